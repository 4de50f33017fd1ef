/**
 * The lead names what they want. A number is asked for once, and a reason for it once; what is known already is not, and
 * whoever has just said how it could be paid is asked only how much.
 */
import {chart} from '../chart.ts';
import {asks} from '../states.ts';

const saysHow = {
	type: 'did',
	params: {facts: ['split', 'other-pot', 'other-form', 'later-payment', 'pays-from-gain', 'one-off']},
} as const;

const wishing = [
	{if: 'waivesMoneyNow', to: 'contented'},
	{if: 'wishesOnly', to: 'beside'},
] as const;

export const ask = chart.createStateConfig({
	id: 'ask',
	tags: 'ask',
	entry: 'weighEvidence',
	initial: 'choosing',
	states: {
		choosing: {
			always: [
				{guard: 'knowsTheAsk', target: '#pushback'},
				{guard: 'namesAmount', target: 'reasoning'},
				{guard: 'waivesMoneyNow', target: 'contented'},
				{guard: saysHow, target: 'figure'},
				{target: 'invited'},
			],
		},
		invited: asks('ask.invite', [
			...wishing,
			{if: 'concedes', to: '#pushback'},
			{if: 'explainsAmount', to: '#pushback'},
			{if: 'namesAmount', to: 'reasoning'},
			{to: 'figure'},
		]),
		figure: asks('ask.figure', [...wishing, {to: '#pushback'}]),
		/** Days, a course, a title and no sum: whether that is all of it. */
		beside: asks('ask.beside', [
			{if: 'explainsAmount', to: 'adding'},
			{if: 'namesAmount', to: 'reasoning'},
			{if: 'waivesMoneyNow', to: 'contented'},
			// It was told, and not heard.
			{if: {type: 'did', params: {facts: ['said-before', 'insists', 'corrects']}}, to: 'figure'},
			{to: 'contented'},
		]),
		adding: {always: [{guard: 'namesAmount', target: '#pushback'}, {target: 'contented'}]},
		/** That is all of it: what of it has no answer yet gets one before the close. */
		contented: {entry: 'contented', always: '#matter'},
		reasoning: asks('ask.reason', [{to: '#pushback'}]),
	},
});
