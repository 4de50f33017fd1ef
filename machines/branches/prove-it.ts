/** “Do that first, then we talk.” Opens to metric, date, amount and judge, written down. */
import {sideBranch} from '../side-branch.ts';

export const proveIt = sideBranch({
	branch: 'prove-it',
	answeredBy: ['sets-bar', 'asks-criteria', 'in-writing', 'asks-date', 'trade'],
	settledBy: ['sets-bar', 'asks-criteria', 'asks-date', 'date'],
	tested: {state: 'writing', move: 'prove-it.write'},
	told: {state: 'naming', move: 'prove-it.name', by: ['asks-date', 'asks-criteria']},
	asked: {state: 'byWord', move: 'prove-it.word'},
	settled: {move: 'prove-it.settle', promise: {kind: 'condition', due: 'half-year', orTheirs: true}},
	met: {facts: ['bar-met'], move: 'prove-it.met'},
	standing: {move: 'prove-it.stand'},
});
