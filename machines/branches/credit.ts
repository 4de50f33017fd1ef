/** “Was it you or the team?” Opens to the own decision beside the others’ part; half convinced, the manager asks them. */
import {sideBranch} from '../side-branch.ts';

export const credit = sideBranch({
	branch: 'credit',
	answeredBy: ['credit', 'own-decision', 'offers-check'],
	tested: {state: 'impact', move: 'credit.impact'},
	asked: {state: 'part', move: 'credit.part'},
	settled: {move: 'credit.settle'},
	half: {state: 'peers', move: 'credit.peers', promise: {kind: 'peers', due: 'next-week'}},
	standing: {move: 'credit.stand'},
});
