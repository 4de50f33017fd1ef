/** “That is your job.” Opens to the gap between the role and what was done; else it becomes a matter of level. */
import {sideBranch} from '../side-branch.ts';

export const duty = sideBranch({
	branch: 'duty',
	answeredBy: ['beyond-role', 'own-decision'],
	tested: {state: 'gap', move: 'duty.gap'},
	asked: {state: 'level', move: 'duty.level'},
	settled: {move: 'duty.settle'},
	half: {state: 'track', move: 'duty.track', promise: {kind: 'track', due: 'half-year'}},
	standing: {move: 'duty.stand'},
});
