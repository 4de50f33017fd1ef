import {describe, expect, it} from 'vitest';
import {rules} from '../../src/scoring/assess.ts';
import type {AnswerContext} from '../../src/scoring/assessment.ts';
import {read} from '../../src/scoring/reading/reading.ts';
import type {Example, Rule} from '../../src/scoring/rules/rule.ts';

function hitsOf(rule: Rule, example: Example): string[] {
	const {answer, topic, manager} =
		typeof example === 'string'
			? {answer: example, topic: 'evidence' as const, manager: undefined}
			: {manager: undefined, ...example};
	const context: AnswerContext = {topic, manager: manager ?? 'Go on.', style: 'data-driven'};
	const reading = read(answer, topic);
	return rule
		.find(reading, context)
		.map(({from, to}) => answer.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end));
}

describe('every rule keeps its own examples', () => {
	it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
		const silent = rule.fires.filter((example) => hitsOf(rule, example).length === 0);
		const loud = rule.quiet
			.filter((example) => hitsOf(rule, example).length > 0)
			.map((example) => [example, hitsOf(rule, example)]);
		expect({silent, loud}).toEqual({silent: [], loud: []});
	});

	it('has an id of its own, named after what it speaks about', () => {
		expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length);
		for (const {id, cue} of rules) expect(id.startsWith(`${cue}.`)).toBe(true);
	});
});
