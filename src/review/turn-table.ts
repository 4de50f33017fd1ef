/** The meeting turn by turn as a table, for the screen and for plain output. */
import {cues, type Level} from '../terms.ts';
import type {Column} from '../text-table.ts';
import type {Row} from './debrief.ts';

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

/** The cells of the turn table; `levelCell` draws a level the way the reader asked for. */
export function turnCells(
	rows: readonly Row[],
	levelCell: (level: Level) => string = String,
): readonly (readonly string[])[] {
	return rows.map(({turn, phase, branch, levels, flags, score}) => [
		String(turn),
		phase,
		branch ?? '',
		...cues.map((cue) => (score === undefined ? '–' : levelCell(levels[cue]))),
		score === undefined ? 'not rated' : flags.join(', '),
		score === undefined ? '–' : String(score),
	]);
}
