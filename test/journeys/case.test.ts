import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {program, runProgram, type Outcome} from '../run-program.ts';
import {journey} from './journey.ts';
import {lastWords, type Screen, type Terminal} from './terminal.ts';

const {home, startNext} = journey();

const run = (...args: readonly string[]): Promise<Outcome> => runProgram(args, '', home());

const open = (...args: readonly string[]): Promise<Terminal> => startNext([program, ...args]);

const year = [
	['2026-01-20', 'checkout migration: I decided to go market by market'],
	['2026-04-11', 'checkout migration: failed payments from 2.1% to 0.8%'],
	['2026-06-01', 'checkout migration: Marta did the cut-over, Idris built the monitoring'],
	[
		'2026-09-15',
		'checkout migration: about €310,000 a year in orders; Finance says so in the September report',
	],
	['2026-05-02', 'on-call clean-up: night calls from 14 a week to 3'],
] as const;

const answers = [
	'Thanks for the time. I would like to talk about a bonus for the checkout migration.',
	'Since April failed payments went from 2.1% to 0.8%. Finance puts that at about 310,000 euros a year in orders. Marta did the cut-over, and my part was deciding to go market by market.',
	'The checkout migration brings in 520,000 euros a year. Marta did half of it.',
	'I am asking for 8,000 euros, once, because that is about 2% of what it brings in a year.',
	'You are right to ask: 520,000 was last month times twelve. Finance stands by 310,000, and Mira in Finance can confirm it.',
] as const;

it('goes from a year of notes to a case, and into a meeting that knows it and catches a figure that changed', async () => {
	for (const [day, text] of year) await run('log', '--on', day, text);

	const form = await open('prepare');
	await form.waitFor('You have 5 notes');
	form.press('enter');
	await form.waitFor('checkout migration');
	// Two fields, two achievements of eight, and the row that adds one.
	form.type('\t'.repeat(19));
	await form.waitFor(/› Ask/);
	form.type('€8,000, once');
	await form.waitFor('39 times');
	form.press('escape');
	expect(await form.exit).toMatchObject({code: 0});
	expect(readFileSync(join(home(), 'case.yaml'), 'utf8')).toContain('ask: "€8,000, once"');
	await run(
		'prepare',
		'--set',
		'manager=data-driven',
		'--set',
		'company=strong',
		'--set',
		'bonus=discretionary',
	);

	const page = (await run('ready')).stdout;
	expect(page).toMatch(/Lead with checkout migration for a data-driven manager/);
	expect(page).toContain('who helped');

	const meeting = await open('rehearse', '--seed', '3');
	const said = (screen: Screen): string => screen.text.replaceAll(/\s+/g, ' ');
	const spoken: string[] = [];
	await meeting.waitFor('› your answer');
	for (const answer of answers) {
		const before = lastWords(meeting.screen());
		meeting.type(`${answer}\r`);
		spoken.push(
			said(await meeting.waitFor((now) => now.text.includes('› your answer') && lastWords(now) !== before)),
		);
	}
	const [, , caught = '', , named = ''] = spoken;
	expect(caught).toMatch(/€310,000 a year.*520,000 euros a year/);
	expect(named).toContain('Let the checkout migration run for a while');

	// A fact by its name, at the caret.
	meeting.type('It took \t');
	await meeting.waitFor('Put into your answer');
	meeting.press('down', 'enter');
	await meeting.waitFor('It took failed payments from 2.1% to 0.8%');

	meeting.press('ctrl+c');
	await meeting.waitFor('Leave the meeting?');
	meeting.type('e');
	await meeting.waitFor('Summary');
	meeting.type('q');
	await meeting.exit;
	expect(meeting.screen().history.replaceAll(/\s+/g, ' ')).toContain('your case says €310,000 a year');
});

it.each([
	[
		'a “we” that became an “I”',
		[
			'We rebuilt the lab interface together, Aylin and Piotr and I. Doctors waited 50 minutes for a result and wait 20 now, worth 95,000 euros a year.',
			'I rebuilt the lab interface, so I am asking for 6,000 euros, once, which is a sixteenth of what it saves in a year.',
		],
		/“we rebuilt the lab interface”.*“I rebuilt the lab interface”/,
		'in turn 2 it was “We rebuilt the lab interface”',
	],
	[
		'a blank that was left',
		[
			'Doctors waited 50 minutes for a result in January and wait 20 now. Finance puts that at 95,000 euros a year, and Aylin wrote the queue.',
			'I am asking for 6,000 euros, once, a sixteenth of what it saves in a year. Calls to the desk fell by [X%] too.',
		],
		/“\[X%\]”/,
		'left blank',
	],
])('takes up %s as a doubt, and the summary shows it', async (_, said, taken, listed) => {
	const meeting = await open(
		...[
			'rehearse',
			'--seed',
			'3',
			'--style',
			'data-driven',
			'--company',
			'strong',
			'--bonus',
			'discretionary',
		],
	);
	await meeting.waitFor('› your answer');
	for (const answer of ['Thanks for the time. I would like to talk about a bonus.', ...said]) {
		const before = lastWords(meeting.screen());
		meeting.type(`${answer}\r`);
		await meeting.waitFor((now) => now.text.includes('› your answer') && lastWords(now) !== before);
	}
	expect(meeting.screen().text.replaceAll(/\s+/g, ' ')).toMatch(taken);
	meeting.press('ctrl+c');
	await meeting.waitFor('Leave the meeting?');
	meeting.type('e');
	await meeting.waitFor('Summary');
	meeting.type('q');
	await meeting.exit;
	expect(meeting.screen().history.replaceAll(/\s+/g, ' ')).toContain(listed);
});

it('opens the form from the home screen, comes back with Escape, and then argues from the case', async () => {
	const screen = await open();
	await screen.waitFor('Your case');
	expect(screen.screen().text.replaceAll(/\s+/g, ' ')).toContain('Your case none yet');
	screen.press('down', 'down', 'down', 'enter');
	await screen.waitFor('saved as you type');
	screen.type('\t\tthe ledger move');
	await screen.waitFor('the ledger move');
	screen.press('escape');
	await screen.waitFor('begun, and not whole yet');
	screen.press('down', 'down', 'down', 'enter');
	await screen.waitFor('the ledger move');
	screen.type('\t'.repeat(11));
	await screen.waitFor(/› Ask/);
	screen.type('€4,000, once');
	await screen.waitFor('€4,000, once');
	screen.press('escape');
	await screen.waitFor('1 achievement; you ask for €4,000, once');
	screen.press('enter');
	await screen.waitFor('› your answer');
	expect(screen.screen().text).toContain('the ledger move');
	screen.press('ctrl+c', 'ctrl+c');
	expect((await screen.exit).code).toBe(0);
});
