/**
 * Fits the scorecard on labelled answers: ordinal regression for the levels, logistic for the flags, both held
 * small, then rounded to whole points. `node test/agreement/fit.ts` writes src/scoring/scorecard/weights.ts.
 */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {rules} from '../../src/scoring/rules/index.ts';
import type {
	About,
	CueCard,
	FlagCard,
	Scorecard,
	WholeScorecard,
} from '../../src/scoring/scorecard/decide.ts';
import {keptName, lineOf} from '../../src/scoring/scorecard/table.ts';
import {weighedFacts} from '../../src/scoring/scorecard/weighed-facts.ts';
import {scorecard} from '../../src/scoring/scorecard/weights.ts';
import {cues, flags, type Cue, type Flag} from '../../src/terms.ts';
import {developed, inTalks, judge, timesOf, type Judged} from './answers.ts';
import {cueHolds, designOf, flagHolds, forCue, forFlag, heldTo, signOf, sortOf} from './design.ts';
import {binary, crossing, ordinal} from './regression.ts';

/** Points for one unit of log-odds, and the fewest points worth a line. */
const scale = 20;
const smallest = 1;
/** The expected level from which an answer gets level 1, and level 2: what was labelled apart says where few go astray. */
const expected: Readonly<Record<Cue, readonly [number, number]>> = {
	data: [0.55, 1.3],
	roi: [0.46, 1.25],
	humility: [0.51, 1.3],
	answer: [0.55, 1.3],
};
/** Below even odds a flag is raised already: missing one costs as much as one too many. */
const flagOdds = -0.5;
/** So much of how seldom a flag is in talks holds for every answer: between answers written for their faults and talk. */
const talkShare = 0.1;
/** So much of how common a level is in talks holds for every answer: figures are told there in fewer words. */
const levelShare: Readonly<Record<Cue, number>> = {data: 0.5, roi: 0, humility: 0, answer: 0};
/** How often a fit is tried again without the weights of the wrong sign. */
const rounds = 6;
/** A feature that got fewer points when all were tried is left out, and the rest is fitted again. */
const worthWeighing = (name: string, of: 'cue' | 'flag'): number =>
	/phrase/iu.test(sortOf(name)) ? (of === 'cue' ? 3 : 4) : of === 'cue' ? 2 : 5;

export const points = (value: number): number => Math.round(scale * value);

export function weightsOf(names: readonly string[], solution: Float64Array): Record<string, number> {
	const weights = names.map((name, index): [string, number] => [name, points(solution[index] ?? 0)]);
	return Object.fromEntries(weights.filter(([, weight]) => Math.abs(weight) >= smallest));
}

/** Two thresholds and one weight a feature. */
export function fitCue(answers: readonly Judged[], cue: Cue): CueCard {
	const levels = answers.map((answer) => answer.levels[cue]);
	const times = answers.map(timesOf);
	const wanted = forCue(cue);
	const out = new Set<string>();
	let last = false;
	for (let round = 1; ; round += 1) {
		const {names, rows, holds} = designOf(answers, (name) => wanted(name) && !out.has(name), cueHolds);
		const {weights, thresholds} = ordinal(rows, levels, times, holds);
		const wrong = names.filter((name, index) => (signOf(name) ?? 0) * (weights[index] ?? 0) < 0);
		const small = names.filter(
			(name, index) => Math.abs(points(weights[index] ?? 0)) < worthWeighing(name, 'cue'),
		);
		if (last || round === rounds) {
			const [first, second] = expected[cue].map((level) => points(crossing(thresholds, level)));
			const {[inTalks]: apart = 0, ...kept} = weightsOf(names, weights);
			for (const name of wrong) Reflect.deleteProperty(kept, name);
			const off = Math.round(levelShare[cue] * apart);
			return {thresholds: [(first ?? 0) - off, (second ?? 0) - off], weights: kept};
		}
		last = wrong.length === 0;
		for (const name of [...wrong, ...(last ? small : [])]) out.add(name);
	}
}

