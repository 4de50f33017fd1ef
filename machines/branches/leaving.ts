/** “Do you have another offer?” Opens to the truth and the wish to stay. */
import {sideBranch} from '../side-branch.ts';

export const leaving = sideBranch({
	branch: 'leaving',
	// Asked whether there is another offer, a no is the truth told.
	answeredBy: ['wish-to-stay', 'refuses'],
	recalled: {if: 'offerTold', state: 'recalled', move: 'leaving.recall'},
	tested: {state: 'caring', move: 'leaving.care'},
	asked: {state: 'wary', move: 'leaving.wary'},
	askedBy: ['competing-offer'],
	settled: {move: 'leaving.settle'},
	standing: {move: 'leaving.stand'},
});
