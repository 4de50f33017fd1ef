/**
 * Fits the scorecard on labelled answers: ordinal regression for the levels, logistic for the flags, both held
 * small, then rounded to whole points. `node test/agreement/fit.ts` writes src/scoring/scorecard/weights.ts.
 */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {CueCard, FlagCard, Scorecard} from '../../src/scoring/scorecard/decide.ts';
import {cues, flags, type Cue, type Flag} from '../../src/terms.ts';
import {judge, load, type Judged} from './answers.ts';
import {minimise} from './minimise.ts';

/** A feature must be seen in so many answers to be weighed at all. */
const seldom = 6;
/** Points for one unit of log-odds. */
const scale = 20;
const smallest = 2;
/**
 * How hard each sort of feature is held to nothing: a rule somebody wrote for a reason may weigh more than a
 * class of words that happens to go along with a level.
 */
const cueHolds = {context: 1, rule: 1.5, words: 3, topicRule: 6, topicWords: 8} as const;
const flagHolds = {context: 2, rule: 0.5, words: 2, topicRule: 1000, topicWords: 1000} as const;
type Sort = keyof typeof cueHolds;
/** Below even odds a flag is raised already: missing one costs as much as one too many. */
const flagOdds = -0.8;

const logistic = (z: number): number => 1 / (1 + Math.exp(-Math.max(-30, Math.min(30, z))));

function sortOf(name: string): Sort | 'manager' {
	if (name.startsWith('manager:')) return 'manager';
	if (name.startsWith('topic:') || name.startsWith('length:')) return 'context';
	const words = name.includes('words.');
	if (name.includes(':')) return words ? 'topicWords' : 'topicRule';
	return words ? 'words' : 'rule';
}

/** Which features may weigh on a cue: what a topic changes counts for the answer cue alone. */
const forCue = (cue: Cue) => (name: string) =>
	sortOf(name) !== 'manager' && (cue === 'answer' || !sortOf(name).startsWith('topic'));
const forFlag = (name: string): boolean => !sortOf(name).startsWith('topic') && sortOf(name) !== 'manager';

function holdsOf(names: readonly string[], holds: Readonly<Record<Sort, number>>): Float64Array {
	return Float64Array.from(names, (name) => {
		const sort = sortOf(name);
		return sort === 'manager' ? 1000 : holds[sort];
	});
}

interface Design {
	readonly names: readonly string[];
	readonly rows: readonly (readonly number[])[];
}

