/**
 * Fits what weighs toward each fact, on answers that were read for what they do and on the tables of plain sentences.
 * `node test/agreement/fit-facts.ts` writes src/scoring/scorecard/weights.ts.
 */
import {fileURLToPath} from 'node:url';
import type {FlagCard} from '../../src/scoring/scorecard/decide.ts';
import {weighedFacts, type WeighedFact} from '../../src/scoring/scorecard/weighed-facts.ts';
import type {FactName} from '../../src/scoring/assessment.ts';
import type {Topic} from '../../src/terms.ts';
import {errands, plainDays, plainFacts} from '../scoring/facts/plain-sentences.ts';
import {factTables} from '../scoring/facts/tables.ts';
import {judge, timesOf, type Judged, type Labelled} from './answers.ts';
import {designOf, factHolds, forFact} from './design.ts';
import {points, weightsOf, write} from './fit.ts';
import {binary} from './regression.ts';
import {factAnswers, type FactAnswer} from './told-facts.ts';

/** Below even odds a fact is taken to be there: to pass over what was said costs more than to take up too much. */
const factOdds = -0.6;
/** A feature that got fewer points when all were tried is left out, and the rest is fitted again. */
const worthWeighing = 5;
/** A sentence written to show one fact counts so often. */
const shown = 25;

/** An answer with its features, and whether it does the thing, for each fact it was read for. */
export interface FactCase {
	readonly judged: Judged;
	readonly does: ReadonlyMap<WeighedFact, boolean>;
}

const isWeighed = (fact: string): fact is WeighedFact => (weighedFacts as readonly string[]).includes(fact);

function readCases(rows: readonly FactAnswer[]): FactCase[] {
	return judge(rows).map((judged, n) => {
		const {facts = [], readFor = []} = rows[n] ?? {};
		return {judged, does: new Map(readFor.map((fact) => [fact, facts.includes(fact)]))};
	});
}

const isShown = ({fact}: Shown): boolean => isWeighed(fact);

interface Shown {
	readonly say: string;
	readonly topic: Topic;
	readonly fact: FactName;
	readonly does: boolean;
}

/** What the tests show, sentence by sentence. */
function shownSentences(): Shown[] {
	return [
		...factTables().flatMap(({fact, fires, near}) => [
			...fires.map((each) => ({...each, fact, does: true})),
			...near.map((each) => ({...each, fact, does: false})),
		]),
		...plainFacts.map(([topic, say, fact, does]) => ({say, topic, fact, does})),
		...plainDays.map(
			([say, days]) => ({say, topic: 'budget', fact: 'asks-date', does: days.length > 0}) as const,
		),
		...errands.map(([say, days]) => ({say, topic: 'hr', fact: 'asks-date', does: days.length > 0}) as const),
	];
}

function shownCases(): FactCase[] {
	const sentences = shownSentences().filter(isShown);
	const rows = sentences.map(({say, topic}): Labelled => ({
		id: '',
		phase: topic,
		manager: 'Go on.',
		answer: say,
		levels: {data: 0, roi: 0, humility: 0, answer: 0},
		flags: [],
		times: shown,
	}));
	return judge(rows).map((judged, n) => {
		const {fact, does} = sentences[n] ?? {};
		return {
			judged,
			does: new Map(fact !== undefined && isWeighed(fact) ? [[fact, does === true]] : []),
		};
	});
}

/** One threshold and one weight a feature. */
export function fitFact(cases: readonly FactCase[], fact: WeighedFact): FlagCard {
	const told = cases.filter(({does}) => does.has(fact));
	const answers = told.map(({judged}) => judged);
	const times = answers.map(timesOf);
	const there = told.map(({does}) => does.get(fact) === true);
	const solve = (wanted: (name: string) => boolean) => {
		const {names, rows, holds} = designOf(answers, wanted, factHolds);
		return {names, ...binary(rows, there, times, holds, new Float64Array(names.length))};
	};
	const tried = solve(forFact);
	const large = new Set(
		tried.names.filter((_, index) => Math.abs(points(tried.weights[index] ?? 0)) >= worthWeighing),
	);
	const {names, weights, threshold} = solve((name) => large.has(name));
	return {threshold: points(threshold + factOdds), weights: weightsOf(names, weights)};
}

/** What weighs toward every fact. */
export const fitFacts = (cases: readonly FactCase[]): Record<WeighedFact, FlagCard> =>
	Object.fromEntries(weighedFacts.map((fact) => [fact, fitFact(cases, fact)])) as Record<
		WeighedFact,
		FlagCard
	>;

/** Everything facts are fitted on. */
export const factCases = (): {readonly read: FactCase[]; readonly shown: FactCase[]} => ({
	read: readCases(factAnswers()),
	shown: shownCases(),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const {read, shown: shownOnes} = factCases();
	write({facts: fitFacts([...read, ...shownOnes])});
}
