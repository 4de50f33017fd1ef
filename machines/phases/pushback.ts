/** The manager pushes back, one branch after the other, until the agenda or the patience is used up. */
import {branches} from '../../src/terms.ts';
import {amount} from '../branches/amount.ts';
import {band} from '../branches/band.ts';
import {budget} from '../branches/budget.ts';
import {conduct} from '../branches/conduct.ts';
import {credit} from '../branches/credit.ts';
import {deferral} from '../branches/deferral.ts';
import {doubt} from '../branches/doubt.ts';
import {duty} from '../branches/duty.ts';
import {hr} from '../branches/hr.ts';
import {leaving} from '../branches/leaving.ts';
import {lowball} from '../branches/lowball.ts';
import {nibble} from '../branches/nibble.ts';
import {nonCash} from '../branches/non-cash.ts';
import {precedent} from '../branches/precedent.ts';
import {proveIt} from '../branches/prove-it.ts';
import {silence} from '../branches/silence.ts';
import {chart} from '../chart.ts';
import {asks} from '../states.ts';

export const pushback = chart.createStateConfig({
	id: 'pushback',
	tags: 'pushback',
	initial: 'next',
	states: {
		next: {
			always: [
				{guard: 'holdsOn', target: 'holding'},
				...branches.map((branch) => ({
					guard: {type: 'nextIs' as const, params: {branch}},
					target: branch,
					actions: {type: 'leadOver' as const, params: {to: branch}},
				})),
				{target: '#close'},
			],
		},
		/** A question that was passed over has just been taken up: the lead is let speak before the next point. */
		holding: asks('aside.hold', [{to: 'next'}]),
		budget,
		hr,
		deferral,
		precedent,
		credit,
		duty,
		band,
		doubt,
		amount,
		lowball,
		'prove-it': proveIt,
		silence,
		'non-cash': nonCash,
		leaving,
		conduct,
		nibble,
	},
});
