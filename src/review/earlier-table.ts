/** This rehearsal among those before it as a table, for plain output and Markdown. */
import type {Column} from '../text-table.ts';
import {followed, meanOf, ownPast, sayPast, type Followed, type Past, type Review} from './review.ts';

/** How what is followed over the rehearsals is called. */
export const nameOf = (of: Followed): string => (of === 'score' ? 'overall' : of);

/** What a rehearsal had of it; nothing where none of it could be rated. */
export const valueOf = ({totals}: Past, of: Followed): number | undefined =>
	of === 'score' ? totals.score : totals.cues[of];

/** A value in its cell. */
export const cell = (value: number | undefined): string => (value === undefined ? '–' : String(value));

/** Why there is nothing to set this one beside; undefined where there is. */
export function nothingBeside({earlier, debrief}: Review): string | undefined {
	if (debrief.totals.score === undefined)
		return 'Nothing in this one could be rated, so there is nothing to set beside the others.';
	return earlier.length === 0
		? 'There is no other of its kind before it yet. The next one will stand beside this.'
		: undefined;
}

const short: Partial<Record<Followed, string>> = {score: 'all', humility: 'hum', answer: 'ans'};

export const earlierColumns: readonly Column[] = [
	{title: 'day'},
	{title: 'ending', gives: true},
	...followed.map((of): Column => ({
		title: nameOf(of),
		align: 'right',
		...(short[of] === undefined ? {} : {short: short[of]}),
	})),
];

/** The cells of the latest `most`, this one last and called `own`, and of the mean of those before it. */
export function earlierCells(review: Review, most: number, own = review.day): readonly (readonly string[])[] {
	const {earlier} = review;
	return [
		...[...earlier, ownPast(review)]
			.slice(-most)
			.map((past) => [
				past.id === review.id ? own : past.day,
				sayPast(past),
				...followed.map((of) => cell(valueOf(past, of))),
			]),
		['mean before', `of ${earlier.length}`, ...followed.map((of) => cell(meanOf(earlier, of)))],
	];
}
