/** Whether a figure is told of the whole of a thing. */
import {wholeOf, type Told} from './told.ts';

/** Said of a part of a thing, or of one case of it. */
const partly =
	/\b(?:alone|(?<!all )of (?:those|these|them|which)|only (?:in|for|on|at)|just (?:in|for|on|at)|(?:for|in|on|at) (?:\p{L}+ ){1,2}only|one of|some of|part of)\b/u;

/** “Falls, my ward sees nine of them” counts all of them; “12 of them are mine” does not. */
const isOfThem = ({before}: Told): boolean =>
	/\p{L} $/u.test(before) && !/\b(?:and|but|with) $/u.test(before);

/** Whether a figure is told of a part of something. */
export const isOfPart = (told: Told): boolean =>
	partly.test(
		wholeOf({...told, after: isOfThem(told) ? told.after.replace(/^ of them\b/u, '') : told.after}),
	);
