/** The manager pushes back, one branch after the other, until the agenda or the patience is used up. */
import {branches} from '../../src/terms.ts';
import {budget} from '../branches/budget.ts';
import {deferral} from '../branches/deferral.ts';
import {hr} from '../branches/hr.ts';
import {chart} from '../chart.ts';

export const pushback = chart.createStateConfig({
	id: 'pushback',
	tags: 'pushback',
	initial: 'next',
	states: {
		next: {
			always: [
				...branches.map((branch) => ({
					guard: {type: 'nextIs' as const, params: {branch}},
					target: branch,
					actions: 'bridge' as const,
				})),
				{target: '#close'},
			],
		},
		budget,
		hr,
		deferral,
	},
});
