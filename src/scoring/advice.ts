/** The one sentence of advice that is worth most. */
import {cues, type Cue, type Flag, type Level} from '../terms.ts';
import type {AnswerContext} from './assessment.ts';
import {topicAbout, type HandbookTopic} from './handbook.ts';
import {flagCosts, shareOf, topicWeights} from './score.ts';

/** What to do about a flag. */
export const flagAdvice: Readonly<Record<Flag, string>> = {
	arrogance: 'Say what you did and who did the rest; leave out how the others compare.',
	ultimatum: 'Take out the threat: say what you would like and ask what is possible.',
	entitlement: 'Argue from the result and what it is worth, not from need, years or what others got.',
	complaint: 'Leave the grievance out and ask for the next step.',
	undermining: 'Do not apologise for asking: state the result and the request plainly.',
	jargon: 'Say what the technical work did for customers, money or time.',
	stuffing: 'Say one thing in a whole sentence instead of many keywords.',
	placeholder: 'Fill the blank with your own figure, or leave it out.',
	concession: 'Do not drop the request for nothing: ask for a date, a condition or a smaller step.',
};

const answerAdvice: Readonly<Record<AnswerContext['topic'], string>> = {
	opening: 'Say what the talk is for.',
	evidence: 'Answer the question put with one result.',
	ask: 'Name a figure or a range, and the reason for it in the same breath.',
	budget: 'Offer another pot, form, size, split or date, or a gain that pays for it.',
	hr: 'Ask for the process and the person, offer a page of material, or ask for backing.',
	deferral: 'Ask for a date, a condition that can be measured, or the promise in writing.',
	close: 'Thank for something named and say what happens next.',
};

function cueAdvice(cue: Cue, level: Level, topic: AnswerContext['topic']): string {
	switch (cue) {
		case 'data':
			return level === 0
				? 'Back the claim with something that can be checked.'
				: 'Say what changed and by how much, from what to what.';
		case 'roi':
			return level === 0
				? 'Say what it is worth to the business.'
				: 'Set what it is worth against what you ask for.';
		case 'humility':
			return level === 0
				? "Name who helped, or take the manager's constraint as real."
				: 'Add a second kind of room for others: credit, acknowledgement, thanks or openness.';
		case 'answer':
			return answerAdvice[topic];
	}
}

/** Where figures or their worth weigh less than this the line does not ask for them, and no advice is given on them. */
const askedFor = 20;

export interface Advice {
	readonly text: string;
	/** Where the handbook says more; absent where nothing needs doing. */
	readonly handbook?: HandbookTopic;
}

/** The one sentence worth most: the costliest flag, or the cue asked for that would gain most points. */
export function adviceFor(
	levels: Readonly<Record<Cue, Level>>,
	flags: readonly Flag[],
	{topic, style}: AnswerContext,
): Advice {
	const worst = flags.toSorted((a, b) => flagCosts[b] - flagCosts[a])[0];
	if (worst) return {text: flagAdvice[worst], handbook: topicAbout[worst]};
	const gain = (cue: Cue): number => {
		const share = shareOf(cue, topic, style);
		const unasked = (cue === 'data' || cue === 'roi') && topicWeights[topic][cue] < askedFor;
		return unasked ? 0 : (share * (2 - levels[cue])) / 2;
	};
	const [best] = cues.toSorted((a, b) => gain(b) - gain(a));
	if (!best || gain(best) === 0) return {text: 'Nothing to mend: keep it this short and this plain.'};
	// What an answer has to do depends on what was said: that is read about under the phase or the pushback.
	const handbook = best === 'answer' ? topic : topicAbout[best];
	return {text: cueAdvice(best, levels[best], topic), handbook};
}
