/** The lead says what the talk is for. */
import {chart} from '../chart.ts';
import {asks, asksLast} from '../states.ts';

const saysIt = {type: 'did', params: {facts: ['bonus', 'amount', 'competing-offer']}} as const;
/** What stands behind it comes with it: that is gone into, and not asked for. */
const saysWhatFor = {type: 'didAll', params: {facts: ['bonus', 'deed']}} as const;

/** Asked for it once, the manager does not ask again. */
const toldAtLast = [
	{if: 'showsSomething', to: '#weighing'},
	{if: saysWhatFor, to: '#weighing'},
	{if: saysIt, to: '#evidence'},
	{to: '#presumed'},
] as const;

export const opening = chart.createStateConfig({
	id: 'opening',
	tags: 'opening',
	initial: 'welcomed',
	states: {
		// Nobody is sent away over a first sentence, whatever it is: a bad start can be mended.
		welcomed: asksLast('opening.welcome', [
			// Whoever says what it is about is not asked again, however they say it.
			{if: 'threatens', to: 'steadied'},
			{if: 'sour', to: 'steadied'},
			{if: 'showsSomething', to: '#weighing'},
			{if: saysWhatFor, to: '#weighing'},
			{if: saysIt, to: '#evidence'},
			{to: 'clarifying'},
		]),
		clarifying: asks('opening.clarify', toldAtLast),
		steadied: asks('opening.steady', toldAtLast),
	},
});
