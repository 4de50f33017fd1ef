import {Text, type WindowSize} from 'ink';
import type {ReactNode} from 'react';
import {styleOf, useLook} from '../theme.ts';

/** The smallest window the screens can be drawn in. */
export const smallest = {columns: 40, rows: 12} as const;

/** Whether a window is too small for the screens. */
export const isTooSmall = ({columns, rows}: WindowSize): boolean =>
	columns < smallest.columns || rows < smallest.rows;

/** Says so where a screen does not fit. What was typed is kept; keys still go to the draft. */
export function TooSmall({columns, rows}: WindowSize): ReactNode {
	const look = useLook();
	return (
		<Text {...styleOf('warning', look)} wrap="truncate">
			{columns}×{rows} is too small: {smallest.columns}×{smallest.rows} needed
		</Text>
	);
}
