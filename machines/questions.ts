/** What the lead asks the manager, and how it is taken up where the move that follows does not answer it. */
import {did, isFirm, type Heard, type MeetingContext} from './context.ts';
import type {Move} from './moves.ts';
import {isConvinced} from './stance.ts';

type Room = Pick<MeetingContext, 'said' | 'stance' | 'commitments'>;

interface Question {
	readonly asked: (heard: Heard, place: string, context: Room) => boolean;
	/** What the manager says to it: the first with enough trust in the case, the last without. */
	readonly replies: readonly [Move, ...Move[]];
	/** Whether a move answers it by itself. */
	readonly answeredBy: (move: Move) => boolean;
}

const asks = (heard: Heard): boolean => did(heard, 'question', 'yes-no');

const oneOf =
	(...moves: readonly Move[]) =>
	(move: Move): boolean =>
		moves.includes(move);

const nothing = (): boolean => false;

/** Where a deed asked of the manager is no term of the deal. */
const ofDeeds: readonly string[] = ['hr', 'band', 'precedent', 'credit', 'duty', 'doubt'];

/** "Could you hand it in before Friday?": something for the manager to do, and the day belongs to it. */
const requests = (heard: Heard, place: string): boolean =>
	ofDeeds.includes(place) && did(heard, 'yes-no') && did(heard, 'next-step') && did(heard, 'names-owner');

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
	'amount',
];

/** Where the manager refuses or doubts, and may be asked what about it. */
const isRefusal = (place: string): boolean => place !== 'close' && !managerAsks.includes(place);

/** Where the sum itself is on the table, a day is a term of it and is dealt over there. */
const overTheSum: readonly string[] = ['lowball', 'non-cash', 'nibble', 'close'];

/** Moves that go on as if nothing had been put forward; every other one takes up what was said. */
const passesOver = (move: Move): boolean =>
	/\.(?:raise|probe|press|stand|remind|mention|hold|leave|dry|word|one|check|peer|prompt|unsure)$/.test(
		move,
	) || managerAsks.includes(move.split('.')[0] ?? '');

/** At the close, with something agreed on. */
const isAgreed = (place: string, {commitments}: Room): boolean =>
	place === 'close' && commitments.some(isFirm);

const settlesWithDay: readonly Move[] = [
	'budget.settle-part',
	'budget.settle-later',
	'budget.settle-form',
	'hr.settle',
	'deferral.settle',
	'prove-it.settle',
	'conduct.tied',
];

/** Each that was asked is taken up, in this order. */
const questions: readonly Question[] = [
	{
		asked: (heard, place) => place === 'opening' && did(heard, 'greets'),
		replies: ['react.greeting'],
		answeredBy: nothing,
	},
	{
		asked: (heard, place) => did(heard, 'asks-money') && place !== 'close',
		replies: ['react.money'],
		answeredBy: oneOf('budget.raise', 'budget.dry'),
	},
	{
		asked: (heard, place) =>
			did(heard, 'asks-how-much') && did(heard, 'question') && managerAsks.includes(place),
		replies: ['react.how-much'],
		answeredBy: nothing,
	},
	{
		asked: (heard, place) => did(heard, 'asks-view') && (managerAsks.includes(place) || !did(heard, 'date')),
		replies: ['react.values', 'react.in-part'],
		answeredBy: oneOf('hr.backing', 'hr.settle', 'silence.reply'),
	},
	{
		// Told that a question was passed over, the manager passes it over no longer.
		asked: (heard) => did(heard, 'insists') && !asks(heard),
		replies: ['react.asked'],
		answeredBy: nothing,
	},
	{
		asked: (heard) => did(heard, 'asks-others'),
		replies: ['react.others'],
		answeredBy: nothing,
	},
	{
		asked: (heard, place) => requests(heard, place) && !did(heard, 'in-writing'),
		replies: ['react.request'],
		answeredBy: oneOf('hr.settle', 'doubt.pending', 'credit.peers'),
	},
	{
		// What the others would be told is no question of where the manager stands.
		asked: (heard, place) =>
			did(heard, 'asks-backing') &&
			asks(heard) &&
			place !== 'precedent' &&
			!did(heard, 'asks-view') &&
			!did(heard, 'asks-money') &&
			!requests(heard, place),
		replies: ['react.backs', 'react.unsure'],
		answeredBy: oneOf('hr.backing', 'hr.settle', 'hr.mention'),
	},
	{
		asked: (heard, _, {said}) => said.at(-1) === 'close.part' && did(heard, 'question'),
		replies: ['react.parts'],
		answeredBy: nothing,
	},
	{
		asked: (heard, place, {said}) =>
			place === 'close' && said.at(-1) !== 'close.part' && did(heard, 'asks-date') && did(heard, 'question'),
		replies: ['react.day'],
		answeredBy: nothing,
	},
	{
		asked: (heard, place, context) =>
			(place === 'close' ? isAgreed(place, context) : !['prove-it', 'nibble'].includes(place)) &&
			did(heard, 'in-writing') &&
			// "Is there a form, or do I send a mail?" asks for nothing from the manager.
			!did(heard, 'offers-material') &&
			// To put a name under it is to stand behind it.
			!did(heard, 'asks-backing') &&
			did(heard, 'yes-no'),
		replies: ['react.written'],
		answeredBy: nothing,
	},
	{
		asked: (heard, place, context) =>
			isAgreed(place, context) &&
			did(heard, 'yes-no') &&
			!did(heard, 'in-writing') &&
			did(heard, 'next-step', 'asks-date', 'date', 'own-day'),
		replies: ['react.agrees'],
		answeredBy: nothing,
	},
	{
		asked: (heard, place) =>
			did(heard, 'asks-date') &&
			asks(heard) &&
			!did(heard, 'date') &&
			!did(heard, 'asks-money') &&
			!overTheSum.includes(place) &&
			!requests(heard, place),
		replies: ['react.when'],
		answeredBy: oneOf('deferral.when', 'prove-it.name', 'budget.dry', 'opening.clarify', ...settlesWithDay),
	},
	{
		asked: (heard, place) =>
			did(heard, 'asks-process') &&
			asks(heard) &&
			(isRefusal(place) || did(heard, 'question')) &&
			place !== 'close' &&
			!did(heard, 'asks-others'),
		replies: ['react.process'],
		answeredBy: oneOf('hr.process'),
	},
	{
		asked: (heard, place) =>
			did(heard, 'asks-criteria') && asks(heard) && place !== 'opening' && place !== 'close',
		replies: ['react.criteria'],
		answeredBy: oneOf('hr.criteria', 'deferral.criterion', 'prove-it.name', 'prove-it.write'),
	},
	{
		asked: (heard, place) => did(heard, 'asks-why') && isRefusal(place),
		replies: ['react.why'],
		answeredBy: oneOf('lowball.explain'),
	},
	{
		// Nothing in particular has been asked yet when the talk begins.
		asked: (heard, place) => did(heard, 'asks-why') && managerAsks.includes(place) && place !== 'opening',
		replies: ['react.why-asked'],
		answeredBy: nothing,
	},
];

