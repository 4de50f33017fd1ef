import {rmSync} from 'node:fs';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {buildProgram} from './program.ts';
import {openTerminal, type Terminal} from './terminal.ts';

let program = '';
let terminal: Terminal | undefined;

beforeAll(async () => {
	program = await buildProgram('draft');
});

afterAll(() => {
	rmSync(program, {force: true});
});

afterEach(async () => {
	await terminal?.close();
	terminal = undefined;
});

async function open(columns = 60, rows = 20): Promise<Terminal> {
	terminal = openTerminal(process.execPath, [program], {columns, rows});
	await terminal.waitFor('type here');
	return terminal;
}

describe('the draft in a real terminal', () => {
	it('takes Enter glued to text, and each of several keys in one chunk', async () => {
		const {type, waitFor} = await open();
		type('abc\r');
		await waitFor('said "abc"');
		type('hellp\u007f\u007flo\r');
		await waitFor('said "hello"');
		type('one two\u0017three\r');
		await waitFor('said "one three"');
	});

	it('writes a new line for each of the chords people expect', async () => {
		const {type, press, waitFor} = await open();
		type('a');
		press('alt+enter');
		type('b');
		press('ctrl+j');
		type('c');
		press('shift+enter');
		type('d\u001b[27;2;13~e\\\rf\r');
		await waitFor('said "a\\nb\\nc\\nd\\ne\\nf"');
	});

	it('keeps the line breaks of a paste and sends nothing by it', async () => {
		const {paste, press, waitFor} = await open();
		paste('first\nsecond\n\nthird');
		const {text} = await waitFor('third');
		expect(text).not.toContain('said');
		press('enter');
		await waitFor('said "first\\nsecond\\n\\nthird"');
	});

	it('writes no answer of the terminal into the draft', async () => {
		const {type, waitFor} = await open();
		type('\u001b]11;rgb:1e1e/1e1e/1e1e\u001b\\\u001b[?62;4c\u001b[24;80R\u001b[I\u001b[Ox\r');
		await waitFor('said "x"');
	});

	it('has the cursor where the next character goes, behind wide characters too', async () => {
		const {type, press, waitFor} = await open();
		const at = (x: number, y: number) => waitFor(({cursor}) => cursor.x === x && cursor.y === y);
		await at(2, 1);
		type('日本👩‍👩‍👧é');
		await at(2 + 2 + 2 + 2 + 1, 1);
		press('left', 'left');
		await at(2 + 4, 1);
		press('ctrl+j');
		await at(2, 2);
	});

	it('shows a control character and keeps it as pasted', async () => {
		const {paste, press, waitFor} = await open();
		paste('a\u001b]0;title\u0007b');
		await waitFor('a␛]0;title␇b');
		press('enter');
		await waitFor('said "a\\u001b]0;title\\u0007b"');
	});

	it('opens the keys with ? on an empty draft, and writes ? into one that is not', async () => {
		const {type, press, waitFor} = await open();
		type('?');
		await waitFor('60×20 help');
		type('why');
		await waitFor('why');
		type('?');
		await waitFor('why?');
		press('f1');
		await waitFor('60×20 help help');
	});

	it('takes a lone Escape for the key it is, and what follows for text', async () => {
		const {type, press, waitFor} = await open();
		press('escape');
		type('a');
		// Alt+A if both come at once; either way nothing but this may be written.
		type('bc\r');
		await waitFor(/said "a?bc"/);
	});

	it('shows a long draft by a window around the caret, within the rows there are', async () => {
		const {paste, press, waitFor, screen} = await open(40, 12);
		paste(Array.from({length: 60}, (_, line) => `line ${line}`).join('\n'));
		await waitFor('rows 54 to 60 of 60');
		expect(screen().text).toContain('line 59');
		for (let i = 0; i < 40; i++) press('up');
		await waitFor(
			({text}) => text.includes('line 19') && text.includes('line 16') && !text.includes('line 30'),
		);
	});

	it('survives a paste of a megabyte', async () => {
		const {paste, type, waitFor} = await open();
		paste('All work and no play makes a dull draft. '.repeat(25_000));
		await waitFor(/of \d{5}/);
		type('THE END');
		await waitFor('THE END');
	});

	it('is drawn anew in a smaller and a larger window and leaves no ghost', async () => {
		const {type, resize, waitFor} = await open(80, 24);
		type('an answer given before\r');
		await waitFor('said');
		type('some words that will be wrapped when the window is narrow, and joined again when it is wide');
		await waitFor('it is wide');
		for (const [columns, rows] of [
			[45, 14],
			[20, 5],
			[100, 30],
			[60, 20],
		] as const) {
			resize(columns, rows);
			await waitFor(`${columns}×${rows}`);
		}
		const once = (text: string, part: string): boolean => text.split(part).length === 2;
		await waitFor(({text}) => ['×', 'said', 'some words', 'Enter say it'].every((part) => once(text, part)));
	});

	it('leaves no ghost however the window is dragged while one types', async () => {
		const {type, resize, waitFor, screen} = await open(80, 24);
		type('an answer given before\r');
		await waitFor('said');
		const sizes = [
			...[70, 61, 50, 44, 41, 39, 30, 20, 33, 45, 46, 90, 120, 60, 59, 58, 57, 100, 42, 80],
			...[79, 40, 20, 100, 99, 98, 60],
		].map((columns, step) => [columns, 14 + ((step * 7) % 20)] as const);
		for (const [columns, rows] of sizes) {
			resize(columns, rows);
			type('word ');
			// Every third time the program is given time to draw, else it is overtaken.
			if (columns % 3 === 0) await waitFor(`${columns}×${rows}`);
		}
		type('END');
		const once = (text: string, part: string): boolean => text.split(part).length === 2;
		const last = `60×${sizes.at(-1)?.[1] ?? 0}`;
		await waitFor(({text}) =>
			['×', last, 'said', '› word', 'word END', 'Enter say it'].every((part) => once(text, part)),
		);
		expect(screen().text.match(/word/g)).toHaveLength(sizes.length);
	});

	it('gives the terminal back when it is left', async () => {
		const {press, raw, exit} = await open();
		press('ctrl+c');
		expect(await exit).toEqual({code: 0, signal: 0});
		expect(raw()).toMatch(/\u001b\[\?25h[^]*bye/);
		expect(raw()).toContain('\u001b[?2004l');
	});
});