function designOf(answers: readonly Judged[], wanted: (name: string) => boolean): Design {
	const counts = new Map<string, number>();
	for (const {features} of answers)
		for (const name of features.keys()) if (wanted(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
	const names = [...counts]
		.filter(([, count]) => count >= seldom)
		.map(([name]) => name)
		.sort();
	const place = new Map(names.map((name, index) => [name, index]));
	const rows = answers.map(({features}) => [...features.keys()].flatMap((name) => place.get(name) ?? []));
	return {names, rows};
}

function weightsOf(names: readonly string[], solution: Float64Array): Record<string, number> {
	const weights: [string, number][] = names.map((name, index) => [
		name,
		Math.round(scale * (solution[index] ?? 0)),
	]);
	return Object.fromEntries(weights.filter(([, weight]) => Math.abs(weight) >= smallest));
}

/** Two thresholds and one weight a feature. */
export function fitCue(answers: readonly Judged[], cue: Cue): CueCard {
	const {names, rows} = designOf(answers, forCue(cue));
	const p = names.length;
	const holds = holdsOf(names, cueHolds);
	const levels = answers.map((answer) => answer.levels[cue]);
	const solution = minimise(new Float64Array(p + 2), (at, gradient) => {
		gradient.fill(0);
		let cost = 0;
		const first = at[p] ?? 0;
		const gap = Math.exp(at[p + 1] ?? 0);
		for (let i = 0; i < p; i += 1) {
			cost += (holds[i] ?? 0) * (at[i] ?? 0) ** 2;
			gradient[i] = 2 * (holds[i] ?? 0) * (at[i] ?? 0);
		}
		rows.forEach((row, index) => {
			const z = row.reduce((sum, i) => sum + (at[i] ?? 0), 0);
			const s1 = logistic(z - first);
			const s2 = logistic(z - first - gap);
			const d1 = s1 * (1 - s1);
			const d2 = s2 * (1 - s2);
			const level = levels[index];
			const chance = Math.max(1e-9, level === 0 ? 1 - s1 : level === 1 ? s1 - s2 : s2);
			const byFirst = level === 0 ? d1 : level === 1 ? -d1 : 0;
			const bySecond = level === 0 ? 0 : level === 1 ? d2 : -d2;
			const slope = -(byFirst + bySecond) / chance;
			cost -= Math.log(chance);
			for (const i of row) gradient[i] = (gradient[i] ?? 0) - slope;
			gradient[p] = (gradient[p] ?? 0) - (byFirst + bySecond) / chance;
			gradient[p + 1] = (gradient[p + 1] ?? 0) - (bySecond * gap) / chance;
		});
		return cost;
	});
	const first = solution[p] ?? 0;
	const second = first + Math.exp(solution[p + 1] ?? 0);
	return {
		thresholds: [Math.round(scale * first), Math.round(scale * second)],
		weights: weightsOf(names, solution),
	};
}

/** One threshold and one weight a feature. */
export function fitFlag(answers: readonly Judged[], flag: Flag): FlagCard {
	const {names, rows} = designOf(answers, forFlag);
	const p = names.length;
	const holds = holdsOf(names, flagHolds);
	const raised = answers.map((answer) => answer.flags.includes(flag));
	const solution = minimise(new Float64Array(p + 1), (at, gradient) => {
		gradient.fill(0);
		let cost = 0;
		for (let i = 0; i < p; i += 1) {
			cost += (holds[i] ?? 0) * (at[i] ?? 0) ** 2;
			gradient[i] = 2 * (holds[i] ?? 0) * (at[i] ?? 0);
		}
		rows.forEach((row, index) => {
			const chance = logistic(row.reduce((sum, i) => sum + (at[i] ?? 0), 0) - (at[p] ?? 0));
			const is = raised[index] === true;
			cost -= Math.log(Math.max(1e-9, is ? chance : 1 - chance));
			const slope = chance - (is ? 1 : 0);
			for (const i of row) gradient[i] = (gradient[i] ?? 0) + slope;
			gradient[p] = (gradient[p] ?? 0) - slope;
		});
		return cost;
	});
	return {
		threshold: Math.round(scale * ((solution[p] ?? 0) + flagOdds)),
		weights: weightsOf(names, solution),
	};
}

/** The whole scorecard, fitted on these answers. */
export function fit(answers: readonly Judged[]): Scorecard {
	return {
		cues: Object.fromEntries(cues.map((cue) => [cue, fitCue(answers, cue)])) as Record<Cue, CueCard>,
		flags: Object.fromEntries(flags.map((flag) => [flag, fitFlag(answers, flag)])) as Record<Flag, FlagCard>,
	};
}

function written(weights: Readonly<Record<string, number>>): string {
	return Object.entries(weights)
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.map(([name, weight]) => `\t\t\t\t'${name}': ${weight},`)
		.join('\n');
}

/** The table as a TypeScript file. */
export function fileOf({cues: cueCards, flags: flagCards}: Scorecard): string {
	const cuePart = cues.map(
		(cue) =>
			`\t\t${cue}: {\n\t\t\tthresholds: [${cueCards[cue].thresholds.join(', ')}],\n\t\t\tweights: {\n${written(cueCards[cue].weights)}\n\t\t\t},\n\t\t},`,
	);
	const flagPart = flags.map(
		(flag) =>
			`\t\t${flag}: {\n\t\t\tthreshold: ${flagCards[flag].threshold},\n\t\t\tweights: {\n${written(flagCards[flag].weights)}\n\t\t\t},\n\t\t},`,
	);
	return `// Written by test/agreement/fit.ts from test/answers/dev.jsonl. Points for what was found; see features.ts for the names.
import type {Scorecard} from './decide.ts';

export const scorecard: Scorecard = {
	cues: {\n${cuePart.join('\n')}\n\t},
	flags: {\n${flagPart.join('\n')}\n\t},
};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const answers = judge(load(fileURLToPath(new URL('../answers/dev.jsonl', import.meta.url))));
	writeFileSync(new URL('../../src/scoring/scorecard/weights.ts', import.meta.url), fileOf(fit(answers)));
}
