import {Box} from 'ink';
import type {ReactNode} from 'react';
import {dayOf} from '../../day.ts';
import {sayTerms} from '../../review/reality/open.ts';
import {visibleLine} from '../../visible-text.ts';
import type {AppState} from '../app-state.ts';
import {gap, labelled, paragraph, type Line} from '../lines.ts';
import type {Marked} from '../promised.ts';
import {signsOf, useLook} from '../theme.ts';
import {Footer} from '../widgets/footer.tsx';
import {StyledLines} from '../widgets/styled-lines.tsx';
import {widthIn} from '../widths.ts';

const marks = {open: '', kept: ' · kept', missed: ' · missed'} as const;

export interface PromisedProps {
	readonly state: AppState;
	readonly now: Date;
}

/** The lines of as many items as fit, the chosen one among them. */
function blocksAround(blocks: readonly (readonly Line[])[], choice: number, rows: number): readonly Line[] {
	const heightOf = (from: number): number =>
		blocks.slice(from, choice + 1).reduce((sum, {length}) => sum + length, 0);
	let from = 0;
	while (from < choice && heightOf(from) > rows) from += 1;
	return blocks.slice(from).flat().slice(0, Math.max(1, rows));
}

/** What was promised in real meetings, to be marked as kept or missed. */
export function PromisedScreen({state, now}: PromisedProps): ReactNode {
	const look = useLook();
	const {prompt} = signsOf(look);
	const {promised, size} = state;
	const width = widthIn(size);
	const today = dayOf(now);
	const head = [
		...paragraph('What was promised', width, 'title', '  '),
		...paragraph('A mark stays until you give it another; the same key takes it back.', width, 'muted', '  '),
		gap,
	];
	const blockOf = ({commitment, mark, days}: Marked, index: number): readonly Line[] => {
		const chosen = index === promised.choice;
		const late = mark === 'open' && days !== undefined && days < 0;
		const role = chosen ? 'current' : 'title';
		return [
			...labelled(chosen ? prompt : '  ', `${visibleLine(commitment.what)}${marks[mark]}`, width, {
				label: 'current',
				text: role,
			}),
			...labelled('    ', visibleLine(sayTerms({...commitment, state: mark}, today)), width, {
				text: late ? 'warning' : 'muted',
			}),
		];
	};
	// The footer, the gap above it, and a row that stays free.
	const rows = size.rows - 3 - head.length;
	const body =
		promised.items.length === 0
			? paragraph('Nothing is open.', width, undefined, '  ')
			: blocksAround(promised.items.map(blockOf), promised.choice, rows);
	return (
		<Box flexDirection="column">
			<StyledLines lines={[...head, ...body, gap]} />
			<Footer room="promised" moves width={size.columns} />
		</Box>
	);
}
