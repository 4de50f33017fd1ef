/** Questions about the deal itself: how much, who can stop it, what of the rest. Each has its answer in what was agreed or in how it goes here. */
import type {FactName} from '../src/scoring/assessment.ts';
import {did, isFirm, dealKinds, type CommitmentKind, type Heard} from './context.ts';
import {managerAsks, nothing, oneOf, type Remark, type SoFar} from './remarks.ts';
import type {Move} from './moves.ts';
import {standsAt} from './stands-at.ts';

interface DealQuestion {
	readonly asked: FactName;
	/** What the manager says to it as things stand; undefined where they have nothing to say to it. */
	readonly answer: (heard: Heard, place: string, context: SoFar) => Move | undefined;
	/** Every answer there is to it. */
	readonly answers: readonly Move[];
	/** Moves that tell the same. */
	readonly saidBy?: readonly Move[];
}

/** What is asked there is about somebody, or about a thing the bonus has nothing to do with. */
const elsewhere: readonly string[] = ['conduct', 'leaving', 'matter'];

/** What the manager gives there is their own to give. */
const ownGift: readonly string[] = ['lowball', 'non-cash'];

const has = ({commitments}: Pick<SoFar, 'commitments'>, ...kinds: readonly CommitmentKind[]): boolean =>
	commitments.some((each) => isFirm(each) && kinds.includes(each.kind));

const isDealtOver = (place: string): boolean => !managerAsks.includes(place);

/** Whether nothing but a sum of the manager's own is on the table. */
const isOwnGift = (place: string, context: SoFar): boolean =>
	ownGift.includes(place) ||
	(place === 'close' && has(context, 'share', 'form') && !has(context, 'sponsorship', 'full', 'later'));

/** The sum, as far as it is settled. */
function sumIn(place: string, context: SoFar): Move | undefined {
	const {shown} = context;
	if (!isDealtOver(place) || place === 'non-cash') return undefined;
	if (place === 'close' && shown.amount === undefined && shown.bonus !== true) return undefined;
	if (has(context, 'part')) return 'react.sum-part';
	if (has(context, 'share') || place === 'lowball') return 'react.sum-share';
	// Gone down from without a new one, there is none to tell.
	if (shown.amount === undefined) return shown.mostAsked > 0 ? undefined : 'react.sum-open';
	if (has(context, 'full', 'sponsorship')) return 'react.sum-whole';
	return has(context, 'later', 'condition', 'review') ? 'react.sum-later' : 'react.sum-asked';
}

/** What becomes of the part that is not given now. */
function restIn(place: string, context: SoFar): Move | undefined {
	if (has(context, 'sponsorship', 'later', 'condition', 'review', 'part')) return 'react.rest-stands';
	return place === 'lowball' || has(context, 'share') ? 'react.rest-open' : undefined;
}

/** Where the money would come from. */
function sourceIn(place: string, context: SoFar): Move | undefined {
	if (!isDealtOver(place)) return undefined;
	if (place === 'lowball' || has(context, 'share', 'part')) return 'react.own-line';
	if (has(context, 'later', 'condition', 'review')) return 'react.next-plan';
	return has(context, 'full', 'sponsorship') ? 'react.above-me' : undefined;
}

const emptied: readonly Move[] = ['budget.raise', 'budget.raise-on', 'budget.dry', 'budget.press'];

/** Whether the lead has been told that the money is gone. */
export const isEmptied = ({said}: Pick<SoFar, 'said'>): boolean =>
	said.some((move) => emptied.includes(move));

/** Whether days off are spoken of. */
const ofDays = (heard: Heard, {shown, commitments, said}: SoFar): boolean =>
	shown.form === 'days' ||
	shown.matter === 'days' ||
	shown.wanted.includes('days') ||
	commitments.some(({form}) => form === 'days') ||
	heard.facts.some(({form}) => form === 'days') ||
	['budget.form', 'budget.forms', 'non-cash.raise'].includes(standsAt({said}) ?? '');

const always =
	(move: Move, isThere: (place: string) => boolean = isDealtOver): DealQuestion['answer'] =>
	(_, place) =>
		isThere(place) && !elsewhere.includes(place) ? move : undefined;

const anywhere = (): boolean => true;

/** When it is comes before whether the lead is in it. */
const lastQuestions: readonly DealQuestion[] = [
	{asked: 'asks-on-list', answer: always('react.on-list'), answers: ['react.on-list']},
];

/** What one question may ask of the terms. */
const ofTheTerms = [
	'asks-sum',
	'asks-date',
	'asks-verdict',
	'asks-how-much',
	'asks-rest',
] as const satisfies readonly FactName[];

const severalAsked = (heard: Heard): boolean =>
	ofTheTerms.filter((fact) => did(heard, fact)).length > 1 ||
	// “Still 15,000 in September?”
	(did(heard, 'asks-sum', 'asks-verdict') && did(heard, 'restates-terms', 'date', 'amount'));

/** Asked for more than one of the terms, or whether they are as said back, the manager says all of them. */
const allTerms: Remark = {
	said: (heard, place, context) =>
		severalAsked(heard) &&
		did(heard, 'own-question') &&
		!elsewhere.includes(place) &&
		// An offer that lies there is none of the terms yet.
		place !== 'lowball' &&
		has(context, ...dealKinds),
	replies: ['react.terms'],
	takenUpBy: oneOf('close.exact', 'close.corrected', 'nibble.recall', 'bridge.all'),
};

