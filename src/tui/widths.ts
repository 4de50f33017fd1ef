/** What fits a window. */
import type {Size} from './app-state.ts';

/** The smallest window the screens can be drawn in. */
export const smallest = {columns: 40, rows: 12} as const;

/** Whether a window is too small for the screens. */
export const isTooSmall = ({columns, rows}: Size): boolean =>
	columns < smallest.columns || rows < smallest.rows;

/** Wider lines are hard to read. */
const widest = 100;

/** Columns that text is set in. */
export const widthIn = ({columns}: Pick<Size, 'columns'>): number => Math.max(1, Math.min(columns, widest));

/** Which of `count` lines are shown: the marked one stands among them, in the middle where there are more on both sides. */
export function windowAround(
	count: number,
	marked: number,
	rows: number,
): {readonly from: number; readonly to: number} {
	const most = Math.max(1, rows);
	const from = Math.max(0, Math.min(count - most, marked - Math.floor(most / 2)));
	return {from, to: Math.min(count, from + most)};
}

/** The part of a list that is shown, the marked line in it. */
export function around<T>(list: readonly T[], marked: number, rows: number): readonly T[] {
	const {from, to} = windowAround(list.length, marked, rows);
	return list.slice(from, to);
}

/** Rows of the help, its last line among them. */
export const helpRows = ({rows}: Pick<Size, 'rows'>): number => Math.max(2, rows - 1);
