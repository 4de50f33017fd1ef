import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {filterWords, shelfLine} from '../again-lines.ts';
import {shownOn, type Shelf} from '../again-state.ts';
import {roomOf, type AppState} from '../app-state.ts';
import {gap, paragraph, type Line} from '../lines.ts';
import {signsOf, styleOf, useLook} from '../theme.ts';
import {Footer} from '../widgets/footer.tsx';
import {StyledLines} from '../widgets/styled-lines.tsx';
import {around, widthIn} from '../widths.ts';

/** Rows that are not the list: title, gaps, note, footer. */
const otherRows = 6;

const nothing = (shelf: Shelf): string =>
	shelf.list.length === 0
		? 'Nothing has been rehearsed yet.'
		: 'Nothing fits: the left and right arrows, e, s and w show others.';

/** What was rehearsed, newest first, forks below what they came from. */
export function History({
	state,
	shelf,
	now,
}: {
	readonly state: AppState;
	readonly shelf: Shelf;
	readonly now: Date;
}): ReactNode {
	const look = useLook();
	const {prompt} = signsOf(look);
	const {overlay, size} = state;
	const width = widthIn(size);
	const shown = shownOn(shelf);
	const marking = shown.map((row, index) => ({row, marked: index === shelf.choice}));
	// Only what is shown is put into words.
	const lines = around(marking, shelf.choice, size.rows - otherRows).map(({row, marked}): Line => {
		const beside = row.entry.id === shelf.beside;
		return {
			label: marked ? prompt : '  ',
			text: `${beside ? '* ' : ''}${shelfLine(row, now, width)}`,
			...(marked ? {labelRole: 'current' as const, role: 'current' as const} : {}),
		};
	});
	const asked =
		overlay?.kind === 'deleting' ? `Delete ${overlay.id} for good, and what was forked from it?` : undefined;
	return (
		<Box flexDirection="column">
			<StyledLines
				lines={[
					...paragraph(
						`What you have rehearsed · ${filterWords(shelf)} · ${shown.length}`,
						width - 2,
						'title',
						'  ',
					).slice(0, 1),
					gap,
					...(lines.length === 0 ? paragraph(nothing(shelf), width - 2, 'muted', '  ') : lines),
					gap,
				]}
			/>
			<Text wrap="truncate" {...styleOf(asked === undefined ? 'muted' : 'warning', look)}>
				{asked ?? shelf.note ?? ' '}
			</Text>
			<Footer room={roomOf(state)} moves={asked === undefined} width={size.columns} />
		</Box>
	);
}
