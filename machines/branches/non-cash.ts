/** “How about a training, a title, some days?” Opens to ranking them and keeping the money on the table. */
import {sideBranch} from '../side-branch.ts';

export const nonCash = sideBranch({
	branch: 'non-cash',
	ofForms: true,
	answeredBy: ['ranks-options', 'other-form', 'trade'],
	tested: {state: 'ranking', move: 'non-cash.rank'},
	asked: {state: 'one', move: 'non-cash.one'},
	settled: {move: 'non-cash.settle', promise: {kind: 'form', due: 'month-end'}},
	declined: {facts: ['refuses', 'names-bonus'], plainly: ['refuses', 'names-bonus'], move: 'non-cash.keep'},
	standing: {move: 'non-cash.stand'},
});
