/** What the lead asks the manager, and how it is taken up where the move that follows does not answer it. */
import {did, isFirm, type Heard, type MeetingContext} from './context.ts';
import type {Move} from './moves.ts';
import {isConvinced} from './stance.ts';

type Room = Pick<MeetingContext, 'said' | 'stance' | 'commitments'>;

interface Question {
	readonly asked: (heard: Heard, place: string, context: Room) => boolean;
	/** What the manager says to it: the first with enough trust in the case, the last without. */
	readonly replies: readonly [Move, ...Move[]];
	/** Moves that answer it by themselves. */
	readonly answeredBy: readonly Move[];
}

const asks = (heard: Heard): boolean => did(heard, 'question', 'yes-no');

/** Where the manager asks the questions: what the lead asks there is put off. */
const managerAsks: readonly string[] = [
	'opening',
	'evidence',
	'ask',
	'credit',
	'duty',
	'doubt',
	'conduct',
	'leaving',
	'precedent',
	'silence',
	'amount',
];

/** At the close, with something agreed on. */
const isAgreed = (place: string, {commitments}: Room): boolean =>
	place === 'close' && commitments.some(isFirm);

/** The first that fits is the one taken up. */
const questions: readonly Question[] = [
	{
		asked: (heard) => did(heard, 'asks-backing') && asks(heard),
		replies: ['react.backs', 'react.unsure'],
		answeredBy: ['hr.backing', 'hr.settle', 'hr.mention'],
	},
	{
		asked: (heard, _, {said}) => said.at(-1) === 'close.part' && did(heard, 'question'),
		replies: ['react.parts'],
		answeredBy: [],
	},
	{
		asked: (heard, place, context) =>
			isAgreed(place, context) && did(heard, 'asks-date') && did(heard, 'question'),
		replies: ['react.day'],
		answeredBy: [],
	},
	{
		asked: (heard, place, context) =>
			isAgreed(place, context) && did(heard, 'in-writing') && did(heard, 'yes-no'),
		replies: ['react.written'],
		answeredBy: [],
	},
	{
		asked: (heard, place, context) =>
			isAgreed(place, context) &&
			did(heard, 'yes-no') &&
			did(heard, 'next-step', 'asks-date', 'date', 'own-day'),
		replies: ['react.agrees'],
		answeredBy: [],
	},
	{
		// "Could we talk about a bonus?" is answered by doing so.
		asked: (heard, place) =>
			managerAsks.includes(place) && asks(heard) && !(place === 'opening' && did(heard, 'bonus')),
		replies: ['react.asked'],
		answeredBy: [],
	},
];

/** A question is put off at most this often. */
const patienceForQuestions = 5;

/** What the manager says to a question in the answer, if there is one. */
export function replyTo(heard: Heard, context: Room): Move | undefined {
	const place = context.said.at(-1)?.split('.')[0] ?? '';
	const replies = questions.find(({asked}) => asked(heard, place, context))?.replies;
	const reply = isConvinced(context.stance) ? replies?.[0] : replies?.at(-1);
	const before = context.said.filter((move) => move === reply).length;
	return before < patienceForQuestions ? reply : undefined;
}

/** What has been said, and the next move; a reply that the move would only repeat is left unsaid. */
export function saidThen(said: readonly Move[], move: Move): readonly Move[] {
	const last = said.at(-1);
	const repeats = questions.some(
		({replies, answeredBy}) => last !== undefined && replies.includes(last) && answeredBy.includes(move),
	);
	return [...(repeats ? said.slice(0, -1) : said), move];
}
