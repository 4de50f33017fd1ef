import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {keepScript} from '../played-scripts.ts';
import {freshHome, runProgram} from '../run-program.ts';

const {home, remove} = freshHome();
afterAll(remove);

let rehearsed = '';
beforeAll(() => {
	rehearsed = keepScript(home, 'part-now-rest-in-july', new Date('2026-05-02T09:00:00Z'));
});

const after = (...args: readonly string[]) => runProgram(['after', ...args], '', home);

const recorded = ({stderr}: {readonly stderr: string}): string =>
	/Recorded as (\w+)\./.exec(stderr)?.[1] ?? '';

describe('pushback after', () => {
	let id = '';

	it('records a meeting from options and sets it beside the latest rehearsal', async () => {
		const outcome = await after(
			...['--held', '2026-05-03', '--ending', 'sponsored', '--pushback', 'hr', 'leaving'],
			...['--commitment', 'she asks HR | Dana | 2026-05-20', 'the training days'],
		);
		expect(outcome.code).toBe(0);
		id = recorded(outcome);
		expect(outcome.stdout).toContain(`The real meeting of 2026-05-03 (${id})`);
		expect(outcome.stdout).toMatch(/Less far than rehearsed: there it was a part now and\s+the rest dated\./);
		expect(outcome.stdout).toContain(`Rehearsed (${rehearsed}):`);
		expect(outcome.stdout).toMatch(/hr: practised in 1 rehearsal, .*\n {2}leaving: not practised before/);
	});

	it('lists it, and what is open with the most urgent first', async () => {
		expect((await after('--list')).stdout).toBe(`${id}  2026-05-03  Sponsored to HR (2 open)\n`);
		const open = (await after('--open', '--json')).stdout.trimEnd().split('\n');
		expect(open.map((line) => JSON.parse(line) as unknown)).toMatchObject([
			{ref: `${id}.1`, what: 'she asks HR', owner: 'Dana', due: {day: '2026-05-20'}},
			{ref: `${id}.2`, what: 'the training days', days: null},
		]);
	});

	it('marks commitments as kept or missed, and takes a mark back', async () => {
		expect((await after('--kept', `${id}.1`)).stdout).toContain(
			'+ 1. she asks HR: Dana, by 2026-05-20 · kept',
		);
		expect((await after('--missed', '2')).stdout).toContain('- 2. the training days');
		expect((await after('--open')).stdout).toBe('Nothing is open.\n');
		await after('--reopen', `${id}.2`);
		expect((await after('--open')).stdout).toContain(`${id}.2  the training days`);
	});

	it('takes the same as JSON, with a date in words kept as it was said', async () => {
		const file = join(home, 'told.json');
		const told = {
			held: '2026-06-01',
			ending: 'dated-review',
			commitments: [{what: 'a second look', owner: 'Dana', due: 'after the summer'}],
			rehearsal: 'none',
		};
		writeFileSync(file, JSON.stringify(told));
		const {stdout} = await after('--input', file, '--json');
		expect(JSON.parse(stdout)).toMatchObject({
			held: '2026-06-01',
			commitments: [{what: 'a second look', owner: 'Dana', due: {said: 'after the summer'}, state: 'open'}],
			beside: {verdict: 'There is no rehearsal beside it.'},
		});
		const piped = await runProgram(['after', '--input', '-'], JSON.stringify(told), home);
		expect(piped.code).toBe(0);
		await after('--remove', recorded(piped));
		expect((await after('--list')).stdout.trimEnd().split('\n')).toHaveLength(2);
	});

	it('names everything that is wrong with what was told, and records nothing', async () => {
		const told = {
			held: '2026-02-30',
			ending: 'won',
			commitments: [{what: '', due: '31.7.2026'}],
			boss: 'Dana',
		};
		const {code, stderr} = await runProgram(['after', '--input', '-'], JSON.stringify(told), home);
		expect(code).toBe(2);
		expect(stderr).toContain('nothing was recorded');
		expect(stderr).toContain('held: found “2026-02-30”; there is no such day');
		expect(stderr).toContain('ending: found "won"; expected one of granted, part-now');
		expect(stderr).toContain('commitments.0.what: found ""; expected what was promised');
		expect(stderr).toContain('commitments.0.due: found “31.7.2026”; expected a day written like 2026-11-30');
		expect(stderr).toContain('found the key boss; expected only held, ending');
		expect((await after('--list')).stdout.trimEnd().split('\n')).toHaveLength(2);
	});

	it.each([
		[['--kept', 'x'], 'expected a commitment, such as k7f3d.2'],
		[['--kept', 'zzzzz.1'], 'found no meeting that begins with "zzzzz"'],
		[['zzzzz'], 'found no meeting that begins with "zzzzz"'],
		[['--ending', 'part-now', '--held', 'tomorrow'], 'held: found “tomorrow”; expected a day written like'],
		[['--held', '2026-05-03'], 'ending: found nothing; expected one of'],
		[['--ending', 'granted', '--commitment', 'a|b|c|d'], 'with two bars at most'],
		[['--input', '/nowhere.json'], 'could not be read'],
		[[], 'expected --ending and what was promised'],
	])('says what is wrong with %j', async (args, why) => {
		const {code, stderr} = await after(...args);
		expect(code).not.toBe(0);
		expect(stderr).toContain(why);
		expect(stderr).not.toContain('    at ');
	});
});
