/** “Why that number?” Opens to the rule behind it. */
import {sideBranch} from '../side-branch.ts';

export const amount = sideBranch({
	branch: 'amount',
	answeredBy: ['reason', 'pays-from-gain', 'caveat'],
	tested: {state: 'countering', move: 'amount.counter'},
	asked: {state: 'cutting', move: 'amount.cut'},
	settled: {move: 'amount.settle'},
	standing: {move: 'amount.stand'},
});
