/** At the door: the yes turns vague again. Opens to saying the terms back, or to asking for them; else they slip. */
import {chart} from '../chart.ts';
import {closes, objects, type StateConfig, type Way} from '../states.ts';

const saysBack = {
	type: 'kindlyDid',
	params: {facts: ['restates-terms', 'in-writing', 'next-step', 'date']},
} as const;
/** Asked what was agreed, the manager has to say it. */
const asksBack = {type: 'kindlyDid', params: {facts: ['question', 'yes-no']}} as const;

const terms: readonly Way[] = [
	{if: saysBack, to: 'settled'},
	{if: 'strong', to: 'settled'},
	{if: 'concedes', to: 'standing'},
];

/** The same as `objects`; a day just named takes the place of the one agreed. */
const amends = (...[move, ways]: Parameters<typeof objects>): StateConfig => ({
	...objects(move, ways),
	entry: ['amend', {type: 'ask', params: {move}}],
});

export const nibble = chart.createStateConfig({
	id: 'nibble',
	initial: 'raised',
	onDone: 'next',
	states: {
		raised: objects('nibble.raise', [
			{if: {type: 'fairAnd', params: {facts: ['date', 'amount']}}, to: 'confirming'},
			{if: {type: 'didAll', params: {facts: ['restates-terms', 'in-writing']}}, to: 'confirming'},
			{if: saysBack, to: 'recalling'},
			{if: asksBack, to: 'recalling'},
			{if: 'concedes', to: 'standing'},
			{if: 'fair', to: 'roughly'},
			{to: 'standing'},
		]),
		/** Another day than the one agreed is taken as the day. */
		confirming: amends('nibble.confirm', [
			{if: saysBack, to: 'settled'},
			{if: 'concedes', to: 'standing'},
			{if: 'fair', to: 'settled'},
			{to: 'standing'},
		]),
		recalling: objects('nibble.recall', [
			{if: 'concedes', to: 'standing'},
			{if: {type: 'kindlyDid', params: {facts: ['accepts']}}, to: 'settled'},
			{if: saysBack, to: 'settled'},
			{if: 'fair', to: 'settled'},
			{to: 'standing'},
		]),
		roughly: objects('nibble.roughly', [
			...terms.slice(0, 1),
			{if: asksBack, to: 'recalling'},
			...terms.slice(1),
			{to: 'standing'},
		]),
		settled: closes('nibble.settle', 'nibble', 'settled'),
		standing: closes('nibble.stand', 'nibble', 'standing', undefined, 'slip'),
	},
});
