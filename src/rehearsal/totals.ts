/** What a rehearsal adds up to. */
import {cues, flags, type Cue, type Flag} from '../terms.ts';
import type {Rehearsal, Turn} from './rehearsal.ts';

export interface Totals {
	/** Turns whose answer could be judged. */
	readonly rated: number;
	readonly turns: number;
	/** Mean score of the rated turns, 0–100, rounded; absent where none was rated. */
	readonly score?: number;
	/** Share of the highest level reached for each cue, 0–100, rounded; absent where none was rated. */
	readonly cues: Readonly<Partial<Record<Cue, number>>>;
	/** How many turns had each flag; only those that occurred. */
	readonly flags: Readonly<Partial<Record<Flag, number>>>;
}

/** Turns whose answer could be judged, in order. */
export const ratedTurns = ({turns}: Pick<Rehearsal, 'turns'>): readonly Turn[] =>
	turns.filter(({assessment}) => assessment.notRated === undefined);

const mean = (values: readonly number[]): number =>
	Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

/** Adds the turns up. */
export function totalsOf(rehearsal: Pick<Rehearsal, 'turns'>): Totals {
	const rated = ratedTurns(rehearsal);
	const counted = flags
		.map((flag) => [flag, rated.filter(({assessment}) => assessment.flags.includes(flag)).length] as const)
		.filter(([, count]) => count > 0);
	return {
		rated: rated.length,
		turns: rehearsal.turns.length,
		...(rated.length === 0 ? {} : {score: mean(rated.map(({assessment}) => assessment.score))}),
		cues:
			rated.length === 0
				? {}
				: Object.fromEntries(
						cues.map((cue) => [cue, mean(rated.map(({assessment}) => assessment.levels[cue] * 50))]),
					),
		flags: Object.fromEntries(counted),
	};
}
