/** The last question where nothing firm is there to sum up: a vague promise, an open offer, a no, or a talk that went sour. */
import {asksLast, type StateConfig, type Way} from '../states.ts';
import {nextStep, soured, stays} from './close-ways.ts';

const unpromised: readonly Way[] = [
	...soured,
	{if: 'briefDrill', to: 'pinningDown'},
	{if: 'concedes', to: '#soft-promise'},
	{if: 'strong', to: 'dated'},
	stays,
	{if: 'fair', to: 'pinningDown'},
	{to: '#soft-promise'},
];

const cold = {type: 'ask', params: {move: 'close.cold'}} as const;

/** The last questions without an agreement. */
export const withoutAgreement: Readonly<Record<string, StateConfig>> = {
	hedging: asksLast('close.vague', unpromised, '#soft-promise'),
	/** The lead gave it up: that is all there is to sum up, and the last chance to say otherwise. */
	dropping: asksLast('close.dropped', unpromised, '#soft-promise'),
	/** A low offer lies there, neither taken nor refused: it may still be taken. */
	offering: asksLast(
		'close.offer',
		[
			...soured,
			{if: 'briefDrill', to: 'pinningDown'},
			{if: {type: 'kindlyDid', params: {facts: ['accepts']}}, to: 'taking'},
			stays,
			{to: '#offered'},
		],
		'#offered',
	),
	pinningDown: asksLast(
		'close.pin',
		[...soured, {if: 'strong', to: 'dated'}, {if: nextStep, to: 'dated'}, stays, {to: '#soft-promise'}],
		'#soft-promise',
	),
	refusing: asksLast(
		'close.no',
		[
			...soured,
			{if: {type: 'fairAnd', params: {facts: ['other-form']}}, to: 'given'},
			{
				if: {type: 'strongAnd', params: {facts: ['asks-date', 'date', 'sets-bar', 'asks-criteria']}},
				to: 'reopened',
			},
			stays,
			{to: '#clean-no'},
		],
		'#clean-no',
	),
	/** Trust or patience is gone: no prompt, no second asking. Owning it is the only way to leave decently. */
	cold: {
		id: 'cold',
		meta: {move: 'close.cold'},
		entry: cold,
		on: {
			ANSWER: [
				{guard: 'repairsEarly', target: 'mending', actions: 'hear'},
				{guard: 'earlyInDrill', actions: ['hear', cold]},
				{guard: 'repairs', target: '#mended', actions: 'hear'},
				{target: '#damaged-trust', actions: 'hear'},
			],
			SILENCE: [
				{guard: 'earlyInDrill', actions: ['wait', cold]},
				{target: '#damaged-trust', actions: 'wait'},
			],
		},
	},
	/** In a drill an early word of regret is no end yet: what comes next is still to be said. */
	mending: {
		meta: {move: 'close.pin'},
		entry: {type: 'ask', params: {move: 'close.pin'}},
		on: {
			ANSWER: [
				{guard: 'sour', target: '#damaged-trust', actions: 'hear'},
				{target: '#mended', actions: 'hear'},
			],
			SILENCE: {target: '#mended', actions: 'wait'},
		},
	},
};
