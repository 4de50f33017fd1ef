import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {exampleCase} from '../../case/example.ts';
import type {Turn} from '../../rehearsal/rehearsal.ts';
import {debriefLines, sayWhere} from '../../review/terminal.ts';
import type {Printed, Size} from '../app-state.ts';
import {cardLines} from '../facts-lines.ts';
import {gap, labelled, paragraph, type Line} from '../lines.ts';
import {widthIn} from '../scrolling.ts';
import {styleOf, useLook} from '../theme.ts';
import {CoachPanel} from '../widgets/coach-panel.tsx';
import {MarkedText} from '../widgets/marked-text.tsx';
import {StyledLines} from '../widgets/styled-lines.tsx';

/** Names stand in a column of their own, so that the eye finds who speaks. */
export const speakers = {manager: 'Manager  ', you: 'You      '} as const;

const indent = speakers.you.length;

/** What the manager says, as it stands in the talk. */
export const managerLines = (text: string, width: number): readonly Line[] =>
	labelled(speakers.manager, text, width, {label: 'manager'});

function Answer({turn, coach}: {readonly turn: Turn; readonly coach: boolean}): ReactNode {
	const look = useLook();
	const {reply, assessment} = turn;
	return (
		<Box>
			<Box width={indent} flexShrink={0}>
				<Text {...styleOf('you', look)}>{speakers.you}</Text>
			</Box>
			{reply.kind === 'answer' ? (
				<MarkedText text={reply.text} findings={coach ? assessment.findings : []} />
			) : (
				<Text {...styleOf('muted', look)}>
					{reply.kind === 'silence' ? `(silence, ${reply.seconds} s)` : '(left)'}
				</Text>
			)}
		</Box>
	);
}

const Coach = ({turn, width}: {readonly turn: Turn; readonly width: number}): ReactNode => (
	<Box marginLeft={indent}>
		<CoachPanel assessment={turn.assessment} width={width - indent} />
	</Box>
);

/** Rows that the first frame of a meeting needs below the card. */
const rowsBelowCard = 10;

/** Something said or told, printed once; a free row stands above it. */
export function PrintedItem({item, size}: {readonly item: Printed; readonly size: Size}): ReactNode {
	const width = widthIn(size);
	switch (item.kind) {
		case 'card':
			return (
				<StyledLines
					lines={[
						...cardLines(exampleCase, width, size.rows - rowsBelowCard - 2),
						gap,
						...paragraph(`${sayWhere(item.setting)} · seed ${item.seed}`, width, 'muted'),
					]}
				/>
			);
		case 'resumed':
			return (
				<StyledLines
					lines={paragraph(
						`Going on after ${item.turns} ${item.turns === 1 ? 'turn' : 'turns'}. What was said last:`,
						width,
						'muted',
					)}
				/>
			);
		case 'turn':
			return (
				<Box flexDirection="column" width={width} marginTop={1}>
					<StyledLines lines={managerLines(item.turn.manager.text, width)} />
					<Answer turn={item.turn} coach={item.coach} />
					{item.coach && <Coach turn={item.turn} width={width} />}
				</Box>
			);
		case 'coach':
			return <Coach turn={item.turn} width={width} />;
		case 'parting':
			return (
				<Box marginTop={1}>
					<StyledLines lines={managerLines(item.text, width)} />
				</Box>
			);
		case 'summary':
			return <StyledLines lines={[gap, ...debriefLines(item.debrief, width).map((text) => ({text})), gap]} />;
	}
}
