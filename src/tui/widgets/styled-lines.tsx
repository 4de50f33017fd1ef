import {Box, Text} from 'ink';
import {memo, type ReactNode} from 'react';
import type {Line} from '../lines.ts';
import {styleOf, useLook} from '../theme.ts';

export interface StyledLinesProps {
	readonly lines: readonly Line[];
}

function Rows({lines}: StyledLinesProps): ReactNode {
	const look = useLook();
	return (
		<Box flexDirection="column">
			{lines.map(({label, labelRole, text, role}, index) => (
				<Text key={index} wrap="truncate">
					{label !== undefined && <Text {...(labelRole ? styleOf(labelRole, look) : {})}>{label}</Text>}
					<Text {...(role ? styleOf(role, look) : {})}>
						{text === '' && label === undefined ? ' ' : text}
					</Text>
				</Text>
			))}
		</Box>
	);
}

/** Lines that were laid out before, one row each; the same lines are not drawn again. */
export const StyledLines = memo(Rows);
