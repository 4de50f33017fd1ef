/**
 * Makes text from a pack, an answer or a file safe to print. What a terminal would obey, and what a reader
 * could not see, is written out instead: escape sequences, control characters, and the marks that reorder text.
 */

// C0 controls have pictures of their own in Unicode (␀ … ␟), one cell each.
const pictureOf = (code: number): string => String.fromCharCode(code === 0x7f ? 0x2421 : 0x2400 + code);

const nameOf = (code: number): string => `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;

// C1, bidirectional marks, embeddings, overrides and isolates, line separators, annotation marks.
// Joiners (U+200C, U+200D) stay: emoji and several scripts cannot be written without them.
const hidden =
	/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// A combining mark with nothing to sit on would sit on whatever the screen has printed before it.
const homeless = /(?<=^|[[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]--[\u200c\u200d]])\p{M}/gv;

function written(character: string): string {
	const code = character.charCodeAt(0);
	if (code < 0x20 || code === 0x7f) return pictureOf(code);
	if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
	return nameOf(code);
}

// Most text is nothing but these; one test spares it the rest.
const harmless = /^[\n\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff]*$/;

/** The text with everything a terminal would obey written out. Line breaks stay; `\r\n` and `\r` become `\n`. */
export function visible(text: string): string {
	if (harmless.test(text)) return text;
	return text
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(homeless, '◌$&')
		.replaceAll(hidden, (character) => (character === '\n' ? character : written(character)));
}

/** The same on one line: line breaks are written out too. */
export function visibleLine(text: string): string {
	return visible(text).replaceAll('\n', '␊');
}
