import {Box, Text} from 'ink';
import {useContext, useMemo, type ReactNode} from 'react';
import {isExam, type Rehearsal} from '../../rehearsal/rehearsal.ts';
import {hintFor} from '../../review/hints.ts';
import {roomOf, type AppState, type Meeting} from '../app-state.ts';
import {DrawingContext} from '../echo.ts';
import {labelled, paragraph, type Line} from '../lines.ts';
import {sayLength} from '../spoken-length.ts';
import {styleOf, useLook} from '../theme.ts';
import {DraftView} from '../widgets/draft-view.tsx';
import {Footer} from '../widgets/footer.tsx';
import {PhaseBar} from '../widgets/phase-bar.tsx';
import {StyledLines} from '../widgets/styled-lines.tsx';
import {managerLines} from './printed.tsx';
import {widthIn} from '../widths.ts';

/** Rows of the frame that are neither the manager's nor the draft's: gaps, phase bar, note, footer. */
const fixedRows = 6;

/** The end of what the manager says, where the window is too low for all of it: the question stands there. */
function fitting(lines: readonly Line[], rows: number): readonly Line[] {
	if (lines.length <= rows) return lines;
	const [first] = lines;
	const [next, ...rest] = lines.slice(-rows);
	return next
		? [{...next, ...(first?.label === undefined ? {} : {label: first.label}), text: `…${next.text}`}, ...rest]
		: [];
}

function leavingLines({id, elsewhere, rehearsal, draft}: Meeting, width: number): readonly Line[] {
	const turns = rehearsal.turns.length;
	if (isExam(rehearsal)) {
		return [
			...paragraph('End the exam here?', width, 'warning'),
			...paragraph('It is one take: it cannot be gone on with. The debrief comes either way.', width),
		];
	}
	const kept =
		turns === 0
			? 'Nothing has been said yet.'
			: id === undefined || elsewhere !== undefined
				? (elsewhere ?? 'It is not kept: what was said cannot be gone on with.')
				: 'It is kept as it stands; you can go on with it later.';
	const typed = draft.text.trim() === '' ? '' : ' What you have typed is printed when you leave.';
	return [...paragraph('Leave the meeting?', width, 'warning'), ...paragraph(kept + typed, width)];
}

function Below({state, meeting, rows}: {state: AppState; meeting: Meeting; rows: number}): ReactNode {
	const look = useLook();
	const drawing = useContext(DrawingContext);
	const width = widthIn(state.size);
	if (state.overlay?.kind === 'leaving') return <StyledLines lines={leavingLines(meeting, width)} />;
	if (meeting.rehearsal.ending !== undefined)
		return <Text {...styleOf('muted', look)}>The meeting is over.</Text>;
	return (
		<DraftView
			draft={meeting.draft}
			height={rows}
			placeholder="your answer"
			onDrawn={(drawn) => {
				drawing(drawn && {...drawn, state});
			}}
		/>
	);
}

/** On the guided rung, what this line of the manager's wants; not where it would push out the line itself. */
function hintLines(rehearsal: Rehearsal, width: number, room: number): readonly Line[] {
	if (rehearsal.rung !== 'guided' || rehearsal.ending !== undefined) return [];
	const lines = labelled('Hint     ', hintFor(rehearsal.now), width, {label: 'coach', text: 'coach'});
	return lines.length <= room - 2 ? lines : [];
}

/** How long the draft takes to say, below it; not read out anew with each few words. */
const lengthOf = ({look, overlay}: AppState, {draft, rehearsal}: Meeting): string | undefined =>
	look.spoken || overlay !== undefined || rehearsal.ending !== undefined ? undefined : sayLength(draft.text);

/** Rows a warning may take: it says what happened, where what was said is now, and what to do. */
const mostWarned = 5;

/** The note in the one row there is for it, and a warning whole, at the cost of the draft. */
function noteLines(state: AppState, meeting: Meeting, width: number): readonly Line[] {
	const {note} = meeting;
	if (note === undefined) return [{text: lengthOf(state, meeting) ?? ' ', role: 'muted'}];
	return note.warns
		? fitting(paragraph(note.text, width, 'warning'), mostWarned)
		: [{text: note.text, role: 'muted'}];
}

/** The live part of a meeting: where it stands, what the manager has just said, and the answer being written. */
export function MeetingScreen({
	state,
	meeting,
}: {
	readonly state: AppState;
	readonly meeting: Meeting;
}): ReactNode {
	const {columns, rows} = state.size;
	const {now} = meeting.rehearsal;
	const noted = noteLines(state, meeting, widthIn(state.size));
	// One row stays free below the frame, three are the least an answer needs.
	const room = Math.max(2, rows - 1 - fixedRows - (noted.length - 1) - 3);
	const {rehearsal} = meeting;
	// Laid out once for each turn, and not for each key: the same lines are not drawn again.
	const line = useMemo(() => {
		const hint = hintLines(rehearsal, widthIn({columns}), room);
		return [...fitting(managerLines(rehearsal.now.text, widthIn({columns})), room - hint.length), ...hint];
	}, [rehearsal, columns, room]);
	const draftRows = Math.max(1, rows - 1 - fixedRows - (noted.length - 1) - line.length - 1);
	return (
		<Box flexDirection="column" marginTop={1}>
			<PhaseBar
				phase={now.phase}
				{...(now.branch === undefined ? {} : {branch: now.branch})}
				width={columns}
			/>
			<Box marginTop={1} marginBottom={1}>
				<StyledLines lines={line} />
			</Box>
			<Below state={state} meeting={meeting} rows={draftRows} />
			<StyledLines lines={noted} />
			<Footer
				room={roomOf(state)}
				width={columns}
				{...(isExam(meeting.rehearsal) ? {without: 'handbook'} : {})}
			/>
		</Box>
	);
}
