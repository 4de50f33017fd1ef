/** What the manager says to the lead's last words before they part: whatever was said there is taken up in a few words. */
import {did, isFirm, type Heard} from './context.ts';
import type {FactName} from '../src/scoring/assessment.ts';
import type {Move} from './moves.ts';
import {concedes, strengthOf} from './strength.ts';
import {asks, checksDeal, hasDeal, type Told} from './last-questions.ts';
import {askedIn, asksDeed, onlyTags} from './open-questions.ts';
import {standsAt} from './stands-at.ts';
import {spokenOf} from './wishes.ts';

/** Summed up with a no: what was asked for is not to be had here any more. */
const isRefused = (context: Told): boolean => standsAt(context) === 'close.no';

/** Broken off: nothing is promised any more. */
const isOver = (context: Told): boolean => standsAt(context) === 'close.cold';

/** It is about the money again, and no small thing beside it. */
const forMoney = (heard: Heard): boolean =>
	did(
		heard,
		'bonus',
		'amount',
		'discount',
		'counters',
		'asks-money',
		'asks-how-much',
		'asks-backing',
		'split',
	);

/** What a yes or no is asked about lies within the same question. */
const asksFor = ({facts}: Heard, ...names: readonly FactName[]): boolean =>
	facts.some(
		({fact, start, end}) =>
			fact === 'yes-no' &&
			facts.some((each) => names.includes(each.fact) && each.start < end && each.end > start),
	);

/** Asks for a day on which it is looked at again. */
const looksAgain = (heard: Heard): boolean =>
	strengthOf(heard) === 'strong' && did(heard, 'date', 'asks-date', 'sets-bar');

interface LastWord {
	readonly reply: Move;
	readonly when: (heard: Heard, context: Told) => boolean;
}

/** Between two people, whatever the sum: the first that fits. */
const toPeople: readonly LastWord[] = [
	{reply: 'react.corrected', when: (heard) => did(heard, 'corrects')},
	{reply: 'react.felt', when: (heard) => did(heard, 'feels')},
	{reply: 'react.again', when: (heard) => did(heard, 'said-before') && !asks(heard)},
];

/** To a question, the first that fits; the questions about day, sums and paper have their answers elsewhere. */
const toQuestions: readonly LastWord[] = [
	{
		// Given up a moment ago, and asked about once more.
		reply: 'react.none-now',
		when: (heard, context) =>
			standsAt(context) === 'close.dropped' &&
			asks(heard) &&
			did(heard, 'asks-verdict', 'asks-chance', 'asks-money', 'names-bonus', 'bonus', 'amount'),
	},
	{
		// Left open on purpose, it is open, and that can be said.
		reply: 'react.left-open',
		when: (heard, context) =>
			standsAt(context) === 'close.vague' &&
			!hasDeal(context) &&
			asks(heard) &&
			did(heard, 'asks-verdict', 'asks-chance', 'asks-money', 'asks-sum', 'asks-either') &&
			context.said.filter((move) => move === 'react.left-open').length < 2,
	},
	{
		reply: 'react.form-no',
		when: (heard, {shown}) => asks(heard) && spokenOf(heard).some((form) => shown.refused.includes(form)),
	},
	{
		// Of those that were given the day has been told, and the list is in the lead's hands.
		reply: 'react.form-stands',
		when: (heard, {commitments}) =>
			asks(heard) && commitments.some(({form}) => form !== undefined && spokenOf(heard).includes(form)),
	},
	{reply: 'react.go', when: (heard) => did(heard, 'asks-leave')},
	{
		reply: 'react.favour',
		// A day on which it is looked at again is said with the goodbye.
		when: (heard, context) =>
			isRefused(context) && did(heard, 'asks-deed') && !forMoney(heard) && !looksAgain(heard),
	},
	{
		reply: 'react.agrees',
		when: (heard, context) =>
			!isRefused(context) &&
			!forMoney(heard) &&
			(asksFor(heard, 'asks-deed', 'next-step', 'date', 'own-day', 'asks-date') ||
				(did(heard, 'asks-deed') && !asks(heard))),
	},
	{
		reply: 'react.terms',
		when: (heard, context) =>
			!isRefused(context) && hasDeal(context) && checksDeal(heard) && !context.said.includes('close.exact'),
	},
	{
		// Left open on purpose, it is left open here as well.
		reply: 'react.asked',
		when: (heard, context) => standsAt(context) === 'close.vague' && asks(heard),
	},
	{
		reply: 'react.process',
		when: (heard, context) =>
			isRefused(context) && asks(heard) && did(heard, 'asks-process') && !forMoney(heard),
	},
	{
		reply: 'react.criteria',
		when: (heard, context) => isRefused(context) && asks(heard) && did(heard, 'asks-criteria'),
	},
	{
		reply: 'react.stays',
		when: (heard, context) =>
			isRefused(context) &&
			asks(heard) &&
			!looksAgain(heard) &&
			(forMoney(heard) || did(heard, 'asks-verdict', 'asks-chance', 'asks-why', 'asks-either')),
	},
	{
		reply: 'react.judge',
		when: (heard, context) =>
			!isRefused(context) && did(heard, 'question') && did(heard, 'asks-process', 'names-owner'),
	},
	{
		reply: 'react.in-note',
		when: (heard, context) =>
			!isRefused(context) &&
			!isOver(context) &&
			askedIn(heard).length === 0 &&
			did(heard, 'question', 'yes-no', 'asks-process'),
	},
	{
		reply: 'react.form-stands',
		when: (heard, {commitments}) => onlyTags(heard) && commitments.some(({kind}) => kind === 'form'),
	},
	{
		reply: 'react.try',
		when: (heard, context) => !isOver(context) && askedIn(heard).length > 0 && asksDeed(heard),
	},
	{
		reply: 'react.asked',
		when: (heard, context) => !isOver(context) && askedIn(heard).length > 0 && !did(heard, 'asks-heard'),
	},
];

