/** Everything an answer did that the chart may know. */
import type {AnswerContext, Fact, FactName} from '../assessment.ts';
import {placeOf, type Reading} from '../reading/reading.ts';
import {factRules} from './rules.ts';
import {sideRules} from './side-rules.ts';

const everyRule = [...factRules, ...sideRules];

const ofTheirOwn: ReadonlySet<FactName> = new Set([
	'asks-criteria',
	'asks-view',
	'asks-backing',
	'asks-process',
	'asks-date',
	'sets-bar',
	'accepts',
	'acknowledged',
]);

/** All that the answer did, in the order of the text. */
export function factsOf(reading: Reading, context: AnswerContext): Fact[] {
	const facts: Fact[] = [];
	for (const rule of everyRule) {
		for (const {hit, value, size, form} of rule.find(reading, context))
			facts.push({
				fact: rule.fact,
				...placeOf(reading, hit),
				...(value === undefined ? {} : {value}),
				...(size === undefined ? {} : {size}),
				...(form === undefined ? {} : {form}),
			});
	}
	// "…, what do you say?" asks nothing of its own, whatever its words look like.
	const tags = facts.filter(({fact}) => fact === 'invites');
	return facts
		.filter(
			({fact, start, end}) =>
				!ofTheirOwn.has(fact) || !tags.some((tag) => start < tag.end && end > tag.start),
		)
		.sort((a, b) => a.start - b.start);
}
