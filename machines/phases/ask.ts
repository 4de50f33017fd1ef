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
				{guard: saysHow, target: 'figure'},
				{target: 'invited'},
			],
		},
		invited: asks('ask.invite', [
			{if: 'concedes', to: '#pushback'},
			{if: 'explainsAmount', to: '#pushback'},
			{if: 'namesAmount', to: 'reasoning'},
			{to: 'figure'},
		]),
		figure: asks('ask.figure', [{to: '#pushback'}]),
		reasoning: asks('ask.reason', [{to: '#pushback'}]),
	},
});
