/** The words at the head of a review, the same on every paper. */
import {endingTexts} from './endings.ts';
import type {Review} from './review.ts';
import {sayTurns} from './say-turns.ts';
import {sayWhere} from './terminal.ts';

const months = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
	...['August', 'September', 'October', 'November', 'December'],
];

/** `2026-11-28` as one says it: `28 November 2026`. */
export function sayDay(day: string): string {
	const [year = '', month = '', date = ''] = day.split('-');
	return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}

function remarksOf({drift, origin}: Review): readonly string[] {
	const {scores, ending} = drift;
	return [
		...(origin === undefined
			? []
			: [
					`A second try: its first ${origin.shared === 1 ? 'turn is' : `${origin.shared} turns are`} those of ${origin.parent}. That is practice, not a result.`,
				]),
		...(scores.length === 0
			? []
			: [
					`Today’s rules judge ${sayTurns(scores.map(({turn}) => turn))} otherwise than those of the day did (${scores.map(({turn, then, now}) => `${turn}: ${then} then, ${now} now`).join('; ')}). Shown is what they say today.`,
				]),
		...(ending === undefined
			? []
			: [
					ending === 'none'
						? 'Today’s manager would not have ended the meeting there. Shown is how it ended.'
						: `Today’s manager would have ended it otherwise: ${endingTexts[ending].title.toLowerCase()}. Shown is how it ended.`,
				]),
	];
}

export interface ReviewWords {
	readonly title: string;
	readonly meaning: string;
	/** The setting and the seed. */
	readonly setting: string;
	readonly when: string;
	/** What has to be known before one believes the figures. */
	readonly remarks: readonly string[];
}

/** What a review is headed with. */
export const saidOfReview = (review: Review): ReviewWords => {
	const {endingText, setting, seed} = review.debrief;
	return {
		title: endingText?.title ?? 'Not over yet',
		meaning:
			endingText?.meaning ?? `The meeting was left off. Go on: pushback rehearse --resume ${review.id}`,
		setting: `${sayWhere(setting)} · seed ${seed}`,
		when: sayDay(review.day),
		remarks: remarksOf(review),
	};
};
