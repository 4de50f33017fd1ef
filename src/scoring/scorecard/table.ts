/** The scorecard as it is kept: a table with one line for each feature, which is read only where it is asked for. */
import {cues, flags, type Cue, type Flag} from '../../terms.ts';
import {
	plain,
	weighedFor,
	type About,
	type CueCard,
	type FlagCard,
	type Weighing,
	type WholeScorecard,
} from './decide.ts';
import {weighedFacts, type WeighedFact} from './weighed-facts.ts';

export interface Thresholds {
	readonly cues: Readonly<Record<Cue, CueCard['thresholds']>>;
	readonly flags: Readonly<Record<Flag, number>>;
	readonly facts: Readonly<Record<WeighedFact, number>>;
}

type Weights = Record<string, number>;

/**
 * The name of a feature as its line begins with it: a letter that is not western stands by its number. One such letter would
 * make the whole table twice as large in memory.
 */
export const keptName = (feature: string): string =>
	feature.replace(/[^\0-\xff]/gu, (letter) => `{${letter.codePointAt(0)?.toString(16) ?? ''}}`);

const featureNamed = (kept: string): string =>
	kept.replace(/\{([\da-f]+)\}/gu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** `say.owe: data -3, entitlement 14`. The lines of a table are in the order of their names. */
export const lineOf = (feature: string, weights: readonly (readonly [About, number])[]): string =>
	`${keptName(feature)}: ${weights.map(([toward, weight]) => `${toward} ${weight}`).join(', ')}`;

/** Between a feature and what it weighs; names have colons without a space after them. */
const colon = ': ';

function weighingOf(feature: string, said: string): Weighing {
	const each = said.split(', ').map((part) => part.split(' '));
	return {
		name: plain(feature),
		abouts: each.map(([toward]) => weighedFor.indexOf(toward as About)),
		weights: each.map(([, weight]) => Number(weight)),
	};
}

/** Below 0 if the name of the line that begins at `at` comes before the feature, above if behind it. */
function compared(table: string, at: number, feature: string): number {
	for (let n = 0; ; n += 1) {
		const ends = n === feature.length;
		const named = table.startsWith(colon, at + n);
		if (ends || named) return Number(ends) - Number(named);
		const difference = table.charCodeAt(at + n) - feature.charCodeAt(n);
		if (difference !== 0) return difference;
	}
}

/** What the line of a feature says; the search halves its way. A map of all the lines took 2 MB. */
function lineIn(table: string, feature: string): string | undefined {
	let low = 0;
	let high = table.length;
	while (low < high) {
		// A line begins behind the break before the middle, and the lowest one at the very front.
		const at = table.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
		const order = compared(table, at, feature);
		const end = table.indexOf('\n', at);
		if (order === 0) return table.slice(at + feature.length + colon.length, end);
		if (order < 0) low = end + 1;
		else high = at;
	}
	return undefined;
}

/** What each cue, flag and fact is weighed by: all of the table, read at once. */
function allOf(table: string): Record<About, Weights> {
	const all = Object.fromEntries(weighedFor.map((toward): [string, Weights] => [toward, {}]));
	for (const line of table.split('\n').slice(0, -1)) {
		const end = line.indexOf(colon);
		const feature = featureNamed(line.slice(0, end));
		const {abouts, weights} = weighingOf(feature, line.slice(end + colon.length));
		abouts.forEach((about, n) => {
			const of = all[weighedFor[about] ?? ''];
			if (of) of[feature] = weights[n] ?? 0;
		});
	}
	return all as Record<About, Weights>;
}

/** A scorecard over a table whose lines are in the order of their names, each ended by a line break. */
export function tabled(thresholds: Thresholds, table: string): WholeScorecard {
	let all: Record<About, Weights> | undefined;
	const read = new Map<string, Weighing>();
	const saidOf = (feature: string): string | undefined => lineIn(table, keptName(feature));
	const weightsOf = (toward: About): Weights => (all ??= allOf(table))[toward];
	const cardsOf = <Name extends Flag | WeighedFact>(
		names: readonly Name[],
		least: Readonly<Record<Name, number>>,
	): Record<Name, FlagCard> =>
		Object.fromEntries(
			names.map((name): [Name, FlagCard] => [
				name,
				{
					threshold: least[name],
					get weights() {
						return weightsOf(name);
					},
				},
			]),
		) as Record<Name, FlagCard>;
	return {
		cues: Object.fromEntries(
			cues.map((cue): [Cue, CueCard] => [
				cue,
				{
					thresholds: thresholds.cues[cue],
					get weights() {
						return weightsOf(cue);
					},
				},
			]),
		) as Record<Cue, CueCard>,
		flags: cardsOf(flags, thresholds.flags),
		facts: cardsOf(weighedFacts, thresholds.facts),
		weighings: {
			has: (feature) => saidOf(feature) !== undefined,
			get: (feature) => {
				const before = read.get(feature);
				if (before) return before;
				const said = saidOf(feature);
				if (said === undefined) return undefined;
				const made = weighingOf(feature, said);
				read.set(feature, made);
				return made;
			},
		},
	};
}
