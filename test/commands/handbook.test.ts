import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {topicsOf} from '../../src/handbook/handbook.ts';
import {readHandbook} from '../../src/handbook-source.ts';
import {caseNamed, fileOf, sourceOfCase} from '../case/cases.ts';
import {freshHome, runProgram} from '../run-program.ts';

const {home, remove} = freshHome();
afterAll(remove);

const handbook = (...args: readonly string[]) => runProgram(['handbook', ...args], '', home);
const topics = topicsOf(readHandbook());

describe('the handbook from the command line', () => {
	it('lists its topics under their chapters, and says how to open one', async () => {
		const {code, stdout} = await handbook();
		expect(code).toBe(0);
		const lines = stdout.split('\n').map((line) => line.trim().replaceAll(/ +/gu, ' '));
		for (const {id, title} of topics) expect(lines).toContain(`${id} ${title}`);
		expect(stdout).toContain('The sixteen pushbacks (pushbacks)');
		expect(stdout).toContain('pushback handbook <topic>');
	});

	it('opens a topic: what it may mean, what to say, what not, what one can leave with', async () => {
		const {code, stdout} = await handbook('budget');
		expect(code).toBe(0);
		expect(stdout).toMatch(/^“There is no budget\.”\n/u);
		for (const part of [
			'It may mean',
			'  say     “',
			'  not     “',
			'Leave with',
			'(answer 2)',
			'(complaint)',
		])
			expect(stdout).toContain(part);
	});

	it('opens a chapter with its introduction, and all of it', async () => {
		const {stdout: words} = await handbook('words');
		expect(words).toMatch(/^TECHNICAL WORDS\n\nYour manager can pay/u);
		const {stdout: all} = await handbook('all');
		expect(all).toContain(words.trim());
		for (const {id} of topics) expect(all).toContain(`: ${id}\n`);
	});

	it('lists the near ones where there is no such topic', async () => {
		const {code, stdout, stderr} = await handbook('bugdet');
		expect(code).toBe(2);
		expect(stdout).toBe('');
		expect(stderr).toBe('handbook: found no topic “bugdet”; expected perhaps budget\n');
		expect((await handbook('\u001b[31mx')).stderr).toContain('found no topic “␛[31mx”; expected one that');
	});

	it('keeps within eighty columns and colours nothing that is no terminal', async () => {
		for (const {stdout} of [await handbook('all'), await handbook('--plain')]) {
			expect(stdout).not.toContain('\u001b');
			for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
		}
	});

	it('fills the blanks it can from a case that is named or kept, and is read without one that is wrong', async () => {
		const {ask, reason} = caseNamed('rupees');
		const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ');
		const words = `“I would like to ask for a bonus of ${ask}. That is ${reason}.”`;
		expect(oneLine((await handbook('ask', '--case', fileOf('rupees'))).stdout)).toContain(words);
		expect(oneLine((await handbook('ask')).stdout)).toContain('‹€8,000, once›');
		const kept = freshHome();
		writeFileSync(join(kept.home, 'case.yaml'), sourceOfCase('rupees'));
		expect(oneLine((await runProgram(['handbook', 'ask'], '', kept.home)).stdout)).toContain(words);
		writeFileSync(join(kept.home, 'case.yaml'), 'ask: [');
		const {code, stdout, stderr} = await runProgram(['handbook', 'ask'], '', kept.home);
		kept.remove();
		expect(code).toBe(0);
		expect(stdout).toContain('‹€8,000, once›');
		expect(stderr).toContain('case.yaml:1');
	});

	it('gives a JSON line for each topic', async () => {
		const read = (text: string): object[] =>
			text
				.trim()
				.split('\n')
				.map((line) => JSON.parse(line) as object);
		const list = read((await handbook('--json')).stdout);
		expect(list).toHaveLength(topics.length);
		expect(list[0]).toEqual({topic: 'bonuses', title: 'How your company pays', chapter: 'landscape'});
		const [one] = read((await handbook('threats', '--json')).stdout);
		expect(one).toMatchObject({topic: 'threats', chapter: 'art'});
		expect(one).toHaveProperty('blocks.1.label', 'weak');
	});
});
