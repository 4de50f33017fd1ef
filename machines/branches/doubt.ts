/** “I do not believe the figures.” Opens to source, window and the low end; else finance checks. */
import {sideBranch} from '../side-branch.ts';

export const doubt = sideBranch({
	branch: 'doubt',
	answeredBy: ['caveat', 'offers-check'],
	settledBy: ['caveat', 'offers-check', 'figure'],
	tested: {state: 'cautious', move: 'doubt.cautious'},
	asked: {state: 'sheet', move: 'doubt.sheet'},
	settled: {move: 'doubt.settle'},
	half: {state: 'pending', move: 'doubt.pending', promise: {kind: 'check', due: 'next-week'}},
	standing: {move: 'doubt.stand'},
});
