import {Box} from 'ink';
import type {ReactNode} from 'react';
import {branchWords} from '../../review/branch-words.ts';
import {branches} from '../../terms.ts';
import type {AppState} from '../app-state.ts';
import {gap, paragraph, type Line} from '../lines.ts';
import {signsOf, useLook} from '../theme.ts';
import {Footer} from '../widgets/footer.tsx';
import {StyledLines} from '../widgets/styled-lines.tsx';
import {around, widthIn} from '../widths.ts';

/** Rows that are neither the list nor what is said of the marked one: title, gaps, footer, and one that stays free. */
const otherRows = 6;

const column = 11;

/** The pushbacks to drill. */
export function Drills({state}: {readonly state: AppState}): ReactNode {
	const {prompt} = signsOf(useLook());
	const {drillChoice, next, size} = state;
	const width = widthIn(size);
	const due = next?.drill;
	const rows = branches.map((branch, index): Line => {
		const marked = index === drillChoice;
		const role = marked ? 'current' : undefined;
		return {
			label: `${marked ? prompt : '  '}${branch.padEnd(column)}`,
			text: branchWords[branch],
			...(role ? {labelRole: role, role} : {labelRole: 'title' as const}),
		};
	});
	const about =
		due === undefined || due.branch !== branches[drillChoice]
			? 'The talk before it is taken as said; three to five turns, then the debrief.'
			: `Due: ${due.why}.`;
	const said = paragraph(about, width - 2, 'muted', '  ').slice(0, 2);
	return (
		<Box flexDirection="column">
			<StyledLines
				lines={[
					...paragraph('Drill one pushback', width, 'title', '  '),
					gap,
					...around(rows, drillChoice, size.rows - otherRows - said.length),
					gap,
					...said,
					gap,
				]}
			/>
			<Footer room="drills" moves width={size.columns} />
		</Box>
	);
}
