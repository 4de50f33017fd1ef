/** Texts that are hard to edit: marks, joined emoji, wide characters, flags, controls, halves of characters. */
import fc from 'fast-check';

const pieces = [
	...['a', 'b', 'Z', '7', ' ', ' ', '\n', '\\', '.', ',', '_', '-', 'ä', 'ß', 'é', 'я', 'Ω', '©', '®', '¿'],
	...[
		'日',
		'、',
		'ー',
		'Ａ',
		'本',
		'か',
		'が',
		'ｶﾞ',
		'한',
		'각',
		'ᄀ',
		'ᅡ',
		'ᆨ',
		'👍',
		'👍🏽',
		'👩‍👩‍👧',
		'🇩🇪',
		'🇩',
		'❤️',
		'1️⃣',
		'🏴󠁧󠁢󠁥󠁮󠁧󠁿',
	],
	...[
		'\u0301',
		'\u200d',
		'\u200b',
		'\u00ad',
		'\ufe0f',
		'\u20e3',
		'\u0600',
		'\u0915',
		'\u094d',
		'\u0937',
		'\u093f',
	],
	...[
		'\u0e33',
		'\u{110bd}',
		'\u{1f3fd}',
		'\ud83d',
		'\udc4d',
		'\u001b',
		'\u0000',
		'\t',
		'\u009b',
		'\u202e',
		'\u2028',
	],
	...['שלום', 'مرحبا', '\u200f', 'สวัสดี', 'नमस्ते'],
];

/** A character or a piece of one. */
export const piece = fc.constantFrom(...pieces);

/** A text of such pieces, or of any UTF-16 at all. */
export const text = fc.oneof(
	{weight: 4, arbitrary: fc.array(piece, {maxLength: 40}).map((parts) => parts.join(''))},
	{weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 40}).map((any) => any.replaceAll('\r', ''))},
);

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** The characters of a text as a reader sees them, read with no short cut. */
export const graphemesOf = (whole: string): string[] =>
	Array.from(segmenter.segment(whole), ({segment}) => segment);

/** All places between them, the two ends among them. */
export function boundariesOf(whole: string): number[] {
	const places = [0];
	for (const grapheme of graphemesOf(whole)) places.push((places.at(-1) ?? 0) + grapheme.length);
	return places;
}
