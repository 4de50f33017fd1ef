/** What the rules for the pushbacks outside the backbone are made of. */
import type {AnswerContext, FactName} from '../assessment.ts';
import {clauseAt} from '../reading/clauses.ts';
import {wordings, type Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {search} from '../reading/search.ts';
import type {Sentence} from '../reading/tokens.ts';
import type {Example} from '../rules/rule.ts';
import {wordSet} from '../../word-set.ts';
import type {FactRule} from './rules.ts';

/** A rule for a fact that carries its own examples. */
export interface SideRule extends FactRule {
	readonly fires: readonly Example[];
	readonly quiet: readonly Example[];
}

/** Finds places in a reading. */
export type Find = (reading: Reading, context: AnswerContext) => readonly Hit[];

/** The rule from its finder. */
export const sideRule = (
	fact: FactName,
	find: Find,
	examples: Pick<SideRule, 'fires' | 'quiet'>,
): SideRule => ({
	fact,
	find: (reading, context) => find(reading, context).map((hit) => ({hit})),
	...examples,
});

/** A rule for a fact whose examples stand in the tables under test/scoring/facts. */
export const factRule = (fact: FactName, find: Find): FactRule => ({
	fact,
	find: (reading, context) => find(reading, context).map((hit) => ({hit})),
});

const denials = wordSet('not never no none nobody nothing hardly neither nor without');
const supposals = wordSet('if unless would could might should may');

// "Not only", "not just" and "why don't we" deny nothing.
const denies = (reading: Reading, at: number): boolean =>
	denials.has(reading.tokens[at]?.text ?? '') &&
	!['only', 'just', 'merely'].includes(reading.tokens[at + 1]?.text ?? '') &&
	reading.tokens[at - 2]?.text !== 'why';

/** Whether the words say the opposite: a denial inside the hit, or right before it in the same clause. */
export function isDenied(reading: Reading, {from, to}: Hit): boolean {
	const clause = clauseAt(reading.clauses, from);
	const first = Math.max(clause?.from ?? 0, from - 3);
	for (let at = first; at < to; at += 1) if (denies(reading, at)) return true;
	return false;
}

/** Whether it is only imagined: "if I had", "I would have". */
export function isSupposed(reading: Reading, {from, to}: Hit): boolean {
	const clause = clauseAt(reading.clauses, from);
	const first = Math.max(clause?.from ?? 0, from - 3);
	return reading.tokens.slice(first, to).some(({text}) => supposals.has(text));
}

const isQuoted = (reading: Reading, {from}: Hit): boolean => clauseAt(reading.clauses, from)?.quoted === true;

/** Wordings that count unless they are denied. */
export function affirmed(...sources: readonly string[]): Find {
	const set = wordings(sources);
	return (reading) =>
		search(set, reading.tokens).filter((hit) => !isDenied(reading, hit) && !isQuoted(reading, hit));
}

/** Wordings for what was really done: neither denied nor imagined. */
export function done(...sources: readonly string[]): Find {
	const find = affirmed(...sources);
	return (reading, context) => find(reading, context).filter((hit) => !isSupposed(reading, hit));
}

/** Wordings that count as they stand, denials and all. */
export function exactly(...sources: readonly string[]): Find {
	const set = wordings(sources);
	return (reading) => search(set, reading.tokens).filter((hit) => !isQuoted(reading, hit));
}

// A question need not end in a mark: "who signs it, and by when", "tell me what they look at".
const putsQuestion = wordings([
	'^ who|whose|whom|what|which|how|why _',
	'^ and|so|but|then|okay|fine|well|also who|whose|what|which|how|where|when|why|by',
	'^ when|where will|would|could|can|do|does|is|are|should|shall|did',
	'^ by|until|till when|what|which',
	'^ would|could|can|will|shall|should|do|does|is|are|may you|i|we|it|that|there|they|he|she|hr|the|your|my',
	'tell|show me|us ..1 who|whose|what|which|how|where|when|whether|if|about',
	'know|hear|understand|wonder|wondering|ask|learn|see|curious who|whose|what|which|how|where|when|whether|if',
]);

/** Only those hits whose sentence asks something, with or without a question mark. */
export const asking = (...sources: readonly string[]): Find => {
	const set = wordings(sources);
	return (reading) => {
		const hits = search(set, reading.tokens).filter((hit) => !isQuoted(reading, hit));
		if (hits.length === 0) return hits;
		const questions = search(putsQuestion, reading.tokens);
		const asked = reading.sentences.filter(
			({from, to, asks}) => asks || questions.some((hit) => hit.from >= from && hit.from < to),
		);
		return hits.filter((hit) => asked.some(({from, to}) => hit.from >= from && hit.from < to));
	};
};

/** What one of several finders finds. */
export const anyOf =
	(...finders: readonly Find[]): Find =>
	(reading, context) =>
		finders.flatMap((find) => find(reading, context));

/** Only those hits in whose sentence none of the others stands. */
export const unless =
	(find: Find, ...others: readonly Find[]): Find =>
	(reading, context) => {
		const hits = find(reading, context);
		if (hits.length === 0) return hits;
		const against = others.flatMap((other) => other(reading, context)).map(({from}) => from);
		const sentences = against.map((from) => reading.tokens[from]?.sentence);
		return hits.filter(({from}) => !sentences.includes(reading.tokens[from]?.sentence));
	};

/** Whole sentences in which each of the finders finds something. */
export const together =
	(...finders: readonly Find[]): Find =>
	(reading, context) => {
		const found = finders.map((find) => find(reading, context));
		if (found.some((hits) => hits.length === 0)) return [];
		const within = ({from, to}: Sentence): boolean =>
			found.every((hits) => hits.some((hit) => hit.from >= from && hit.from < to));
		return reading.sentences.filter(within).map(({from, to}) => ({from, to}));
	};

/** What a finder finds in sentences in which another one finds something too. */
export const beside =
	(find: Find, other: Find): Find =>
	(reading, context) => {
		const hits = find(reading, context);
		if (hits.length === 0) return hits;
		const near = new Set(other(reading, context).map(({from}) => reading.tokens[from]?.sentence));
		return hits.filter(({from}) => near.has(reading.tokens[from]?.sentence));
	};

/** Only where the line is about one of these. */
export const about =
	(topics: readonly AnswerContext['topic'][], find: Find): Find =>
	(reading, context) =>
		topics.includes(context.topic) ? find(reading, context) : [];
