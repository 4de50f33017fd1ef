/** What moved from turn to turn, each as a picture with a table beside it. */
import type {Debrief, Mind, Row} from '../debrief.ts';
import {cues} from '../../terms.ts';
import {saidWhy} from '../mind-table.ts';
import {chart} from './chart.ts';
import {markup, type Markup} from './markup.ts';
import {table} from './table.ts';
import {turnId} from './transcript.ts';

const link = (turn: number): Markup => markup`<a href="#${turnId(turn)}">${turn}</a>`;

const flagsOf = ({flags, score}: Row): Markup | undefined => {
	if (score === undefined) return markup`<span class="aside">not rated</span>`;
	return flags.length === 0 ? undefined : markup`<span class="aside cost">${flags.join(', ')}</span>`;
};

function sayScores(rows: readonly Row[]): string {
	const rated = rows.flatMap(({turn, score}) => (score === undefined ? [] : [{turn, score}]));
	const best = rated.toSorted((a, b) => b.score - a.score)[0];
	const worst = rated.toSorted((a, b) => a.score - b.score)[0];
	if (best === undefined || worst === undefined) return 'No answer was rated.';
	return `The score of each turn. Highest ${best.score} in turn ${best.turn}, lowest ${worst.score} in turn ${worst.turn}. All figures are in the table that follows.`;
}

/** The score over the turns, and the table of the turns. */
export const turnsSection = ({rows}: Debrief): Markup => markup`<figure>
${chart({
	says: sayScores(rows),
	values: rows.map(({score}) => score),
	names: rows.map(({turn}) => String(turn)),
	high: 100,
	height: 130,
	lines: [0, 50, 100],
	written: 'all',
})}
<figcaption>Score of each answer, by turn.</figcaption>
</figure>
${table(
	'Levels: 0 missing, 1 partly, 2 there. Score of 100.',
	[
		{title: 'turn'},
		{title: 'where'},
		...cues.map((title) => ({title, number: true})),
		{title: 'score', number: true},
	],
	rows.map((row) => ({
		cells: [
			link(row.turn),
			markup`${row.branch ?? row.phase} ${flagsOf(row)}`,
			...cues.map((cue) =>
				row.score === undefined
					? '–'
					: markup`<span class="level-${row.levels[cue]}">${row.levels[cue]}</span>`,
			),
			row.score === undefined ? '–' : markup`<b>${row.score}</b>`,
		],
	})),
)}`;

const held = [
	{name: 'trust', high: 10, of: (mind: Mind): number => mind.trust},
	{name: 'patience', high: 12, of: (mind: Mind): number => mind.patience},
	{name: 'backing', high: 6, of: (mind: Mind): number => mind.backing},
] as const;

const doubtsOf = ({doubts}: Mind): Markup | undefined =>
	doubts.length === 0 ? undefined : markup`<span class="aside">Open doubts: ${doubts.join(', ')}</span>`;

/** What the manager held after each turn, one picture a thing, and the table with the reasons. */
export const mindSection = ({mind}: Debrief): Markup => markup`<div class="trio">
${held.map(({name, high, of}) => {
	const values = mind.map(of);
	return markup`<figure>${chart({
		says: `${name} by turn, of ${high}: ${values.join(', ')}.`,
		values,
		names: mind.map(({turn}) => String(turn)),
		high,
		height: 70,
		lines: [0, high],
		written: 'last',
	})}<figcaption>${name}, of ${high}</figcaption></figure>`;
})}
</div>
${table(
	'What was held after each turn, and why it moved. Where trust or patience reaches 0 the meeting is over.',
	[
		{title: 'turn'},
		{title: 'trust', number: true},
		{title: 'patience', number: true},
		{title: 'backing', number: true},
		{title: 'because'},
	],
	mind.map((one) => ({
		cells: [
			link(one.turn),
			one.trust,
			one.patience,
			one.backing,
			markup`${saidWhy(one.why)} ${doubtsOf(one)}`,
		],
	})),
)}`;
