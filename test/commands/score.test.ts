import {afterAll, describe, expect, it} from 'vitest';
import {freshHome, runProgram} from '../run-program.ts';

const {home, remove} = freshHome();
afterAll(remove);

const score = (args: readonly string[], input = '') => runProgram(['score', ...args], input, home);

interface Verdict {
	readonly id: string;
	readonly levels: Record<string, number>;
	readonly flags: readonly string[];
	readonly score: number;
	readonly findings: readonly unknown[];
}

const verdicts = (stdout: string): readonly Verdict[] =>
	stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Verdict);

describe('scoring from the command line', () => {
	it('prints the levels, the marked words and advice for one answer', async () => {
		const {code, stdout} = await score(['We cut build time from 50 to 12 minutes.', '--phase', 'evidence']);
		expect(code).toBe(0);
		expect(stdout).toMatch(/^\d+\/100 {3}data 2/);
		expect(stdout).toContain('[+');
		expect(stdout).toContain('advice: ');
	});

	it('judges an answer to any of the pushbacks, as the meeting does', async () => {
		const judged = async (phase: string): Promise<string> =>
			(
				await score([
					'A measured result, which Finance confirmed: is that a rule you could give them?',
					'--phase',
					phase,
				])
			).stdout;
		expect(await judged('precedent')).toMatch(/^\d+\/100/);
		const levels = (said: string): string | undefined => said.split('\n')[0];
		expect(levels(await judged('precedent'))).toBe(levels(await judged('budget')));
	});

	it('says why an answer is not rated', async () => {
		expect((await score(['🙂'])).stdout).toContain('not rated: ');
	});

	it('writes one verdict for each line, in order', async () => {
		const lines = ['a', 'b', 'c'].map((id) =>
			JSON.stringify({id, phase: 'budget', manager: 'No money.', answer: 'Could half of it come in March?'}),
		);
		const {code, stdout} = await score(['--jsonl'], lines.join('\n'));
		expect(code).toBe(0);
		expect(verdicts(stdout).map(({id}) => id)).toEqual(['a', 'b', 'c']);
		const [first] = verdicts(stdout);
		expect(Object.keys(first?.levels ?? {})).toEqual(['data', 'roi', 'humility', 'answer']);
		expect(first).toMatchObject({flags: expect.any(Array) as [], findings: expect.any(Array) as []});
	});

	it('names the line that cannot be read, goes on with the others, and fails at the end', async () => {
		const good = JSON.stringify({id: 'x', phase: 'ask', manager: 'How much?', answer: '8,000 euros.'});
		const {code, stdout, stderr} = await score(
			['--jsonl'],
			[good, '{"id": 3', JSON.stringify({id: 'y', phase: 'lunch', answer: ''}), good].join('\n'),
		);
		expect(code).toBe(1);
		expect(verdicts(stdout)).toHaveLength(2);
		expect(stderr).toMatch(/^line 2: found no JSON/m);
		expect(stderr).toMatch(/^line 3: found "lunch" at phase; expected one of opening/m);
		expect(stderr).toContain('2 of 4 lines');
	});

	it('asks for an answer where none was given', async () => {
		const {code, stderr} = await score([]);
		expect(code).toBe(2);
		expect(stderr).toContain('expected one in quotes');
	});
});
