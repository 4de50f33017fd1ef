import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import type {Line} from '../lines.ts';
import {styleOf, useLook} from '../theme.ts';

export interface StyledLinesProps {
	readonly lines: readonly Line[];
}

/** Lines that were laid out before, one row each. */
export function StyledLines({lines}: StyledLinesProps): ReactNode {
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
