/** What a rehearsal adds up to. */
import {flags, type Cue, type Flag} from '../terms.ts';
import type {Rehearsal, Turn} from './rehearsal.ts';
import {summaryOfRehearsal} from './summary.ts';

export interface Totals {
	/** Turns whose answer could be judged. */
	readonly rated: number;
	readonly turns: number;
	/** Mean score of the rated turns, 0–100, rounded; absent where none was rated. */
	readonly score?: number;
	/** For each cue the share earned of the points it could have earned, 0–100, rounded; absent where none was rated. */
	readonly cues: Readonly<Partial<Record<Cue, number>>>;
	/** How many turns had each flag; only those that occurred. */
	readonly flags: Readonly<Partial<Record<Flag, number>>>;
}

/** Turns whose answer could be judged, in order. */
export const ratedTurns = ({turns}: Pick<Rehearsal, 'turns'>): readonly Turn[] =>
	turns.filter(({assessment}) => assessment.notRated === undefined);

/** Adds the turns up. A figure counts where figures are asked for: each turn weighs as much as the cue does there. */
export function totalsOf(rehearsal: Pick<Rehearsal, 'turns' | 'setting'>): Totals {
	const {rated, score, cues} = summaryOfRehearsal(rehearsal);
	const counted = flags
		.map((flag) => {
			const turns = ratedTurns(rehearsal).filter(({assessment}) => assessment.flags.includes(flag));
			return [flag, turns.length] as const;
		})
		.filter(([, count]) => count > 0);
	return {
		rated,
		turns: rehearsal.turns.length,
		...(score === undefined ? {} : {score}),
		cues,
		flags: Object.fromEntries(counted),
	};
}
