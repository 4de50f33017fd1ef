/** What the manager kept to themself, turn by turn, as a table for the screen and for plain output. */
import type {Column} from '../text-table.ts';
import type {Mind} from './debrief.ts';

export const mindColumns: readonly Column[] = [
	{title: 'turn', short: '#', align: 'right'},
	{title: 'trust', align: 'right'},
	{title: 'patience', short: 'pat.', align: 'right'},
	{title: 'backing', short: 'back.', align: 'right'},
	{title: 'doubts'},
	{title: 'because', gives: true},
];

/** The reasons as sentences, or that nothing moved. */
export const saidWhy = (why: readonly string[]): string =>
	why.length === 0 ? 'Nothing moved.' : why.map((each) => (each.endsWith('.') ? each : `${each}.`)).join(' ');

/** The cells of the table; a turn that moved nothing says so. */
export const mindCells = (mind: readonly Mind[]): readonly (readonly string[])[] =>
	mind.map(({turn, trust, patience, backing, doubts, why}) => [
		String(turn),
		String(trust),
		String(patience),
		String(backing),
		doubts.length === 0 ? '–' : doubts.join(', '),
		saidWhy(why),
	]);
