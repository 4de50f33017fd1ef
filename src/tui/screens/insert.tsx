import {Box} from 'ink';
import type {ReactNode} from 'react';
import {visibleLine} from '../../visible-text.ts';
import {factsIn, roomOf, type AppState} from '../app-state.ts';
import {insertablesOf} from '../insertables.ts';
import {gap, labelled, type Line} from '../lines.ts';
import {readingRows} from '../scrolling.ts';
import {signsOf, useLook} from '../theme.ts';
import {Footer} from '../widgets/footer.tsx';
import {StyledLines} from '../widgets/styled-lines.tsx';
import {widthIn, windowAround} from '../widths.ts';

const nameWidth = 22;

/** The facts by name; the one that is marked is shown whole. */
export function InsertScreen({
	state,
	choice,
}: {
	readonly state: AppState;
	readonly choice: number;
}): ReactNode {
	const {prompt} = signsOf(useLook());
	const width = widthIn(state.size);
	const all = insertablesOf(factsIn(state).case);
	const line = (index: number): readonly Line[] => {
		const each = all[index];
		if (!each) return [];
		const marked = index === choice;
		const lines = labelled(
			`${marked ? prompt : '  '}${each.name.padEnd(nameWidth)}`,
			visibleLine(each.text),
			width,
			{
				label: marked ? 'current' : 'muted',
				...(marked ? {text: 'current'} : {}),
			},
		);
		return marked ? lines.slice(0, 4) : lines.slice(0, 1);
	};
	const rows = Math.max(1, readingRows(state.size) - 3);
	const room = Math.max(1, rows - line(choice).length + 1);
	const {from, to} = windowAround(all.length, choice, room);
	const shown = all.slice(from, to).flatMap((_, index) => line(from + index));
	const title = labelled('Put into your answer', '', width, {label: 'title'});
	return (
		<Box flexDirection="column">
			<StyledLines lines={[...title, gap, ...shown, gap]} />
			<Footer room={roomOf(state)} width={state.size.columns} />
		</Box>
	);
}
