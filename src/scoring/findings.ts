/** What is shown of a judgement: the rules that weighed most, each with its words and its share of the points. */
import {cues, isFlag, type Cue, type Flag} from '../terms.ts';
import {wordSet} from '../word-set.ts';
import {flagAdvice} from './advice.ts';
import type {AnswerContext, Finding} from './assessment.ts';
import type {Weighed} from './features.ts';
import {lexicon} from './lexicon/lexicon.ts';
import type {Hit} from './reading/pattern.ts';
import {phrases} from './reading/phrases.ts';
import {placeOf, type Reading} from './reading/reading.ts';
import {rules} from './rules/index.ts';
import {flagCosts, pointsOf} from './score.ts';
import {weighedFor, type About, type Verdict} from './scorecard/decide.ts';

const byId = new Map(rules.map((rule) => [rule.id, rule]));
const most = 3;

/**
 * What counts in the sum and tells nobody anything: grammar, and the general beside the particular. Its points go to
 * what is shown; `pushback rules` has the weight of each.
 */
const background: ReadonlySet<string> = new Set([
	...[
		...wordSet(`
			i we you they ask question number month quarter date future greet denial conditional metric change make request
			like bonus budget
		`),
	].map((name) => `words.${name}`),
	'figure',
	'data.some-figure',
	'humility.any-kind',
	'answer.asks-or-offers',
	'answer.tells-work',
	'answer.proposes-move',
	'answer.moves-twice',
	'humility.two-kinds',
	'humility.three-kinds',
	'answer.question',
	'answer.ends-asking',
	'answer.echoes',
	phrases,
]);

/** What finds a fault may weigh toward a cue and is still nothing to praise. */
function isFaultFor(about: Cue | Flag, name: string): boolean {
	const rule = byId.get(name);
	return rule !== undefined && isFlag(rule.cue) && !isFlag(about);
}

/** A cue's own rules say most about it; what is in the background is shown only where there is nothing else. */
const rankOf = (about: Cue | Flag, name: string): number =>
	background.has(name) || isFaultFor(about, name) ? 2 : name.startsWith(`${about}.`) ? 0 : 1;

/** A rule or class of words with what it weighs, all in all, toward a cue or flag. */
interface Part {
	readonly name: string;
	readonly hits: readonly Hit[];
	weight: number;
}

interface Ranked extends Part {
	readonly rank: number;
}

/** By the number of what is weighed for; nothing where it is not asked for. */
type Sums = readonly (Map<string, Part> | undefined)[];

// What was found for each cue and flag, rule by rule; a topic's extra weight counts with the rule itself.
function sumsOf(found: readonly Weighed[], wanted: readonly About[]): Sums {
	const sums = weighedFor.map((about) => (wanted.includes(about) ? new Map<string, Part>() : undefined));
	if (wanted.length === 0) return sums;
	for (const {weighing, hits} of found) {
		if (hits.length === 0) continue;
		const {name, abouts, weights} = weighing;
		for (let n = 0; n < abouts.length; n += 1) {
			const parts = sums[abouts[n] ?? -1];
			const weight = weights[n] ?? 0;
			if (!parts || weight === 0) continue;
			const part = parts.get(name);
			if (part) part.weight += weight;
			else parts.set(name, {name, hits, weight});
		}
	}
	return sums;
}

// What weighed most for a cue or flag.
function weightiest(about: Cue | Flag, sums: Sums): Ranked[] {
	const found: Ranked[] = [];
	for (const part of sums[weighedFor.indexOf(about)]?.values() ?? [])
		if (part.weight > 0) found.push({...part, rank: rankOf(about, part.name)});
	found.sort((a, b) => a.rank - b.rank || b.weight - a.weight);
	const rank = found[0]?.rank ?? 0;
	// Its own rules alone where there are some; else the other tellers; else the one that weighed most.
	return found.filter((each) => each.rank === rank).slice(0, rank === 2 ? 1 : most);
}

function placed(reading: Reading, {hits}: Part): {start: number; end: number; words: string} {
	// Of several places the one with most words says best what was found.
	const longest = hits.reduce(
		(best, hit) => (hit.to - hit.from > best.to - best.from ? hit : best),
		hits[0] ?? {from: 0, to: 0},
	);
	const place = placeOf(reading, hits.length === 0 ? undefined : longest);
	return {...place, words: reading.text.slice(place.start, place.end)};
}

// The points of a cue are shared out among what weighed for it, in whole numbers that add up to them.
function shares(total: number, parts: readonly Part[]): number[] {
	const sum = parts.reduce((all, {weight}) => all + weight, 0);
	let left = total;
	let leftWeight = sum;
	return parts.map(({weight}) => {
		const share = leftWeight === 0 ? 0 : Math.round((left * weight) / leftWeight);
		left -= share;
		leftWeight -= weight;
		return share;
	});
}

function meaningOf(name: string): string {
	const rule = byId.get(name);
	if (rule) return rule.says;
	if (name === phrases) return 'Says it in words that often go with this.';
	const says = lexicon[name.slice('words.'.length)]?.says;
	return says === undefined ? 'Gives a quantity.' : `${says.charAt(0).toUpperCase()}${says.slice(1)}.`;
}

/** What weighed for each cue reached and each flag raised, with its part of the points. */
export function findingsOf(
	reading: Reading,
	found: readonly Weighed[],
	verdict: Pick<Verdict, 'levels' | 'flags'>,
	context: AnswerContext,
): Finding[] {
	const reached = cues.filter((cue) => verdict.levels[cue] > 0);
	const sums = sumsOf(found, [...reached, ...verdict.flags]);
	const of = (cue: Cue | Flag, points: number, advice: string | undefined): Finding[] => {
		const parts = weightiest(cue, sums);
		const shared = shares(points, parts);
		return parts.map((part, index): Finding => {
			const rest = {
				rule: part.name,
				cue,
				meaning: meaningOf(part.name),
				points: shared[index] ?? 0,
				...placed(reading, part),
			};
			const own = byId.get(part.name)?.advice ?? advice;
			return own === undefined ? rest : {...rest, advice: own};
		});
	};
	return [
		...reached.flatMap((cue) =>
			of(cue, pointsOf(cue, verdict.levels[cue], context.topic, context.style), undefined),
		),
		...verdict.flags.flatMap((flag) => of(flag, -flagCosts[flag], flagAdvice[flag])),
	];
}
