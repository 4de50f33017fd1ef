import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openStore} from '../../src/store/open-store.ts';
import {playScripts} from '../play-scripts.ts';
import {freshHome, runProgram} from '../run-program.ts';
import {said} from '../store/a-store.ts';

const {home, remove} = freshHome();
afterAll(remove);

const played = playScripts.find(({name}) => name.startsWith('part-now'))?.script;
const answers = played?.turns.map(({you}) => you ?? '...') ?? [];
const seed = String(played?.seed ?? 0);

const review = (...args: readonly string[]) => runProgram(['review', ...args], '', home);
const inHome = (name: string): string => join(home, name);

interface AsJson {
	readonly id: string;
	readonly earlier: readonly {readonly id: string}[];
	readonly debrief: {readonly ending?: string; readonly transcript: readonly object[]};
}

const asJson = async (...args: readonly string[]): Promise<AsJson> =>
	JSON.parse((await review('--json', ...args)).stdout) as AsJson;

let ended = '';
let open = '';

beforeAll(async () => {
	// One that was played to its end, and a later one that was cut off.
	await runProgram(['rehearse', '--plain', '--seed', seed], `${answers.join('\n')}\n`, home);
	const opened = openStore(home);
	if ('problem' in opened) throw new Error(opened.problem.message);
	const {store} = opened;
	ended = store.list({limit: 1})[0]?.id ?? '';
	open = store.create({
		setting: {style: 'data-driven', pressure: 'calm', bonus: 'standard', company: 'steady'},
		seed: 7,
		pack: 'a-pack-long-gone',
		at: new Date(Date.now() + 60_000),
		random: () => 0.99,
	});
	store.addReply(open, 1, said(answers[0] ?? ''), new Date(Date.now() + 61_000));
	store.close();
});

describe('the review from the command line', () => {
	it('takes the latest that has ended: what was said, what it earned, what is to be practised', async () => {
		const {code, stdout} = await review();
		expect(code).toBe(0);
		expect(stdout).toMatch(new RegExp(`^Rehearsal ${ended} of \\d+ \\w+ \\d{4}\n`));
		for (const part of [
			'Turn 2, ',
			'[+from 6.1% to 2.3%]',
			'Summary',
			'Ending: Part now, the rest dated',
			'Practise next:',
		])
			expect(stdout.replaceAll(/\s+/g, ' ')).toContain(part);
	});

	it('takes the one whose id begins as typed, ended or not, whatever its pack', async () => {
		const one = await asJson(open.slice(0, -1));
		expect(one.id).toBe(open);
		expect(one.debrief.ending).toBeUndefined();
		expect(one.earlier.map(({id}) => id)).toEqual([ended]);
		expect((await review(open)).stdout).toContain('The meeting is not over.');
	});

	it('names what there is not', async () => {
		expect(await review('zzzz')).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('found no rehearsal that begins with "zzzz"') as string,
		});
		const {home: empty, remove: removeEmpty} = freshHome();
		const {code, stderr} = await runProgram(['review'], '', empty);
		removeEmpty();
		expect([code, stderr]).toEqual([
			1,
			'review: found no rehearsal that was kept; expected one: play a meeting with `pushback rehearse`\n',
		]);
	});

	it('writes the page and the Markdown, for their owner alone, and nothing beside them', async () => {
		mkdirSync(inHome('papers'));
		const [html, md] = [inHome('papers/review.html'), inHome('papers/review.md')];
		const {code, stdout, stderr} = await review('--html', html, '--md', md);
		expect([code, stdout]).toEqual([0, '']);
		expect(stderr).toContain(`Written: ${html}`);
		expect(readFileSync(html, 'utf8')).toMatch(/^<!doctype html>[^]+<\/html>\n$/);
		expect(readFileSync(md, 'utf8')).toMatch(/^# Part now, the rest dated\n/);
		expect(readdirSync(inHome('papers')).toSorted()).toEqual(['review.html', 'review.md']);
		if (process.platform !== 'win32') expect(statSync(html).mode & 0o777).toBe(0o600);
	});

	it('leaves a file alone that is there, unless told otherwise', async () => {
		const mine = inHome('mine.md');
		writeFileSync(mine, 'mine');
		const {code, stderr} = await review('--md', mine);
		expect(code).toBe(1);
		expect(stderr).toContain('found a file of that name; expected a new one, or --force');
		expect(readFileSync(mine, 'utf8')).toBe('mine');
		expect((await review('--md', mine, '--force')).code).toBe(0);
		expect(readFileSync(mine, 'utf8')).toMatch(/^# /);
	});

	it('says where it cannot write', async () => {
		expect((await review('--html', inHome('nowhere/x.html'))).stderr).toContain('found no such folder');
		expect((await review('--html', home)).stderr).toContain('found a folder; expected the name of a file');
	});
});

