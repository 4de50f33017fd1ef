import {stripVTControlCharacters} from 'node:util';
import fc from 'fast-check';
import wrapAnsi from 'wrap-ansi';
import {expect, test} from 'vitest';
import {wrap} from '../src/wrap.ts';

const letters = 'abcdefghij,.!?-0123456789’“”…‹›€←→·é✓│'.split(/(?:)/u);
const word = fc.string({unit: fc.constantFrom(...letters), minLength: 1, maxLength: 14});
const text = fc.array(word, {minLength: 1, maxLength: 30}).map((words) => words.join(' '));

test('a plain text is broken where the library breaks it', () => {
	fc.assert(
		fc.property(text, fc.integer({min: 4, max: 60}), (said, width) => {
			expect(wrap(said, width)).toEqual(wrapAnsi(said, width, {hard: true}).split('\n'));
		}),
	);
});

test('no line is wider than asked for, and no word is lost', () => {
	fc.assert(
		fc.property(text, fc.integer({min: 8, max: 60}), (said, width) => {
			const lines = wrap(said, width, '  ').map(stripVTControlCharacters);
			for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
			expect(lines.join('').replaceAll(' ', '')).toBe(said.replaceAll(' ', ''));
		}),
	);
});
