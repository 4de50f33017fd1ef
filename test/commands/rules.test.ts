import {afterAll, describe, expect, it} from 'vitest';
import {rules as allRules} from '../../src/scoring/rules/index.ts';
import {mistakes} from '../../src/scoring/mistakes/mistakes.ts';
import {freshHome, runProgram} from '../run-program.ts';

const {home, remove} = freshHome();
afterAll(remove);

const rules = (...args: readonly string[]) => runProgram(['rules', ...args], '', home);

describe('the rules from the command line', () => {
	it('lists every rule and every named mistake with what it means', async () => {
		const {code, stdout} = await rules();
		expect(code).toBe(0);
		for (const {id} of [...allRules, ...mistakes]) expect(stdout).toContain(`  ${id} `);
	});

	it('says beside them what the score cannot see', async () => {
		expect((await rules()).stdout).toMatch(/not your tone of voice/);
	});

	it('opens a rule: meaning, source, examples on both sides, weights, how it does', async () => {
		const {code, stdout} = await rules('data.from-to');
		expect(code).toBe(0);
		expect(stdout).toMatch(/^data\.from-to {2}\(data\)/);
		expect(stdout).toMatch(/source: /);
		expect(stdout).toMatch(/fires: "/);
		expect(stdout).toMatch(/quiet: "/);
		expect(stdout).toMatch(/weighs \+\d+ toward data/);
		expect(stdout).toMatch(/fired \d+ times, precision 0\.\d\d/);
	});

	it('opens a mistake by its short name too: why it costs, how to mend it, before and after', async () => {
		const {stdout} = await rules('no-baseline');
		expect(stdout).toMatch(/^mistake\.no-baseline/);
		for (const part of [/why: /, /advice: /, /before \(\w+\): /, /after: /]) expect(stdout).toMatch(part);
	});

	it('keeps within eighty columns', async () => {
		for (const {stdout} of [await rules(), await rules('mistake.threat')]) {
			for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
		}
	});

	it('opens a class of words, and the bare words that weigh most', async () => {
		const {stdout} = await rules('words.thank');
		expect(stdout).toMatch(/^words\.thank {2}\(words\)/);
		expect(stdout).toMatch(/such as: /);
		expect((await rules('words.said')).stdout).toMatch(/weighs [+-]?\d+ toward complaint \(“/);
	});

	it('gives the same as JSON', async () => {
		const list = JSON.parse((await rules('--json')).stdout) as readonly {id: string; kind: string}[];
		expect(list).toHaveLength(allRules.length + mistakes.length);
		const one = JSON.parse((await rules('mistake.blame', '--json')).stdout) as object;
		expect(one).toMatchObject({id: 'mistake.blame', kind: 'mistake', about: 'complaint'});
	});

	it('names those that are written alike where there is none of that name', async () => {
		const {code, stderr} = await rules('data.fromto');
		expect(code).toBe(2);
		expect(stderr).toMatch(/found no rule or mistake "data\.fromto"; expected data\./);
	});
});
