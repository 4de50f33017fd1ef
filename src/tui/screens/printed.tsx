import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import type {Turn} from '../../rehearsal/rehearsal.ts';
import {mindOf} from '../../review/debrief.ts';
import {sayKind, sayWhere} from '../../review/start-words.ts';
import {debriefLines} from '../../review/debrief-lines.ts';
import {visibleLine} from '../../visible-text.ts';
import type {CoachMode, Printed, Size} from '../app-state.ts';
import {cardLines} from '../facts-lines.ts';
import {gap, labelled, paragraph, type Line} from '../lines.ts';
import {styleOf, useLook} from '../theme.ts';
import {CoachPanel} from '../widgets/coach-panel.tsx';
import {MarkedText} from '../widgets/marked-text.tsx';
import {StyledLines} from '../widgets/styled-lines.tsx';
import {widthIn} from '../widths.ts';

/** Names stand in a column of their own, so that the eye finds who speaks. */
const speakers = {manager: 'Manager  ', you: 'You      '} as const;

const indent = speakers.you.length;

/** The coach does not speak in the room: it stands apart from what is said. */
const coachIndent = 2;

/** What the manager says, as it stands in the talk. */
export const managerLines = (text: string, width: number): readonly Line[] =>
	labelled(speakers.manager, text, width, {label: 'manager'});

interface AnswerProps {
	readonly turn: Turn;
	readonly coach: CoachMode;
	readonly width: number;
}

function Answer({turn, coach, width}: AnswerProps): ReactNode {
	const look = useLook();
	const {reply, assessment} = turn;
	return (
		<Box>
			<Box width={indent} flexShrink={0}>
				<Text {...styleOf('you', look)}>{speakers.you}</Text>
			</Box>
			{reply.kind === 'answer' ? (
				<MarkedText
					text={reply.text}
					findings={coach === 'off' ? [] : assessment.findings}
					width={width - indent}
				/>
			) : (
				<Text {...styleOf('muted', look)}>
					{reply.kind === 'silence' ? `(silence, ${reply.seconds} s)` : '(left)'}
				</Text>
			)}
		</Box>
	);
}

/** In a window lower than this the answer itself, and what it answered, would be pushed out by what is said about it. */
const roomyRows = 24;

/** In a low window the marked words stand for the reasons: one is told where no wording is offered, none where one is. */
const reasonsIn = ({rows}: Size, {assessment: {mistakes = []}}: Turn): number =>
	rows >= roomyRows ? 3 : mistakes.length === 0 ? 1 : 0;

interface CoachProps {
	readonly turn: Turn;
	readonly size: Size;
	readonly coach: CoachMode;
}

const Coach = ({turn, size, coach}: CoachProps): ReactNode => (
	<Box marginLeft={coachIndent}>
		<CoachPanel
			assessment={turn.assessment}
			width={widthIn(size) - coachIndent}
			reasons={reasonsIn(size, turn)}
			branch={turn.manager.branch}
			{...(coach === 'mind' ? {mind: mindOf(turn)} : {})}
		/>
	</Box>
);

/** Rows of a meeting's first frame, where the manager begins with three of them; and one that stays free. */
const firstFrameRows = 10;

/** Rows a hint takes before the first answer. */
const hintRows = 3;

function openingLines(
	{start, facts}: Printed & {kind: 'card'},
	{rows}: Size,
	width: number,
): readonly Line[] {
	const {setting, seed, rung, drill} = start;
	const kind = sayKind(start);
	const what = kind === 'meeting' ? '' : `${kind} · `;
	const where = [
		gap,
		...paragraph(`${what}${sayWhere(setting)} · seed ${seed}`, width, 'muted'),
		...(drill === undefined ? [] : [gap, ...paragraph(`The talk so far: ${visibleLine(drill.says)}`, width)]),
	];
	const hint = rung === 'guided' ? hintRows : 0;
	return [...cardLines(facts, width, rows - firstFrameRows - hint - where.length), ...where];
}

/** Something said or told, printed once; a free row stands above it. */
export function PrintedItem({item, size}: {readonly item: Printed; readonly size: Size}): ReactNode {
	const width = widthIn(size);
	switch (item.kind) {
		case 'card':
			return <StyledLines lines={openingLines(item, size, width)} />;
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
		case 'forked': {
			const {shared, mark} = item.origin;
			const how = mark === 'retry' ? 'Once more from' : 'Taken over from';
			const said = `${how} turn ${shared + 1}. What was said there before is kept; this is practice, not a result.`;
			return <StyledLines lines={[gap, ...paragraph(said, width, 'warning')]} />;
		}
		case 'turn':
			return (
				<Box flexDirection="column" width={width} marginTop={1}>
					<StyledLines lines={managerLines(item.turn.manager.text, width)} />
					<Answer turn={item.turn} coach={item.coach} width={width} />
					{item.coach !== 'off' && <Coach turn={item.turn} size={size} coach={item.coach} />}
				</Box>
			);
		case 'coach':
			return <Coach turn={item.turn} size={size} coach={item.coach} />;
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
