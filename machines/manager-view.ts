/** Questions whose answer only the manager knows: their say, their wishes, their words, what they hold of it. */
import type {Fact, FactName} from '../src/scoring/assessment.ts';
import {did, type Heard} from './context.ts';
import {dealAsked} from './deal-questions.ts';
import {managerAsks, oneOf, type Remark, type SoFar} from './remarks.ts';
import type {Move} from './moves.ts';

interface View {
	readonly asked: FactName;
	readonly reply: Move;
	/** Where it is not said. */
	readonly notIn?: readonly string[];
	/** Only there. */
	readonly onlyIn?: readonly string[];
	/** Moves that tell the same. */
	readonly saidBy?: readonly Move[];
}

const refusals: readonly string[] = ['budget', 'hr', 'deferral', 'band', 'precedent'];

/** At the end and where terms are dealt over, other words answer it. */
const atTheEnd: readonly string[] = ['close', 'nibble'];

const views: readonly View[] = [
	{asked: 'asks-trust', reply: 'react.trust'},
	{
		asked: 'asks-both',
		reply: 'react.both',
		onlyIn: [...refusals, 'ask', 'credit', 'duty', 'doubt', 'amount'],
	},
	{asked: 'asks-gone', reply: 'react.gone', notIn: [...atTheEnd, 'conduct', 'leaving', 'matter']},
	{asked: 'asks-spent', reply: 'react.spent', notIn: [...atTheEnd, 'conduct', 'leaving', 'matter']},
	{
		asked: 'asks-say',
		reply: 'react.own-say',
		// Where the manager alone gives it, they have more than a say.
		notIn: [...atTheEnd, 'lowball', 'prove-it', 'non-cash', 'matter', 'conduct'],
		saidBy: ['hr.process', 'hr.note'],
	},
	{
		asked: 'asks-rule',
		reply: 'react.rule',
		onlyIn: [...managerAsks.filter((place) => place !== 'matter'), ...refusals],
		saidBy: ['hr.process', 'hr.note', 'hr.criteria'],
	},
	{asked: 'asks-words', reply: 'react.your-words', notIn: ['nibble', 'conduct', 'matter', 'leaving']},
	{asked: 'asks-weighs', reply: 'react.weighs', notIn: [...atTheEnd, 'matter'], saidBy: ['hr.criteria']},
	{
		asked: 'asks-rather',
		reply: 'react.rather',
		notIn: [...atTheEnd, 'opening', 'evidence', 'matter', 'silence', 'conduct'],
	},
	{asked: 'asks-against', reply: 'react.no-harm', notIn: [...atTheEnd, 'conduct', 'doubt', 'credit', 'duty']},
	{
		asked: 'asks-costs',
		reply: 'react.no-cost',
		onlyIn: ['conduct', 'doubt', 'credit', 'leaving', 'duty', 'evidence', 'ask', 'amount'],
	},
	{asked: 'asks-place', reply: 'react.in-your-place', notIn: [...atTheEnd, 'conduct', 'leaving']},
	{asked: 'asks-whom', reply: 'react.to-whom', notIn: [...atTheEnd, 'conduct', 'matter']},
	{asked: 'asks-names', reply: 'react.names', onlyIn: [...refusals, 'silence']},
	{
		asked: 'asks-limit',
		reply: 'react.own-limit',
		notIn: [...atTheEnd, 'lowball', 'prove-it', 'non-cash', 'matter', 'conduct'],
	},
	{asked: 'asks-long', reply: 'react.long-enough', onlyIn: ['evidence', 'ask', 'doubt', 'deferral', 'duty']},
	{asked: 'asks-part', reply: 'react.own-part', onlyIn: refusals, saidBy: ['hr.settle']},
	{asked: 'asks-told', reply: 'react.hear-back', onlyIn: [...refusals, 'close']},
	{
		asked: 'asks-chance',
		reply: 'react.chance',
		notIn: [...atTheEnd, 'lowball', 'conduct', 'matter', 'silence'],
	},
	{asked: 'asks-before', reply: 'react.given-before', notIn: [...atTheEnd, 'conduct', 'matter', 'leaving']},
	{asked: 'asks-noted', reply: 'react.noted-down', notIn: atTheEnd},
	{asked: 'asks-next', reply: 'react.next-up', onlyIn: ['opening', 'evidence']},
	{
		asked: 'asks-back',
		reply: 'react.back-to',
		onlyIn: ['conduct', 'credit', 'duty', 'doubt', 'leaving', 'amount', 'evidence'],
		saidBy: ['ask.invite'],
	},
];

const isSaidIn = ({notIn, onlyIn}: View, place: string): boolean =>
	onlyIn === undefined ? notIn?.includes(place) !== true : onlyIn.includes(place);

/** Each has an answer that holds for any such question. */
export const managerViews: readonly Remark[] = views.map((view) => ({
	said: (heard, place, {commitments}) =>
		did(heard, view.asked) &&
		isSaidIn(view, place) &&
		// Where nothing is under way, there is no answer to wait for.
		!(place === 'close' && commitments.length === 0) &&
		// “Yes or no, which is it?” wants the verdict.
		!(view.asked === 'asks-both' && did(heard, 'asks-verdict')),
	replies: [view.reply],
	takenUpBy: oneOf(...(view.saidBy ?? [])),
}));

/** What such a question may look like as well. */
const lookalikes: readonly FactName[] = [
	'asks-view',
	'asks-backing',
	'asks-process',
	'asks-criteria',
	'asks-others',
	'asks-either',
	'asks-verdict',
	'asks-which',
	'asks-meaning',
	'asks-money',
	'asks-if-fine',
	'asks-heard',
	'asks-deed',
	'asks-why',
	'checks-back',
	'you-said',
	'in-writing',
	'asks-how-much',
	'asks-until',
	'asks-fallback',
];

const overlaps = (one: Fact, other: Fact): boolean => one.start < other.end && other.start < one.end;

/** An answer without what only looks like something else in a question of this kind. */
export function asAsked(heard: Heard, place: string, context: SoFar): Heard {
	const asked = [
		...views.filter((view) => isSaidIn(view, place)).map((view) => view.asked),
		...dealAsked(heard, place, context),
	];
	const own = heard.facts.filter(({fact}) => asked.includes(fact));
	if (own.length === 0) return heard;
	const spans = heard.facts.filter(
		(each) =>
			own.includes(each) ||
			((each.fact === 'question' || each.fact === 'yes-no') && own.some((other) => overlaps(each, other))),
	);
	return {
		...heard,
		facts: heard.facts.filter(
			(each) =>
				own.includes(each) || !(lookalikes.includes(each.fact) && spans.some((span) => overlaps(each, span))),
		),
	};
}
