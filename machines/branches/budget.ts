/** “There is no money.” Opens to another pot, a split, a later payment or another form; a struggling company has no pot. */
import {chart} from '../chart.ts';
import {asks, closes, objects, pressing, raises, type Way} from '../states.ts';

const otherMoney = {type: 'cashAnd', params: {facts: ['other-pot', 'pays-from-gain']}} as const;
const inParts = {type: 'cashAnd', params: {facts: ['split', 'interim']}} as const;
/** In parts, with the day of the later one and what it hangs on: nothing is left to ask for. */
const wholeParts = {type: 'payableKnows', params: {parts: ['date', 'condition']}} as const;
/** Or after what. */
const laterParts = {type: 'cashAndAll', params: {facts: ['split', 'later-payment']}} as const;
const otherForm = 'takesOther';
/** It is asked what there is besides money. */
const asksOther = {type: 'leavesOpen', params: {facts: ['asks-other']}} as const;
const toForms: Way = {if: asksOther, to: '#budget.bargaining.forms'};
const later = {type: 'did', params: {facts: ['later-payment', 'asks-date']}} as const;
/** Later and nothing else: “next February would do”. */
const laterNamed = {type: 'fairAnd', params: {facts: ['later-payment']}} as const;
/** Later, and the lead has said when. */
const dated = {type: 'did', params: {facts: ['date']}} as const;
/** From elsewhere, and the lead has said when. */
const datedMoney = {type: 'cashAndAll', params: {facts: ['other-pot', 'date']}} as const;
const datedGain = {type: 'cashAndAll', params: {facts: ['pays-from-gain', 'date']}} as const;
/** It hangs on something, and only the day is missing. */
const barred = {type: 'did', params: {facts: ['sets-bar']}} as const;
/** Or it was asked, and the manager has just told it. */
const asksWhen = {type: 'didAll', params: {facts: ['asks-date', 'question']}} as const;
/** Day and condition are told by now, wherever they were: nothing is left to ask for. */
const wholeLater = {type: 'convincedKnows', params: {parts: ['date', 'condition']}} as const;
const convincedBar = {type: 'convincedKnows', params: {parts: ['condition']}} as const;
/** The same, from somebody who has not convinced the manager: who says that it is met is still open. */
const wholeTold = {type: 'knows', params: {parts: ['date', 'condition']}} as const;
/** One of the two. */
const dayKnown = {type: 'knows', params: {parts: ['date']}} as const;
/** The same, in an answer that settles it. */
const settlesOnDay = {type: 'settlesKnown', params: {parts: ['date']}} as const;
/** Asked for the day alone, a day is all it takes. */
const dayGiven = {type: 'kindlyConvinced', params: {facts: ['date']}} as const;
const barKnown = {type: 'knows', params: {parts: ['condition']}} as const;
const formNow = 'fairTakesOther';
/** A part of it from there. */
const partNamed = {type: 'strongAndConvincedDid', params: {facts: ['split', 'interim']}} as const;

/** A proposal, however loosely it is made, is taken up and not asked for again. */
const proposal = {
	type: 'proposes',
	params: {
		facts: [
			'other-pot',
			'pays-from-gain',
			'split',
			'interim',
			'other-form',
			'asks-other',
			'later-payment',
			'asks-date',
			'date',
		],
	},
} as const;

const pressure = pressing([proposal]);

/** In parts a fair answer is enough for whoever is convinced. */
const payableInParts: readonly Way[] = [
	{if: 'concedes', to: '#budget.letGo'},
	{if: 'strongAndConvinced', to: '#budget.settledPart'},
	{if: 'strong', to: '#budget.settledLater'},
	{if: 'fairAndConvinced', to: '#budget.settledPart'},
	{to: '#budget.standing'},
];

/** “No parts, one sum”: then it is all of it, later. */
const noParts: Way = {if: 'inOneSum', to: '#budget.deferring'};

/** Later it can be paid, if what it hangs on is clear. */
const payable: readonly Way[] = [
	{if: 'concedes', to: '#budget.letGo'},
	toForms,
	{if: 'strong', to: '#budget.settledLater'},
	{if: 'fairAndConvinced', to: '#budget.settledLater'},
	{to: '#budget.standing'},
];

/** From elsewhere: a day for all of it is taken as it is, and who names none has a first part of it now. */
const fromPot: readonly Way[] = [
	toForms,
	{if: partNamed, to: '#budget.settledPart'},
	{if: 'wholeOnDay', to: '#budget.settledLater'},
	{if: 'strongAndConvinced', to: '#budget.settledHalf'},
	{if: 'strong', to: '#budget.settledLater'},
	{if: formNow, to: '#budget.bargaining.form'},
	{if: {type: 'fairAnd', params: {facts: ['other-form']}}, to: '#budget.bargaining.forms'},
	{if: 'fairAndConvinced', to: '#budget.settledLater'},
	{to: '#budget.standing'},
];

