/** More, less, or the same as was asked for before. */
import {describe, expect, it} from 'vitest';
import {lowersAsk, mayBeTheAsk, mostAsked, namesLess, raisesAsk, wasNoAsk} from '../../machines/sum-asked.ts';
import type {Heard} from '../../machines/context.ts';
import type {FactName} from '../../src/scoring/assessment.ts';
import {heard} from '../answers-as-told.ts';

const naming = (fact: FactName, size: number, value: string): Heard => ({
	...heard({}),
	facts: [{fact, size, value, start: 0, end: 1}],
});
const sum = (size: number, value = String(size)): Heard => naming('amount', size, value);

describe('a sum against the one before', () => {
	it.each([
		[8000, 9200, 'the same, rounded up'],
		[8000, 8000, 'the same'],
		[8000, 6800, 'the same, rounded down'],
	])('%i and then %i is %s: neither more nor less', (before, now) => {
		expect(raisesAsk(sum(now), before)).toBe(false);
		expect(namesLess(sum(now), before)).toBe(false);
	});

	it('is more or less where it differs by more than a rounding', () => {
		expect(raisesAsk(sum(9300), 8000)).toBe(true);
		expect(namesLess(sum(9300), 8000)).toBe(false);
		expect(namesLess(sum(6700), 8000)).toBe(true);
		expect(raisesAsk(sum(6700), 8000)).toBe(false);
	});

	it('is neither where nothing was asked for before', () => {
		expect(raisesAsk(sum(9300), 0)).toBe(false);
		expect(namesLess(sum(1), 0)).toBe(false);
	});

	it.each([
		['six', 6, 8000, 6000],
		['12', 12, 8000, 12_000],
		['six', 6, 900, 6],
		['six euros', 6, 8000, 6],
		['100', 100, 8000, 100],
		['6000', 6000, 8000, 6000],
	])(
		'%s means thousands only where thousands were asked for and nothing else is said of it',
		(value, size, before, meant) => {
			expect(namesLess(sum(size, value), before)).toBe(meant < before * 0.85);
			expect(raisesAsk(sum(size, value), before)).toBe(meant > before * 1.15);
			expect(mostAsked(sum(size, value), before)).toBe(Math.max(before, meant));
		},
	);

	it('shows that the one before was what the work was worth, and no ask, where it is far less', () => {
		expect(wasNoAsk(sum(8000), 310_000)).toBe(true);
		expect(wasNoAsk(sum(4000), 8000)).toBe(false);
		expect(wasNoAsk(sum(8000), 0)).toBe(false);
		expect(wasNoAsk(heard({}), 310_000)).toBe(false);
	});

	it('is a step down where the lead offers less, unless it comes to as much as before', () => {
		expect(lowersAsk(naming('discount', 6000, '6,000'), 8000)).toBe(true);
		expect(lowersAsk(naming('discount', 8000, '8,000'), 8000)).toBe(false);
		expect(lowersAsk(naming('discount', 9000, '9,000'), 8000)).toBe(false);
		expect(lowersAsk(naming('discount', 9000, '9,000'), 0)).toBe(true);
		expect(lowersAsk(sum(6000), 8000)).toBe(false);
	});
});

it('a sum named first is what is asked for in the backbone alone', () => {
	expect(['opening', 'evidence', 'ask', 'budget', 'hr', 'deferral'].every(mayBeTheAsk)).toBe(true);
	expect(['close', 'credit', 'doubt', 'lowball', 'nibble'].some(mayBeTheAsk)).toBe(false);
});
