/** A question put again, which is told and not asked: “I asked if the director can still bin it”. */
import {beside, exactly, type Find} from './side-rule.ts';

const putAgain = exactly(
	'i|we ..4 asked|ask|asking|meant ..5 if|whether|what|which|how|who|about',
	'my|the question ..1 was|is ..1 if|whether|how|what|who',
	'not|never|still ..3 say|said|answer|answered|told|tell ..3 if|whether|how|what|which|who',
	'just|only|please tell me if|whether|how|what|who',
);
/** Wordings in a sentence in which a question is put again. */
export const again = (...sources: readonly string[]): Find => beside(exactly(...sources), putAgain);
