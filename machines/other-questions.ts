/** Questions of no kind the manager has an answer ready for: about the pushback that was just raised, or about anything. */
import type {FactName} from '../src/scoring/assessment.ts';
import {backbone} from '../src/terms.ts';
import {isAsked} from './asked-openly.ts';
import {did, isFirm, type Heard} from './context.ts';
import {isRefusal, isYes, managerAsks, oneOf, passesOver, type Remark, type SoFar} from './remarks.ts';
import type {Move} from './moves.ts';
import {asksDeed, asksTerms, onlyTags, unforeseenIn} from './open-questions.ts';
import {ownAnswers} from './own-answers.ts';
import {isTerm} from './promises.ts';
import {plainProposals} from './proposals.ts';
import {requests} from './questions.ts';
import {standsAt} from './stands-at.ts';

/** A pushback is asked about at most this often before its answers run out: what wants a yes or a no gets one the second time. */
const mostTimesFor = (heard: Heard): number => (isAsked(heard, 'question') ? 2 : 1);

/** What the manager goes into where there is no money. */
const goneInto: readonly FactName[] = [
	'other-pot',
	'split',
	'later-payment',
	'other-form',
	'pays-from-gain',
	'interim',
];

const justRaised = /\.(?:raise|raise-on|press)$/;

/** What is answered by how HR goes about it. */
const aboutHr: readonly FactName[] = [
	'asks-process',
	'asks-criteria',
	'asks-meaning',
	'asks-why',
	'asks-backing',
];

/** What a manager is asked about their own pushback. */
const aboutThePushback: readonly Remark[] = Object.entries(ownAnswers).map(([branch, {reply, saidBy}]) => ({
	said: (heard, place, {said}) =>
		place === branch &&
		// What only wants a yes is about the pushback where that has just been raised, and not where terms are talked over.
		(isAsked(heard, 'question') ||
			// What is put forward is asked about itself: “from the project, would you ask her?”
			(isAsked(heard) &&
				!(place === 'budget' && did(heard, ...goneInto)) &&
				justRaised.test(standsAt({said}) ?? ''))) &&
		!requests(heard, place) &&
		// “What happened between March and the letter?” is not about how HR decides.
		(branch !== 'hr' || did(heard, ...aboutHr)) &&
		// What is asked about a day is answered by one, or by the next move.
		!(backbone.some((each) => each === branch) && did(heard, 'asks-date', 'date')) &&
		// "By when: the end of March" says the question back.
		!((branch === 'prove-it' || branch === 'nibble') && did(heard, 'date')) &&
		said.filter((move) => move === reply).length < mostTimesFor(heard),
	replies: [reply],
	takenUpBy: oneOf(...saidBy),
}));

/** Moves of HR that tell about the way, the measure or the paper, and answer nothing else. */
const tellsOf: Readonly<Partial<Record<Move, readonly FactName[]>>> = {
	'hr.process': ['asks-process', 'asks-date', 'asks-backing'],
	'hr.note': ['asks-process', 'asks-date', 'asks-backing'],
	'hr.criteria': ['asks-criteria'],
	'hr.backing': ['asks-backing', 'asks-process'],
	'hr.material': ['asks-deed', 'asks-leave'],
};

/** Whether a move takes up a question of no kind of its own. */
const answers = (move: Move, heard: Heard): boolean => {
	const told = tellsOf[move];
	return !passesOver(move) && (told === undefined || did(heard, ...told));
};

/** Asked in passing while the manager asks the questions. */
const isUnforeseen = (heard: Heard, place: string): boolean =>
	unforeseenIn(heard, [], place).length > 0 &&
	// Asked about the thing itself, the next move goes into it.
	!(place === 'matter' && did(heard, 'matter'));

/** A yes takes up what was asked of the manager, and whether it is one. */
const takenUp = (move: Move, heard: Heard): boolean =>
	/^(?:band|duty|doubt|credit)\.settle/u.test(move) ||
	(isYes(move) && (asksTerms(heard) || did(heard, 'asks-deed', 'asks-backing', 'asks-verdict', 'suggests')));

/** The terms are told where there are some, and a question about them has no other answer. */
const asksOfDeal = (heard: Heard, place: string, {commitments}: SoFar): boolean =>
	place !== 'close' && asksTerms(heard) && commitments.some((each) => isFirm(each) && isTerm(each));

/** A question of no kind the manager has an answer ready for: the first that fits is taken. */
export const others: readonly Remark[] = [
	...aboutThePushback,
	{
		said: (heard, place) =>
			managerAsks.includes(place) &&
			isAsked(heard, 'yes-no') &&
			!isAsked(heard, 'question') &&
			// Anything else that wants a yes is no request for the bonus.
			did(heard, 'bonus') &&
			!did(heard, 'asks-fact'),
		replies: ['react.perhaps'],
		takenUpBy: oneOf('evidence.listen'),
	},
	{
		said: (heard, place) =>
			isRefusal(place) &&
			isAsked(heard, 'yes-no') &&
			did(heard, 'bonus', 'amount', 'discount', 'counters', ...plainProposals) &&
			!did(heard, 'asks-fact'),
		replies: ['react.no'],
		takenUpBy: answers,
	},
	{
		said: (heard, place, context) => isUnforeseen(heard, place) && asksOfDeal(heard, place, context),
		replies: ['react.terms'],
		takenUpBy: (move, heard) => takenUp(move, heard) || /^(?:nibble|close)\./u.test(move),
	},
	{
		said: (heard, place) => place !== 'close' && isUnforeseen(heard, place) && onlyTags(heard),
		replies: ['react.so'],
		takenUpBy: takenUp,
	},
	{
		said: (heard, place) => place !== 'close' && isUnforeseen(heard, place) && asksDeed(heard),
		replies: ['react.try'],
		takenUpBy: takenUp,
	},
	{
		said: (heard, place) => place !== 'close' && isUnforeseen(heard, place) && did(heard, 'asks-you'),
		replies: ['react.keep'],
		takenUpBy: takenUp,
	},
	{
		said: (heard, place) => place !== 'close' && isUnforeseen(heard, place),
		replies: ['react.asked'],
		takenUpBy: takenUp,
	},
];
