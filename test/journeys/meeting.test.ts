import {existsSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import stringWidth from 'string-width';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {bindings} from '../../src/tui/keys/table.ts';
import {keysOf} from '../../src/tui/keys/words.ts';
import {program} from '../run-program.ts';
import {journey} from './journey.ts';
import {buildProgram} from './program.ts';
import {lastWords, type Screen, type Terminal, type TerminalOptions} from './terminal.ts';

const {home, start} = journey();

const open = (options: TerminalOptions = {}, ...args: readonly string[]): Terminal =>
	start([program, ...args], options);

const answers = [
	'Thanks for making the time. I would like to talk about my results this year, and a bonus that reflects them.',
	'The checkout migration took failed payments from 2.1% to 0.8% since April; Finance puts that at 310,000 euros a year. Marta did the cut-over.',
	'I am asking for 8,000 euros, once: about 2.5% of what the migration brings in a year.',
	'I understand that this is hard. Could we split it: half now, the other half in March, when the savings are in the Q1 numbers?',
	'What does the process look like, and could you back it with HR by the end of the month if I send you one page on Friday?',
	'Then let us set the bar together: failed payments under 1% through March, in writing, and we decide on 31 March.',
	'Thank you, that is clear. I send you the summary on Friday, and we meet on 31 March.',
] as const;

const isOver = ({text}: Screen): boolean => text.includes('The meeting is over.');

/** Whether an answer is waited for, or none any more. */
const isWaiting = ({text}: Screen): boolean =>
	text.includes('› your answer') || text.includes('The meeting is over.');

/** Types the answers, the last of them again and again, until the manager has had the last word. */
async function play(
	{type, waitFor, screen: look}: Terminal,
	each?: (turn: number) => Promise<void>,
): Promise<number> {
	let turn = 0;
	let screen = await waitFor(isWaiting);
	while (!isOver(screen)) {
		const answer = answers[Math.min(turn, answers.length - 1)] ?? '';
		turn += 1;
		const before = lastWords(look());
		// In one chunk, as a quick hand or a slow line would bring it.
		type(`${answer}\r`);
		screen = await waitFor((now) => isOver(now) || (isWaiting(now) && lastWords(now) !== before));
		if (turn > 40) throw new Error('the meeting does not end');
		await each?.(turn);
	}
	return turn;
}

/** What must be so of every screen. */
function isCalm({rows}: Screen, columns: number): void {
	expect(Math.max(...rows.map((row) => stringWidth(row)))).toBeLessThanOrEqual(columns);
	const all = rows.join('\n');
	for (const once of ['› your answer', 'Enter say it']) expect(all.split(once).length).toBeLessThanOrEqual(2);
}

const givenBack = (raw: string): void => {
	expect(raw.lastIndexOf('\u001b[?25h')).toBeGreaterThan(raw.lastIndexOf('\u001b[?25l'));
	expect(raw.lastIndexOf('\u001b[?2004l')).toBeGreaterThan(raw.lastIndexOf('\u001b[?2004h'));
};

describe('a whole meeting typed into a real terminal', () => {
	it('goes from home through every phase to the summary, which stays when the program has gone', async () => {
		const own = open();
		await own.waitFor('Rehearse the meeting now');
		own.press('enter');
		const first = await own.waitFor('› your answer');
		expect(first.text).toContain('Your facts: an example');
		expect(first.text).toContain('▸ opening');
		const turns = await play(own, () => {
			isCalm(own.screen(), 80);
			return Promise.resolve();
		});
		expect(turns).toBeGreaterThanOrEqual(5);
		expect(own.screen().text).toMatch(/tip \S/);
		own.press('enter');
		await own.waitFor(/Summary[^]*Ending[^]*Obtained[^]*turn {2}phase/);
		// The table has as many rows as there were turns: page by page, whatever stands on top.
		let page = own.screen();
		while (!page.text.includes('Practise next')) {
			const before = page.text;
			own.type(' ');
			page = await own.waitFor(({text}) => text !== before);
		}
		own.press('end');
		await own.waitFor('the end: ↑ goes back');
		own.press('home');
		await own.waitFor(/Ending[^]*Obtained/);
		own.type('q');
		expect(await own.exit).toEqual({code: 0, signal: 0});
		const {history} = await own.waitFor('The score sees words only');
		for (const part of ['Summary', 'Ending:', 'Strongest: turn', 'Practise next:'])
			expect(history.split(part), part).toHaveLength(2);
		// What was said stays above it, once; the summary may quote it again.
		const [talk = ''] = history.split('Summary');
		for (const answer of answers.slice(1, 3)) {
			expect(talk.replaceAll(/[+−]|\s+/g, '').split(answer.replaceAll(/\s+/g, ''))).toHaveLength(2);
		}
		givenBack(own.raw());
	});

	it('goes the same way in 60×20, with the window made larger and smaller in between', async () => {
		const own = open({columns: 60, rows: 20});
		await own.waitFor('Rehearse the meeting now');
		own.press('enter');
		await own.waitFor('› your answer');
		const steps = [
			[100, 30],
			[60, 20],
			[45, 14],
			[60, 20],
		] as const;
		await play(own, async (turn) => {
			const [columns, rows] = steps[turn - 1] ?? [60, 20];
			own.resize(columns, rows);
			own.type('x');
			await own.waitFor(({text}) => text.includes('› x') || text.includes('The meeting is over.'));
			own.press('backspace');
			isCalm(await own.waitFor(isWaiting), columns);
		});
		own.press('enter');
		await own.waitFor(/Summary[^]*Ending/);
		own.type('q');
		expect((await own.exit).code).toBe(0);
	});
});

describe('leaving', () => {
	it('asks at Ctrl+C, and twice leaves the meeting kept; it can be gone on with where it was', async () => {
		const own = open();
		await own.waitFor('Rehearse the meeting now');
		own.press('enter');
		await own.waitFor('› your answer');
		own.type(`${answers[0]}\r`);
		await own.waitFor('▸ evidence');
		own.type('half a sentence');
		own.press('ctrl+c');
		await own.waitFor(/Leave the meeting\?[^]*It is kept/);
		own.press('escape');
		await own.waitFor('› half a sentence');
		own.press('ctrl+c', 'ctrl+c');
		expect(await own.exit).toEqual({code: 0, signal: 0});
		const {text} = await own.waitFor('--resume');
		expect(text).toMatch(/Typed and not sent:\nhalf a sentence/);
		givenBack(own.raw());

		const id = /--resume (\S+)/.exec(text)?.[1] ?? '';
		const again = open({}, 'rehearse', '--resume', id);
		await again.waitFor(/Going on after 1 turn[^]*▸ evidence/);
		again.press('ctrl+c', 'ctrl+c');
		await again.exit;

		const home = open();
		await home.waitFor('Go on with the meeting that was cut off');
		await home.waitFor(/after 1 turn, in evidence/);
		home.press('enter');
		await home.waitFor('Going on after 1 turn');
	});

	it('goes on after kill -9 with every answer that was sent', async () => {
		const own = open({}, 'rehearse', '--seed', '5');
		await own.waitFor('› your answer');
		own.type(`${answers[0]}\r`);
		await own.waitFor('▸ evidence');
		own.kill('SIGKILL');
		await own.exit;
		const again = open({}, 'rehearse', '--resume');
		await again.waitFor(/Going on after 1 turn[^]*Thanks for making the time[^]*▸ evidence/);
	});

	it('has what was being typed there again after kill -9', async () => {
		const own = open({}, 'rehearse', '--seed', '5');
		await own.waitFor('› your answer');
		own.type(`${answers[0]}\r`);
		await own.waitFor('▸ evidence');
		own.type('half a sentence');
		await own.waitFor('› half a sentence');
		await expect.poll(() => existsSync(join(home(), 'draft.json')), {timeout: 10_000}).toBe(true);
		own.kill('SIGKILL');
		await own.exit;
		const again = open({}, 'rehearse', '--resume');
		await again.waitFor(/Going on after 1 turn[^]*› half a sentence[^]*here again/);
		again.type(', and the rest\r');
		await again.waitFor(/You +\+?half a sentence, and the rest/);
		again.press('ctrl+c', 'ctrl+c');
		await again.exit;
		expect(existsSync(join(home(), 'draft.json'))).toBe(false);
	});

	it('ends the meeting where it is, with the summary', async () => {
		const own = open({}, 'rehearse', '--seed', '5');
		await own.waitFor('› your answer');
		own.type(`${answers[0]}\r`);
		await own.waitFor('▸ evidence');
		own.press('ctrl+c');
		await own.waitFor('e end it here');
		own.type('e');
		await own.waitFor('Left before the end');
		own.type('q');
		await own.exit;
	});

	it.each([
		['SIGTERM', 143],
		['SIGHUP', 129],
	])('gives the terminal back at %s, and keeps the meeting', async (signal, code) => {
		const own = open({}, 'rehearse', '--seed', '5');
		await own.waitFor('› your answer');
		own.type(`${answers[0]}\r`);
		await own.waitFor('▸ evidence');
		own.kill(signal);
		expect((await own.exit).code).toBe(code);
		givenBack(own.raw());
		expect(own.raw()).toContain('--resume');
	});
});

describe('what the environment asks for', () => {
	it('NO_COLOR: no colour at all, and marks in its place', async () => {
		const own = open({env: {NO_COLOR: '1'}}, 'rehearse', '--seed', '5');
		await own.waitFor('› your answer');
		own.type(`${answers[0]}\r`);
		await own.waitFor('tip');
		expect(own.raw()).not.toMatch(/\u001b\[[\d;]*(?:3[0-7]|38|4[0-7]|48|9[0-7]|10[0-7])[\d;]*m/);
		expect(own.screen().text).toContain('[+');
	});

	it('a terminal that can do nothing gets plain lines', async () => {
		const own = open({env: {TERM: 'dumb'}}, 'rehearse', '--seed', '5');
		await own.waitFor('Manager:');
		expect(own.screen().text).not.toContain('Ctrl+O');
	});

	it('read aloud: levels as words', async () => {
		const own = open({env: {INK_SCREEN_READER: 'true'}}, 'rehearse', '--seed', '5');
		await own.waitFor('your answer');
		own.type(`${answers[1]}\r`);
		await own.waitFor(/data (there|partly|missing)/);
		expect(own.raw()).not.toMatch(/[●◐○│]/);
	});

	it('read aloud: the cursor stands in the answer, and in the field of the form', async () => {
		const spoken = {env: {INK_SCREEN_READER: 'true'}};
		const own = open(spoken, 'rehearse', '--seed', '5');
		/** What stands in the cursor's row before it, and behind it. */
		const around = ({rows, cursor}: Screen): readonly string[] => {
			const row = rows[cursor.y] ?? '';
			return [row.slice(0, cursor.x), row.slice(cursor.x)];
		};
		const at = (terminal: Terminal, before: string, behind: string): Promise<Screen> =>
			terminal.waitFor((screen) => around(screen).join('^') === `${before}^${behind}`);
		await at(own, '> ', 'your answer');
		own.type('half a sentence');
		await at(own, '> half a sentence', '');
		own.press('alt+left');
		await at(own, '> half a ', 'sentence');
		own.press('alt+enter');
		await at(own, '  ', 'sentence');
		own.press('ctrl+l');
		own.type('whole ');
		await at(own, '  whole ', 'sentence');
		expect(own.raw().lastIndexOf('\u001b[?25h')).toBeGreaterThanOrEqual(own.raw().lastIndexOf('\u001b[?25l'));
		const form = open(spoken, 'prepare');
		await form.waitFor('saved as you type');
		form.type('Staff engineer');
		await at(form, '> Staff engineer', '');
	});

	it('--no-coach: the talk alone, until Ctrl+T', async () => {
		const own = open({}, 'rehearse', '--seed', '5', '--no-coach');
		await own.waitFor('› your answer');
		own.type(`${answers[0]}\r`);
		await own.waitFor('▸ evidence');
		expect(own.screen().text).not.toContain('tip');
		own.press('ctrl+t');
		await own.waitFor(/\d\/100[^]*tip/);
	});
});

describe('the editor of one’s own', () => {
	it('has the draft on a key, and gives it back as it was left', async () => {
		const own = open({env: {EDITOR: 'sed -i.bak s/half/whole/', VISUAL: ''}}, 'rehearse', '--seed', '5');
		await own.waitFor('› your answer');
		own.type('half a sentence');
		await own.waitFor('› half a sentence');
		own.type('\u0018');
		await own.waitFor('› whole a sentence');
		own.type(' more\r');
		await own.waitFor(/You +\+?whole \+?a sentence \+?more/);
		own.press('ctrl+c', 'ctrl+c');
		await own.exit;
		givenBack(own.raw());
	});

	it('that fails changes nothing, and it is said', async () => {
		const own = open({env: {EDITOR: 'false', VISUAL: ''}}, 'rehearse', '--seed', '5');
		await own.waitFor('› your answer');
		own.type('half');
		await own.waitFor('› half');
		own.type('\u0018');
		await own.waitFor(/› half[^]*Nothing is changed: the editor “false” ended with code 1/);
	});
});

describe('the help', () => {
	it('shows every key of the meeting', async () => {
		const own = open({}, 'rehearse', '--seed', '5');
		await own.waitFor('› your answer');
		own.type('?');
		let seen = (await own.waitFor('Esc closes')).text;
		while (!own.screen().text.includes('that is all')) {
			const before = own.screen().text;
			own.press('pagedown');
			seen += (await own.waitFor(({text}) => text !== before && text.includes('Esc closes'))).text;
		}
		for (const binding of bindings.filter(({where}) => where.includes('meeting'))) {
			for (const key of keysOf(binding).split(', ')) expect(seen).toContain(key);
			expect(seen).toContain(binding.says.slice(0, 30));
		}
		own.press('escape');
		await own.waitFor('› your answer');
	});
});

describe('a mistake in the program', () => {
	let screens = '';

	beforeAll(async () => {
		screens = await buildProgram('screens');
	});

	afterAll(() => {
		rmSync(screens, {force: true});
	});

	const openScreens = (keeping: string): Terminal => {
		return start([screens], {env: {KEEPING: keeping, PACK: 'dialogues/bonus'}});
	};

	it('gives the terminal back before it is told', async () => {
		const own = openScreens('crash');
		await own.waitFor('Rehearse the meeting now');
		own.press('enter');
		await own.waitFor('› your answer');
		own.type('crash\r');
		expect((await own.exit).code).not.toBe(0);
		givenBack(own.raw());
		expect(own.raw()).toContain('a mistake in the program');
	});

	it('in what is kept is one clear line, and the meeting goes on', async () => {
		const own = openScreens('broken');
		await own.waitFor('Rehearse the meeting now');
		own.press('enter');
		await own.waitFor('› your answer');
		own.type(`${answers[0]}\r`);
		await own.waitFor('The disk is full; nothing is kept.');
		own.type('and on');
		await own.waitFor(({text}) => text.includes('› and on') && !text.includes('disk is full'));
	});
});
