/** What the lead asks the manager, and how it is taken up where the move that follows does not answer it. */
import type {FactName} from '../src/scoring/assessment.ts';
import {companies, type WishForm} from '../src/terms.ts';
import {within} from './asked-openly.ts';
import {did, isFirm, type Heard} from './context.ts';
import {asks, isRefusal, managerAsks, nothing, oneOf, type Remark, type SoFar} from './remarks.ts';
import {dealRemarks, isEmptied, lastRemarks} from './deal-questions.ts';
import {managerViews} from './manager-view.ts';
import {asksOfAgreedDay} from './held-to-day.ts';
import type {Move} from './moves.ts';
import {isTerm} from './promises.ts';
import {standsAt} from './stands-at.ts';

/** Where a deed asked of the manager is no term of the deal. */
const ofDeeds: readonly string[] = [
	'hr',
	'band',
	'precedent',
	'credit',
	'duty',
	'doubt',
	'amount',
	'conduct',
	'leaving',
	'prove-it',
	'non-cash',
];

/** "Could you hand it in before Friday?": something for the manager to do, and the day belongs to it. */
export const requests = (heard: Heard, place: string): boolean =>
	(ofDeeds.includes(place) ||
		// “Will you thank Amir?” is one also where the manager asks; money for somebody is none.
		(['evidence', 'ask'].includes(place) &&
			did(heard, 'asks-deed') &&
			!did(heard, 'credit', 'shares', 'bonus', 'other-form', 'asks-why', 'asks-process', 'asks-leave'))) &&
	did(heard, 'yes-no') &&
	(did(heard, 'asks-deed') || (did(heard, 'next-step') && did(heard, 'names-owner')));

/** Asked in a question of its own, and not within one that wants a yes. */
const askedOpenly = ({facts}: Heard, name: FactName): boolean =>
	facts.some(
		(each) => each.fact === name && facts.some((other) => other.fact === 'question' && within(each, other)),
	);

/** Asked in a question that names no day itself, whatever day stands beside it. */
const asksWhen = ({facts}: Heard): boolean =>
	facts.some(
		(question) =>
			question.fact === 'question' &&
			facts.some((each) => each.fact === 'asks-date' && within(each, question)) &&
			!facts.some((each) => each.fact === 'date' && within(each, question)),
	);

/** Spoken of in parts, by the lead or by what was agreed. */
const isInParts = (heard: Heard, context: SoFar): boolean =>
	['budget.split', 'budget.rest'].includes(standsAt(context) ?? '') ||
	did(heard, 'split', 'interim') ||
	context.commitments.some((each) => each.kind === 'part' && isFirm(each));

/** Where it is asked how things are decided and when, and a short general answer is one. */
const ofTheCompany: readonly string[] = [
	'opening',
	'evidence',
	'ask',
	'budget',
	'hr',
	'deferral',
	'band',
	'precedent',
];

/** Asked about a day that was agreed on, the manager keeps to it, and tells of no other. */
const isOfAgreedDay = (heard: Heard, place: string, context: SoFar): boolean =>
	!['close', 'nibble', 'matter'].includes(place) && asksOfAgreedDay(heard, context);

/** At the close, with something agreed on. */
const isAgreed = (place: string, {commitments}: SoFar): boolean =>
	place === 'close' && commitments.some(isFirm);

const settlesWithDay: readonly Move[] = [
	'budget.settle-part',
	'budget.settle-half',
	'budget.settle-later',
	'budget.settle-form',
	'hr.settle',
	'deferral.settle',
	'prove-it.settle',
	'conduct.tied',
];

/** Who decides about each thing that is wanted. */
const whoDecides: Readonly<Record<WishForm, Move>> = {
	raise: 'react.who-raise',
	title: 'react.who-title',
	hire: 'react.who-hire',
	days: 'react.who-own',
	course: 'react.who-own',
	hours: 'react.who-own',
	tools: 'react.who-own',
	relief: 'react.who-own',
};

