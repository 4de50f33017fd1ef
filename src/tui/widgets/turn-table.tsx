import type {ReactNode} from 'react';
import type {Column} from '../../text-table.ts';
import {cues, type Branch, type Cue, type Flag, type Level, type Phase} from '../../terms.ts';
import {levelWords, signsOf, useLook, type Look} from '../theme.ts';
import {Table} from './table.tsx';

/** One turn, as the summary lists it. */
export interface TurnRow {
	readonly turn: number;
	readonly phase: Phase;
	readonly branch?: Branch;
	readonly levels: Readonly<Record<Cue, Level>>;
	readonly flags: readonly Flag[];
	/** Absent: not rated. */
	readonly score?: number;
}

export const turnColumns: readonly Column[] = [
	{title: 'turn', short: '#', align: 'right'},
	{title: 'phase'},
	{title: 'branch'},
	{title: 'data'},
	{title: 'roi'},
	{title: 'humility', short: 'hum'},
	{title: 'answer', short: 'ans'},
	{title: 'flags', gives: true},
	{title: 'score', align: 'right'},
];

/** The cells of the turn table, for the screen and for plain output. */
export function turnCells(rows: readonly TurnRow[], look: Look): readonly (readonly string[])[] {
	const {levels: signs} = signsOf(look);
	// The number stands beside the sign: a row of circles alone would have to be compared by eye.
	const cell = (level: Level): string => (look.spoken ? levelWords[level] : `${signs[level]} ${level}`);
	return rows.map(({turn, phase, branch, levels, flags, score}) => [
		String(turn),
		phase,
		branch ?? '',
		...cues.map((cue) => cell(levels[cue])),
		score === undefined ? 'not rated' : flags.join(', '),
		score === undefined ? '–' : String(score),
	]);
}

/** The meeting turn by turn. */
export function TurnTable({
	rows,
	width,
}: {
	readonly rows: readonly TurnRow[];
	readonly width: number;
}): ReactNode {
	const look = useLook();
	return <Table columns={turnColumns} rows={turnCells(rows, look)} width={width} />;
}
