import type {Cue, Flag, Level} from '../../terms.ts';
import {cues, flags} from '../../terms.ts';
import type {Features} from '../features.ts';

/** Points for what was found, and how many make a level. Everything is added up and nothing else. */
export interface CueCard {
	/** More than the first gives level 1, more than the second level 2. */
	readonly thresholds: readonly [number, number];
	readonly weights: Readonly<Record<string, number>>;
}

export interface FlagCard {
	readonly threshold: number;
	readonly weights: Readonly<Record<string, number>>;
}

export interface Scorecard {
	readonly cues: Readonly<Record<Cue, CueCard>>;
	readonly flags: Readonly<Record<Flag, FlagCard>>;
}

export interface Verdict {
	readonly levels: Record<Cue, Level>;
	readonly flags: Flag[];
}

/** Sum of the weights of all that was found. */
export function sumOf(features: Features, weights: Readonly<Record<string, number>>): number {
	let sum = 0;
	for (const name of features.keys()) sum += weights[name] ?? 0;
	return sum;
}

/** Levels and flags by the scorecard. */
export function decide(features: Features, card: Scorecard): Verdict {
	const level = (cue: Cue): Level => {
		const {thresholds, weights} = card.cues[cue];
		const sum = sumOf(features, weights);
		if (sum > thresholds[1]) return 2;
		return sum > thresholds[0] ? 1 : 0;
	};
	return {
		levels: Object.fromEntries(cues.map((cue) => [cue, level(cue)])) as Record<Cue, Level>,
		flags: flags.filter((flag) => sumOf(features, card.flags[flag].weights) > card.flags[flag].threshold),
	};
}
