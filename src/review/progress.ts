/** Getting better: how each cue and each named mistake has gone over the rehearsals, and what to practise next. */
import {isResult, type Listed} from '../rehearsal/listed.ts';
import {nextDrill, nextRung, trendLength, type NextDrill, type NextRung} from '../rehearsal/ladder.ts';
import {mistakes} from '../scoring/mistakes/mistakes.ts';
import {cues, type Branch, type Cue, type Rung} from '../terms.ts';

/** How one thing has gone, the oldest first. */
export interface Trend {
	readonly values: readonly number[];
	/** Mean of the first third, and of the last, rounded; the same where there are fewer than three. */
	readonly before: number;
	readonly now: number;
}

export interface MistakeTrend extends Trend {
	readonly id: string;
	readonly title: string;
	/** How many of the rehearsals it was made in. */
	readonly made: number;
}

export interface PersonalBest {
	readonly drill?: Branch;
	readonly rung: Rung;
	readonly id: string;
	readonly at: Date;
	readonly score: number;
}

export interface NextMistake {
	readonly id: string;
	readonly title: string;
	readonly why: string;
	readonly mend: string;
}

export interface Progress {
	/** How many rehearsals it is told from: first takes with an ending. Forks are practice. */
	readonly results: number;
	readonly score?: Trend;
	readonly cues: Readonly<Partial<Record<Cue, Trend>>>;
	/** Those made in them, the most frequent first. */
	readonly mistakes: readonly MistakeTrend[];
	readonly bests: readonly PersonalBest[];
	readonly next: {
		readonly rung: NextRung;
		readonly drill?: NextDrill;
		readonly mistake?: NextMistake;
	};
}

const mean = (values: readonly number[]): number =>
	values.length === 0 ? 0 : Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

/** The trend of values, the oldest first. */
function trendOf(values: readonly number[]): Trend {
	const third = values.length < 3 ? values.length : Math.ceil(values.length / 3);
	return {values, before: mean(values.slice(0, third)), now: mean(values.slice(-third))};
}

const book = new Map<string, {readonly title: string; readonly mend: string}>(
	mistakes.map(({id, title, mend}) => [id, {title, mend}]),
);

function mistakeTrends(results: readonly Listed[]): readonly MistakeTrend[] {
	const ids = new Set(results.flatMap(({summary}) => Object.keys(summary?.mistakes ?? {})));
	return [...ids]
		.map((id) => {
			const values = results.map(({summary}) => summary?.mistakes[id] ?? 0);
			const made = values.filter((value) => value > 0).length;
			return {id, title: book.get(id)?.title ?? id, made, ...trendOf(values)};
		})
		.toSorted((a, b) => b.made - a.made || (a.id < b.id ? -1 : 1));
}

/** Rehearsals: what was not made in half of these is no longer worth naming. */
const lately = 5;

/** The mistake made in most of the last few, if it is still being made. */
function nextMistake(results: readonly Listed[]): NextMistake | undefined {
	const last = results.slice(-lately);
	const [most] = mistakeTrends(last);
	if (most === undefined || most.made * 2 < last.length) return undefined;
	return {
		id: most.id,
		title: most.title,
		why: `made in ${most.made} of the last ${last.length === 1 ? 'one' : last.length}`,
		mend: book.get(most.id)?.mend ?? '',
	};
}

/**
 * Progress over the rehearsals of a list, the one last begun first. Forks and what was left before the end do not
 * count; drills count in the trends only where the list has nothing but drills.
 */
export function progressOf(list: readonly Listed[], bests: readonly PersonalBest[]): Progress {
	const all = list.filter(isResult);
	const meetings = all.filter(({drill}) => drill === undefined);
	const results = (meetings.length > 0 ? meetings : all).slice(0, trendLength).toReversed();
	const drill = nextDrill(list);
	const mistake = nextMistake(results);
	const trends = cues.map((cue) => {
		const values = results.flatMap(({summary}) => summary?.cues[cue] ?? []);
		return [cue, trendOf(values)] as const;
	});
	const scores = results.flatMap(({summary}) => summary?.score ?? []);
	return {
		results: results.length,
		...(scores.length === 0 ? {} : {score: trendOf(scores)}),
		cues: results.length === 0 ? {} : Object.fromEntries(trends),
		mistakes: mistakeTrends(results),
		bests,
		next: {
			rung: nextRung(list),
			...(drill === undefined ? {} : {drill}),
			...(mistake === undefined ? {} : {mistake}),
		},
	};
}