describe('the rehearsals it is set beside', () => {
	const {home: mixed, remove: removeMixed} = freshHome();
	afterAll(removeMixed);

	const play = async (...args: readonly string[]): Promise<string> => {
		const before = new Set(await ids());
		await runProgram([...args, '--plain', '--seed', seed], `${answers.join('\n')}\n`, mixed);
		return (await ids()).find((id) => !before.has(id)) ?? '';
	};
	const ids = async (): Promise<readonly string[]> =>
		(await runProgram(['history', '--json'], '', mixed)).stdout
			.split('\n')
			.flatMap((line) => (line.startsWith('{"id"') ? [(JSON.parse(line) as {id: string}).id] : []));
	const besides = async (id: string): Promise<readonly string[]> =>
		(JSON.parse((await runProgram(['review', id, '--json'], '', mixed)).stdout) as AsJson).earlier.map(
			(past) => past.id,
		);

	it('are of the same kind, and a second try is marked as one', async () => {
		const whole = await play('rehearse');
		const drill = await play('drill', 'budget');
		const other = await play('drill', 'hr');
		const second = await play('drill', 'budget');
		const later = await play('rehearse');
		expect(await besides(whole)).toEqual([]);
		expect([await besides(drill), await besides(other)]).toEqual([[], []]);
		expect(await besides(second)).toEqual([drill]);
		expect(await besides(later)).toEqual([whole]);
		await runProgram(['replay', whole, '--from', '3', '--plain'], `${answers.slice(2).join('\n')}\n`, mixed);
		const fork = (await ids()).find((id) => ![whole, drill, other, second, later].includes(id)) ?? '';
		expect(await besides(fork)).toEqual([whole, later]);
		const {stdout} = await runProgram(['review', fork], '', mixed);
		expect(stdout).toContain(`Taken over from turn 3 of ${whole}: practice, not a result.`);
	}, 90_000);
});

describe('an exam that was killed', () => {
	it('has its debrief still, as left', async () => {
		const opened = openStore(home);
		if ('problem' in opened) throw new Error(opened.problem.message);
		const {store} = opened;
		const few = answers.slice(0, 3);
		const exam = store.create({
			setting: {style: 'data-driven', pressure: 'calm', bonus: 'standard', company: 'steady'},
			seed: 7,
			rung: 'exam',
			pack: 'bonus',
			at: new Date(0),
			random: () => 0.4,
		});
		few.forEach((answer, index) => {
			store.addReply(exam, index + 1, said(answer), new Date(index));
		});
		store.close();
		const named = `was cut off, and it is one take. Its debrief: pushback review ${exam}`;
		const start = () => runProgram(['rehearse', '--plain', '--no-coach'], '', home);
		expect((await start()).stderr).toContain(named);
		const {stdout} = await review(exam);
		expect((await start()).stderr).not.toContain(named);
		expect(stdout).toContain('Ending: Left before the end');
		expect(stdout).toContain('Practise next:');
		expect(stdout).not.toMatch(/today’s rules|otherwise today/);
		const {debrief} = await asJson(exam);
		expect(debrief.ending).toBe('left');
		// The last is that it was left.
		expect(debrief.transcript).toHaveLength(few.length + 1);
	});
});
