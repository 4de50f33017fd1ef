import type {Cue, Flag, Level} from '../../terms.ts';
import {cues, flags} from '../../terms.ts';
import type {Features} from '../features.ts';
import {phrasePrefix, phrases} from '../reading/phrases.ts';

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

/** Everything that is weighed, in a fixed order: the cues, then the flags. */
export const weighedFor: readonly (Cue | Flag)[] = [...cues, ...flags];

/** Where in the lists of `Weighings` it stands what a feature weighs. */
export interface Weighing {
	/** The name of the feature without its topic and its "twice" mark. */
	readonly name: string;
	readonly from: number;
	readonly to: number;
}

/** A scorecard by feature, all weights in one list: a feature weighs `weights[n]` for number `abouts[n]` of `weighedFor`. */
export interface Weighings {
	readonly of: ReadonlyMap<string, Weighing>;
	readonly abouts: Uint8Array;
	readonly weights: Float64Array;
}

function plain(feature: string): string {
	if (feature.startsWith(phrasePrefix)) return phrases;
	const name = feature.endsWith('+') ? feature.slice(0, -1) : feature;
	const colon = name.indexOf(':');
	return colon < 0 ? name : name.slice(colon + 1);
}

function weighingsOf(card: Scorecard): Weighings {
	const cards = [...cues.map((cue) => card.cues[cue]), ...flags.map((flag) => card.flags[flag])];
	const counts = new Map<string, number>();
	for (const {weights} of cards)
		for (const feature of Object.keys(weights)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	const all = new Map<string, {name: string; from: number; to: number}>();
	let end = 0;
	for (const [feature, count] of counts) {
		all.set(feature, {name: plain(feature), from: end, to: end});
		end += count;
	}
	const made = {of: all, abouts: new Uint8Array(end), weights: new Float64Array(end)};
	cards.forEach(({weights}, about) => {
		for (const [feature, weight] of Object.entries(weights)) {
			const place = all.get(feature);
			if (!place) continue;
			made.abouts[place.to] = about;
			made.weights[place.to] = weight;
			place.to += 1;
		}
	});
	return made;
}

const known = new WeakMap<Scorecard, Weighings>();

/** The scorecard by feature, so that only what was found need be looked up. Made once for each scorecard. */
export function byFeature(card: Scorecard): Weighings {
	const made = known.get(card) ?? weighingsOf(card);
	known.set(card, made);
	return made;
}

/** Sum of the weights of all that was found, in the order of `weighedFor`. */
function sumsOf(features: Features, card: Scorecard): Float64Array {
	const sums = new Float64Array(weighedFor.length);
	const {of, abouts, weights} = byFeature(card);
	for (const name of features.keys()) {
		const weighing = of.get(name);
		if (!weighing) continue;
		for (let n = weighing.from; n < weighing.to; n += 1) {
			const about = abouts[n] ?? 0;
			sums[about] = (sums[about] ?? 0) + (weights[n] ?? 0);
		}
	}
	return sums;
}

/** Levels and flags by the scorecard. */
export function decide(features: Features, card: Scorecard): Verdict {
	const sums = sumsOf(features, card);
	const sumFor = (about: Cue | Flag): number => sums[weighedFor.indexOf(about)] ?? 0;
	const level = (cue: Cue): Level => {
		const [low, high] = card.cues[cue].thresholds;
		const sum = sumFor(cue);
		if (sum > high) return 2;
		return sum > low ? 1 : 0;
	};
	return {
		levels: Object.fromEntries(cues.map((cue) => [cue, level(cue)])) as Record<Cue, Level>,
		flags: flags.filter((flag) => sumFor(flag) > card.flags[flag].threshold),
	};
}
