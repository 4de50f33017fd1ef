/** The lead says what the talk is for. */
import {chart} from '../chart.ts';
import {asks, asksLast} from '../states.ts';

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
			{if: 'substantial', to: '#weighing'},
			{if: 'fair', to: '#evidence'},
			{if: {type: 'did', params: {facts: ['bonus']}}, to: '#evidence'},
			{to: 'clarifying'},
		]),
		clarifying: asks('opening.clarify', [{if: 'substantial', to: '#weighing'}, {to: '#evidence'}]),
		steadied: asks('opening.steady', [{if: 'substantial', to: '#weighing'}, {to: '#evidence'}]),
	},
});
