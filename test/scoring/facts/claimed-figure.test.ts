import {describe, expect, it} from 'vitest';
import {assess} from '../../../src/scoring/assess.ts';
import {claimedFigure} from '../../../src/scoring/facts/claimed-figure.ts';
import {read} from '../../../src/scoring/reading/reading.ts';
import type {Example} from '../../../src/scoring/rules/rule.ts';

const claims = (example: Example): boolean => {
	const {answer, topic} =
		typeof example === 'string' ? {answer: example, topic: 'evidence' as const} : example;
	const context = {topic, manager: 'Go on.', style: 'data-driven'} as const;
	return claimedFigure.find(read(answer, topic), context).length > 0;
};

describe('a claimed figure', () => {
	it('keeps its own examples', () => {
		expect(claimedFigure.fires.filter((example) => !claims(example))).toEqual([]);
		expect(claimedFigure.quiet.filter(claims)).toEqual([]);
	});

	const figureIn = (answer: string): string | undefined =>
		assess(answer, {topic: 'evidence', manager: 'Go on.', style: 'data-driven'}).facts.find(
			({fact}) => fact === 'figure',
		)?.value;

	it.each([
		['The new checks saved 5,000 euros.', true],
		['The licence is 5,000 euros.', false],
		['We could do 5,000 euros.', false],
	])('is one where money is dealt over only if something moved: %s', (answer, isClaim) => {
		expect(claims({answer, topic: 'budget'})).toBe(isClaim);
	});

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
