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

/** The part of a list that is shown: the marked line stands in it, in the middle where there is more on both sides. */
export function around<T>(list: readonly T[], marked: number, rows: number): readonly T[] {
	const most = Math.max(1, rows);
	const from = Math.max(0, Math.min(list.length - most, marked - Math.floor(most / 2)));
	return list.slice(from, from + most);
}