/** A question of no kind the manager has an answer ready for: the first that fits is taken. */
const others: readonly Question[] = [
	{
		asked: (heard, place) => managerAsks.includes(place) && did(heard, 'yes-no') && !did(heard, 'question'),
		replies: ['react.perhaps'],
		answeredBy: nothing,
	},
	{
		asked: (heard, place) => managerAsks.includes(place) && asks(heard),
		replies: ['react.asked'],
		answeredBy: nothing,
	},
	{
		asked: (heard, place) => isRefusal(place) && did(heard, 'yes-no'),
		replies: ['react.no'],
		answeredBy: (move) => !passesOver(move),
	},
	{
		asked: (heard, place) => isRefusal(place) && did(heard, 'question'),
		replies: ['react.asked'],
		// Where the manager only asks on about a day, an open question is still open.
		answeredBy: (move) => !passesOver(move) && !/\.(?:timing|terms|date|cut)$/.test(move),
	},
	{
		asked: (heard, place) => place === 'close' && did(heard, 'question') && !did(heard, 'next-step', 'date'),
		replies: ['react.asked'],
		answeredBy: nothing,
	},
];

/** A question is put off at most this often. */
const patienceForQuestions = 8;

/** A manager answers at most this many questions in one breath. */
const inOneBreath = 2;

const saying = (put: readonly Question[], context: Room): readonly Move[] =>
	put
		.flatMap(({replies}) => (isConvinced(context.stance) ? replies[0] : replies.at(-1)) ?? [])
		.filter((reply) => context.said.filter((move) => move === reply).length < patienceForQuestions)
		.slice(0, inOneBreath);

const placeIn = ({said}: Room): string => said.at(-1)?.split('.')[0] ?? '';

/** How many things were asked: an open question has its yes-or-no forms within it. */
function countAsked({facts}: Heard): number {
	const spans = facts
		.filter(({fact}) => fact === 'question' || fact === 'yes-no')
		.toSorted((a, b) => a.start - b.start);
	let [count, reached] = [0, -1];
	for (const {start, end} of spans) {
		if (start >= reached) count += 1;
		reached = Math.max(reached, end);
	}
	return count;
}

/** What the manager says to those questions in the answer that have an answer of their own: to two at most. */
export function knownRepliesTo(heard: Heard, context: Room): readonly Move[] {
	const put = questions.filter(({asked}) => asked(heard, placeIn(context), context));
	const known = saying(put, context);
	// Of two questions one has no answer ready: that is said, and not hidden behind the other.
	const left = put.length > 0 && known.length < inOneBreath && countAsked(heard) > put.length;
	return left && !context.said.includes('react.second') ? [...known, 'react.second'] : known;
}

/** The same, and where there is none, a word to whatever was asked. */
export function repliesTo(heard: Heard, context: Room): readonly Move[] {
	const known = knownRepliesTo(heard, context);
	const other = others.find(({asked}) => asked(heard, placeIn(context), context));
	return known.length > 0 || other === undefined ? known : saying([other], context);
}

/** What is said of the other question, and of the sum, where the next move does not go into them. */
const asides: readonly Question[] = [
	{asked: nothing, replies: ['react.second'], answeredBy: (move) => !passesOver(move)},
	{asked: nothing, replies: ['react.sum'], answeredBy: oneOf('ask.reason')},
];

const answers = (move: Move, reply: Move): boolean =>
	[...asides, ...questions, ...others].some(
		({replies, answeredBy}) => replies.includes(reply) && answeredBy(move),
	);

/** What has been said, and the next move; replies just given that the move would only repeat are left unsaid. */
export function saidThen(said: readonly Move[], move: Move): readonly Move[] {
	const from = said.findLastIndex((each) => !each.startsWith('react.')) + 1;
	return [...said.slice(0, from), ...said.slice(from).filter((reply) => !answers(move, reply)), move];
}
