import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {playScripts} from '../play-scripts.ts';
import {freshHome, program, runProgram} from '../run-program.ts';
import {openTerminal} from './terminal.ts';

const {home, remove} = freshHome();
afterAll(remove);

const copies = 900;

/** One rehearsal that was played to its end, and many like it before. */
beforeAll(async () => {
	const script = playScripts.find(({name}) => name.startsWith('part-now'))?.script;
	if (script === undefined) throw new Error('there is no play script of that ending');
	const {style, pressure, bonus, company} = script.setting;
	const setting = ['--style', style, '--pressure', pressure, '--bonus', bonus, '--company', company];
	const answers = script.turns.map(({you}) => you ?? '...').join('\n');
	await runProgram(['rehearse', '--plain', '--seed', String(script.seed), ...setting], `${answers}\n`, home);
	const db = new DatabaseSync(join(home, 'pushback.db'));
	const columnsOf = (table: string): string =>
		db
			.prepare(`pragma table_info(${table})`)
			.all()
			.map(({name}) => String(name))
			.filter((name) => !['id', 'created_at', 'rehearsal'].includes(name))
			.join(', ');
	const [own, said] = [columnsOf('rehearsal'), columnsOf('reply')];
	db.exec('begin');
	for (let copy = 0; copy < copies; copy++) {
		const [id, at] = [`zz${copy}`, new Date(Date.UTC(2020, 0, 1, 0, copy)).toISOString()];
		db.prepare(
			`insert into rehearsal (id, created_at, ${own}) select ?, ?, ${own} from rehearsal where id not like 'zz%'`,
		).run(id, at);
		db.prepare(
			`insert into reply (rehearsal, ${said}) select ?, ${said} from reply where rehearsal not like 'zz%'`,
		).run(id);
	}
	db.exec('commit');
	db.close();
});

describe('a page over hundreds of rehearsals', () => {
	it('says how far it is, and Ctrl+C stops it and leaves nothing behind', async () => {
		const file = join(home, 'review.html');
		const terminal = openTerminal(process.execPath, [program, 'review', '--earlier', '900', '--html', file], {
			env: {PUSHBACK_HOME: home},
		});
		await terminal.waitFor(/Earlier rehearsals: \d+ of 900 · Ctrl\+C stops/);
		terminal.press('ctrl+c');
		expect((await terminal.exit).code).toBe(130);
		expect(terminal.screen().text).toMatch(
			/Earlier rehearsals: stopped after \d+ of 900; nothing was written\./,
		);
		expect(readdirSync(home).filter((name) => name.includes('review'))).toEqual([]);
		await terminal.close();
	});
});

describe('an import of many thousand rehearsals', () => {
	const {home: empty, remove: removeEmpty} = freshHome();
	afterAll(removeEmpty);

	/** Far more than a fast machine takes in within the second in which nothing is said. */
	const many = 60_000;
	const letters = 'cdfghjkmnprtvwxy3467';
	const idFor = (number: number): string =>
		[8000, 400, 20, 1].reduce((id, unit) => id + letters.charAt(Math.floor(number / unit) % 20), 'cc');

	it('says how far it is, and Ctrl+C stops it with nothing taken in', async () => {
		const carried = join(import.meta.dirname, '..', 'fixtures', 'kept-by-0.1.0.jsonl');
		const [first = ''] = readFileSync(carried, 'utf8').split('\n');
		const {replies, ending, parting, ...one} = JSON.parse(first) as Readonly<Record<string, unknown>>;
		expect([replies, ending, parting]).not.toContain(undefined);
		const lines = Array.from({length: many}, (_, number) =>
			JSON.stringify({...one, id: idFor(number), replies: []}),
		);
		const file = join(home, 'many.jsonl');
		writeFileSync(file, lines.join('\n'));
		const terminal = openTerminal(process.execPath, [program, 'import', file], {
			env: {PUSHBACK_HOME: empty},
		});
		await terminal.waitFor(/Import: \d+ of 60000 · Ctrl\+C stops/);
		terminal.press('ctrl+c');
		expect((await terminal.exit).code).toBe(130);
		expect(terminal.screen().text).toMatch(/Import: stopped after \d+ of 60000; nothing was written\./);
		await terminal.close();
		expect((await runProgram(['export'], '', empty)).stdout).toBe('');
	});
});
