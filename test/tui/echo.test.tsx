import {EventEmitter} from 'node:events';
import xterm from '@xterm/headless';
import fc from 'fast-check';
import {render, type Instance, type RenderOptions} from 'ink';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Size} from '../../src/tui/app-state.ts';
import {App} from '../../src/tui/app.tsx';
import {DrawingContext, echoing} from '../../src/tui/echo.ts';
import {framesAtOnce} from '../../src/tui/frames-at-once.ts';
import type {KeyEvent} from '../../src/tui/keys/decoder.ts';
import {atHome, chord, enter} from './rehearsing.ts';

const size: Size = {columns: 46, rows: 18};

/** What a program has written, with the window as it was meanwhile. */
type Written = string | Size;

interface Running {
	/** A key, or a new size of the window. */
	readonly take: (step: KeyEvent | Size) => void;
	/** Has Ink draw all it was told. */
	readonly drawn: () => Promise<void>;
	readonly written: Written[];
	readonly unmount: () => void;
}

/** The program in a meeting, with its frames echoed or as Ink draws them. */
async function running(isEchoing: boolean): Promise<Running> {
	const written: Written[] = [];
	const stdout = Object.assign(new EventEmitter(), {
		...size,
		isTTY: true,
		write: (chunk: string, whenWritten?: () => void) => {
			written.push(chunk);
			whenWritten?.();
			return true;
		},
	});
	const nothing = (): void => undefined;
	const stdin = Object.assign(new EventEmitter(), {
		...{
			isTTY: true,
			setEncoding: nothing,
			setRawMode: nothing,
			ref: nothing,
			unref: nothing,
			read: () => null,
		},
	});
	const {live} = atHome({size});
	const shown = {
		again: () => {
			frames.withNext(screen.clear);
		},
		drawNow: () => {
			void screen.waitUntilRenderFlush();
		},
	};
	const echo = echoing(live, stdout as unknown as NodeJS.WriteStream, () => shown);
	const frames = framesAtOnce(
		stdout as unknown as NodeJS.WriteStream,
		false,
		isEchoing ? echo.framed : undefined,
	);
	const options = {stdout, stdin, interactive: true, patchConsole: false, maxFps: 120};
	const screen: Instance = render(
		<DrawingContext value={echo.drawing}>
			<App live={isEchoing ? echo.live : live} now={() => 0} />
		</DrawingContext>,
		options as unknown as RenderOptions,
	);
	const drawn = async (): Promise<void> => {
		// What is drawn may have something else drawn, as a new size does; and nobody waits so long for anything.
		for (let round = 0; round < 3; round += 1) {
			vi.advanceTimersByTime(50);
			await screen.waitUntilRenderFlush();
		}
	};
	await drawn();
	live.press([enter]);
	await drawn();
	return {
		take: (step) => {
			if ('kind' in step) {
				live.press([step]);
				return;
			}
			written.push(step);
			Object.assign(stdout, step);
			frames.anew(screen.clear);
			live.tell({type: 'resized', size: step});
		},
		drawn,
		written,
		unmount: screen.unmount,
	};
}

/** Every cell of the window, and the place of the cursor, after each so many pieces that were written. */
async function screensAfter(
	written: readonly Written[],
	counts: readonly number[],
): Promise<readonly string[]> {
	const emulator = new xterm.Terminal({cols: size.columns, rows: size.rows, allowProposedApi: true});
	const screens: string[] = [];
	let read = 0;
	for (const count of counts) {
		for (const piece of written.slice(read, count)) {
			if (typeof piece === 'string') {
				await new Promise<void>((resolve) => {
					emulator.write(piece.replaceAll(/(?<!\r)\n/g, '\r\n'), resolve);
				});
			} else emulator.resize(piece.columns, piece.rows);
		}
		read = count;
		const {active} = emulator.buffer;
		const rows = Array.from({length: emulator.rows}, (_row, y) => {
			const line = active.getLine(active.baseY + y);
			const cells = Array.from({length: emulator.cols}, (_cell, x) => line?.getCell(x)?.getChars() ?? '');
			return cells.map((cell) => (cell === '' ? ' ' : cell)).join('');
		});
		screens.push([...rows, `${active.cursorX},${active.cursorY}`].join('\n'));
	}
	emulator.dispose();
	return screens;
}

const text = (words: string): KeyEvent => ({kind: 'text', text: words});
const pasted = (words: string): KeyEvent => ({kind: 'paste', text: words});

