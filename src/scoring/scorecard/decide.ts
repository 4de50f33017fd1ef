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

/** What a feature weighs: so much for each cue and flag that it counts for. */
export type Weighing = readonly {readonly about: Cue | Flag; readonly weight: number}[];

function weighingsOf(card: Scorecard): Map<string, Weighing> {
	const all = new Map<string, {about: Cue | Flag; weight: number}[]>();
	for (const [about, {weights}] of [...Object.entries(card.cues), ...Object.entries(card.flags)] as [
		Cue | Flag,
		CueCard | FlagCard,
	][]) {
		for (const [feature, weight] of Object.entries(weights)) {
			const known = all.get(feature);
			if (known) known.push({about, weight});
			else all.set(feature, [{about, weight}]);
		}
	}
	return all;
}

const known = new WeakMap<Scorecard, ReadonlyMap<string, Weighing>>();

/** The scorecard by feature, so that only what was found need be looked up. Made once for each scorecard. */
export function byFeature(card: Scorecard): ReadonlyMap<string, Weighing> {
	const made = known.get(card) ?? weighingsOf(card);
	known.set(card, made);
	return made;
}

/** Sum of the weights of all that was found, for each cue and flag. */
function sumsOf(features: Features, card: Scorecard): Record<Cue | Flag, number> {
	const sums = Object.fromEntries([...cues, ...flags].map((about) => [about, 0])) as Record<
		Cue | Flag,
		number
	>;
	const weighings = byFeature(card);
	for (const name of features.keys())
		for (const {about, weight} of weighings.get(name) ?? []) sums[about] += weight;
	return sums;
}

/** Levels and flags by the scorecard. */
export function decide(features: Features, card: Scorecard): Verdict {
	const sums = sumsOf(features, card);
	const level = (cue: Cue): Level => {
		const [low, high] = card.cues[cue].thresholds;
		if (sums[cue] > high) return 2;
		return sums[cue] > low ? 1 : 0;
	};
	return {
		levels: Object.fromEntries(cues.map((cue) => [cue, level(cue)])) as Record<Cue, Level>,
		flags: flags.filter((flag) => sums[flag] > card.flags[flag].threshold),
	};
}
