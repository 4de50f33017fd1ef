/**
 * Output for a terminal that shows ASCII alone (`LANG=C`): everything else becomes what comes nearest, cell for cell,
 * since what is printed was laid out before. Files and pipes are never changed.
 */
import stringWidth from 'string-width';

const nearest: Readonly<Record<string, string>> = {
	...{'’': "'", '‘': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '‹': '<', '›': '>'},
	...{'–': '-', '—': '-', '−': '-', '…': '~', '·': '-', '×': 'x', '•': '*', '€': 'E', '£': 'L', '¥': 'Y'},
	...{'↑': '^', '↓': 'v', '←': '<', '→': '>', '▸': '>', '✓': '+', '○': 'o', '◐': '~', '●': '*', '◌': 'o'},
	...{'─': '-', '│': '|', '└': '`', '├': '|', '┌': '+', '␛': '^', '␇': '^', '␊': '|', '\u00a0': ' ', ß: 's'},
};

const segmenter = new Intl.Segmenter('en', {granularity: 'grapheme'});

function inAscii(character: string): string {
	const known = nearest[character];
	if (known !== undefined) return known;
	const bare = character.normalize('NFD').replaceAll(/\p{M}/gu, '');
	const cells = stringWidth(character);
	return /^[\u0020-\u007e]$/.test(bare) ? bare.padEnd(cells, '?') : '?'.repeat(cells);
}

/** The text in ASCII, in as many cells. Control characters and what a terminal obeys stay. */
export const toAscii = (text: string): string =>
	text.replaceAll(/[^\u0000-\u001f\u007f]*[^\u0000-\u007f][^\u0000-\u001f\u007f]*/g, (run) =>
		Array.from(segmenter.segment(run), ({segment}) =>
			/^[\u0000-\u007f]+$/.test(segment) ? segment : inAscii(segment),
		).join(''),
	);

/** Has a terminal's stream write ASCII alone from now on. */
export function writeAsciiTo(stream: NodeJS.WriteStream): void {
	const write = stream.write.bind(stream) as (...given: readonly unknown[]) => boolean;
	stream.write = (chunk: unknown, ...rest: readonly unknown[]) =>
		write(typeof chunk === 'string' ? toAscii(chunk) : chunk, ...rest);
}
