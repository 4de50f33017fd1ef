/** The trend over several drills in a row, in plain lines. */
import type {Bout} from '../rehearsal/series.ts';
import type {Branch} from '../terms.ts';
import {tableLines} from '../text-table.ts';
import {endingTexts} from './endings.ts';
import {sparkline} from './sparkline.ts';

/** Whether the last was better than the first, in a sentence. */
function verdict(first: number, last: number): string {
	const by = last - first;
	if (Math.abs(by) < 5) return 'About the same from first to last.';
	return by > 0
		? `${by} points better at the end than at the beginning.`
		: `${-by} points worse at the end: time for a break.`;
}

/** One row a drill, the bars, and whether it got better. `drawn`: bars may be drawn. */
export function seriesLines(
	branch: Branch,
	bouts: readonly Bout[],
	width: number,
	drawn = true,
): readonly string[] {
	const scores = bouts.flatMap(({score}) => score ?? []);
	const rows = bouts.map(({seed, score, ending}, index) => [
		String(index + 1),
		String(seed),
		score === undefined ? 'not rated' : String(score),
		ending === undefined ? '' : endingTexts[ending].title,
	]);
	const columns = [
		{title: '#', align: 'right' as const},
		{title: 'seed', align: 'right' as const},
		{title: 'score', align: 'right' as const},
		{title: 'ending', gives: true},
	];
	const [first] = scores;
	const last = scores.at(-1);
	const bars =
		drawn && scores.length > 1 ? [`${sparkline(scores, 100)}  ${first ?? ''} → ${last ?? ''}`] : [];
	return [
		`${branch}, ${bouts.length} in a row`,
		...tableLines(columns, rows, width),
		...bars,
		...(scores.length > 1 ? [verdict(first ?? 0, last ?? 0)] : []),
	];
}
