/** How an answer comes over as a whole: the three ways a branch goes on from it. */
import {did, type Heard} from './context.ts';

export type Strength = 'strong' | 'middling' | 'weak';

const hostile = ['ultimatum', 'arrogance', 'complaint'] as const;
const empty = ['stuffing', 'placeholder'] as const;

/** What a word or two can say clearly, though there is nothing to judge in them. */
const clearInAWord = [
	'accepts',
	'concedes',
	'bonus',
	'amount',
	'date',
	'reason',
	'figure',
	'thanks',
	'credit',
	'question',
	'yes-no',
	'insists',
	'asks-again',
	'asks-date',
	'asks-process',
	'asks-why',
	'parts',
] as const;

/** Whether nothing can be made of the answer. A bare “fine” is short and not unclear: it says yes. */
export const isUnclear = (heard: Heard): boolean =>
	heard.notRated !== undefined && !did(heard, ...clearInAWord);

/** Whether that is because it was only a word or two, which mean something by themselves. */
export const isBrief = (heard: Heard): boolean => isUnclear(heard) && did(heard, 'in-a-word');

/** Whoever says how it is for them, or that they were not heard, blames nobody by that. */
export const isVented = (heard: Heard): boolean =>
	did(heard, 'feels', 'effort', 'insists', 'said-before', 'was-promised', 'corrects');

/** Whether the tone alone would make a manager stiffen. */
export const isHostile = (heard: Heard): boolean =>
	hostile.some(
		(flag) =>
			heard.flags.includes(flag) &&
			heard.doubtful?.includes(flag) !== true &&
			!(flag === 'complaint' && isVented(heard)),
	);

/** Whether it was recited, or left unfinished. */
export const isRecited = ({flags}: Heard): boolean => empty.some((flag) => flags.includes(flag));

/** Short words that only sound like giving in: “OK, so it's not a no. I'm still asking for the 8,000”. */
const heldOpen = (heard: Heard): boolean =>
	heard.doubtful?.includes('concession') === true && !did(heard, 'concedes', 'discount', 'counters');

/** Whether the answer drops the request and asks nothing back. */
export const concedes = (heard: Heard): boolean =>
	// Whoever asks something back has not dropped it.
	(heard.flags.includes('concession') && !heldOpen(heard) && !did(heard, 'question', 'yes-no')) ||
	(did(heard, 'concedes') && heard.levels.answer < 2);

/**
 * Strong, middling or weak, from the level of the cue `answer`; a hostile tone costs one step, and recited or
 * unfinished text is weak whatever it contains.
 */
export function strengthOf(heard: Heard): Strength {
	if (heard.notRated !== undefined || isRecited(heard)) return 'weak';
	const step = heard.levels.answer - (isHostile(heard) ? 1 : 0);
	return step >= 2 ? 'strong' : step === 1 ? 'middling' : 'weak';
}

/** Whether another offer was told of; where others and their part are named, the word for it is meant of them. */
export const tellsOfOffer = (heard: Heard): boolean => did(heard, 'competing-offer') && !did(heard, 'credit');

/** Hostile, and with nothing in it that would make up for the tone. */
export const isSour = (heard: Heard): boolean =>
	isHostile(heard) && strengthOf(heard) === 'weak' && !did(heard, 'thanks', 'accepts', 'was-promised');