export const budget = chart.createStateConfig({
	id: 'budget',
	initial: 'beginning',
	onDone: 'next',
	states: {
		...raises('budget', [...pressure('probing'), {to: 'pressed'}]),
		probing: objects('budget.probe', [...pressure('pressed'), {to: 'standing'}]),
		pressed: objects('budget.press', [...pressure('standing'), {to: 'standing'}]),
		/** A real proposal is on the table: which kind decides what the manager tests. */
		considering: {
			always: [
				{guard: inParts, target: 'parting'},
				{guard: 'wholeFromPot', target: 'drawing'},
				{guard: datedMoney, target: 'deferring'},
				{guard: datedGain, target: 'deferring'},
				{guard: otherMoney, target: 'bargaining.pot'},
				{guard: otherForm, target: 'bargaining.form'},
				{guard: dated, target: 'deferring'},
				{guard: asksOther, target: 'bargaining.forms'},
				{guard: barred, target: 'deferring'},
				{guard: later, target: 'deferring'},
				{guard: 'takesUnnamed', target: 'bargaining.forms'},
				{guard: 'cash', target: 'bargaining.pot'},
				{target: 'bargaining.dry'},
			],
		},
		/** In parts: only what was not told yet is asked for. */
		parting: {
			always: [
				{guard: wholeParts, target: 'settledPart'},
				{guard: dayKnown, target: 'bargaining.rest'},
				{guard: laterParts, target: 'bargaining.rest'},
				{target: 'bargaining.split'},
			],
		},
		/** All of it from elsewhere: only the day is left to ask for. */
		drawing: {
			always: [
				{guard: settlesOnDay, target: 'settledLater'},
				{guard: dayKnown, target: 'deferring'},
				{target: 'bargaining.day'},
			],
		},
		/** Later: the same. */
		deferring: {
			always: [
				{guard: wholeLater, target: 'settledLater'},
				{guard: wholeTold, target: 'bargaining.judge'},
				{guard: asksWhen, target: 'telling'},
				{guard: dayKnown, target: 'bargaining.terms'},
				{guard: barKnown, target: 'bargaining.due'},
				{target: 'bargaining.timing'},
			],
		},
		/** It was asked when, and the manager has just told it. */
		telling: {
			always: [
				{guard: convincedBar, target: 'settledLater'},
				{guard: barKnown, target: 'bargaining.judge'},
				{target: 'bargaining.terms'},
			],
		},
		bargaining: {
			initial: 'pot',
			states: {
				pot: asks('budget.pot', [{if: 'concedes', to: '#budget.letGo'}, ...fromPot]),
				/** How much of it is told, and not when. */
				day: asks('budget.pot-when', [
					{if: 'concedes', to: '#budget.letGo'},
					// “In June”: no more was asked for.
					{if: dayGiven, to: '#budget.settledLater'},
					...fromPot,
				]),
				split: asks('budget.split', [noParts, ...payableInParts]),
				rest: asks('budget.rest', [noParts, ...payableInParts]),
				timing: asks('budget.timing', payable),
				terms: asks('budget.terms', payable),
				due: asks('budget.due', payable),
				/** Day and condition are there. */
				judge: asks('budget.judge', payable),
				form: asks('budget.form', [
					{if: 'declinesForms', to: '#budget.standing'},
					toForms,
					{if: 'strong', to: '#budget.settledForm'},
					{if: 'concedes', to: '#budget.letGo'},
					{if: 'fair', to: '#budget.settledForm'},
					{to: '#budget.standing'},
				]),
				/** Besides money, and nobody has said what: the manager tells what there is. */
				forms: asks('budget.forms', [
					{if: 'concedes', to: '#budget.letGo'},
					{if: 'declinesForms', to: '#budget.standing'},
					{if: formNow, to: '#budget.settledForm'},
					{if: {type: 'fairAnd', params: {facts: ['other-form']}}, to: '#budget.settledForm'},
					{if: dated, to: '#budget.deferring'},
					{if: later, to: '#budget.deferring'},
					{to: '#budget.standing'},
				]),
				dry: asks('budget.dry', [
					{if: 'concedes', to: '#budget.letGo'},
					toForms,
					{if: formNow, to: 'form'},
					// “A later date would do, in April”: of the two that were named, this one.
					{if: laterNamed, to: '#budget.deferring'},
					{if: {type: 'fairAnd', params: {facts: ['other-form']}}, to: 'forms'},
					{if: 'strong', to: '#budget.deferring'},
					{if: 'fairAndConvinced', to: '#budget.deferring'},
					{to: '#budget.standing'},
				]),
			},
		},
		settledPart: closes('budget.settle-part', 'budget', 'settled', {
			kind: 'part',
			due: 'next-quarter',
			orTheirs: true,
		}),
		/** All of it was asked for from there, and a part is what there is. */
		settledHalf: closes('budget.settle-half', 'budget', 'settled', {
			kind: 'part',
			due: 'next-quarter',
			orTheirs: true,
		}),
		settledLater: closes('budget.settle-later', 'budget', 'settled', {
			kind: 'later',
			due: 'next-quarter',
			orTheirs: true,
		}),
		settledForm: closes('budget.settle-form', 'budget', 'settled', {
			kind: 'form',
			// A day that was named is when it begins, or when the money would come, and not when it is arranged.
			due: 'month-end',
		}),
		standing: closes('budget.stand', 'budget', 'standing'),
		letGo: closes('budget.let-go', 'budget', 'let-go'),
	},
});
