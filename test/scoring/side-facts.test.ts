/** The facts of the pushbacks outside the backbone, on the examples that their rules carry. */
import {describe, expect, it} from 'vitest';
import {assess} from '../../src/scoring/assess.ts';
import {facts, type AnswerContext} from '../../src/scoring/assessment.ts';
import {sideRules} from '../../src/scoring/facts/side-rules.ts';
import {read} from '../../src/scoring/reading/reading.ts';
import type {Example} from '../../src/scoring/rules/rule.ts';
import type {SideRule} from '../../src/scoring/facts/side-rule.ts';

function hitsOf({find}: SideRule, example: Example): string[] {
	const {answer, topic} =
		typeof example === 'string' ? {answer: example, topic: 'evidence' as const} : example;
	const context: AnswerContext = {topic, manager: 'Go on.', style: 'data-driven'};
	const reading = read(answer, topic);
	return find(reading, context).map(({hit: {from, to}}) =>
		answer.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end),
	);
}

describe('every fact of a side pushback keeps its own examples', () => {
	it.each(sideRules.map((rule) => [rule.fact, rule] as const))('%s', (_fact, rule) => {
		const silent = rule.fires.filter((example) => hitsOf(rule, example).length === 0);
		const loud = rule.quiet
			.filter((example) => hitsOf(rule, example).length > 0)
			.map((example) => [example, hitsOf(rule, example)]);
		expect({silent, loud}).toEqual({silent: [], loud: []});
	});

	it('is one of the list, and has one rule', () => {
		const names = sideRules.map(({fact}) => fact);
		expect(new Set(names).size).toBe(names.length);
		expect(names.filter((name) => !facts.includes(name))).toEqual([]);
	});
});

describe('a claimed figure', () => {
	const figureIn = (answer: string): string | undefined =>
		assess(answer, {topic: 'evidence', manager: 'Go on.', style: 'data-driven'}).facts.find(
			({fact}) => fact === 'figure',
		)?.value;

	it.each([
		['Failed payments went from 2.1% to 0.8%, that is 310,000 euros a year.', 'from 2.1% to 0.8%'],
		['That saves 310,000 euros a year, by the ledger.', '310,000 euros a year'],
		['Pages at night dropped from roughly forty a month to six.', 'from roughly forty a month to six'],
		['The warehouse loses 90 fewer pallets a week.', '90 fewer pallets'],
		['We cut the cloud bill by 38%.', '38%'],
		['Deploys take 12 minutes instead of 50.', 'from 50 to 12 minutes'],
		// A verb cannot be put after "you said".
		['The queue time halved within a month of that.', undefined],
	])('can be said back: %s', (answer, value) => {
		expect(figureIn(answer)).toBe(value);
	});
});