const plain = ['a', 'e', 'x', ' ', 'word ', 'é'].map(text);
/** Wide, joined, hidden, or turning the way of writing. */
const strange = ['漢', 'e\u0301', '\u0301', '👩‍👩‍👧', 'שלום', '\u202e', '\u200b'].map(text);
const edits = [
	'backspace',
	'delete',
	'left',
	'right',
	'home',
	'end',
	'up',
	'down',
	'alt+left',
	'alt+enter',
].map(chord);
const others = ['ctrl+w', 'ctrl+u', 'ctrl+k', 'ctrl+y', 'ctrl+z', 'ctrl+t', 'f1', 'escape', 'enter'].map(
	chord,
);
const pastes = ['two\nlines', 'a passage that is longer than one row of the window has room for'].map(pasted);

interface Step {
	readonly does: KeyEvent | Size;
	/** The next step comes when all is drawn. */
	readonly rests: boolean;
}

const sizes = fc.record({columns: fc.integer({min: 40, max: 60}), rows: fc.integer({min: 14, max: 24})});

const step: fc.Arbitrary<Step> = fc.record({
	does: fc.oneof(
		{weight: 40, arbitrary: fc.constantFrom(...plain)},
		{weight: 25, arbitrary: fc.constantFrom(...edits)},
		{weight: 5, arbitrary: fc.constantFrom(...others)},
		{weight: 2, arbitrary: fc.constantFrom(...strange)},
		{weight: 2, arbitrary: fc.constantFrom(...pastes)},
		{weight: 1, arbitrary: sizes},
	),
	rests: fc.boolean(),
});

/** Written by itself: what stands in a row from some column on, and where the cursor is then. */
const echo = /^\u001b\[\?2026h(?:\u001b\[\d+G[^\n\u001b]*\u001b\[K)?\u001b\[\d+G\u001b\[\?2026l$/;
const isEcho = (piece: Written | undefined): boolean => typeof piece === 'string' && echo.test(piece);

beforeEach(() => {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'Date']});
});

afterEach(() => {
	vi.useRealTimers();
});

interface Taken {
	/** The screen after each step that showed. */
	readonly screens: readonly string[];
	/** Whether a step showed. */
	readonly shown: readonly boolean[];
}

/** Takes the steps in a program; with `shown`, it rests after those, too. They share the clock: one after the other. */
async function after(
	steps: readonly Step[],
	isEchoing: boolean,
	shown: readonly boolean[] = [],
): Promise<Taken> {
	vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'Date']});
	const {take, drawn, written, unmount} = await running(isEchoing);
	const counts: number[] = [];
	const shows: boolean[] = [];
	for (const [at, {does, rests}] of steps.entries()) {
		const before = written.length;
		take(does);
		const isEchoed = written.length > before && isEcho(written.at(-1));
		const hasShown = isEchoed || rests || shown[at] === true;
		if (hasShown && !isEchoed) await drawn();
		shows.push(hasShown);
		if (hasShown) counts.push(written.length);
		if (rests) await drawn();
	}
	vi.useRealTimers();
	unmount();
	return {screens: await screensAfter(written, counts), shown: shows};
}

async function bothAfter(
	steps: readonly Step[],
): Promise<{ours: readonly string[]; inks: readonly string[]}> {
	const ours = await after(steps, true);
	const inks = await after(steps, false, ours.shown);
	return {ours: ours.screens, inks: inks.screens};
}

describe('what is echoed', () => {
	it('is there before Ink has drawn anything', async () => {
		const {take, written, unmount} = await running(true);
		const before = written.length;
		take(text('Th'));
		take(text('e'));
		expect(written.slice(before)).toEqual([
			'\u001b[?2026h\u001b[3GTh\u001b[K\u001b[5G\u001b[?2026l',
			'\u001b[?2026h\u001b[5Ge\u001b[K\u001b[6G\u001b[?2026l',
		]);
		unmount();
	});

	it('is left to stand until there is a pause', async () => {
		const {take, drawn, written, unmount} = await running(true);
		const before = written.length;
		for (const letter of 'Thanks for') {
			take(text(letter));
			vi.advanceTimersByTime(60);
		}
		expect(written.slice(before).every(isEcho)).toBe(true);
		take(text('!'));
		await drawn();
		expect(isEcho(written.at(-1))).toBe(false);
		unmount();
	});

	it('goes again where Ink draws nothing, since all is as it was before', async () => {
		const steps = [text('x'), chord('backspace')].map((does, at) => ({does, rests: at === 1}));
		const {ours, inks} = await bothAfter(steps);
		expect(ours.at(-1)).toContain('your answer');
		expect(ours.at(-1)).toBe(inks.at(-1));
	});

	it('is what Ink draws, whatever is typed and however quickly', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, {minLength: 20, maxLength: 60}), async (steps) => {
				const {ours, inks} = await bothAfter(steps);
				expect(ours).toEqual(inks);
			}),
			{numRuns: 10},
		);
	});
});
