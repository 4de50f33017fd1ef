/** The pairs of figures that the ledger weighs, each as the signs between the two. */
import {openLedger} from '../../src/rehearsal/ledger.ts';
import type {KnownFigure} from '../../src/rehearsal/known-figures.ts';
import {exampleCase} from '../../src/case/example.ts';
import {assess} from '../../src/scoring/assess.ts';
import type {Assessment} from '../../src/scoring/assessment.ts';
import {contextOf, type Labelled} from '../agreement/answers.ts';
import {answersOf, caseOf, type Restatement} from './restated.ts';

/** A claimed figure and a known one that differ. */
export interface Pair {
	readonly signs: readonly string[];
	/** The turn the known one was told in; 0 for the first achievement of the case, and less for the rest of it. */
	readonly turn: number;
}

/** Pairs, and whether one of them is a change. */
export interface Example {
	readonly writer: string;
	readonly is: Restatement['is'] | 'no talk';
	readonly pairs: readonly Pair[];
	/** Where more was said before: the turn of the figure that the last one may change. */
	readonly turn?: number;
}

const context = {topic: 'evidence', manager: '', style: 'data-driven'} as const;

const assessed = new Map<string, Assessment>();

/** The assessment of an answer about the evidence; many are entered more than once. */
function assessOnce(text: string): Assessment {
	const found = assessed.get(text) ?? assess(text, context);
	assessed.set(text, found);
	return found;
}

const turnOf = ({turn, achievement}: KnownFigure): number => turn ?? (achievement === 0 ? 0 : -1);

/** The pairs that are weighed when the last of some answers is entered. */
function pairsAtLast(answers: readonly string[], facts: Parameters<typeof openLedger>[0]): readonly Pair[] {
	let pairs: Pair[] = [];
	const ledger = openLedger(facts, (signs, known) => {
		pairs.push({signs, turn: turnOf(known)});
		return -1;
	});
	answers.forEach((text, index) => {
		pairs = [];
		ledger.enter(index + 1, text, assessOnce(text));
	});
	return pairs;
}

/** The pairs of a restatement by itself. */
export const exampleOf = (restatement: Restatement): Example => ({
	writer: restatement.trade,
	is: restatement.is,
	pairs: pairsAtLast(answersOf(restatement), restatement.case && caseOf(restatement.case)),
});

/** The pairs of one writer’s restatements, each after everything else that the writer said first. */
export function amongOthers(rows: readonly Restatement[]): readonly Example[] {
	const told = rows.filter(({earlier}) => earlier !== undefined);
	const before = told.map(({earlier = ''}) => earlier);
	return told.map(({trade, later, is}, index) => ({
		writer: trade,
		is,
		turn: index + 1,
		pairs: pairsAtLast([...before, later], undefined),
	}));
}

/** The pairs of a restatement in a talk on a case that holds more. */
export function besideCase(restatement: Restatement): Example {
	const {trade: writer, is, case: facts} = restatement;
	const own = facts === undefined ? [] : caseOf(facts).achievements;
	const others = exampleCase.achievements.map((each) => ({...each}));
	const whole = {...exampleCase, achievements: own.length === 0 ? others : [...own, ...others]};
	const pairs = pairsAtLast(answersOf(restatement), whole);
	return {
		writer,
		is,
		turn: facts === undefined ? 1 : 0,
		pairs:
			facts === undefined ? pairs.map(({signs, turn}) => ({signs, turn: turn === 0 ? -1 : turn})) : pairs,
	};
}

/** All pairs of a talk that never was one. */
export function exampleOfTalk(answers: readonly Labelled[]): Example {
	const pairs: Pair[] = [];
	const ledger = openLedger(undefined, (signs, known) => {
		pairs.push({signs, turn: turnOf(known)});
		return -1;
	});
	answers.forEach((row, index) => {
		ledger.enter(index + 1, row.answer, assess(row.answer, contextOf(row)));
	});
	return {writer: answers[0]?.writer ?? '', is: 'no talk', pairs};
}
