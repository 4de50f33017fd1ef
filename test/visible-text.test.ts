import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {visible, visibleLine} from '../src/visible-text.ts';
import {text} from './tui/editor/texts.ts';

const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

describe('text made visible', () => {
	it('writes out escape sequences, so that no terminal obeys them', () => {
		expect(visible('\u001b]8;;http://x\u0007link\u001b]8;;\u0007')).toBe('␛]8;;http://x␇link␛]8;;␇');
		expect(visible('\u001b]52;c;aGk=\u001b\\')).toBe('␛]52;c;aGk=␛\\');
		expect(visible('\u009b2J')).toBe('<U+009B>2J');
	});

	it('writes out marks that would reorder the text', () => {
		expect(visible('pay \u202e000,8\u202c euros')).toBe('pay <U+202E>000,8<U+202C> euros');
	});

	it('gives a mark with no character of its own a place to sit', () => {
		expect(visible('\u0301a')).toBe('◌\u0301a');
		expect(visible('e\u0301')).toBe('e\u0301');
	});

	it('shows half a character as a replacement', () => {
		expect(visible('a\ud83d')).toBe('a\ufffd');
		expect(visible('👍')).toBe('👍');
	});

	it('keeps line breaks, or writes them out on one line', () => {
		expect(visible('a\r\nb')).toBe('a\nb');
		expect(visibleLine('a\r\nb')).toBe('a␊b');
	});

	it('leaves nothing a terminal would obey in any text, and changes nothing the second time', () => {
		fc.assert(
			fc.property(fc.oneof(text, fc.string({unit: 'binary'})), (any) => {
				const safe = visible(any);
				expect(safe).not.toMatch(obeyed);
				expect(safe.isWellFormed()).toBe(true);
				expect(visible(safe)).toBe(safe);
				expect(stringWidth(safe)).toBeGreaterThanOrEqual(0);
			}),
			{numRuns: 1000},
		);
	});
});
