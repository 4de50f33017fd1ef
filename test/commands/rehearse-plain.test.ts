import {afterAll, describe, expect, it} from 'vitest';
import {freshHome, runProgram} from '../run-program.ts';

const {home, remove} = freshHome();
afterAll(remove);

const answers = [
	'Thanks for making the time. I would like to talk about a bonus for my work on the checkout this year.',
	'Since April failed payments went from 2.1% to 0.8%, about €310,000 a year that we used to lose. Marta did the cut-over.',
	'I am asking for 8,000 euros, once. That is 2.5% of what it brings in a year.',
	'I see that the money is tight. Could it come from another pot, or half now and half in spring?',
	'How does the process work, and who decides? I can send you one page by Friday.',
	'Could we put a date to it, the end of March, and write down what has to be true by then?',
	'If failed payments stay under 1% until then, would that be enough for you?',
	'Thank you. I will send you the page on Friday and put the review in your calendar.',
].join('\n');

const plain = (args: readonly string[], input: string) => runProgram(['rehearse', ...args], input, home);

describe('rehearsing in plain lines', () => {
	it('plays a whole meeting from piped answers and prints the summary', async () => {
		const {code, stdout} = await plain(['--seed', '7'], `${answers}\n${answers}\n`);
		expect(code).toBe(0);
		for (const phase of ['opening', 'evidence', 'ask', 'pushback: ', 'close'])
			expect(stdout).toContain(`── ${phase}`);
		expect(stdout).toMatch(/\d+\/100 {3}data 2 {3}roi \d {3}humility \d {3}answer \d/);
		expect(stdout).toMatch(/^Summary$/m);
		expect(stdout).toMatch(/^Ending: (?!Left)/m);
		expect(stdout).toMatch(/^Strongest: turn \d+/m);
		expect(stdout).toMatch(/^Practise next:$/m);
	});

	it('prints the same bytes for the same setting, seed and answers', async () => {
		const args = ['--seed', '11', '--style', 'relationship-oriented', '--company', 'strong'];
		const [first, second] = [await plain(args, answers), await plain(args, answers)];
		expect(first.stdout).toBe(second.stdout);
		const other = await plain(['--seed', '12', ...args.slice(2)], answers);
		expect(other.stdout).not.toBe(first.stdout);
	});

	it('leaves when the input ends, and still prints the summary', async () => {
		const {code, stdout} = await plain(
			['--seed', '7'],
			'Thanks for the time, I want to talk about my bonus.\n',
		);
		expect(code).toBe(0);
		expect(stdout).toContain('Ending: Left before the end.');
		expect(stdout).toMatch(/1 +opening/);
	});

	it('says so when nothing at all was said', async () => {
		const {code, stdout} = await plain(['--seed', '7'], '');
		expect(code).toBe(0);
		expect(stdout).toContain('Nothing was said.');
	});

	it('takes a trailing backslash as a line that goes on', async () => {
		const {stdout} = await plain(
			['--seed', '7', '--json'],
			'Thanks for the time, \\\nI want to talk about my bonus.\n',
		);
		const [turn] = stdout.split('\n').map((line) => JSON.parse(line || '{}') as {answer?: string});
		expect(turn?.answer).toBe('Thanks for the time, \nI want to talk about my bonus.');
	});

	it('takes three dots alone as silence, and blank lines as nothing', async () => {
		const {stdout} = await plain(['--seed', '7', '--json'], '\n\n...\n\n');
		const lines = stdout.trim().split('\n');
		expect(lines).toHaveLength(2);
		expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({turn: 1, reply: 'silence', answer: null});
	});

	it('prints a JSON line for each turn and one for the end', async () => {
		const {stdout} = await plain(['--seed', '7', '--json'], `${answers}\n${answers}\n`);
		const lines = stdout
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		const end = lines.at(-1);
		const turns = lines.slice(0, -1);
		turns.forEach((turn, index) => {
			expect(turn['turn']).toBe(index + 1);
			expect(Object.keys(turn)).toEqual(
				expect.arrayContaining(['phase', 'branch', 'move', 'line', 'answer', 'levels', 'flags', 'score']),
			);
		});
		expect(end).toMatchObject({ending: expect.any(String) as string, totals: {turns: turns.length}});
		expect(end?.['commitments']).toBeInstanceOf(Array);
	});

	it('shows control characters in an answer instead of sending them to the terminal', async () => {
		const {stdout} = await plain(
			['--seed', '7'],
			'I want a bonus \u001b]0;owned\u0007 for my work this year.\n',
		);
		expect(stdout).not.toContain('\u001b');
		expect(stdout).toContain('␛]0;owned␇');
	});

	it('names the option that is wrong, and what it takes', async () => {
		const seed = await plain(['--seed', 'many'], '');
		expect(seed.code).toBe(2);
		expect(seed.stderr).toContain('--seed: found "many"; expected a whole number');
		const style = await plain(['--style', 'grumpy'], '');
		expect(style.code).toBe(2);
		expect(style.stderr).toContain('data-driven, relationship-oriented');
	});
});
