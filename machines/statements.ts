/** What the lead says that wants a word back and is no question: a proposal, an offer, a feeling, a gap, a no. */
import type {FactName} from '../src/scoring/assessment.ts';
import type {WishForm} from '../src/terms.ts';
import {did, isFirm, valueOf, type CommitmentKind, type Heard} from './context.ts';
import {asAsked} from './manager-view.ts';
import {asks, nothing, passesOver, saying, type Remark, type SoFar} from './remarks.ts';
import type {Move} from './moves.ts';
import {knownRepliesTo} from './replies-to-questions.ts';
import {goesInto, putForward, wordsToProposals} from './proposals.ts';
import {placeIn, standsAt} from './stands-at.ts';
import {isHostile} from './strength.ts';
import {asksAgain, gifts, givenNow, spokenOf, wishes} from './wishes.ts';

/** Where a plain no is answered by the words themselves. */
const insists = /\.(?:raise|raise-on|press|stand)$/;

/** Proposals also where a sum is asked for or explained. */
const besideASum: readonly FactName[] = ['split', 'other-form'];

/** Where it is told what was done, hardly anything is a proposal; asked for a sum or its reason, the lead gives it. */
const mayPropose = (heard: Heard, place: string, fact?: FactName): boolean =>
	!['opening', 'evidence', 'matter', 'close', 'credit', 'duty', 'doubt', 'conduct', 'leaving'].includes(
		place,
	) && !(place === 'ask' && did(heard, 'amount', 'reason') && !besideASum.some((each) => each === fact));

/** In parts, where that has been agreed on. */
const saysPartsBack = (heard: Heard, place: string, commitments: SoFar['commitments']): boolean =>
	did(heard, 'split', 'interim') &&
	!['budget', 'lowball', 'nibble', 'close'].includes(place) &&
	commitments.some((each) => each.kind === 'part' && isFirm(each));

/** All of the sum, at a later time. */
const waitedFor: readonly CommitmentKind[] = ['later', 'condition', 'review'];

/** The same is acknowledged at most this often. */
const fewWords = 2;

/** Things asked about by their names: “can I have the course?”, “when do I hear about the junior?” */
const askedAbout = ({facts}: Heard): readonly WishForm[] =>
	facts
		.filter(({fact}) => fact === 'question' || fact === 'yes-no')
		.flatMap((asked) =>
			facts.flatMap(({fact, form, start}) =>
				fact === 'matter' && start >= asked.start && start < asked.end ? (form ?? []) : [],
			),
		);

/** What takes it up by itself. */
const isOfMatter = (move: Move): boolean => move.startsWith('matter.');

