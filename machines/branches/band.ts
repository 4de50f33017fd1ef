/** “You are at the top of your band.” Opens to a sum outside base pay. */
import {sideBranch} from '../side-branch.ts';

export const band = sideBranch({
	branch: 'band',
	answeredBy: ['one-off', 'asks-process', 'asks-backing'],
	tested: {state: 'lump', move: 'band.lump'},
	asked: {state: 'checking', move: 'band.check'},
	// Terms that have nothing to do with base pay lay no band to rest.
	settledBy: [
		'one-off',
		'asks-process',
		'asks-backing',
		'names-owner',
		'offers-check',
		'offers-material',
		'next-step',
		'asks-leave',
		'asks-deed',
		'figure',
		'dictates',
	],
	settled: {move: 'band.settle'},
	half: {state: 'unsure', move: 'band.unsure'},
	standing: {move: 'band.stand'},
});
