import {Text, type WindowSize} from 'ink';
import type {ReactNode} from 'react';
import {styleOf, useLook} from '../theme.ts';
import {smallest} from '../widths.ts';

/** Says so where a screen does not fit. What was typed is kept; keys still go to the draft. */
export function TooSmall({columns, rows}: WindowSize): ReactNode {
	const look = useLook();
	return (
		<Text {...styleOf('warning', look)} wrap="truncate">
			{columns}×{rows} is too small: {smallest.columns}×{smallest.rows} needed
		</Text>
	);
}