/** Each that was said is taken up, in this order. */
export const statements: readonly Remark[] = [
	{
		// Held to a yes while the next objection is on the table: the one does not undo the other.
		said: (heard, place, {commitments}) =>
			((did(heard, 'you-said') ||
				// “So, no?”
				(did(heard, 'asks-verdict') && (did(heard, 'yes-no') || heard.notRated !== undefined))) &&
				place !== 'close' &&
				place !== 'nibble' &&
				// “Whose approval was it, you said it was the cycle?” asks for the way, and a thing has an answer of its own.
				!(did(heard, 'asks-process') && did(heard, 'question')) &&
				!did(heard, 'matter') &&
				commitments.some(isFirm)) ||
			// “So is it three now and three in March?” says back what was agreed.
			(saysPartsBack(heard, place, commitments) && did(heard, 'yes-no')),
		replies: ['react.stands'],
		takenUpBy: nothing,
	},
	{
		// Said back in parts that were never agreed on, it is told what was.
		said: (heard, place, {commitments}) =>
			!['opening', 'evidence', 'ask', 'budget', 'lowball', 'silence', 'matter', 'close', 'nibble'].includes(
				place,
			) &&
			valueOf(heard, 'split') !== undefined &&
			asks(heard) &&
			!commitments.some((each) => each.kind === 'part' && isFirm(each)) &&
			commitments.some((each) => isFirm(each) && waitedFor.includes(each.kind)),
		replies: ['react.terms'],
		takenUpBy: nothing,
	},
	{
		// Where a sum is explained, what others got is a reason.
		said: (heard, place) =>
			did(heard, 'others-got') &&
			!did(heard, 'asks-others', 'criterion') &&
			!['opening', 'ask', 'amount', 'precedent', 'close'].includes(place),
		replies: ['react.others-got'],
		takenUpBy: nothing,
	},
	{
		said: (heard) => did(heard, 'said-before') && !did(heard, 'insists'),
		replies: ['react.again'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place) => did(heard, 'feels') && place !== 'close' && place !== 'conduct',
		replies: ['react.felt'],
		takenUpBy: (move) => move === 'matter.trouble' || move === 'matter.week',
	},
	{
		// What others got, or what is needed, is no basis for a sum.
		said: (heard, place, {said}) =>
			place === 'ask' &&
			(did(heard, 'reason', 'pays-from-gain') || heard.levels.roi > 0) &&
			!did(heard, 'others-got', 'asks-meaning', 'unknown', 'suggests') &&
			!heard.flags.includes('entitlement') &&
			!isHostile(heard) &&
			!said.includes('react.basis'),
		replies: ['react.basis'],
		takenUpBy: (move) => move === 'ask.reason' || move.startsWith('amount.'),
	},
	{
		// Whoever says how it feels is told that it was heard.
		said: (heard, _, {said}) =>
			did(heard, 'effort') &&
			// Whose figures are good has told of those.
			heard.levels.data < 2 &&
			!did(heard, 'feels', 'compares') &&
			said.filter((move) => move === 'react.effort').length < fewWords,
		replies: ['react.effort'],
		takenUpBy: nothing,
	},
	{
		said: (heard, _, {said}) =>
			did(heard, 'disputes') && said.filter((move) => move === 'react.recount').length < fewWords,
		replies: ['react.recount'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place) => did(heard, 'was-promised') && !did(heard, 'you-said') && place !== 'close',
		replies: ['react.promised'],
		takenUpBy: nothing,
	},
	...Object.entries(gifts).map(([form, move]): Remark => ({
		said: (heard, _, context) => givenNow(heard, context).some((given) => given === form),
		replies: [move],
		takenUpBy: nothing,
	})),
	{
		said: (heard, place, {shown}) =>
			place !== 'close' && asks(heard) && spokenOf(heard).some((form) => shown.refused.includes(form)),
		replies: ['react.form-no'],
		takenUpBy: nothing,
	},
	{
		said: (heard, _, context) => asksAgain(heard, context) && givenNow(heard, context).length === 0,
		replies: ['react.form-stands'],
		takenUpBy: nothing,
	},
	{
		// It has its time, and what stands behind it comes first.
		said: (heard, place) => (place === 'opening' || place === 'evidence') && wishes(heard) && !asks(heard),
		replies: ['react.form-first'],
		takenUpBy: isOfMatter,
	},
	{
		// Asked outright, it is called by its name, and the lead is told when the answer comes.
		said: (heard, place, context) =>
			!['matter', 'close', 'nibble', 'budget', 'non-cash', 'lowball'].includes(place) &&
			askedAbout(heard).some((form) => !context.shown.refused.includes(form)) &&
			givenNow(heard, context).length === 0 &&
			!asksAgain(heard, context),
		replies: ['react.not-yet'],
		takenUpBy: isOfMatter,
	},
	...wordsToProposals.map(([fact, words]): Remark => ({
		said: (heard, place, context) =>
			mayPropose(heard, place, fact) &&
			!saysPartsBack(heard, place, context.commitments) &&
			// A thing that cannot be named is not said back.
			putForward(heard).some(
				(put) => put.fact === fact && (fact !== 'other-form' || put.form !== undefined),
			) &&
			!(fact === 'other-form' && (givenNow(heard, context).length > 0 || asksAgain(heard, context))),
		replies: [words],
		takenUpBy: (move) => goesInto(move, fact),
	})),
	{
		// Of whatever kind it is, where no answer goes into it, and it is no answer to what was asked.
		said: (heard, place, context) =>
			mayPropose(heard, place) &&
			did(heard, 'suggests') &&
			putForward(heard).length === 0 &&
			insists.test(standsAt(context) ?? '') &&
			!asksAgain(heard, context) &&
			knownRepliesTo(heard, context).length === 0,
		replies: ['react.put'],
		takenUpBy: (move) => !passesOver(move) && !move.startsWith('hr.'),
	},
	{
		said: (heard, place) =>
			did(heard, 'shares') && !['opening', 'evidence', 'credit', 'duty', 'doubt', 'conduct'].includes(place),
		replies: ['react.share'],
		takenUpBy: nothing,
	},
	{
		// What is signed is nobody's favour.
		said: (heard, place) =>
			did(heard, 'by-contract') &&
			['budget', 'hr', 'deferral', 'band', 'precedent', 'prove-it'].includes(place),
		replies: ['react.contract'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place) =>
			did(heard, 'names-witness') && ['evidence', 'ask', 'duty', 'credit', 'amount'].includes(place),
		replies: ['react.check'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place) =>
			did(heard, 'unknown') &&
			!did(heard, 'question', 'yes-no') &&
			// “I don’t know, 2,000?” names a sum, and “I don’t know if that’s a big thing” a deed.
			!did(heard, 'amount', 'deed', 'brings', 'asks-how-much') &&
			heard.levels.data + heard.levels.roi === 0 &&
			!['close', 'opening', 'matter'].includes(place),
		replies: ['react.gap'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place) => did(heard, 'refuses') && !['close', 'nibble', 'opening'].includes(place),
		replies: ['react.refused'],
		takenUpBy: (move) => insists.test(move),
	},
	{
		said: (heard) => did(heard, 'asks-leave'),
		replies: ['react.go'],
		takenUpBy: (move) => move === 'hr.material' || move === 'evidence.listen',
	},
	{
		said: (heard, place) =>
			did(heard, 'checks-back') && !did(heard, 'asks-if-fine', 'asks-size', 'split') && place !== 'close',
		replies: ['react.helps'],
		takenUpBy: nothing,
	},
];

/** What the manager says to all of it. */
export function wordsTo(told: Heard, context: SoFar): readonly Move[] {
	const place = placeIn(context);
	const heard = asAsked(told, place, context);
	return saying(
		statements.filter(({said}) => said(heard, place, context)),
		context,
	);
}

/** Words between two people, which are in place also where the point is given up. */
export const isOfPeople = (move: Move): boolean =>
	['react.felt', 'react.go', 'react.form-stands', 'react.form-no'].includes(move) ||
	move.startsWith('react.give-');
