/** Everything an answer did that the chart may know. */
import type {AnswerContext, Fact} from '../assessment.ts';
import {placeOf, type Reading} from '../reading/reading.ts';
import {factRules} from './rules.ts';
import {sideRules} from './side-rules.ts';

const everyRule = [...factRules, ...sideRules];

/** All that the answer did, in the order of the text. */
export function factsOf(reading: Reading, context: AnswerContext): Fact[] {
	const facts: Fact[] = [];
	for (const rule of everyRule) {
		for (const {hit, value, size} of rule.find(reading, context))
			facts.push({
				fact: rule.fact,
				...placeOf(reading, hit),
				...(value === undefined ? {} : {value}),
				...(size === undefined ? {} : {size}),
			});
	}
	return facts.sort((a, b) => a.start - b.start);
}
