import {assess} from '../../src/scoring/assess.ts';
import {factsOf} from '../../src/scoring/facts/facts.ts';
import {decideFacts, type FlagCard} from '../../src/scoring/scorecard/decide.ts';
import {read} from '../../src/scoring/reading/reading.ts';
import {weighedFacts, type WeighedFact} from '../../src/scoring/scorecard/weighed-facts.ts';
import {contextOf} from './answers.ts';
import {factCases, fitFacts, type FactCase} from './fit-facts.ts';
import type {FactAnswer} from './told-facts.ts';

/** How often a fact was heard rightly, wrongly and not at all. */
interface Heard {
	right: number;
	wrong: number;
	missed: number;
}

export type FactFigures = Readonly<Record<WeighedFact, Readonly<Heard>>>;

const none = (): Record<WeighedFact, Heard> =>
	Object.fromEntries(weighedFacts.map((fact) => [fact, {right: 0, wrong: 0, missed: 0}])) as Record<
		WeighedFact,
		Heard
	>;

function count(into: Heard, does: boolean, heard: boolean): void {
	if (does && heard) into.right += 1;
	else if (heard) into.wrong += 1;
	else if (does) into.missed += 1;
}

/** A day that is named counts as one that is asked for. */
const isIn = (facts: readonly string[], fact: WeighedFact): boolean =>
	facts.includes(fact) || (fact === 'asks-date' && facts.includes('date'));

/** What the scorer hears, as it is. */
export function measureFacts(answers: readonly FactAnswer[]): FactFigures {
	const figures = none();
	for (const answer of answers) {
		const heard = assess(answer.answer, contextOf(answer)).facts.map(({fact}) => fact);
		for (const fact of answer.readFor) count(figures[fact], answer.facts.includes(fact), isIn(heard, fact));
	}
	return figures;
}

/** What wordings alone would hear. */
export function measureWordings(answers: readonly FactAnswer[]): FactFigures {
	const figures = none();
	for (const answer of answers) {
		const heard = factsOf(read(answer.answer, answer.phase), contextOf(answer)).map(({fact}) => fact);
		for (const fact of answer.readFor) count(figures[fact], answer.facts.includes(fact), isIn(heard, fact));
	}
	return figures;
}

const sixths = 6;

/** What is heard of each sixth of the writers by weights that were fitted without them. */
export function measureLeftOut(): FactFigures {
	const figures = none();
	const {read: cases, shown} = factCases();
	const writers = [...new Set(cases.map(({judged}) => judged.writer ?? ''))].sort();
	const groupOf = ({judged}: FactCase): number => writers.indexOf(judged.writer ?? '') % sixths;
	for (let group = 0; group < sixths; group += 1) {
		const cards: Record<WeighedFact, FlagCard> = fitFacts([
			...cases.filter((each) => groupOf(each) !== group),
			...shown,
		]);
		for (const {judged, does} of cases.filter((each) => groupOf(each) === group)) {
			const heard = judged.rated ? decideFacts(judged.features, cards) : [];
			for (const [fact, is] of does) count(figures[fact], is, heard.includes(fact));
		}
	}
	return figures;
}

/** The figures as lines of text, and all facts together at the end. */
export function printedFacts(figures: FactFigures): string {
	const share = (part: number, of: number): string => (of === 0 ? '  – ' : (part / of).toFixed(2));
	const line = (name: string, {right, wrong, missed}: Heard): string =>
		`${name.padEnd(16)} there ${String(right + missed).padStart(4)}   precision ${share(right, right + wrong)}   recall ${share(right, right + missed)}   F1 ${share(2 * right, 2 * right + wrong + missed)}`;
	const all = weighedFacts
		.map((fact) => figures[fact])
		.reduce<Heard>(
			(sum, {right, wrong, missed}) => ({
				right: sum.right + right,
				wrong: sum.wrong + wrong,
				missed: sum.missed + missed,
			}),
			{right: 0, wrong: 0, missed: 0},
		);
	return [...weighedFacts.map((fact) => line(fact, figures[fact])), line('all', all)].join('\n');
}
