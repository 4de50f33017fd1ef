/** The manager says nothing. Opens to letting it stand, or to saying it once and stopping; talking on invites a discount. */
import {chart} from '../chart.ts';
import {asks, closes} from '../states.ts';

/** A question is the lead's turn to wait: it gets its answer, and the silence is over. */
const asksBack = {type: 'kindlyDid', params: {facts: ['question', 'yes-no']}} as const;

/** Said, and left with the manager: nothing is given up by that. */
const leavesIt = {type: 'kindlyDid', params: {facts: ['leaves-it']}} as const;

const answered = asks('silence.raise', [
	{if: 'lowers', to: 'pocketed'},
	{if: leavesIt, to: 'held'},
	{if: 'concedes', to: 'pocketed'},
	{if: asksBack, to: 'replied'},
	{if: 'strong', to: 'held'},
	{to: 'prompted'},
]);

export const silence = chart.createStateConfig({
	id: 'silence',
	initial: 'raised',
	onDone: 'next',
	states: {
		raised: {...answered, on: {...answered.on, SILENCE: {target: 'held', actions: 'hold'}}},
		prompted: asks('silence.prompt', [
			{if: 'lowers', to: 'pocketed'},
			{if: leavesIt, to: 'held'},
			{if: 'concedes', to: 'pocketed'},
			{if: asksBack, to: 'replied'},
			{if: 'fair', to: 'held'},
			{to: 'filled'},
		]),
		held: closes('silence.settle', 'silence', 'settled', undefined, 'amend'),
		replied: closes('silence.reply', 'silence', 'settled', undefined, 'amend'),
		/** Filled with words, but not with a discount. */
		filled: closes('silence.settle', 'silence', 'soft', undefined, 'amend'),
		pocketed: closes('silence.pocket', 'silence', 'standing'),
	},
});
