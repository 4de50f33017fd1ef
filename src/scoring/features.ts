import type {AnswerContext} from './assessment.ts';
import type {Hit} from './reading/pattern.ts';
import type {Reading} from './reading/reading.ts';
import {rules} from './rules/index.ts';

/**
 * What the scorecard can give points for, by name:
 *   data.from-to            a rule that fired          words.thank     a class of words that is there
 *   words.thank+            there at least twice       budget:words.x  there, in an answer to that topic
 *   length:25               at least so many words
 */
export type Features = ReadonlyMap<string, readonly Hit[]>;

const lengths = [8, 15, 25, 40, 60];
const nowhere: readonly Hit[] = [];

/** Runs every rule, gathers every class of words, and notes the situation. */
export function featuresOf(reading: Reading, context: AnswerContext): Features {
	const features = new Map<string, readonly Hit[]>();
	const add = (name: string, hits: readonly Hit[]): void => {
		features.set(name, hits);
		if (hits.length > 1) features.set(`${name}+`, hits);
		features.set(`${context.topic}:${name}`, hits);
	};
	for (const [name, hits] of reading.signals) add(`words.${name}`, hits);
	for (const rule of rules) {
		const hits = rule.find(reading, context);
		if (hits.length > 0) add(rule.id, hits);
	}
	features.set(`topic:${context.topic}`, nowhere);
	for (const length of lengths)
		if (reading.tokens.length >= length) features.set(`length:${length}`, nowhere);
	return features;
}
