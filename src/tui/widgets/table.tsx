import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {tableLines, type Column} from '../../text-table.ts';
import {styleOf, useLook} from '../theme.ts';

export interface TableProps {
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly string[])[];
	readonly width: number;
}

/** A table that fits its width. */
export function Table({columns, rows, width}: TableProps): ReactNode {
	const look = useLook();
	return (
		<Box flexDirection="column">
			{tableLines(columns, rows, width).map((line, index) => (
				<Text key={index} wrap="truncate" {...(index === 0 ? styleOf('title', look) : {})}>
					{line === '' ? ' ' : line}
				</Text>
			))}
		</Box>
	);
}
