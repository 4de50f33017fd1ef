/** The lead says what the talk is for. */
import {chart} from '../chart.ts';
import {asksHere, asksLast} from '../states.ts';

/** It is about something other than a bonus, or about how it goes. */
const elsewhere = [
	{if: 'turnsToMatter', to: '#matter'},
	// A tired word is no attack.
	{if: 'wornOut', to: '#matter.trouble'},
] as const;

const saysIt = {type: 'did', params: {facts: ['bonus', 'amount', 'competing-offer']}} as const;

/** What is told with it is gone into, and not asked for. */
const withMore = [
	// Whoever says that they will take one through it does so first.
	{if: 'announces', to: '#listening'},
	{if: 'showsSomething', to: '#weighing'},
	{if: {type: 'didAll', params: {facts: ['bonus', 'brings']}}, to: '#weighing'},
	{if: {type: 'didAll', params: {facts: ['bonus', 'deed']}}, to: '#named'},
	{if: {type: 'didAll', params: {facts: ['bonus', 'names-work']}}, to: '#named'},
] as const;

/** Asked for it once, the manager does not ask again. */
const toldAtLast = [...elsewhere, ...withMore, {if: saysIt, to: '#evidence'}, {to: '#presumed'}] as const;

export const opening = chart.createStateConfig({
	id: 'opening',
	tags: 'opening',
	initial: 'welcomed',
	states: {
		// Nobody is sent away over a first sentence, whatever it is: a bad start can be mended.
		welcomed: asksLast('opening.welcome', [
			// Whoever says what it is about is not asked again, however they say it.
			...elsewhere,
			{if: 'threatens', to: 'heated'},
			{if: 'sour', to: 'heated'},
			...withMore,
			{if: saysIt, to: '#evidence'},
			{to: 'clarifying'},
		]),
		clarifying: asksHere('opening.clarify', toldAtLast),
		/** Whoever has named a sum has said what they want, however hotly: what it is for is asked next. */
		heated: {
			always: [
				{guard: {type: 'did', params: {facts: ['amount']}}, target: '#evidence'},
				{target: 'steadied'},
			],
		},
		steadied: asksHere('opening.steady', toldAtLast),
	},
});
