/** The lead says what the talk is for. */
import {chart} from '../chart.ts';
import {asks} from '../states.ts';

export const opening = chart.createStateConfig({
	id: 'opening',
	tags: 'opening',
	initial: 'welcomed',
	states: {
		welcomed: asks('opening.welcome', [
			{if: 'hostile', to: 'steadied'},
			{if: 'substantial', to: '#weighing'},
			{if: 'fair', to: '#evidence'},
			{to: 'clarifying'},
		]),
		clarifying: asks('opening.clarify', [{if: 'substantial', to: '#weighing'}, {to: '#evidence'}]),
		steadied: asks('opening.steady', [{if: 'substantial', to: '#weighing'}, {to: '#evidence'}]),
	},
});
