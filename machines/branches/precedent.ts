/**
 * “Then everyone will ask.” Opens to a rule that others could meet, or to a one-off for a named result: two ways, tested apart. A
 * good answer that names neither is tested by one colleague, and whoever has something for that one too has answered.
 */
import {chart} from '../chart.ts';
import {closes, objects, raises, type Way} from '../states.ts';

const namesRule = {type: 'kindlyDid', params: {facts: ['criterion']}} as const;
const namesBar = {type: 'kindlyDid', params: {facts: ['sets-bar']}} as const;
const namesOnce = {type: 'kindlyDid', params: {facts: ['one-off']}} as const;

/** “She should get something as well”, “I'd help him find his numbers.” */
const generous = {
	type: 'kindlyDid',
	params: {facts: ['credit', 'shares', 'offers-work', 'ranks-options', 'names-owner', 'repair']},
} as const;

const agreed: readonly Way[] = [
	{if: namesRule, to: 'settled'},
	{if: namesOnce, to: 'settledOnce'},
	{if: namesBar, to: 'settled'},
];

export const precedent = chart.createStateConfig({
	id: 'precedent',
	initial: 'beginning',
	onDone: 'next',
	states: {
		...raises('precedent', [
			{if: namesRule, to: 'criterion'},
			{if: namesOnce, to: 'once'},
			{if: namesBar, to: 'criterion'},
			{if: 'concedes', to: 'standing'},
			{if: 'fair', to: 'peer'},
			{to: 'standing'},
		]),
		criterion: objects('precedent.criterion', [
			{if: namesRule, to: 'settled'},
			{if: 'concedes', to: 'standing'},
			{if: 'fair', to: 'settled'},
			{to: 'standing'},
		]),
		once: objects('precedent.once', [
			...agreed,
			{if: 'concedes', to: 'standing'},
			{if: 'fair', to: 'settledOnce'},
			{to: 'standing'},
		]),
		peer: objects('precedent.peer', [
			...agreed,
			{if: 'concedes', to: 'standing'},
			{if: 'strong', to: 'settledOnce'},
			{if: generous, to: 'settledOnce'},
			{to: 'standing'},
		]),
		settled: closes('precedent.settle', 'precedent', 'settled'),
		settledOnce: closes('precedent.settle-once', 'precedent', 'settled'),
		standing: closes('precedent.stand', 'precedent', 'standing'),
	},
});
