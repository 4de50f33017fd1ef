import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {tableLines} from '../src/text-table.ts';

describe('a text table', () => {
	it('takes short titles, then stands closer, then narrows the column that gives', () => {
		const columns = [
			{title: 'number', short: '#', align: 'right'},
			{title: 'words', gives: true},
		] as const;
		const rows = [['7', 'one two three']];
		expect(tableLines(columns, rows, 40)).toEqual(['number  words', '     7  one two three']);
		expect(tableLines(columns, rows, 17)).toEqual(['#  words', '7  one two three']);
		expect(tableLines(columns, rows, 10)).toEqual(['# words', '7 one two', '  three']);
	});

	it('stands straight with wide characters, and obeys no cell', () => {
		expect(
			tableLines(
				[{title: 'a'}, {title: 'b'}],
				[
					['日本', 'x'],
					['\u001b[2J', 'y'],
				],
				40,
			),
		).toEqual([...['a     b', '日本  x', '␛[2J  y']]);
	});

	it('is never wider than it may be, where one column gives', () => {
		fc.assert(
			fc.property(fc.array(fc.string({unit: 'grapheme'})), fc.integer({min: 20, max: 60}), (words, width) => {
				const lines = tableLines(
					[{title: 'turn'}, {title: 'words', gives: true}],
					words.map((word) => ['1', word]),
					width,
				);
				for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
			}),
		);
	});
});
