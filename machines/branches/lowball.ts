/** “I can do a third of that.” Opens to a trade; taken at once, it is taken as it was; not answered, it stays an offer. */
import {chart} from '../chart.ts';
import {asks, closes, type Way} from '../states.ts';

const trades = {
	type: 'fairAnd',
	params: {facts: ['trade', 'split', 'later-payment', 'asks-date', 'date']},
} as const;
/** What is missing hangs on something that can be checked. */
const ties = {type: 'fairAnd', params: {facts: ['sets-bar']}} as const;
const accepts = {type: 'did', params: {facts: ['accepts']}} as const;

const better: readonly Way[] = [
	{if: trades, to: 'packaged'},
	{if: 'concedes', to: 'taken'},
	{if: accepts, to: 'taken'},
	{if: 'lowers', to: 'taken'},
	{if: 'strong', to: 'packaged'},
];
const asksHow = {type: 'fairAnd', params: {facts: ['question']}} as const;

export const lowball = chart.createStateConfig({
	id: 'lowball',
	initial: 'raised',
	onDone: 'next',
	states: {
		raised: asks('lowball.raise', [
			{if: 'concedes', to: 'taken'},
			{if: ties, to: 'tying'},
			{if: trades, to: 'improving'},
			{if: accepts, to: 'taken'},
			{if: 'lowers', to: 'taken'},
			{if: asksHow, to: 'explaining'},
			{if: 'strong', to: 'improving'},
			{if: 'fair', to: 'holding'},
			{to: 'withdrawn'},
		]),
		improving: asks('lowball.improve', [...better, {if: 'fair', to: 'packaged'}, {to: 'withdrawn'}]),
		tying: asks('lowball.tie', [...better, {if: 'fair', to: 'packaged'}, {to: 'withdrawn'}]),
		explaining: asks('lowball.explain', [...better, {if: 'fair', to: 'left'}, {to: 'withdrawn'}]),
		holding: asks('lowball.hold', [...better, {if: 'fair', to: 'left'}, {to: 'withdrawn'}]),
		packaged: closes('lowball.settle', 'lowball', 'settled', {
			kind: 'part',
			due: 'month-end',
			orTheirs: true,
		}),
		taken: closes('lowball.take', 'lowball', 'soft', {kind: 'share', due: 'month-end'}),
		/** Neither taken nor traded for: it stays where it is. */
		left: closes('lowball.leave', 'lowball', 'soft', {kind: 'offer'}),
		withdrawn: closes('lowball.stand', 'lowball', 'standing'),
	},
});