/** Each that was asked is taken up, in this order. */
export const questions: readonly Remark[] = [
	...dealRemarks,
	{
		said: (heard, place, context) => isOfAgreedDay(heard, place, context),
		replies: ['react.that-day'],
		takenUpBy: nothing,
	},
	...managerViews.map((remark): Remark => ({
		...remark,
		said: (heard, place, context) =>
			!(remark.replies.includes('react.both') && isOfAgreedDay(heard, place, context)) &&
			remark.said(heard, place, context),
	})),
	{
		said: (heard, place) => place === 'opening' && did(heard, 'greets'),
		replies: ['react.greeting'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place) => place === 'opening' && did(heard, 'asks-time'),
		replies: ['react.time'],
		takenUpBy: nothing,
	},
	{
		// Told that it is gone, they are told that it is gone this year, or when the next is.
		said: (heard, place, context) =>
			did(heard, 'asks-money') && place !== 'close' && !(place === 'budget' && isEmptied(context)),
		replies: ['react.money'],
		takenUpBy: oneOf('budget.raise', 'budget.raise-on', 'budget.dry'),
	},
	{
		// Where it is dealt over in parts, they ask about the part.
		said: (heard, place, context) =>
			did(heard, 'asks-how-much') && place !== 'lowball' && isInParts(heard, context),
		replies: ['react.half'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place, context) =>
			did(heard, 'asks-how-much') && !['close', 'lowball'].includes(place) && !isInParts(heard, context),
		replies: ['react.how-much'],
		takenUpBy: nothing,
	},
	{
		said: (heard) => did(heard, 'asks-size'),
		replies: ['react.size'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place) =>
			did(heard, 'asks-view') &&
			// Asked for a word to those who decide, praise is no answer.
			!(place === 'hr' && did(heard, 'asks-backing')) &&
			place !== 'matter' &&
			!did(heard, 'asks-heard') &&
			(managerAsks.includes(place) || !did(heard, 'date')),
		replies: ['react.values', 'react.in-part'],
		takenUpBy: oneOf(
			'hr.backing',
			'hr.settle',
			'silence.reply',
			'silence.offer',
			'silence.agree',
			'silence.note',
		),
	},
	{
		said: (heard, place) => did(heard, 'asks-heard') && !did(heard, 'insists') && place !== 'close',
		replies: ['react.did-hear'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place) =>
			did(heard, 'asks-if-me') && !['close', 'conduct', 'doubt', 'credit'].includes(place),
		replies: ['react.everyone'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place) => did(heard, 'asks-exact') && place !== 'close',
		replies: ['react.estimate'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place) => did(heard, 'asks-secret') && place !== 'close',
		replies: ['react.secret'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place) => did(heard, 'asks-if-fine') && !did(heard, 'asks-size') && place !== 'close',
		replies: ['react.fine'],
		takenUpBy: nothing,
	},
	...companies.map((company): Remark => ({
		said: (heard, place, {setting}) =>
			did(heard, 'asks-company') && setting.company === company && place !== 'close',
		replies: [`react.${company}`],
		takenUpBy: nothing,
	})),
	{
		// “Empty for how long?”: of the money it is known, of other things it is not.
		said: (heard, place, {commitments}) =>
			did(heard, 'asks-until') &&
			(place === 'budget' ||
				// “Is the money gone for good?”, where none was agreed on.
				(place === 'close' &&
					!commitments.some((each) => isFirm(each) && each.kind !== 'form' && isTerm(each)))),
		replies: ['react.this-year'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place) =>
			did(heard, 'asks-either') &&
			!did(
				heard,
				'asks-which',
				'asks-until',
				'asks-verdict',
				'asks-process',
				'asks-why',
				'asks-if-me',
				'asks-date',
				'asks-meaning',
				'you-said',
			) &&
			isRefusal(place) &&
			place !== 'silence',
		replies: ['react.which'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place) => did(heard, 'asks-fallback') && !['opening', 'evidence'].includes(place),
		replies: ['react.fallback'],
		takenUpBy: nothing,
	},
	{
		// "Shall I send it, or bring it along?"
		said: (heard) => did(heard, 'asks-which'),
		replies: ['react.either'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place, {commitments}) =>
			did(heard, 'asks-verdict') &&
			place !== 'close' &&
			place !== 'nibble' &&
			// Where something is agreed, that stands, whatever is raised now.
			!commitments.some(isFirm),
		replies: ['react.verdict'],
		takenUpBy: (move) => /\.(?:settle|stand|let-go|take|leave|agree|note)/.test(move),
	},
	{
		said: (heard, place) => did(heard, 'asks-others') && place !== 'conduct',
		replies: ['react.others'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place) =>
			// To speak for somebody is more than a small thing to be done.
			(requests(heard, place) &&
				!(place === 'hr' && did(heard, 'asks-backing')) &&
				(!did(heard, 'in-writing') || place === 'prove-it')) ||
			(did(heard, 'wishes-deed') &&
				!did(heard, 'asks-backing') &&
				// A silent manager is asked for a word and nothing else.
				!['close', 'silence'].includes(place) &&
				// “I’d like you to consider a bonus” is what the talk is about.
				!(['opening', 'evidence', 'ask'].includes(place) && did(heard, 'bonus', 'amount'))),
		replies: ['react.request'],
		takenUpBy: oneOf('hr.settle', 'doubt.pending', 'credit.peers', 'prove-it.write'),
	},
	{
		// What the others would be told is no question of where the manager stands.
		said: (heard, place) =>
			did(heard, 'asks-backing') &&
			asks(heard) &&
			place !== 'precedent' &&
			(place === 'hr' || !did(heard, 'asks-view')) &&
			!did(heard, 'asks-size', 'asks-money') &&
			// “Yes if it holds, or are you free to say no?” is about what was agreed.
			!(place === 'nibble' && did(heard, 'asks-verdict')) &&
			(place === 'hr' || !requests(heard, place)),
		replies: ['react.backs', 'react.unsure'],
		takenUpBy: oneOf('hr.settle', 'hr.mention'),
	},
	{
		said: (heard, _, context) =>
			standsAt(context) === 'close.part' &&
			did(heard, 'question') &&
			did(heard, 'asks-date', 'asks-how-much', 'split', 'interim', 'date'),
		replies: ['react.parts'],
		takenUpBy: nothing,
	},
	{
		said: (heard, _, context) =>
			standsAt(context) === 'close.recognition' && did(heard, 'asks-date') && did(heard, 'question'),
		replies: ['react.form-day'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place, context) =>
			place === 'close' &&
			!['close.part', 'close.recognition', 'close.no'].includes(standsAt(context) ?? '') &&
			did(heard, 'asks-date') &&
			did(heard, 'question'),
		replies: ['react.day'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place, context) =>
			(place === 'close'
				? isAgreed(place, context)
				: !['prove-it', 'nibble'].includes(place) && isRefusal(place)) &&
			did(heard, 'in-writing') &&
			// "Is there a form, or do I send a mail?" asks for nothing from the manager.
			(!did(heard, 'offers-material') || did(heard, 'asks-deed')) &&
			// To put a name under it is to stand behind it.
			!did(heard, 'asks-backing') &&
			did(heard, 'yes-no'),
		replies: ['react.written'],
		takenUpBy: nothing,
	},
	{
		said: (heard, place, context) =>
			!isOfAgreedDay(heard, place, context) &&
			did(heard, 'asks-date', ...(place === 'deferral' ? (['asks-until'] as const) : [])) &&
			// “Can I take them in order?” asks for no day.
			(managerAsks.includes(place) ? askedOpenly(heard, 'asks-date') : asks(heard)) &&
			// “When is the next round? If it’s this quarter I can wait” asks no less.
			(!did(heard, 'date') || asksWhen(heard)) &&
			(!did(heard, 'asks-money') || asksWhen(heard)) &&
			!['close', 'nibble', 'silence'].includes(place) &&
			(ofTheCompany.includes(place) || place === 'prove-it' || asksWhen(heard)) &&
			(!requests(heard, place) || askedOpenly(heard, 'asks-date')),
		replies: ['react.when'],
		takenUpBy: oneOf('deferral.when', 'prove-it.name', 'budget.dry', 'opening.clarify', ...settlesWithDay),
	},
	...lastRemarks,
	...[...new Set(Object.values(whoDecides))].map((reply): Remark => ({
		said: (heard, place, {shown}) =>
			(place === 'matter'
				? did(heard, 'asks-process', 'asks-either')
				: place === 'close' && shown.bonus !== true && did(heard, 'asks-process')) &&
			asks(heard) &&
			shown.matter !== undefined &&
			whoDecides[shown.matter] === reply,
		replies: [reply],
		takenUpBy: nothing,
	})),
	{
		said: (heard, place) =>
			did(heard, 'asks-process') &&
			(asks(heard) || did(heard, 'asks-money')) &&
			(isRefusal(place) || did(heard, 'question', 'asks-money', 'asks-either')) &&
			ofTheCompany.includes(place) &&
			!did(heard, 'asks-others'),
		replies: ['react.process'],
		takenUpBy: oneOf('hr.process', 'hr.note'),
	},
	{
		said: (heard, place) =>
			did(heard, 'asks-criteria') &&
			!did(heard, 'asks-how-much', 'asks-size', 'asks-if-fine', 'checks-back') &&
			(asks(heard) || place === 'opening') &&
			ofTheCompany.includes(place),
		replies: ['react.criteria'],
		takenUpBy: oneOf('hr.criteria', 'deferral.criterion', 'prove-it.name', 'prove-it.write'),
	},
	{
		said: (heard, place) => did(heard, 'asks-why') && isRefusal(place) && ofTheCompany.includes(place),
		replies: ['react.why'],
		takenUpBy: oneOf('lowball.explain'),
	},
	{
		// Nothing in particular has been asked yet when the talk begins.
		said: (heard, place) => did(heard, 'asks-purpose') && managerAsks.includes(place) && place !== 'opening',
		replies: ['react.why-asked'],
		takenUpBy: nothing,
	},
];
