/** What a rehearsal adds up to. */
import {pointsOf} from '../scoring/score.ts';
import {cues, flags, type Cue, type Flag, type Style} from '../terms.ts';
import type {Rehearsal, Turn} from './rehearsal.ts';

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

/** A figure counts where figures are asked for: each turn weighs as much as the cue does there. */
function shareOf(cue: Cue, rated: readonly Turn[], style: Style): number {
	const sum = (points: (turn: Turn) => number): number =>
		rated.reduce((total, turn) => total + points(turn), 0);
	const earned = sum(({manager, assessment}) => pointsOf(cue, assessment.levels[cue], manager.topic, style));
	const possible = sum(({manager}) => pointsOf(cue, 2, manager.topic, style));
	return possible === 0 ? 0 : Math.round((100 * earned) / possible);
}

const mean = (values: readonly number[]): number =>
	Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);

/** Adds the turns up. */
export function totalsOf(rehearsal: Pick<Rehearsal, 'turns' | 'setting'>): Totals {
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
				: Object.fromEntries(cues.map((cue) => [cue, shareOf(cue, rated, rehearsal.setting.style)])),
		flags: Object.fromEntries(counted),
	};
}
