/** Rehearsals again: listed, told, taken over, compared, carried elsewhere, deleted. */
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {draftsIn} from '../../src/commands/kept-draft.ts';
import {freshHome, runProgram, type Outcome} from '../run-program.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures');
const carried = join(fixtures, 'kept-by-0.1.0.jsonl');

/** The rehearsals that version 0.1.0 kept, as they stand in the fixture. */
interface Fixture {
	readonly id: string;
	readonly ending?: string;
	readonly parting?: string;
	readonly origin?: {readonly parent: string; readonly shared: number};
	readonly replies: readonly {
		readonly reply: {readonly kind: string; readonly text?: string};
		readonly recorded?: {readonly move: string; readonly line: string; readonly score: number};
	}[];
}
const kept = readFileSync(carried, 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line) as Fixture);
const [whole, , , retry] = kept;
if (whole === undefined || retry?.origin === undefined) throw new Error('the fixture is not what it was');

let folder: ReturnType<typeof freshHome>;

beforeEach(() => {
	folder = freshHome();
	mkdirSync(folder.home, {recursive: true});
	cpSync(join(fixtures, 'kept-by-0.1.0.db'), join(folder.home, 'pushback.db'));
});

afterEach(() => {
	folder.remove();
});

const run = (...args: readonly string[]): Promise<Outcome> => runProgram(args, '', folder.home);

const objects = ({stdout}: Outcome): readonly Readonly<Record<string, unknown>>[] =>
	stdout
		.trim()
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Record<string, unknown>);

describe('rehearsals kept by version 0.1.0', () => {
	it('are told again in the words of the time, turn for turn, whatever has changed since', async () => {
		for (const {id, replies, parting} of kept.filter(({origin}) => origin === undefined)) {
			const told = objects(await run('replay', id, '--json'));
			const end = told.at(-1);
			expect(told).toHaveLength(replies.length + 1);
			replies.forEach(({reply, recorded}, index) => {
				const turn = told[index];
				expect(turn).toMatchObject({id, turn: index + 1, answer: reply.text ?? null});
				if (recorded)
					expect(turn).toMatchObject({
						move: recorded.move,
						line: recorded.line,
						got: {score: recorded.score},
					});
			});
			expect(end).toMatchObject({id, line: parting ?? null, compared: true});
		}
	}, 30_000);

	it('are carried from their old file and from the lines of it alike', async () => {
		const {stdout} = await run('export');
		expect(stdout).toBe(readFileSync(carried, 'utf8'));
		const {stdout: said} = await run('import', carried);
		expect(said).toBe('0 rehearsals added, 5 here already.\n');
		const elsewhere = freshHome();
		await runProgram(['import', carried], '', elsewhere.home);
		expect((await runProgram(['export'], '', elsewhere.home)).stdout).toBe(stdout);
		elsewhere.remove();
	}, 30_000);
});

describe('pushback history', () => {
	it('lists as a tree with forks marked, and as JSON one rehearsal a line, newest first', async () => {
		const {stdout} = await run('history');
		expect(stdout).toMatch(new RegExp(`${whole.id}.*\\n└ ${retry.id}.*retry of ${whole.id}, turn 4`));
		const list = objects(await run('history', '--json'));
		expect(list).toHaveLength(5);
		expect(list.map(({id}) => id)).toEqual(kept.map(({id}) => id).toReversed());
		expect(list[1]).toMatchObject({
			id: retry.id,
			origin: {parent: whole.id, shared: 3, mark: 'retry'},
			ending: null,
		});
		expect(list.every(({score}) => typeof score === 'number')).toBe(true);
	});

	it('filters, and says when nothing fits or a filter is none', async () => {
		expect(objects(await run('history', '--ending', 'none', '--json')).map(({id}) => id)).toContain(retry.id);
		expect(objects(await run('history', '--company', 'struggling', '--json'))).toHaveLength(1);
		expect((await run('history', '--until', '2001-01-01')).stdout).toContain(
			'Nothing that was rehearsed fits',
		);
		const {code, stderr} = await run('history', '--since', '2026-02-30');
		expect([code, stderr]).toEqual([
			2,
			'--since: found "2026-02-30"; expected a day that is in the calendar\n',
		]);
	});

	it('has the trend, bests and what comes next as one object', async () => {
		const [progress] = objects(await run('history', '--trend', '--json'));
		expect(progress).toMatchObject({results: 0, bests: [], next: {rung: {rung: 'guided'}}});
	});
});

