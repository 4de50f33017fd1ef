/** The scorecard as it is kept: a table with one line for each feature, which is read only where it is asked for. */
import {cues, flags, type Cue, type Flag} from '../../terms.ts';
import {plain, weighedFor, type CueCard, type FlagCard, type Scorecard, type Weighing} from './decide.ts';

export interface Thresholds {
	readonly cues: Readonly<Record<Cue, CueCard['thresholds']>>;
	readonly flags: Readonly<Record<Flag, number>>;
}

type Weights = Record<string, number>;

/** `say.owe: data -3, entitlement 14` */
export const lineOf = (feature: string, weights: readonly (readonly [Cue | Flag, number])[]): string =>
	`${feature}: ${weights.map(([toward, weight]) => `${toward} ${weight}`).join(', ')}`;

/** Between a feature and what it weighs; names have colons without a space after them. */
const colon = ': ';

function weighingOf(feature: string, said: string): Weighing {
	const each = said.split(', ').map((part) => part.split(' '));
	return {
		name: plain(feature),
		abouts: each.map(([toward]) => weighedFor.indexOf(toward as Cue | Flag)),
		weights: each.map(([, weight]) => Number(weight)),
	};
}

/** Where each feature's line says what it weighs. */
function linesOf(table: string): Map<string, string> {
	const lines = new Map<string, string>();
	for (let at = 0; at < table.length;) {
		const end = table.indexOf('\n', at);
		const name = table.indexOf(colon, at);
		lines.set(table.slice(at, name), table.slice(name + colon.length, end));
		at = end + 1;
	}
	return lines;
}

/** What each cue and flag is weighed by: all of the table, read at once. */
function allOf(lines: ReadonlyMap<string, string>): Record<Cue | Flag, Weights> {
	const all = Object.fromEntries(weighedFor.map((toward): [string, Weights] => [toward, {}]));
	for (const [feature, said] of lines) {
		const {abouts, weights} = weighingOf(feature, said);
		abouts.forEach((about, n) => {
			const of = all[weighedFor[about] ?? ''];
			if (of) of[feature] = weights[n] ?? 0;
		});
	}
	return all as Record<Cue | Flag, Weights>;
}

/** A scorecard over a table whose lines each end with a line break. */
export function tabled(thresholds: Thresholds, table: string): Scorecard {
	let lines: Map<string, string> | undefined;
	let all: Record<Cue | Flag, Weights> | undefined;
	const read = new Map<string, Weighing>();
	const known = (): Map<string, string> => (lines ??= linesOf(table));
	const weightsOf = (toward: Cue | Flag): Weights => (all ??= allOf(known()))[toward];
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
		flags: Object.fromEntries(
			flags.map((flag): [Flag, FlagCard] => [
				flag,
				{
					threshold: thresholds.flags[flag],
					get weights() {
						return weightsOf(flag);
					},
				},
			]),
		) as Record<Flag, FlagCard>,
		weighings: {
			has: (feature) => known().has(feature),
			get: (feature) => {
				const before = read.get(feature);
				if (before) return before;
				const said = known().get(feature);
				if (said === undefined) return undefined;
				const made = weighingOf(feature, said);
				read.set(feature, made);
				return made;
			},
		},
	};
}
