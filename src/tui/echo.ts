/**
 * A key is seen before Ink has drawn it. Ink lays out and writes the whole frame for each key, and most keys change one
 * row of the draft alone: the one with the caret. That row is written at once; Ink's frame, which says the same, follows
 * in the next pause. The cursor stays in its row, so that Ink still finds its frame.
 */
import {createContext} from 'react';
import {isPlain} from '../cell-width.ts';
import type {AppState} from './app-state.ts';
import {windowOf, type DraftWindow} from './editor/layout.ts';
import type {Live} from './live.ts';
import type {Shown} from './show.ts';
import {sayLength} from './spoken-length.ts';

/** A draft as it was laid out. */
export interface DrawnDraft {
	readonly window: DraftWindow;
	/** The most rows it might have had. */
	readonly height: number;
	/** The column in which its text begins. */
	readonly left: number;
}

/** What a frame was made of. */
export interface Drawn extends DrawnDraft {
	readonly state: AppState;
}

/** Takes what the next frame is made of, or that nothing of it can be written by itself. */
export type Drawing = (drawn: Drawn | undefined) => void;

/** Where the screens tell what they draw. */
export const DrawingContext = createContext<Drawing>(() => undefined);

const isSame = <Some extends object>(before: Some, after: Some, but: readonly (keyof Some)[]): boolean =>
	(Object.keys(after) as (keyof Some)[]).every((key) => but.includes(key) || before[key] === after[key]);

/** Nothing but the draft has changed, and nothing is said of it that was not said before. */
function differsInDraft(before: AppState, after: AppState): boolean {
	if (!before.meeting || !after.meeting || !isSame(before, after, ['meeting', 'at'])) return false;
	const [was, is] = [before.meeting, after.meeting];
	return isSame(was, is, ['draft']) && sayLength(was.draft.text) === sayLength(is.draft.text);
}

const toColumn = (column: number): string => `\u001b[${column + 1}G`;
const [begins, ends, eraseRest] = ['\u001b[?2026h', '\u001b[?2026l', '\u001b[K'];

/** The number of characters with which both texts begin. */
function shared(one: string, other: string): number {
	let count = 0;
	while (count < one.length && one[count] === other[count]) count += 1;
	return count;
}

/** What is written where no more than the caret's row of the draft differs from what is on the screen. */
export interface Written {
	readonly text: string;
	/** What the screen shows then. */
	readonly drawn: Drawn;
}

/** Makes the draft on the screen that of the state; nothing where more must be drawn anew than the caret's row. */
export function echoOf(drawn: Drawn, state: AppState): Written | undefined {
	const {window: before, height, left} = drawn;
	const draft = state.meeting?.draft;
	// An empty draft has other words in its place.
	if (draft === undefined || draft.text === '' || !differsInDraft(drawn.state, state)) return undefined;
	const window = windowOf(draft.text, draft.caret, draft.width, height);
	const {row, column} = window.caret;
	const staysInRow = row === before.caret.row && window.rows.length === before.rows.length;
	if (!staysInRow || !isSame(before, window, ['rows', 'caret'])) return undefined;
	if (!window.rows.every((text, at) => at === row || text === before.rows[at])) return undefined;
	const [was, is] = [before.rows[row] ?? '', window.rows[row] ?? ''];
	// Of anything wider, narrower or joined to what stands beside it each terminal has its own idea.
	if (!isPlain(was) || !isPlain(is)) return undefined;
	const from = shared(was, is);
	// Ink writes no spaces at the end of a row.
	const changed = was === is ? '' : toColumn(left + from) + is.slice(from).trimEnd() + eraseRest;
	return {text: begins + changed + toColumn(left + column) + ends, drawn: {...drawn, window, state}};
}

/**
 * How long nothing must be echoed until Ink draws, in milliseconds: between the keys of a quick hand its work would hold up the
 * next of them. What is on the screen is right meanwhile, and the end of a row is drawn at once.
 */
const patience = 100;

export interface Echo {
	/** For those who draw: they are told a little later of what is on the screen already. */
	readonly live: Live;
	readonly drawing: Drawing;
	/** A frame has been written. Until the first one nothing is echoed. */
	readonly framed: () => void;
}

/** Echoes what a state changes, and has the screen draw all else. */
export function echoing(
	live: Live,
	stdout: Pick<NodeJS.WriteStream, 'write' | 'columns' | 'rows'>,
	screen: () => Pick<Shown, 'again' | 'drawNow'>,
): Echo {
	const listeners = new Set<() => void>();
	let drawing: Drawn | undefined;
	let onScreen: Drawn | undefined;
	/** Something has been written since the last frame. */
	let isAhead = false;
	let timer: NodeJS.Timeout | undefined;
	const tellAll = (): void => {
		clearTimeout(timer);
		timer = undefined;
		for (const listener of listeners) listener();
	};
	const drawNow = (): void => {
		tellAll();
		// Else the frame might come after the echo of a later key.
		screen().drawNow();
	};
	/** In a window that has been resized nobody knows where the rows are, until they are drawn anew. */
	const fits = ({size}: AppState): boolean => size.columns === stdout.columns && size.rows === stdout.rows;
	live.subscribe(() => {
		const state = live.state();
		const echo = onScreen && fits(state) ? echoOf(onScreen, state) : undefined;
		if (echo) {
			stdout.write(echo.text);
			onScreen = echo.drawn;
			isAhead = true;
			clearTimeout(timer);
			timer = setTimeout(drawNow, patience);
			return;
		}
		onScreen = undefined;
		if (!isAhead) {
			tellAll();
			return;
		}
		isAhead = false;
		screen().again();
		drawNow();
	});
	return {
		live: {
			...live,
			subscribe: (listener) => {
				listeners.add(listener);
				return () => {
					listeners.delete(listener);
				};
			},
		},
		drawing: (drawn) => {
			drawing = drawn;
		},
		framed: () => {
			onScreen = drawing;
			isAhead = false;
		},
	};
}
