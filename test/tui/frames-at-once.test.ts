import {describe, expect, it} from 'vitest';
import {caretMark} from '../../src/tui/caret-mark.ts';
import {framesAtOnce, type Writable} from '../../src/tui/frames-at-once.ts';

const [begins, ends] = ['\u001b[?2026h', '\u001b[?2026l'];
const wipe = '\u001b[?25l\u001b[H\u001b[J';

function paper(): {readonly written: string[]; readonly stdout: Writable; readonly called: () => number} {
	const written: string[] = [];
	let called = 0;
	const write = (chunk: string | Uint8Array, ...others: readonly unknown[]): boolean => {
		written.push(String(chunk));
		for (const other of others) {
			if (typeof other === 'function') called += 1;
		}
		return true;
	};
	return {written, stdout: {write}, called: () => called};
}

describe('frames at once', () => {
	it('are written in one piece when they end', () => {
		const {written, stdout} = paper();
		framesAtOnce(stdout);
		for (const part of [begins, 'one row\n', 'another\n']) stdout.write(part);
		expect(written).toEqual([]);
		stdout.write(ends);
		expect(written).toEqual([`${begins}one row\nanother\n${ends}`]);
	});

	it('leave what is no frame as it comes', () => {
		const {written, stdout} = paper();
		framesAtOnce(stdout);
		stdout.write('a');
		stdout.write('b');
		expect(written).toEqual(['a', 'b']);
	});

	it('leave the cursor in the answer where only the terminal is told to behave otherwise', () => {
		const {written, stdout} = paper();
		framesAtOnce(stdout, true);
		for (const part of [begins, `> ${caretMark}answer\nkeys\n`, ends]) stdout.write(part);
		stdout.write('\u001b[?2004h');
		expect(written.at(-1)).toBe('\u001b[?2004h');
		stdout.write('a word');
		expect(written.at(-1)?.endsWith('a word')).toBe(true);
		expect(written.at(-1)).not.toBe('a word');
	});

	it('keep the order where somebody wants to be told that all is written', () => {
		const {written, stdout, called} = paper();
		framesAtOnce(stdout);
		stdout.write(begins);
		stdout.write('half a frame');
		stdout.write('', () => undefined);
		expect(written).toEqual([`${begins}half a frame`, '']);
		expect(called()).toBe(1);
	});

	it('lose nothing where a frame is broken off, and write as before from then on', () => {
		const {written, stdout} = paper();
		const {write} = stdout;
		const {end} = framesAtOnce(stdout);
		stdout.write(begins);
		stdout.write('half a frame');
		end();
		expect(written).toEqual([`${begins}half a frame`]);
		expect(stdout.write).toBe(write);
	});

	it('hold what is to be erased first, once, and as it is known when the frame is written', () => {
		const {written, stdout} = paper();
		const {eraseFirst} = framesAtOnce(stdout);
		let rows = 3;
		eraseFirst(() => `<erase ${rows}>`);
		rows = 5;
		for (const part of [begins, 'one', ends, begins, 'two', ends]) stdout.write(part);
		expect(written).toEqual([`${begins}<erase 5>one${ends}`, `${begins}two${ends}`]);
	});

	it('hold the wiping of the window before they are drawn anew, and nothing of what is forgotten', () => {
		const {written, stdout} = paper();
		const {anew} = framesAtOnce(stdout);
		anew(() => stdout.write('three rows up'));
		expect(written).toEqual([]);
		for (const part of [begins, 'one', ends]) stdout.write(part);
		expect(written).toEqual([`${begins}${wipe}one${ends}`]);
	});

	it('have the cursor where they mark it, and take it back before the next', () => {
		const {written, stdout} = paper();
		framesAtOnce(stdout, true);
		for (const part of [begins, `one\n> hé${caretMark}llo\nthree\nfour`, ends]) stdout.write(part);
		for (const part of [begins, ends, begins, `five${caretMark}`, ends]) stdout.write(part);
		stdout.write('bye');
		expect(written).toEqual([
			`${begins}one\n> héllo\nthree\nfour\u001b[2A\u001b[5G${ends}`,
			`${begins}\u001b[2B\rfive\u001b[5G${ends}`,
			'\rbye',
		]);
	});

	it('leave the cursor as it is in a window that is wiped for a screen reader', () => {
		const {written, stdout} = paper();
		framesAtOnce(stdout, true).anew(() => undefined);
		for (const part of [begins, 'one', ends]) stdout.write(part);
		expect(written.join('')).not.toContain('?25l');
	});

	it('are not taken for drawn anew by somebody who only wants to be told that all is written', () => {
		const {written, stdout} = paper();
		const {anew} = framesAtOnce(stdout);
		anew(() => undefined);
		stdout.write('', () => undefined);
		stdout.write('no frame');
		expect(written).toEqual(['', `${wipe}no frame`]);
	});
});
