/** The history as plain lines: the rehearsals as a tree, and how one is getting better. */
import {treeOf, type Listed} from '../rehearsal/listed.ts';
import {cues} from '../terms.ts';
import {tableLines, type Column} from '../text-table.ts';
import {sayWhen} from '../when.ts';
import {endingTexts} from './endings.ts';
import type {MistakeTrend, Progress, Trend} from './progress.ts';
import {sparkline} from './sparkline.ts';
import {sayFork, sayKind} from './start-words.ts';
import {wrap} from '../wrap.ts';

const historyColumns: readonly Column[] = [
	{title: 'id'},
	{title: 'begun'},
	{title: 'what', gives: true},
	{title: 'turns', short: '#', align: 'right'},
	{title: 'score', align: 'right'},
	{title: 'ending'},
];

const howItEnded = ({ending}: Listed): string =>
	ending === undefined ? 'cut off' : endingTexts[ending].title;

const whatItWas = (entry: Listed): string =>
	entry.origin === undefined ? sayKind(entry) : sayFork(entry.origin);

/** The cells of the list: each rehearsal, its forks below it and set in. */
const historyCells = (list: readonly Listed[], now: Date): readonly (readonly string[])[] =>
	treeOf(list).map(({entry, depth}) => [
		`${'  '.repeat(Math.max(0, depth - 1))}${depth > 0 ? '└ ' : ''}${entry.id}`,
		sayWhen(entry.createdAt, now),
		whatItWas(entry),
		String(entry.replies),
		entry.summary?.score === undefined ? '–' : String(entry.summary.score),
		howItEnded(entry),
	]);

/** The list, newest first. */
export const historyLines = (list: readonly Listed[], now: Date, width: number): readonly string[] =>
	tableLines(historyColumns, historyCells(list, now), width);

const bar = ({values}: Trend, most: number, drawn: boolean): string =>
	drawn ? sparkline(values, most) : values.join(' ');

const steady = ({before, now}: Trend, unit = ''): string =>
	before === now ? `${now}${unit}` : `${before}${unit} → ${now}${unit}`;

const mostMistakes = 6;

function mistakeRows(trends: readonly MistakeTrend[], results: number, drawn: boolean) {
	const most = Math.max(1, ...trends.flatMap(({values}) => values));
	return trends
		.slice(0, mostMistakes)
		.map((trend) => [trend.title, bar(trend, most, drawn), `in ${trend.made} of ${results}`]);
}

/** What to practise next, and why, each in a sentence. */
function nextSentences({next}: Progress): readonly string[] {
	const {rung, drill, mistake} = next;
	return [
		`Rung: ${rung.rung}${rung.form === undefined ? '' : `, form ${rung.form}`} (${rung.why}).`,
		...(drill === undefined ? [] : [`Drill: ${drill.branch} (${drill.why}).`]),
		...(mistake === undefined ? [] : [`Mistake: ${mistake.title} (${mistake.why}). ${mistake.mend}`]),
	];
}

/** Trends, personal bests and what to practise next. `drawn`: bars may be drawn; else numbers are given. */
export function progressLines(progress: Progress, now: Date, width: number, drawn = true): readonly string[] {
	const {results, score, bests} = progress;
	const lines: string[] = [];
	const indented = (rows: readonly string[]): void => {
		lines.push(...rows.map((row) => `  ${row}`));
	};
	if (score === undefined) {
		lines.push(
			...wrap(
				'Nothing to draw a trend from yet: it takes a first take that was played to its ending.',
				width,
			),
		);
	} else {
		lines.push(`Trend over ${results} ${results === 1 ? 'rehearsal' : 'rehearsals'}, oldest first`);
		const rows = cues.flatMap((cue) => {
			const trend = progress.cues[cue];
			return trend === undefined ? [] : [[cue, bar(trend, 100, drawn), steady(trend, '%')]];
		});
		const all = [['score', bar(score, 100, drawn), steady(score)], ...rows];
		indented(tableLines([{title: ''}, {title: '', gives: true}, {title: ''}], all, width - 2).slice(1));
	}
	if (progress.mistakes.length > 0) {
		lines.push('', 'Named mistakes');
		const rows = mistakeRows(progress.mistakes, results, drawn);
		indented(tableLines([{title: '', gives: true}, {title: ''}, {title: ''}], rows, width - 2).slice(1));
	}
	if (bests.length > 0) {
		lines.push('', 'Personal bests');
		const rows = bests.map(({drill, rung, score: best, id, at}) => [
			drill === undefined ? rung : `drill: ${drill}${rung === 'plain' ? '' : `, ${rung}`}`,
			String(best),
			id,
			sayWhen(at, now),
		]);
		const columns: readonly Column[] = [
			{title: '', gives: true},
			{title: '', align: 'right'},
			{title: ''},
			{title: ''},
		];
		indented(tableLines(columns, rows, width - 2).slice(1));
	}
	lines.push('', 'Practise next');
	for (const sentence of nextSentences(progress)) lines.push(...wrap(`  ${sentence}`, width, '    '));
	return lines;
}
