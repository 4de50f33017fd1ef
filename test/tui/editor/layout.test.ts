import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {cellsBetween} from '../../../src/tui/editor/graphemes.ts';
import {indexAt, rowsOf, spotOf, windowOf} from '../../../src/tui/editor/layout.ts';
import {boundariesOf, graphemesOf, text} from './texts.ts';

const width = fc.integer({min: 1, max: 30});

const rowsIn = (whole: string, columns: number): string[] => {
	const {starts, ends} = rowsOf(whole, columns);
	return starts.map((start, row) => whole.slice(start, ends[row]));
};

describe('a wrapped draft', () => {
	it('breaks after spaces, and in a word only where it is too long', () => {
		expect(rowsIn('the quick brown fox', 10)).toEqual(['the quick ', 'brown fox']);
		expect(rowsIn('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
		expect(rowsIn('ab cdefghij', 4)).toEqual(['ab ', 'cdef', 'ghij']);
	});

	it('lets spaces hang beyond the edge', () => {
		expect(rowsIn('abcd   efgh', 4)).toEqual(['abcd   ', 'efgh']);
		expect(spotOf('abcd  ', 6, 4)).toEqual({row: 0, column: 4});
	});

	it('breaks between wide characters, never within one', () => {
		expect(rowsIn('日本語です', 5)).toEqual(['日本', '語で', 'す']);
		expect(rowsIn('a👩‍👩‍👧b', 2)).toEqual(['a', '👩‍👩‍👧', 'b']);
	});

	it('has an empty row for an empty text and behind a last line break', () => {
		expect(rowsIn('', 10)).toEqual(['']);
		expect(rowsIn('a\n', 10)).toEqual(['a', '']);
		expect(rowsIn('\n\n', 10)).toEqual(['', '', '']);
	});

	it('holds the whole text, line breaks aside, in rows that fit unless one character alone does not', () => {
		fc.assert(
			fc.property(text, width, (whole, columns) => {
				const rows = rowsIn(whole, columns);
				expect(rows.join('')).toBe(whole.replaceAll('\n', ''));
				for (const row of rows) {
					const drawn = row.replace(/ +$/, '');
					const fits = cellsBetween(drawn, 0, drawn.length) <= columns;
					expect(fits || graphemesOf(drawn).length === 1).toBe(true);
				}
			}),
			// The example: a sign without a cell of its own, behind a space that hangs.
			{numRuns: 500, examples: [['a \u0600', 1]]},
		);
	});

	it('finds each place again by its row and column, unless it is among hanging spaces', () => {
		fc.assert(
			fc.property(text, width, (whole, columns) => {
				for (const place of boundariesOf(whole)) {
					const spot = spotOf(whole, place, columns);
					const again = indexAt(whole, spot, columns);
					// Characters that take no cell, and hanging spaces, share a column with their neighbours.
					expect(spotOf(whole, again, columns)).toEqual(
						spot.column < columns ? spot : {...spot, column: expect.any(Number) as number},
					);
				}
			}),
			{numRuns: 300},
		);
	});
});

describe('the window on a draft', () => {
	it('shows only so many rows, the caret among them, and says how many it hides', () => {
		const whole = Array.from({length: 100}, (_, line) => `line ${line}`).join('\n');
		const caret = whole.indexOf('line 50');
		const {rows, caret: spot, above, below} = windowOf(whole, caret, 20, 9);
		expect(rows).toHaveLength(9);
		expect(rows[spot.row]).toBe('line 50');
		expect(above + 9 + below).toBe(100);
	});

	it('is never taller than asked for, nor wider, and always holds the caret', () => {
		fc.assert(
			fc.property(
				text,
				fc.nat(),
				fc.integer({min: 10, max: 30}),
				fc.integer({min: 1, max: 5}),
				(whole, pick, columns, height) => {
					const places = boundariesOf(whole);
					const shown = windowOf(whole, places[pick % places.length] ?? 0, columns, height);
					expect(shown.rows.length).toBeLessThanOrEqual(height);
					expect(shown.caret.row).toBeGreaterThanOrEqual(0);
					expect(shown.caret.row).toBeLessThan(shown.rows.length);
					expect(shown.caret.column).toBeLessThanOrEqual(columns);
					for (const row of shown.rows) expect(stringWidth(row)).toBeLessThanOrEqual(columns + 1);
				},
			),
			{numRuns: 500},
		);
	});

	it('lets nothing through that a terminal would obey', () => {
		expect(windowOf('a\u001b[2Jb\u0007', 0, 20, 5).rows).toEqual(['a␛[2Jb␇']);
	});
});
