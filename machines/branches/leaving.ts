/** “Do you have another offer?” Opens to the truth and the wish to stay. */
import {sideBranch} from '../side-branch.ts';

export const leaving = sideBranch({
	branch: 'leaving',
	answeredBy: ['wish-to-stay'],
	tested: {state: 'caring', move: 'leaving.care'},
	asked: {state: 'wary', move: 'leaving.wary'},
	settled: {move: 'leaving.settle'},
	standing: {move: 'leaving.stand'},
});