const firstQuestions: readonly DealQuestion[] = [
	{
		asked: 'asks-sum',
		answer: (_, place, context) => sumIn(place, context),
		answers: [
			'react.sum-part',
			'react.sum-share',
			'react.sum-open',
			'react.sum-whole',
			'react.sum-later',
			'react.sum-asked',
		],
		// Word for word it is told with the rest.
		saidBy: ['close.exact'],
	},
	{
		asked: 'asks-rest',
		answer: (_, place, context) => restIn(place, context),
		answers: ['react.rest-stands', 'react.rest-open'],
	},
	{
		asked: 'asks-overrule',
		answer: (_, place, context) =>
			elsewhere.includes(place)
				? undefined
				: isOwnGift(place, context)
					? 'react.own-word'
					: 'react.last-word',
		answers: ['react.own-word', 'react.last-word'],
	},
	{
		asked: 'asks-first',
		// Who is asked first when it is shared out is another thing.
		answer: (heard, place) =>
			elsewhere.includes(place) || ownGift.includes(place) || did(heard, 'asks-on-list')
				? undefined
				: 'react.me-first',
		answers: ['react.me-first'],
		saidBy: ['hr.process', 'hr.note'],
	},
	{asked: 'asks-harder', answer: always('react.harder'), answers: ['react.harder']},
	{
		asked: 'asks-duration',
		answer: always('react.takes', (place) => !ownGift.includes(place)),
		answers: ['react.takes'],
		saidBy: ['hr.process', 'hr.note'],
	},
	{asked: 'asks-stuck', answer: always('react.chases'), answers: ['react.chases']},
	{asked: 'asks-see', answer: always('react.see-first'), answers: ['react.see-first']},
	{asked: 'asks-along', answer: always('react.alone'), answers: ['react.alone']},
	{asked: 'asks-go-back', answer: always('react.goes-back'), answers: ['react.goes-back']},
	{
		asked: 'asks-for-others',
		// Asked what the others would say, and about whoever complained, other words answer it.
		answer: (_, place) =>
			['precedent', 'conduct', 'leaving'].includes(place) ? undefined : 'react.for-others',
		answers: ['react.for-others'],
	},
	{asked: 'asks-level', answer: always('react.level', anywhere), answers: ['react.level']},
	{
		asked: 'asks-pot-size',
		answer: (_, place, context) =>
			elsewhere.includes(place) || place === 'close'
				? undefined
				: isEmptied(context)
					? 'react.none-left'
					: 'react.pot-size',
		answers: ['react.none-left', 'react.pot-size'],
		saidBy: ['budget.raise', 'budget.raise-on'],
	},
	{
		asked: 'asks-money',
		// Told that it is gone, they are told for how long.
		answer: (heard, place, context) =>
			place === 'budget' && isEmptied(context) && !did(heard, 'asks-gone', 'asks-spent')
				? did(heard, 'other-pot')
					? 'react.other-pots'
					: 'react.none-left'
				: undefined,
		answers: ['react.other-pots', 'react.none-left'],
		saidBy: ['budget.pot', 'budget.pot-when', 'budget.dry'],
	},
	{
		asked: 'asks-yes',
		answer: (_, place, context) =>
			!elsewhere.includes(place) && has(context, ...dealKinds) ? 'react.agreed-so-far' : undefined,
		answers: ['react.agreed-so-far'],
		saidBy: ['close.exact', 'nibble.recall', 'nibble.confirm'],
	},
	{asked: 'asks-certain', answer: always('react.own-guess'), answers: ['react.own-guess']},
	{
		asked: 'asks-source',
		answer: (_, place, context) => sourceIn(place, context),
		answers: ['react.own-line', 'react.next-plan', 'react.above-me'],
	},
	{
		asked: 'asks-how-many',
		answer: (heard, _, context) => (ofDays(heard, context) ? 'react.days-number' : undefined),
		answers: ['react.days-number'],
	},
];

const dealQuestions = [...firstQuestions, ...lastQuestions];

/** Everything the manager says to them. */
export const dealAnswers: readonly Move[] = dealQuestions.flatMap(({answers}) => answers);

const remarksOf = (asked: readonly DealQuestion[]): readonly Remark[] =>
	asked.flatMap(({asked: fact, answer, answers, saidBy}) =>
		answers.map((move): Remark => ({
			said: (heard, place, context) => did(heard, fact) && answer(heard, place, context) === move,
			replies: [move],
			takenUpBy: saidBy === undefined ? nothing : oneOf(...saidBy),
		})),
	);

/** Each of their answers, where it is true: those that go before what else is asked, and those that go after it. */
export const dealRemarks = [allTerms, ...remarksOf(firstQuestions)];
export const lastRemarks = remarksOf(lastQuestions);

/** Which of them an answer asks that have an answer there. */
export const dealAsked = (heard: Heard, place: string, context: SoFar): readonly FactName[] =>
	dealQuestions
		.filter(({asked, answer}) => did(heard, asked) && answer(heard, place, context) !== undefined)
		.map(({asked}) => asked);
