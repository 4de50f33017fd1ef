import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, it} from 'vitest';
import cellWidth from '../src/cell-width.ts';

const upTo = (last: number): readonly string[] =>
	Array.from({length: last + 1}, (_, code) => String.fromCharCode(code));

it('gives every character of the basic plane the width the library gives it', () => {
	expect(upTo(0xffff).filter((character) => cellWidth(character) !== stringWidth(character))).toEqual([]);
});

it('gives every emoji, alone and with the sign for the coloured form, the width the library gives it', () => {
	const emoji = Array.from({length: 0x2_00_00}, (_, code) => code)
		.filter((code) => code < 0xd800 || code > 0xdfff)
		.map((code) => String.fromCodePoint(code))
		.filter((sign) => /\p{Emoji}/u.test(sign))
		.flatMap((sign) => [sign, `${sign}\ufe0f`, `a${sign}b`, `${sign}${sign}`, `${sign}\ufe0f${sign}`]);
	expect(emoji.filter((text) => cellWidth(text) !== stringWidth(text))).toEqual([]);
});

it('gives texts of all kinds, with and without colours, the width the library gives them', () => {
	const part = fc.oneof(
		fc.string({unit: 'grapheme'}),
		fc.string({unit: 'binary'}),
		fc.constantFrom(
			'\u001b[1m',
			'\u001b[36;1m',
			'\u001b[22m',
			'\u001b[K',
			'\u001b]8;;',
			'› “so” … ',
			'✓\ufe0f',
			'©\ufe0f',
			'🙈',
			'⌚',
			'👍🏽',
			'🇩🇪',
			'❤️\u200d🔥',
			'🏽',
			'\ufe0f',
			'\u200d',
		),
	);
	fc.assert(
		fc.property(fc.array(part, {maxLength: 6}), (parts) => {
			const text = parts.join('');
			expect(cellWidth(text)).toBe(stringWidth(text));
			const counted = {countAnsiEscapeCodes: true};
			expect(cellWidth(text, counted)).toBe(stringWidth(text, counted));
		}),
	);
});

it('takes the library’s word where ambiguous characters are to be wide', () => {
	expect(cellWidth('●', {ambiguousIsNarrow: false})).toBe(2);
});
