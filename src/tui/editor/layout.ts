/** Wraps a draft into the rows the eye sees, finds the caret among them, and cuts out those that fit a window. */
import {visible} from '../../visible-text.ts';
import {cellsBetween, walk} from './graphemes.ts';

/** Where each visual row begins and ends in the text; a line break belongs to no row. */
export interface Rows {
	readonly starts: readonly number[];
	readonly ends: readonly number[];
}

export interface Spot {
	readonly row: number;
	/** In cells. */
	readonly column: number;
}

/** The part of a draft that is drawn. */
export interface DraftWindow {
	/** Rows as shown: control characters written out. */
	readonly rows: readonly string[];
	/** The caret, counted from the first drawn row. */
	readonly caret: Spot;
	/** Rows hidden above and below. */
	readonly above: number;
	readonly below: number;
}

/**
 * Where the rows of one line begin. A row breaks after a space or a wide character, inside a word only where the
 * word alone is too long. Spaces that do not fit hang beyond the edge, so that no row begins with one.
 */
function wrapLine(line: string, width: number): readonly number[] {
	const starts = [0];
	let rowStart = 0;
	let cells = 0;
	let breakAt = 0;
	let cellsAtBreak = 0;
	// A space hangs beyond the edge: whatever follows begins a row, though it may take no cell itself.
	let hangs = false;
	const startRow = (at: number, rest: number): void => {
		starts.push(at);
		rowStart = at;
		cells = rest;
		breakAt = at;
		cellsAtBreak = 0;
		hangs = false;
	};
	walk(line, 0, line.length, (start, end, w) => {
		// A mark may sit on a space; the two together are no gap between words.
		const space = end === start + 1 && line.charCodeAt(start) === 0x20;
		while (!space && (hangs || cells + w > width) && start > rowStart) {
			if (breakAt > rowStart) startRow(breakAt, cells - cellsAtBreak);
			else startRow(start, 0);
		}
		if (space && cells + w > width) hangs = true;
		cells = space ? Math.min(width, cells + w) : cells + w;
		if (space || w === 2) {
			breakAt = end;
			cellsAtBreak = cells;
		}
		return true;
	});
	return starts;
}

// Typing changes one line of a draft: the others are found here as they were wrapped before.
// A line that certainly fits on its row is not worth remembering.
const wrapped = {width: 0, size: 0, lines: new Map<string, readonly number[]>()};

function wrapLineOnce(line: string, width: number): readonly number[] {
	// No character takes more than eight cells, as `<U+202E>` does.
	if (line.length * 8 <= width) return [0];
	if (wrapped.width !== width || wrapped.size > 4_000_000) {
		wrapped.lines.clear();
		wrapped.width = width;
		wrapped.size = 0;
	}
	const known = wrapped.lines.get(line);
	if (known) return known;
	const starts = wrapLine(line, width);
	wrapped.lines.set(line, starts);
	wrapped.size += line.length;
	return starts;
}

let last: {text: string; width: number; rows: Rows} | undefined;

/** The visual rows of a text in a column of `width` cells. An empty text has one empty row. */
export function rowsOf(text: string, width: number): Rows {
	if (last?.text === text && last.width === width) return last.rows;
	const starts: number[] = [];
	const ends: number[] = [];
	let from = 0;
	while (from <= text.length) {
		const newline = text.indexOf('\n', from);
		const to = newline === -1 ? text.length : newline;
		const line = wrapLineOnce(text.slice(from, to), Math.max(1, width));
		line.forEach((start, row) => {
			starts.push(from + start);
			ends.push(from + (line[row + 1] ?? to - from));
		});
		from = to + 1;
	}
	const rows = {starts, ends};
	last = {text, width, rows};
	return rows;
}

const startOf = (rows: Rows, row: number): number => rows.starts[row] ?? 0;
const endOf = (rows: Rows, row: number): number => rows.ends[row] ?? 0;

/** A row that goes on below without a line break: its end is the next row's start. */
const isWrapped = (rows: Rows, row: number): boolean => endOf(rows, row) === rows.starts[row + 1];

function rowAt(rows: Rows, index: number): number {
	let low = 0;
	let high = rows.starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (startOf(rows, middle) <= index) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** The row and column of a place in the text. Where a row is wrapped, its end is the start of the next. */
export function spotOf(text: string, index: number, width: number): Spot {
	const rows = rowsOf(text, width);
	const row = rowAt(rows, index);
	return {row, column: Math.min(width, cellsBetween(text, startOf(rows, row), index))};
}

/** The place in the text nearest to a column of a row, never after it. */
export function indexAt(text: string, spot: Spot, width: number): number {
	const rows = rowsOf(text, width);
	const start = startOf(rows, spot.row);
	let index = start;
	let cells = 0;
	const end = endOf(rows, spot.row);
	walk(text, start, end, (_from, to, w) => {
		cells += w;
		if (cells > spot.column || (to === end && isWrapped(rows, spot.row))) return false;
		index = to;
		return true;
	});
	return index;
}

/** Row count of a text: at least one. */
export function rowCount(text: string, width: number): number {
	return rowsOf(text, width).starts.length;
}

/**
 * The rows of a draft that fit `height`, with the caret among them. The window follows from text and caret alone
 * (the caret is kept in its middle), so that it needs no memory.
 */
export function windowOf(text: string, caret: number, width: number, height: number): DraftWindow {
	const rows = rowsOf(text, width);
	const spot = spotOf(text, caret, width);
	const total = rows.starts.length;
	const shown = Math.max(1, Math.min(height, total));
	const top = Math.max(0, Math.min(total - shown, spot.row - Math.floor(shown / 2)));
	return {
		rows: Array.from({length: shown}, (_, offset) =>
			drawn(text.slice(startOf(rows, top + offset), endOf(rows, top + offset))),
		),
		caret: {row: spot.row - top, column: spot.column},
		above: top,
		below: total - shown - top,
	};
}

/** A row as it is drawn, in two parts: what stands before a column, and from it on. */
export function partedAt(row: string, column: number): readonly [string, string] {
	let at = 0;
	let cells = 0;
	walk(row, 0, row.length, (_from, to, width) => {
		cells += width;
		if (cells > column) return false;
		at = to;
		return true;
	});
	return [row.slice(0, at), row.slice(at)];
}

// Hanging spaces lie beyond the edge; drawing them would wrap the row a second time.
const drawn = (row: string): string => visible(row).replace(/ +$/, (spaces) => spaces.slice(0, 1));