describe('an id', () => {
	it('is completed from its beginning; several or none are met with candidates', async () => {
		const first = await run('replay', whole.id.slice(0, 2).toUpperCase(), '--plain');
		expect(first.stdout).toContain(whole.id);
		const {code, stderr} = await run('replay', 'zzz');
		expect(code).toBe(1);
		expect(stderr).toMatch(/found no rehearsal that begins with "zzz"; expected .* such as \w{5} \(/);
	});
});

describe('taking over', () => {
	it('plays on from a turn as a fork, and the first answer stays', async () => {
		const answer = 'Whom would you ask first, and could you tell me by Friday what they said?';
		const taken = await runProgram(['replay', whole.id, '--from', '4', '--json'], `${answer}\n`, folder.home);
		const [turn] = objects(taken);
		const end = objects(taken).at(-1);
		expect(turn).toMatchObject({turn: 4, answer});
		expect(end).toMatchObject({origin: {parent: whole.id, shared: 3, mark: 'take-over'}});
		const told = objects(await run('replay', whole.id, '--json'));
		expect(told[3]).toMatchObject({answer: whole.replies[3]?.reply.text});
		const {stdout} = await run('history');
		expect(stdout).toContain(`from ${whole.id}, turn 4`);
	});

	it('takes the last answer back with /retry, as often as one likes', async () => {
		const input = 'One thing.\nAnother thing.\n/retry\nA better thing.\n/retry\n/retry\nThe first anew.\n';
		const played = objects(await runProgram(['rehearse', '--seed', '3', '--json'], input, folder.home));
		const marks = played.filter((line) => 'retry' in line);
		expect(marks.map(({retry: turn}) => turn)).toEqual([2, 2, 1]);
		expect(played.at(-1)).toMatchObject({origin: {shared: 0, mark: 'retry'}});
		const list = objects(await run('history', '--json'));
		expect(list).toHaveLength(8);
	});
});

describe('pushback compare', () => {
	it('shows the shared turns once, and then what differs', async () => {
		const {stdout} = await run('compare', whole.id, retry.id);
		expect(stdout).toContain('They share the first 3 turns.');
		expect(stdout.split(whole.replies[0]?.recorded?.line.slice(0, 30) ?? '')).toHaveLength(2);
		expect(stdout).toMatch(/\n {2}lost .*\(\+\d+\)/);
		expect(stdout).toContain(`Ending  ${whole.id}: Left before the end. ${retry.id}: cut off.`);
		const pairs = objects(await run('compare', whole.id, retry.id, '--json'));
		expect(pairs.at(-1)).toMatchObject({a: {id: whole.id}, b: {id: retry.id}, shared: 3});
	});
});

describe('import and delete', () => {
	it('names every bad line with its place, and imports nothing; with --lenient the rest', async () => {
		const elsewhere = freshHome();
		const file = join(folder.home, 'mixed.jsonl');
		writeFileSync(file, `${readFileSync(carried, 'utf8')}{bad\n{"pushback":1,"id":"x"}\n`);
		const strict = await runProgram(['import', file], '', elsewhere.home);
		expect(strict.code).toBe(1);
		expect(strict.stderr).toContain('mixed.jsonl:6:');
		expect(strict.stderr).toContain('mixed.jsonl:7:1  found "x" at id');
		expect(strict.stderr).toContain('Nothing was imported: 2 lines');
		expect(objects(await runProgram(['history', '--json'], '', elsewhere.home))).toEqual([]);
		const lenient = await runProgram(['import', file, '--lenient'], '', elsewhere.home);
		expect([lenient.code, lenient.stdout]).toEqual([
			0,
			'5 rehearsals added, 0 here already, 2 bad lines skipped.\n',
		]);
		elsewhere.remove();
	});

	it('carries real meetings along with all that was rehearsed, and by their own ids', async () => {
		const recorded = await run(
			'after',
			'--held',
			'2026-03-02',
			'--ending',
			'clean-no',
			'--rehearsal',
			whole.id,
		);
		const meeting = /Recorded as (\w+)/.exec(recorded.stderr)?.[1] ?? '';
		expect(objects(await run('export')).map(({id}) => id)).toEqual([...kept.map(({id}) => id), meeting]);
		const alone = await run('export', meeting);
		expect(objects(alone).map(({id}) => id)).toEqual([whole.id, meeting]);
		expect(objects(await run('export', whole.id)).map(({id}) => id)).toEqual([whole.id]);
		const file = join(folder.home, 'meeting.jsonl');
		writeFileSync(file, alone.stdout);
		const elsewhere = freshHome();
		const there = (...args: readonly string[]) => runProgram(args, '', elsewhere.home);
		expect((await there('import', file)).stdout).toBe(
			'1 rehearsal added, 0 here already.\n1 real meeting added, 0 here already.\n',
		);
		expect((await there('after', '--list')).stdout).toContain(meeting);
		expect(objects(await there('import', file, '--json'))).toEqual([
			{
				...{added: 0, extended: 0, there: 1},
				meetings: {added: 0, extended: 0, there: 1},
				...{skipped: 0, done: true},
			},
		]);
		elsewhere.remove();
	}, 30_000);

	it('deletes what is named, and a parent of forks only with them', async () => {
		const refused = await run('delete', whole.id);
		expect(refused.code).toBe(1);
		expect(refused.stderr).toContain(retry.id);
		expect((await run('delete', whole.id, '--forks')).stdout).toBe(
			`${retry.id} deleted.\n${whole.id} deleted.\n`,
		);
		expect(objects(await run('history', '--json'))).toHaveLength(3);
	});

	it('forgets what was being typed in what is deleted, and in nothing else', async () => {
		const drafts = draftsIn(folder.home);
		const draft = {meeting: whole.id, turn: 2, text: 'half a sentence'};
		drafts.keep(draft);
		await run('delete', retry.id);
		expect(drafts.kept()).toEqual(draft);
		await run('delete', whole.id, '--forks');
		expect(drafts.kept()).toBeUndefined();
	});

	it('exports all but a rehearsal in which what was said was changed, and says which', async () => {
		// Brings the tables up to date.
		await run('history');
		const db = new DatabaseSync(join(folder.home, 'pushback.db'));
		db.exec(`update reply set sum = 1 where rehearsal = '${whole.id}' and number = 1`);
		db.close();
		const {code, stdout, stderr} = await run('export');
		expect(code).toBe(1);
		expect(stderr).toContain(`${whole.id} is left out: what was said in turn 1 of ${whole.id}`);
		// A fork of it shares what was said.
		const left = new Set(
			stdout
				.trim()
				.split('\n')
				.map((line) => (JSON.parse(line) as Fixture).id),
		);
		expect(left).toEqual(new Set(kept.map(({id}) => id).filter((id) => ![whole.id, retry.id].includes(id))));
		expect((await run('review', whole.id)).stderr).toMatch(/could not be read: .*The rest can/s);
	});

	it('exports a fork with what it stands on', async () => {
		const lines = objects(await run('export', retry.id));
		expect(lines.map(({id}) => id)).toEqual([whole.id, retry.id]);
	});
});
