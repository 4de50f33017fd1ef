/**
 * The manager says nothing. Opens to letting it stand, to saying it once and stopping, or to an offer of parts, which is
 * taken up; talking on invites a discount.
 */
import {chart} from '../chart.ts';
import {closes, objects, type Way} from '../states.ts';

/** A question is the lead's turn to wait: it gets its answer, and the silence is over. */
const asksBack = {type: 'kindlyDid', params: {facts: ['question', 'yes-no']}} as const;

/** Said, and left with the manager: nothing is given up by that. */
const leavesIt = {type: 'kindlyDid', params: {facts: ['leaves-it']}} as const;

/** The whole of it in parts or later is no discount: it is an offer, and whoever is silent has to say something to it. */
const offers = {
	type: 'kindlyDid',
	params: {facts: ['split', 'interim', 'later-payment', 'trade']},
} as const;

/** “Sorry, I meant eight”: what was said before it is taken back. */
const putsRight = {type: 'kindlyDid', params: {facts: ['corrects']}} as const;

const heard: readonly Way[] = [
	{if: putsRight, to: 'held'},
	{if: 'lowers', to: 'pocketed'},
	{if: offers, to: 'offered'},
	{if: leavesIt, to: 'held'},
	{if: 'concedes', to: 'pocketed'},
	{if: asksBack, to: 'replied'},
];

const answered = objects('silence.raise', [...heard, {if: 'strong', to: 'held'}, {to: 'prompted'}]);

export const silence = chart.createStateConfig({
	id: 'silence',
	initial: 'raised',
	onDone: 'next',
	states: {
		raised: {...answered, on: {...answered.on, SILENCE: {target: 'held', actions: 'hold'}}},
		prompted: objects('silence.prompt', [...heard, {if: 'fair', to: 'held'}, {to: 'filled'}]),
		offered: objects('silence.offer', [
			{if: 'lowers', to: 'pocketed'},
			{if: 'concedes', to: 'noted'},
			{if: 'fairWithCash', to: 'agreed'},
			{to: 'noted'},
		]),
		held: closes('silence.settle', 'silence', 'settled', undefined, 'amend'),
		replied: closes('silence.reply', 'silence', 'settled', undefined, 'amend'),
		agreed: closes('silence.agree', 'silence', 'settled', {
			kind: 'part',
			due: 'next-quarter',
			orTheirs: true,
		}),
		/** Nothing to pay even a part of it from, or too little said to it: the offer stands in the notes. */
		noted: closes('silence.note', 'silence', 'soft'),
		/** Filled with words, but not with a discount. */
		filled: closes('silence.settle', 'silence', 'soft', undefined, 'amend'),
		pocketed: closes('silence.pocket', 'silence', 'standing'),
	},
});