/** One threshold and one weight a feature. */
export function fitFlag(answers: readonly Judged[], flag: Flag): FlagCard {
	const raised = answers.map((answer) => answer.flags.includes(flag));
	const times = answers.map(timesOf);
	const own = rules.filter(({cue}) => cue === flag).map(({id}) => id);
	const solve = (
		wanted: (name: string) => boolean,
	): {names: readonly string[]; weights: Float64Array; threshold: number} => {
		const {names, rows, holds} = designOf(answers, wanted, flagHolds, own);
		return {names, ...binary(rows, raised, times, holds, Float64Array.from(names, heldTo(flag)))};
	};
	const tried = solve(forFlag(flag));
	const large = new Set(
		tried.names.filter(
			(name, index) => Math.abs(points(tried.weights[index] ?? 0)) >= worthWeighing(name, 'flag'),
		),
	);
	const {names, weights, threshold} = solve((name) => large.has(name) || name === inTalks);
	const {[inTalks]: apart = 0, ...kept} = weightsOf(names, weights);
	return {threshold: points(threshold + flagOdds) - Math.round(talkShare * apart), weights: kept};
}

/** The whole scorecard, fitted on these answers. */
export function fit(answers: readonly Judged[]): Scorecard {
	const forFaults = answers.filter(({levelsOnly}) => levelsOnly !== true);
	return {
		cues: Object.fromEntries(cues.map((cue) => [cue, fitCue(answers, cue)])) as Record<Cue, CueCard>,
		flags: Object.fromEntries(flags.map((flag) => [flag, fitFlag(forFaults, flag)])) as Record<
			Flag,
			FlagCard
		>,
	};
}

const escaped = (text: string): string => text.replace(/[\\`$]/gu, '\\$&');

const quotedName = (name: string): string => (name.includes('-') ? `'${name}'` : name);

/** The table as a TypeScript file: one line for each feature, in the order of their names. */
function fileOf({cues: cueCards, flags: flagCards, facts: factCards}: WholeScorecard): string {
	const cards = [
		...cues.map((cue) => [cue, cueCards[cue].weights] as const),
		...flags.map((flag) => [flag, flagCards[flag].weights] as const),
		...weighedFacts.map((fact) => [fact, factCards[fact].weights] as const),
	];
	const weighed = new Map<string, (readonly [About, number])[]>();
	for (const [toward, weights] of cards)
		for (const [feature, weight] of Object.entries(weights)) {
			const before = weighed.get(feature);
			if (before === undefined) weighed.set(feature, [[toward, weight]]);
			else before.push([toward, weight]);
		}
	const lines = [...weighed.keys()]
		.toSorted((a, b) => (keptName(a) < keptName(b) ? -1 : 1))
		.map((feature) => lineOf(feature, weighed.get(feature) ?? []));
	const levels = cues.map((cue) => `\t\t${cue}: [${cueCards[cue].thresholds.join(', ')}],\n`);
	const raised = flags.map((flag) => `\t\t${flag}: ${flagCards[flag].threshold},\n`);
	const there = weighedFacts.map((fact) => `\t\t${quotedName(fact)}: ${factCards[fact].threshold},\n`);
	return `// Written by test/agreement/fit.ts and fit-facts.ts from test/answers/*.jsonl, those apart that are for measuring. Points for what was found; features.ts explains the names.
import {tabled, type Thresholds} from './table.ts';

/** More than these points make level 1 and level 2, raise the flag, or say that the fact is there. */
const thresholds: Thresholds = {
	cues: {
${levels.join('')}	},
	flags: {
${raised.join('')}	},
	facts: {
${there.join('')}	},
};

/** What each feature weighs, and toward what. The build puts it into a file of its own. */
export const table = \`${escaped(lines.map((line) => `${line}\n`).join(''))}\`;

export const scorecard = tabled(thresholds, table);
`;
}

/** Writes src/scoring/scorecard/weights.ts anew: what was fitted, and the rest as it is. */
export function write(fitted: Partial<WholeScorecard>): void {
	const {cues: cueCards, flags: flagCards, facts: factCards} = {...scorecard, ...fitted};
	writeFileSync(
		new URL('../../src/scoring/scorecard/weights.ts', import.meta.url),
		fileOf({cues: cueCards, flags: flagCards, facts: factCards}),
	);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) write(fit(judge(developed())));
