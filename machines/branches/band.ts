/** “You are at the top of your band.” Opens to a sum outside base pay. */
import {sideBranch} from '../side-branch.ts';

export const band = sideBranch({
	branch: 'band',
	answeredBy: ['one-off', 'asks-process', 'asks-backing'],
	tested: {state: 'lump', move: 'band.lump'},
	asked: {state: 'checking', move: 'band.check'},
	settled: {move: 'band.settle'},
	standing: {move: 'band.stand'},
});
