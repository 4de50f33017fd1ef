import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {
	boundaryAtOrAfter,
	cellsBetween,
	nextBoundary,
	previousBoundary,
	walk,
} from '../../../src/tui/editor/graphemes.ts';
import {visible} from '../../../src/visible-text.ts';
import {boundariesOf, graphemesOf, text} from './texts.ts';

describe('the places between characters', () => {
	it('are those a reading of the whole text finds, whatever place one asks from', () => {
		fc.assert(
			fc.property(text, (whole) => {
				const places = boundariesOf(whole);
				for (let index = 0; index <= whole.length; index++) {
					expect(nextBoundary(whole, index)).toBe(places.find((place) => place > index) ?? whole.length);
					expect(previousBoundary(whole, index)).toBe(places.findLast((place) => place < index) ?? 0);
					expect(boundaryAtOrAfter(whole, index)).toBe(places.find((place) => place >= index));
				}
			}),
			{numRuns: 500},
		);
	});

	it('are walked one by one, each with the cells it takes as shown', () => {
		fc.assert(
			fc.property(text, (whole) => {
				const seen: string[] = [];
				walk(whole, 0, whole.length, (start, end, cells) => {
					const grapheme = whole.slice(start, end);
					seen.push(grapheme);
					if (grapheme !== '\n') expect(cells).toBe(stringWidth(visible(grapheme)));
					return true;
				});
				expect(seen).toEqual(graphemesOf(whole));
			}),
			{numRuns: 500},
		);
	});

	it('stops walking when it is told to', () => {
		let steps = 0;
		walk('a👍b', 0, 4, () => ++steps < 2);
		expect(steps).toBe(2);
	});

	it('counts cells as a terminal does', () => {
		const cells = (whole: string): number => cellsBetween(whole, 0, whole.length);
		expect(cells('abc')).toBe(3);
		expect(cells('日本')).toBe(4);
		expect(cells('e\u0301')).toBe(1);
		expect(cells('👩‍👩‍👧')).toBe(2);
		expect(cells('\u001b')).toBe(1);
		expect(cells('\u202e')).toBe('<U+202E>'.length);
	});
});
