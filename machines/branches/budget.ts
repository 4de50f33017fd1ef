/** “There is no money.” Opens to another pot, a split, a later payment or another form; a struggling company has no pot. */
import {chart} from '../chart.ts';
import {asks, closes, objects, raises, type Way} from '../states.ts';

const otherMoney = {type: 'cashAnd', params: {facts: ['other-pot', 'pays-from-gain']}} as const;
const inParts = {type: 'cashAnd', params: {facts: ['split', 'interim']}} as const;
/** In parts, and the lead has said when the later one comes. */
const datedParts = {type: 'cashAndAll', params: {facts: ['split', 'date']}} as const;
/** And on what it hangs: nothing is left to ask for. */
const wholeParts = {type: 'payableDidAll', params: {facts: ['split', 'date', 'sets-bar']}} as const;
/** Or after what. */
const laterParts = {type: 'cashAndAll', params: {facts: ['split', 'later-payment']}} as const;
const otherForm = 'takesOther';
/** It is asked what there is besides money. */
const asksOther = {type: 'leavesOpen', params: {facts: ['asks-other']}} as const;
const toForms: Way = {if: asksOther, to: '#budget.bargaining.forms'};
const later = {type: 'did', params: {facts: ['later-payment', 'asks-date']}} as const;
/** Later, and the lead has said when. */
const dated = {type: 'did', params: {facts: ['date']}} as const;
/** From elsewhere, and the lead has said when. */
const datedMoney = {type: 'cashAndAll', params: {facts: ['other-pot', 'date']}} as const;
const datedGain = {type: 'cashAndAll', params: {facts: ['pays-from-gain', 'date']}} as const;
/** It hangs on something, and only the day is missing. */
const barred = {type: 'did', params: {facts: ['sets-bar']}} as const;
/** Or it was asked, and the manager has just told it. */
const asksWhen = {type: 'didAll', params: {facts: ['asks-date', 'question']}} as const;
/** And on what it hangs: nothing is left to ask for. */
const datedBar = {type: 'convincedDidAll', params: {facts: ['date', 'sets-bar']}} as const;
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

const pressure = (middling: string): readonly Way[] => [
	{if: 'concedes', to: 'letGo'},
	{if: 'strong', to: 'considering'},
	{if: proposal, to: 'considering'},
	{if: 'weakAndTired', to: 'standing'},
	{if: 'fair', to: middling},
];

/** In parts a fair answer is enough for whoever is convinced. */
const payableInParts: readonly Way[] = [
	{if: 'concedes', to: '#budget.letGo'},
	{if: 'strongAndConvinced', to: '#budget.settledPart'},
	{if: 'strong', to: '#budget.settledLater'},
	{if: 'fairAndConvinced', to: '#budget.settledPart'},
	{to: '#budget.standing'},
];

/** Later it can be paid, if what it hangs on is clear. */
const payable: readonly Way[] = [
	{if: 'concedes', to: '#budget.letGo'},
	toForms,
	{if: 'strong', to: '#budget.settledLater'},
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
				{guard: wholeParts, target: 'settledPart'},
				{guard: datedParts, target: 'bargaining.rest'},
				{guard: laterParts, target: 'bargaining.rest'},
				{guard: inParts, target: 'bargaining.split'},
				{guard: datedMoney, target: 'bargaining.terms'},
				{guard: datedGain, target: 'bargaining.terms'},
				{guard: otherMoney, target: 'bargaining.pot'},
				{guard: otherForm, target: 'bargaining.form'},
				{guard: datedBar, target: 'settledLater'},
				{guard: dated, target: 'bargaining.terms'},
				{guard: asksOther, target: 'bargaining.forms'},
				{guard: asksWhen, target: 'bargaining.terms'},
				{guard: barred, target: 'bargaining.due'},
				{guard: later, target: 'bargaining.timing'},
				{guard: 'takesUnnamed', target: 'bargaining.forms'},
				{guard: 'cash', target: 'bargaining.pot'},
				{target: 'bargaining.dry'},
			],
		},
		bargaining: {
			initial: 'pot',
			states: {
				pot: asks('budget.pot', [
					{if: 'concedes', to: '#budget.letGo'},
					toForms,
					{if: partNamed, to: '#budget.settledPart'},
					{if: 'strongAndConvinced', to: '#budget.settledHalf'},
					{if: 'strong', to: '#budget.settledLater'},
					{if: formNow, to: 'form'},
					{if: {type: 'fairAnd', params: {facts: ['other-form']}}, to: 'forms'},
					{if: 'fairAndConvinced', to: '#budget.settledLater'},
					{to: '#budget.standing'},
				]),
				split: asks('budget.split', payableInParts),
				rest: asks('budget.rest', payableInParts),
				timing: asks('budget.timing', payable),
				terms: asks('budget.terms', payable),
				due: asks('budget.due', payable),
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
					{if: dated, to: 'terms'},
					{if: later, to: 'timing'},
					{to: '#budget.standing'},
				]),
				dry: asks('budget.dry', [
					{if: 'concedes', to: '#budget.letGo'},
					toForms,
					{if: formNow, to: 'form'},
					{if: {type: 'fairAnd', params: {facts: ['other-form']}}, to: 'forms'},
					{if: 'strong', to: 'timing'},
					{if: 'fairAndConvinced', to: 'timing'},
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
