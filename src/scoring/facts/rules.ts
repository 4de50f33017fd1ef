import type {AnswerContext, FactName} from '../assessment.ts';
import {clauseAt} from '../reading/clauses.ts';
import {wordings, type Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {search} from '../reading/search.ts';
import {amounts, dates} from './values.ts';

export interface Found {
	readonly hit: Hit;
	readonly value?: string;
	readonly size?: number;
}

/** One thing an answer may do. */
export interface FactRule {
	readonly fact: FactName;
	readonly find: (reading: Reading, context: AnswerContext) => Found[];
}

interface Limits {
	/** Only where the clause is not denied. */
	readonly affirmed?: boolean;
	readonly topics?: readonly AnswerContext['topic'][];
}

function said(fact: FactName, limits: Limits, ...sources: string[]): FactRule {
	const set = wordings(sources);
	return {
		fact,
		find: (reading, context) => {
			if (limits.topics && !limits.topics.includes(context.topic)) return [];
			return search(set, reading.tokens)
				.filter((hit) => limits.affirmed !== true || clauseAt(reading.clauses, hit.from)?.denied !== true)
				.map((hit) => ({hit}));
		},
	};
}

/** A fact that a class of words in the lexicon stands for. */
function signalled(fact: FactName, ...classes: string[]): FactRule {
	return {
		fact,
		find: (reading) =>
			classes
				.flatMap((name) => reading.signals.get(name) ?? [])
				.slice(0, 1)
				.map((hit) => ({hit})),
	};
}

export const factRules: readonly FactRule[] = [
	{fact: 'amount', find: amounts},
	{fact: 'date', find: dates},
	signalled('thanks', 'thanks-for', 'thank'),
	said(
		'open',
		{},
		'open to',
		'happy|glad|willing|ready|prepared to ..2 hear|discuss|take|adjust|consider|wait|work|start|look',
		'what would|could ..2 help|work|suit|convince|make|need',
		'if you|they|it ..1 prefer|rather|sooner',
		'would you rather|prefer',
		'correct me',
		'tell|stop me if|where',
		'i may|might|could be wrong|off|mistaken',
		'what am i missing',
		'your view|advice|opinion|feedback|suggestion',
		'another|other|different form|way|shape|option',
	),
	{
		fact: 'question',
		find: (reading) =>
			reading.sentences
				.filter(
					({from, to, asks}) =>
						asks &&
						reading.tokens
							.slice(from, Math.min(to, from + 8))
							.some(({tags, text}) => tags.has('question-word') || text === 'whether'),
				)
				.map(({from, to}) => ({hit: {from, to}})),
	},
];
