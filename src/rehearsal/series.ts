/** Several drills of one pushback in a row, each with a seed of its own. */
import type {Case} from '../case/case.ts';
import type {Branch, Ending} from '../terms.ts';
import {leadInFor} from './lead-in.ts';
import {startOf, type Rehearsal, type Script, type Start} from './rehearsal.ts';
import {summaryOfRehearsal} from './summary.ts';

/** A drill of `branch`, to be played. */
export const drillScript = (branch: Branch, start: Start, own: Case): Script => ({
	...start,
	drill: leadInFor(branch, own),
	replies: [],
});

/** The same drill with the seed after it. */
export function nextInSeries({setting, seed, rung, drill}: Start): Script {
	const start = startOf({setting, seed: seed + 1, ...(rung === undefined ? {} : {rung})});
	return {...start, ...(drill === undefined ? {} : {drill}), replies: []};
}

/** What one of them came to. */
export interface Bout {
	readonly seed: number;
	/** Mean score; absent where nothing could be rated. */
	readonly score?: number;
	readonly ending?: Ending;
}

/** What a drill came to. */
export function boutOf(rehearsal: Rehearsal): Bout {
	const {score} = summaryOfRehearsal(rehearsal);
	const {seed, ending} = rehearsal;
	return {seed, ...(score === undefined ? {} : {score}), ...(ending === undefined ? {} : {ending})};
}
