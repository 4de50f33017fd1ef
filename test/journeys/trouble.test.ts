import {chmodSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {fromLine} from '../../src/store/portable-json.ts';
import {whyNot, within} from '../namespace.ts';
import {freshHome, outcomeOf, program, runProgram, type Outcome} from '../run-program.ts';
import {openTerminal, type Terminal} from './terminal.ts';

let folder: ReturnType<typeof freshHome>;
let terminal: Terminal | undefined;
/** Where rehearsals are kept, and where there is room when they cannot be. */
let [kept, elsewhere] = ['', ''];

beforeEach(() => {
	folder = freshHome();
	[kept, elsewhere] = [join(folder.home, 'kept'), join(folder.home, 'elsewhere')];
	mkdirSync(kept, {mode: 0o700});
	mkdirSync(elsewhere);
});

afterEach(async () => {
	await terminal?.close();
	terminal = undefined;
	folder.remove();
});

const long = 'We cut failed payments from 2.1% to 0.8% since April. '.repeat(600);
const answers = [
	'Thanks for the time. I would like to talk about my results and a bonus.',
	`The checkout migration is worth 310,000 euros a year. ${long}`,
	`I am asking for 8,000 euros, once. ${long}`,
	`How does the process work, and who signs? ${long}`,
] as const;

const rehearsing = ['rehearse', '--plain', '--seed', '5', '--no-case'] as const;

const node = [process.execPath, program] as const;

/** Runs a command line with the answers typed into it, its home elsewhere. */
const run = (command: readonly string[], input = answers.join('\n')): Promise<Outcome> =>
	outcomeOf(command, input, {env: {PUSHBACK_HOME: kept, HOME: elsewhere, NO_COLOR: '1'}, cwd: elsewhere});

/** Runs the program with `mount` done before, for it alone. */
const mounted = (mount: string): Promise<Outcome> =>
	run(within('mounts', `${mount} && shift 2 && exec "$@"`, kept, elsewhere, ...node, ...rehearsing));

/** What was saved elsewhere is for the owner alone and can be taken in; its answers. */
async function savedAnswers(stderr: string): Promise<readonly string[]> {
	const [, name = ''] = /saved in (\S+\.jsonl); pushback import \S+ takes it in\./.exec(stderr) ?? [];
	expect(readdirSync(elsewhere)).toEqual([name]);
	const file = join(elsewhere, name);
	expect(statSync(file).mode & 0o777).toBe(0o600);
	const home = join(folder.home, 'another');
	const {code, stderr: said} = await runProgram(['import', file], '', home);
	expect([code, said]).toEqual([0, '']);
	return readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.flatMap((line) => {
			const come = fromLine(line);
			return 'rehearsal' in come ? come.rehearsal.replies : [];
		})
		.flatMap(({reply}) => (reply.kind === 'answer' ? [reply.text] : []));
}

/** The meeting went on to its end, with the problem told once. */
function wentOn({code, stdout, stderr}: Outcome, problem: RegExp): void {
	expect(code).toBe(0);
	expect(stdout.match(/^Manager: /gmu)?.length).toBeGreaterThan(answers.length);
	expect(stdout).toMatch(/Ending/);
	expect(stderr).toMatch(problem);
	expect(stderr.match(/The meeting goes on/gu)).toHaveLength(1);
}

const noMounts = whyNot('mounts');

describe.skipIf(noMounts !== undefined)(
	`where nothing can be kept${noMounts ? ` (${noMounts})` : ''}`,
	() => {
		it('because the disk is full before the first answer: the whole meeting is saved elsewhere', async () => {
			const outcome = await mounted('mount -t tmpfs -o size=16k tmpfs "$1"');
			wentOn(outcome, /kept\S*: found no room on the disk .*--data-dir/);
			expect(await savedAnswers(outcome.stderr)).toEqual(answers);
		});

		it('because the disk fills up in the middle: the meeting is saved elsewhere whole', async () => {
			const outcome = await mounted('mount -t tmpfs -o size=260k tmpfs "$1"');
			wentOn(outcome, /could not be kept \(there is no room left on the disk/);
			expect(await savedAnswers(outcome.stderr)).toEqual(answers);
		});

		it('because its folder is read-only', async () => {
			const outcome = await mounted('mount --bind "$1" "$1" && mount -o remount,bind,ro "$1"');
			wentOn(outcome, /found no right to write there/);
			expect(await savedAnswers(outcome.stderr)).toEqual(answers);
		});

		it('because its file may not be written', async () => {
			await runProgram(rehearsing, answers[0], kept);
			const outcome = await mounted(
				'mount --bind "$1/pushback.db" "$1/pushback.db" && mount -o remount,bind,ro "$1/pushback.db"',
			);
			wentOn(outcome, /found no right to write there/);
			expect(await savedAnswers(outcome.stderr)).toEqual(answers);
		});

		it('nor saved anywhere: it says so, and the meeting goes on', async () => {
			const outcome = await mounted(
				'mount -t tmpfs -o size=16k tmpfs "$1" && mount --bind "$2" "$2" && mount -o remount,bind,ro "$2" && export TMPDIR=/nowhere',
			);
			wentOn(outcome, /on this screen alone/);
		});

		it('on screens: it is told in the meeting and again at the end', async () => {
			const [command = '', ...args] = within(
				'mounts',
				'mount -t tmpfs -o size=160k tmpfs "$1" && shift && exec "$@"',
				kept,
				...node,
				'rehearse',
				'--seed',
				'5',
				'--no-case',
			);
			const own = openTerminal(command, args, {env: {PUSHBACK_HOME: kept, HOME: elsewhere}, cwd: elsewhere});
			terminal = own;
			await own.waitFor('› your answer');
			own.type(`${answers[0]}\r`);
			await own.waitFor('▸ evidence');
			own.paste(`A long word. ${long.repeat(3)}`);
			own.press('enter');
			const {text} = await own.waitFor(/no room left on the disk[^]*It is saved in/);
			expect(text.replaceAll(/\s+/g, ' ')).toContain('The meeting goes on. It is saved in pushback-');
			own.press('ctrl+c', 'ctrl+c');
			expect((await own.exit).code).toBe(0);
			const {history} = await own.waitFor('This meeting could not be kept.');
			expect(await savedAnswers(history.replaceAll(/\s+/g, ' '))).toHaveLength(2);
			expect(history).not.toContain('--resume');
		});
	},
);

describe('where nothing can be kept', () => {
	it('because a folder is in the place of the file', async () => {
		mkdirSync(join(kept, 'pushback.db'));
		const outcome = await run([...node, ...rehearsing]);
		wentOn(outcome, /found no way to keep anything there/);
		expect(await savedAnswers(outcome.stderr)).toEqual(answers);
	});

	it('because another program holds it for too long', async () => {
		await runProgram(rehearsing, answers[0], kept);
		const db = new DatabaseSync(join(kept, 'pushback.db'));
		db.exec('begin immediate');
		const outcome = await run([...node, ...rehearsing]);
		db.exec('rollback');
		db.close();
		wentOn(outcome, /another program has been at work in the rehearsals for too long/);
		expect(await savedAnswers(outcome.stderr)).toEqual(answers);
	});

	it('because it is not to be kept (--no-keep): nothing is written anywhere', async () => {
		const {code} = await run([...node, ...rehearsing, '--no-keep']);
		expect(code).toBe(0);
		expect([readdirSync(kept), readdirSync(elsewhere)]).toEqual([[], []]);
	});
});

describe('a clock that jumps back', () => {
	it('with every look at it: each answer is kept in its order, and the meeting is gone on with', async () => {
		const clock = join(elsewhere, 'clock.mjs');
		writeFileSync(
			clock,
			`let now = Date.now();
			const Old = Date;
			globalThis.Date = class extends Old {
				constructor(...given) { if (given.length === 0) super(Date.now()); else super(...given); }
				static now() { return now -= 3_600_000; }
			};`,
		);
		const backwards = [process.execPath, '--import', clock, program];
		await run([...backwards, ...rehearsing, '--json'], `${answers[0]}\n${answers[1]}\n`);
		const {stdout} = await run([...backwards, 'export'], '');
		const come = fromLine(stdout.trim());
		if (!('rehearsal' in come)) throw new Error(stdout);
		const {createdAt, updatedAt, replies} = come.rehearsal;
		expect(replies.map(({reply}) => (reply.kind === 'answer' ? reply.text : reply.kind))).toEqual([
			answers[0],
			answers[1],
			'leave',
		]);
		expect(updatedAt.getTime()).toBeGreaterThanOrEqual(createdAt.getTime());
	});
});

describe('a damaged file', () => {
	it.each(['rehearse', 'history', 'review', 'export'])(
		'is told of by %s, set aside, and a new one begun',
		async (command) => {
			writeFileSync(join(kept, 'pushback.db'), 'no database', {mode: 0o600});
			chmodSync(kept, 0o700);
			const args = command === 'rehearse' ? rehearsing : [command];
			const {stderr} = await run([...node, ...args]);
			expect(stderr).toMatch(
				/found a damaged file \(it is not a SQLite file\).*set aside whole, in \S+damaged-/,
			);
			const [aside = ''] = readdirSync(kept).filter((name) => name.startsWith('damaged-'));
			expect(readFileSync(join(kept, aside, 'pushback.db'), 'utf8')).toBe('no database');
			const again = await run([...node, 'history', '--json'], '');
			expect([again.code, again.stderr]).toEqual([0, '']);
			expect(again.stdout === '').toBe(command !== 'rehearse');
		},
	);
});
