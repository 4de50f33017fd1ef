/** “There was that complaint.” Opens to owning it with a step of repair; else it is tied to the repair. */
import {sideBranch} from '../side-branch.ts';

export const conduct = sideBranch({
	branch: 'conduct',
	answeredBy: ['owns-fault', 'repair'],
	settledBy: ['owns-fault', 'repair'],
	tested: {state: 'repairing', move: 'conduct.repair'},
	asked: {state: 'lowered', move: 'conduct.lower'},
	settled: {move: 'conduct.settle'},
	half: {state: 'tied', move: 'conduct.tied', promise: {kind: 'repair', due: 'next-quarter'}},
	standing: {move: 'conduct.stand'},
});