/** To what is told, the first that fits. */
const toStatements: readonly LastWord[] = [
	{
		// What was left out of the terms is noted, and not taken for a yes to them.
		reply: 'react.in-note',
		when: (heard, context) => standsAt(context) === 'close.exact' && did(heard, 'puts-right'),
	},
	{
		reply: 'react.kept',
		when: (heard, context) =>
			context.commitments.some(isFirm) &&
			did(heard, 'sets-bar', 'trade') &&
			strengthOf(heard) !== 'weak' &&
			!isRefused(context),
	},
	{
		reply: 'react.written',
		when: (heard, context) =>
			!isRefused(context) && did(heard, 'in-writing') && !did(heard, 'offers-material', 'own-day'),
	},
	{
		reply: 'react.send',
		when: (heard) => did(heard, 'offers-material', 'own-day'),
	},
	{
		reply: 'react.step',
		when: (heard, context) =>
			!isRefused(context) &&
			strengthOf(heard) !== 'weak' &&
			did(heard, 'next-step', 'date', 'names-owner', 'in-writing', 'restates-terms'),
	},
	{reply: 'react.refused', when: (heard) => did(heard, 'refuses')},
	{
		// A thank-you, a yes and a giving up are met by the goodbye itself.
		reply: 'react.noted',
		when: (heard) => !did(heard, 'thanks', 'accepts', 'leaves-it') && !concedes(heard) && !looksAgain(heard),
	},
];

const first = (table: readonly LastWord[], heard: Heard, context: Told): readonly Move[] =>
	table
		.filter(({when}) => when(heard, context))
		.slice(0, 1)
		.map(({reply}) => reply);

/** The manager's words to them: a correction is taken first, then what was asked, else what was told. `known`: questions that have an answer of their own. */
export function lastWordsTo(
	heard: Heard,
	context: Told,
	known: readonly Move[],
	again: readonly Move[] = [],
): readonly Move[] {
	const people = first(toPeople, heard, context);
	const other = known.length > 0 ? known : first(toQuestions, heard, context);
	const answered = again.length > 0 ? again : other;
	if (people.length > 0 || answered.length > 0) return [...people, ...answered];
	return first(toStatements, heard, context);
}
