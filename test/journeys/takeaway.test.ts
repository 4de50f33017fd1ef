/** A new user from their case to the real meeting: what one rehearsal leaves in their hands. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import PostalMime from 'postal-mime';
import {afterAll, afterEach, describe, expect, it} from 'vitest';
import {freshHome, program, runProgram} from '../run-program.ts';
import {openTerminal, type Terminal} from './terminal.ts';

const {home, remove} = freshHome();
afterAll(remove);

let terminal: Terminal | undefined;
afterEach(async () => {
	await terminal?.close();
	terminal = undefined;
});

function open(...args: readonly string[]): Terminal {
	terminal = openTerminal(process.execPath, [program, ...args], {rows: 50, env: {PUSHBACK_HOME: home}});
	return terminal;
}

const run = (...args: readonly string[]) => runProgram(args, '', home);

const ownCase = {
	role: 'Technical lead, search, team of five',
	period: 'since February',
	'achievements.1.what': 'the index rewrite',
	'achievements.1.change': 'searches without a result from 9% to 4% since March',
	'achievements.1.outcome': 'customers who find what they came for',
	'achievements.1.worth': 'about €120,000 a year',
	'achievements.1.source': 'the sales report, October',
	'achievements.1.own-part': 'the decision to rank by what people bought',
	'achievements.1.others': 'Noor wrote the importer, Felix ran the tests',
	ask: '€6,000, once',
	reason: '5% of what the rewrite brings in a year',
	floor: '€2,500',
};

const answers = [
	'Thanks for making the time. I would like to talk about a bonus for the index rewrite.',
	'Since March searches without a result went from 9% to 4%, and the sales report of October puts that at about 120,000 euros a year. Noor wrote the importer, Felix ran the tests; my own part was the decision to rank by what people bought.',
	'I am asking for 6,000 euros, once: 5% of what the rewrite brings in a year.',
	'I understand that the budget is spent. Could we split it: half now from what the rewrite brings in, and the rest in July when the new budget opens?',
	'3,000 euros now and the rest by the end of July, if searches without a result stay under 5%. I will put both into one mail today.',
	'My request stays at 6,000 euros. What would you need to take it further?',
	'I understand that HR decides. How does the process work, who signs, and would you back it if I send you one page by Thursday?',
	'At the top the 9% and the 4%, then what Noor and Felix did and what I decided, then the ask. You have it on Thursday.',
	'I understand that the band is closed. A one-off payment stands outside base pay and leaves the band alone. Who would have to sign it, and would you support it?',
	'As far as I know your director signs one-off payments. I can write the three lines for the form by Thursday. Would you sign first?',
	// Whatever the manager still has on their mind.
	...Array<string>(8).fill(
		'Thank you, I am glad we found a way. Let me say it back: 3,000 euros now, the rest by the end of July, and you put it through. I send you that in a mail today.',
	),
];

const textIn = (node: Tree.Node): string =>
	'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textIn).join(' ') : '';

describe('from the case to the real meeting', () => {
	it('rehearses, and takes the papers away', async () => {
		const fields = Object.entries(ownCase).map(([field, text]) => `--set=${field}=${text}`);
		const prepared = await run('prepare', ...fields);
		expect(prepared.code).toBe(0);
		expect(prepared.stdout).toContain('20 times the €6,000 you ask for');
		const played = await runProgram(['rehearse', '--plain', '--seed', '2'], `${answers.join('\n')}\n`, home);
		expect(played.stdout).toContain('Summary');

		const html = join(home, 'review.html');
		expect((await run('review', '--html', html)).code).toBe(0);
		const review = readFileSync(html, 'utf8');
		const document = parse(review, {
			onParseError: ({code}) => {
				throw new Error(`the page is not clean: ${code}`);
			},
		});
		const shown = textIn(document).replaceAll(/\s+/g, ' ');
		for (const part of [
			...['from 9% to 4%', '120,000 euros a year', 'the importer, Felix ran the tests'],
			...['In hand', 'What you claimed', 'For the real day', 'Beside earlier rehearsals'],
		]) {
			expect(shown).toContain(part);
		}
		expect(shown).not.toContain('2,500');
		expect(review.match(/<svg /g)?.length).toBeGreaterThan(1);
		expect(review).not.toMatch(/<script|https?:(?!\/\/www\.w3\.org)/);

		const file = join(home, 'mail.eml');
		expect((await run('mail', '--eml', file, '--manager', 'Dana', '--to', 'dana@example.com')).code).toBe(0);
		const email = await PostalMime.parse(readFileSync(file));
		const {ending, body, subject} = JSON.parse((await run('mail', '--json', '--manager', 'Dana')).stdout) as {
			ending: string;
			body: string;
			subject: string;
		};
		expect(ending).not.toBe('left');
		expect(body).toMatch(/^Hi Dana,\n\nThank you[^]*\n- /);
		expect([email.subject, email.text?.replaceAll('\r\n', '\n')]).toEqual([subject, body]);

		const page = await run('brief');
		expect(page.code).toBe(0);
		expect(page.stdout).toContain('The index rewrite: searches without a result from 9% to 4% since March.');
		expect(page.stdout).toContain('That is 20 times the ask');
		expect(page.stdout).not.toContain('2,500');

		expect((await run('cards')).stdout.match(/^\d\. If /gm)).toHaveLength(3);
	});

	it('asks about the real meeting, and is reminded of it at home', async () => {
		const {waitFor, type, exit} = open('after');
		const say = async (question: string, answer: string): Promise<void> => {
			await waitFor(new RegExp(`${question}[^]*\n> $`.replace('$', '\\s*$')));
			type(`${answer}\r`);
		};
		await say('When was the meeting', '2026-02-30');
		await waitFor('there is no such day');
		type('2026-03-02\r');
		await say('How did it end', '3');
		await say('Which pushbacks came', 'hr, leaving');
		await say('What were you promised', 'she asks HR');
		await say('Who does it', 'Dana');
		await say('By when', '2026-03-09');
		await say('What else', '');
		await say('Anything to remember', '');
		await say('Which rehearsal', '');
		await waitFor('Recorded as');
		expect((await exit).code).toBe(0);

		const shown = (await run('after', (await run('after', '--list')).stdout.slice(0, 5))).stdout;
		expect(shown).toContain('1. she asks HR: Dana, by 2026-03-09');
		expect(shown).toMatch(/Rehearsed \(\w+\):/);
		expect(shown).toContain('leaving: not practised before');

		const atHome = open();
		await atHome.waitFor(/1 open: she asks HR, \d+ days overdue/);
		atHome.press('down', 'down', 'enter');
		await atHome.waitFor('What was promised');
		atHome.type('y');
		await atHome.waitFor('she asks HR · kept');
		atHome.press('escape');
		await atHome.waitFor((screen) => !screen.text.includes('she asks HR'));
		atHome.type('q');
		await atHome.exit;
		expect((await run('after', '--open')).stdout).toBe('Nothing is open.\n');
	});

	it('records nothing when it is broken off, and gives back what was said', async () => {
		const before = (await run('after', '--list')).stdout;
		const {waitFor, type, press, exit, screen} = open('after');
		await waitFor('When was the meeting');
		type('2026-03-02\r');
		await waitFor('How did it end');
		type('7\r');
		await waitFor('Which pushbacks came');
		press('ctrl+c');
		expect((await exit).code).toBe(130);
		expect(screen().text).toContain('Nothing was recorded.');
		expect(screen().text).toContain('{"held":"2026-03-02","ending":"clean-no"}');
		expect((await run('after', '--list')).stdout).toBe(before);
	});
});
