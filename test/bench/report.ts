/** The table of what was measured. */
import {tableLines, type Column} from '../../src/text-table.ts';
import {median, quantile, type Rounds} from './measure.ts';

/** What a ratio must be: at least, or at most. */
export type Goal = {readonly least: number} | {readonly most: number};

/** One comparison. */
export interface Row {
	readonly what: string;
	readonly against: string;
	/** The unit of both figures. */
	readonly unit: string;
	readonly ours: number;
	readonly theirs: number;
	/** The median of the rounds' ratios, ours to theirs. */
	readonly ratio: number;
	/** Half of the rounds' ratios lie between these. */
	readonly spread: readonly [number, number];
	readonly rounds: number;
	/** Absent where the figure is told for its own sake. */
	readonly goal?: Goal;
	readonly met?: boolean;
}

interface Comparing {
	readonly what: string;
	readonly ours: string;
	readonly theirs: string;
	readonly goal?: Goal;
	/** Items a second instead of milliseconds an item. */
	readonly rate?: string;
	/** What is measured, where it is not milliseconds. */
	readonly unit?: string;
}

const reaches = (goal: Goal, ratio: number): boolean =>
	'least' in goal ? ratio >= goal.least : ratio <= goal.most;

/** Compares two of those who took turns: ratios within each round, then their median. */
export function compare(taken: Rounds, {what, ours, theirs, goal, rate, unit = 'ms'}: Comparing): Row {
	const figures = (name: string): readonly number[] =>
		(taken.get(name) ?? []).map((time) => (rate === undefined ? time : 1000 / time));
	const [own, other] = [figures(ours), figures(theirs)];
	const ratios = own.map((figure, round) => figure / (other[round] ?? Number.NaN));
	const ratio = median(ratios);
	return {
		what,
		against: theirs,
		unit: rate ?? unit,
		ours: median(own),
		theirs: median(other),
		ratio,
		spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
		rounds: ratios.length,
		...(goal === undefined ? {} : {goal, met: reaches(goal, ratio)}),
	};
}

const columns: readonly Column[] = [
	{title: 'what', gives: true},
	{title: 'against'},
	{title: 'ours', align: 'right'},
	{title: 'theirs', align: 'right'},
	{title: 'unit'},
	{title: 'ratio', align: 'right'},
	{title: 'half within', align: 'right'},
	{title: 'goal', align: 'right'},
	{title: ''},
];

const figure = (number: number): string =>
	number >= 100 ? Math.round(number).toLocaleString('en') : number.toPrecision(3);

const times = (ratio: number): string => (ratio >= 10 ? ratio.toFixed(0) : ratio.toFixed(2));

const sayGoal = (goal: Goal | undefined): string =>
	goal === undefined ? '' : 'least' in goal ? `≥ ${goal.least} ×` : `≤ ${goal.most} ×`;

/** The rows as a table for a person. */
export function table(rows: readonly Row[], width: number): readonly string[] {
	const cells = rows.map((row) => [
		row.what,
		row.against,
		figure(row.ours),
		figure(row.theirs),
		row.unit,
		`${times(row.ratio)} ×`,
		`${times(row.spread[0])}–${times(row.spread[1])}`,
		sayGoal(row.goal),
		row.met === undefined ? '' : row.met ? 'met' : 'missed',
	]);
	return tableLines(columns, cells, width);
}
