/** From points to levels and flags. */
import type {Cue, Flag, Level} from '../../terms.ts';
import {cues, flags} from '../../terms.ts';
import type {Features} from '../features.ts';
import {phrasePrefix, phrases} from '../reading/phrases.ts';
import {weighedFacts, type WeighedFact} from './weighed-facts.ts';

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
	/** The same by feature, where it is kept so. */
	readonly weighings?: Weighings;
}

/** A scorecard that weighs facts as well. */
export interface WholeScorecard extends Scorecard {
	readonly facts: Readonly<Record<WeighedFact, FlagCard>>;
}

export interface Verdict {
	readonly levels: Record<Cue, Level>;
	readonly flags: Flag[];
}

/** What a feature can weigh toward. */
export type About = Cue | Flag | WeighedFact;

/** Everything that is weighed, in a fixed order: the cues, the flags, the facts. */
export const weighedFor: readonly About[] = [...cues, ...flags, ...weighedFacts];

/** What a feature weighs: `weights[n]` for what is number `abouts[n]` of `weighedFor`. */
export interface Weighing {
	/** Its plain name. */
	readonly name: string;
	readonly abouts: readonly number[];
	readonly weights: readonly number[];
}

/** What can be looked up by the name of a feature. */
export type Weighings = Pick<ReadonlyMap<string, Weighing>, 'has' | 'get'>;

/** The name of a feature without its topic and its “twice” mark. */
export function plain(feature: string): string {
	const inTopic = feature.slice(feature.indexOf(':') + 1);
	if (inTopic.startsWith(phrasePrefix)) return phrases;
	return inTopic.endsWith('+') ? inTopic.slice(0, -1) : inTopic;
}

function weighingsOf(card: Scorecard): Map<string, Weighing> {
	const all = new Map<string, {name: string; abouts: number[]; weights: number[]}>();
	const cards = [...cues.map((cue) => card.cues[cue]), ...flags.map((flag) => card.flags[flag])];
	cards.forEach(({weights}, about) => {
		for (const feature of Object.keys(weights)) {
			const made = all.get(feature) ?? {name: plain(feature), abouts: [], weights: []};
			made.abouts.push(about);
			made.weights.push(weights[feature] ?? 0);
			all.set(feature, made);
		}
	});
	return all;
}

const known = new WeakMap<Scorecard, Weighings>();

/** The scorecard by feature, so that only what was found need be looked up. Made once for each scorecard. */
export function byFeature(card: Scorecard): Weighings {
	const made = card.weighings ?? known.get(card) ?? weighingsOf(card);
	known.set(card, made);
	return made;
}

/** What of the features a scorecard weighs. */
function weighedBy(card: Scorecard, features: Features): Weighing[] {
	const weighings = byFeature(card);
	const found: Weighing[] = [];
	for (const name of features.keys()) {
		const weighing = weighings.get(name);
		if (weighing) found.push(weighing);
	}
	return found;
}

/** Sum of the weights of all that was found, in the order of `weighedFor`. */
function sumsOf(found: readonly Weighing[]): Float64Array {
	const sums = new Float64Array(weighedFor.length);
	for (const {abouts, weights} of found) {
		for (let n = 0; n < abouts.length; n += 1) {
			const about = abouts[n] ?? 0;
			sums[about] = (sums[about] ?? 0) + (weights[n] ?? 0);
		}
	}
	return sums;
}

/** Levels and flags by the weighings of all that was found. */
export function verdictOf(found: readonly Weighing[], card: Scorecard): Verdict {
	const sums = sumsOf(found);
	const sumFor = (about: About): number => sums[weighedFor.indexOf(about)] ?? 0;
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

/** For each weighed fact how many points it has more than it needs; it is there above 0. */
export type FactPoints = ReadonlyMap<WeighedFact, number>;

/** Points for the weighed facts, by the weighings of all that was found. */
export function factPoints(found: readonly Weighing[], card: WholeScorecard): FactPoints {
	const sums = sumsOf(found);
	const pointsFor = (fact: WeighedFact): number =>
		(sums[weighedFor.indexOf(fact)] ?? 0) - card.facts[fact].threshold;
	return new Map(weighedFacts.map((fact) => [fact, pointsFor(fact)]));
}

/** Levels and flags by any scorecard. */
export function decide(features: Features, card: Scorecard): Verdict {
	return verdictOf(weighedBy(card, features), card);
}

/** The weighed facts that are there, by any cards. */
export function decideFacts(
	features: Features,
	cards: Readonly<Record<WeighedFact, FlagCard>>,
): WeighedFact[] {
	return weighedFacts.filter((fact) => {
		const {threshold, weights} = cards[fact];
		let sum = 0;
		for (const name of features.keys()) sum += weights[name] ?? 0;
		return sum > threshold;
	});
}
