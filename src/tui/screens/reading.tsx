import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {roomOf, type AppState} from '../app-state.ts';
import {linesRead, readingRows, topShown} from '../scrolling.ts';
import {drawsSigns, styleOf, useLook} from '../theme.ts';
import {Footer} from '../widgets/footer.tsx';
import {StyledLines} from '../widgets/styled-lines.tsx';

/** Something to read that may be longer than the window: the summary, the lead's facts, the handbook. */
export function Reading({state}: {readonly state: AppState}): ReactNode {
	const look = useLook();
	const lines = linesRead(state);
	const height = readingRows(state.size);
	const last = Math.max(0, lines.length - height);
	const top = topShown(state);
	const below = lines.length - top - height;
	const [up, down] = drawsSigns(look) ? ['↑', '↓'] : ['Up', 'Down'];
	const more = below > 0 ? `${below} more below: ${down}` : last > 0 ? `the end: ${up} goes back` : '';
	return (
		<Box flexDirection="column">
			<StyledLines lines={lines.slice(top, top + height)} />
			<Text wrap="truncate" {...styleOf(state.sure ? 'warning' : 'key', look)}>
				{state.sure
					? 'r once more begins again, with a new seed; the summary stays in the terminal.'
					: more === ''
						? ' '
						: more}
			</Text>
			<Footer room={roomOf(state)} width={state.size.columns} />
		</Box>
	);
}
