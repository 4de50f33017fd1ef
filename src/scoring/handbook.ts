/**
 * Where in the handbook to read about what the scorer finds: ids of topics, and none of their text. A test holds every
 * id to the handbook, and every rule and mistake to this table.
 */
import {judgedAs, type Branch, type Cue, type Flag, type Phase} from '../terms.ts';

export const habits = [
	'translate',
	'data',
	'worth',
	'others',
	'confidence',
	'answer',
	'questions',
	'trading',
	'threats',
	'results',
	'grievance',
	'sentences',
] as const;

/** A topic that advice may send its reader to. */
export type HandbookTopic = (typeof habits)[number] | Phase | Branch;

/** What to read about a cue that is low or a flag that was raised. */
export const topicAbout: Readonly<Record<Cue | Flag, HandbookTopic>> = {
	data: 'data',
	roi: 'worth',
	humility: 'others',
	answer: 'answer',
	arrogance: 'others',
	ultimatum: 'threats',
	entitlement: 'results',
	complaint: 'grievance',
	undermining: 'confidence',
	jargon: 'translate',
	stuffing: 'sentences',
	placeholder: 'sentences',
	concession: 'trading',
};

/** What rules give as their source, by the topic that it is. Rules with another source are read about by their cue. */
export const topicOfSource: Readonly<Record<string, HandbookTopic>> = {
	'handbook: data is your friend': 'data',
	'handbook: what it is worth, against what it costs': 'worth',
	'handbook: what it is worth to the business': 'worth',
	'handbook: leave room for others': 'others',
	'handbook: deal with it, then move': 'answer',
	'handbook: one figure and its reason': 'ask',
	'handbook: no absolutes about oneself': 'others',
	'handbook: credit, never contempt': 'others',
	'handbook: no grievance in the room': 'grievance',
	'handbook: no threats': 'threats',
	'handbook: results, not years': 'results',
	'handbook: results, not need': 'results',
	'handbook: your result, not theirs': 'results',
	'handbook: results, not rights': 'results',
	'handbook: no chains of apology': 'confidence',
	'handbook: false modesty costs the case': 'confidence',
	'handbook: ask for one figure': 'ask',
	'handbook: a hedged figure is worth none': 'confidence',
	'handbook: say what it did for anyone': 'translate',
	'handbook: never give it away for nothing': 'trading',
	'handbook: later needs a date': 'trading',
};

/** What to read about a named mistake, where it is not what there is about its cue or flag. */
const topicOfMistake: Readonly<Record<string, HandbookTopic>> = {
	'mistake.soft-promise': 'close',
	'mistake.no-next-step': 'close',
	'mistake.no-figure-asked': 'ask',
	'mistake.no-reason': 'ask',
	'mistake.bid-against-self': 'trading',
	'mistake.closed-question': 'questions',
};

/** What to read about a rule. */
export const topicForRule = ({
	source,
	cue,
}: {
	readonly source: string;
	readonly cue: Cue | Flag;
}): HandbookTopic => topicOfSource[source] ?? topicAbout[cue];

/** What to read about a mistake. */
export const topicForMistake = ({
	id,
	about,
}: {
	readonly id: string;
	readonly about: Cue | Flag;
}): HandbookTopic => topicOfMistake[id] ?? topicAbout[about];

/**
 * What to read about the advice on an answer. Where the pushback is known, what is said about the kind of answer it asks
 * for is read under the pushback itself.
 */
export const handbookOf = (
	{handbook}: {readonly handbook?: HandbookTopic},
	branch?: Branch,
): HandbookTopic | undefined => (branch !== undefined && handbook === judgedAs[branch] ? branch : handbook);
