/** “Then everyone will ask.” Opens to a rule that others could meet, or a one-off for a named result. */
import {sideBranch} from '../side-branch.ts';

export const precedent = sideBranch({
	branch: 'precedent',
	answeredBy: ['criterion', 'one-off', 'sets-bar'],
	tested: {state: 'criterion', move: 'precedent.criterion'},
	asked: {state: 'peer', move: 'precedent.peer'},
	settled: {move: 'precedent.settle'},
	standing: {move: 'precedent.stand'},
});
