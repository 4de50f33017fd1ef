/** At the door: the yes turns vague again. Opens to saying the terms back; else they slip. */
import {sideBranch} from '../side-branch.ts';

export const nibble = sideBranch({
	branch: 'nibble',
	answeredBy: ['restates-terms', 'in-writing', 'next-step'],
	tested: {state: 'confirming', move: 'nibble.confirm'},
	asked: {state: 'roughly', move: 'nibble.roughly'},
	settled: {move: 'nibble.settle'},
	standing: {move: 'nibble.stand', after: 'slip'},
});
