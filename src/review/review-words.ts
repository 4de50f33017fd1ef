/** The words at the head of a review, the same on every paper. */
import {sayOtherwise, sayPackGone} from './replay-lines.ts';
import type {Review} from './review.ts';
import {caution, sayKind, sayWhere} from './start-words.ts';

const months = [
	...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
	...['August', 'September', 'October', 'November', 'December'],
];

/** `2026-11-28` as one says it: `28 November 2026`. */
function sayDay(day: string): string {
	const [year = '', month = '', date = ''] = day.split('-');
	return `${Number(date)} ${months[Number(month) - 1] ?? month} ${year}`;
}

const remarksOf = ({debrief, pack, told}: Review): readonly string[] => {
	const warned = caution(debrief);
	return [
		...(warned === undefined ? [] : [warned]),
		...(told.compared ? [] : [sayPackGone(pack)]),
		...(told.otherwise === undefined
			? []
			: [`${sayOtherwise(told.otherwise)} Shown is what was said then, judged by today’s rules.`]),
	];
};

/** The parts of a review, as they are headed on every paper. */
export const headings = {
	inHand: 'In hand',
	practise: 'Practise next',
	realDay: 'For the real day',
	turns: 'Turn by turn',
	mind: 'What your manager did not say',
	claimed: 'What you claimed',
	said: 'What was said',
	mistakes: 'Mistakes by name',
	earlier: 'Beside earlier rehearsals',
} as const;

/** What stands where there is nothing to tell. */
export const nothing = {
	said: 'Nothing was said.',
	rated: 'No answer could be rated.',
	obtained: 'Nothing was obtained.',
	practise: 'Nothing cost enough to be named.',
	mistakes: 'None was made.',
} as const;

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
		setting: `${sayKind(review.debrief)} · ${sayWhere(setting)} · seed ${seed}`,
		when: sayDay(review.day),
		remarks: remarksOf(review),
	};
};
