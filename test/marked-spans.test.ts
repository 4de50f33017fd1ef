import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {spansOf} from '../src/marked-spans.ts';

describe('the spans of a marked answer', () => {
	it('join what is marked alike, and let what costs win over what earned', () => {
		expect(
			spansOf('abcdefgh', [
				{start: 0, end: 3, points: 5},
				{start: 2, end: 5, points: 3},
				{start: 4, end: 6, points: -2},
				{start: 6, end: 8, points: 0},
			]),
		).toEqual([{text: 'abcd', effect: 'earned'}, {text: 'ef', effect: 'cost'}, {text: 'gh'}]);
	});

	it('are the answer again when joined, wherever the findings lie', () => {
		const finding = fc.record({
			start: fc.integer({min: -2, max: 30}),
			end: fc.integer({min: -2, max: 30}),
			points: fc.integer({min: -9, max: 9}),
		});
		fc.assert(
			fc.property(fc.string(), fc.array(finding), (answer, findings) => {
				expect(
					spansOf(answer, findings)
						.map(({text}) => text)
						.join(''),
				).toBe(answer);
			}),
		);
	});
});
