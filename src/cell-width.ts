/**
 * `string-width` with a short way for the texts that the screens are made of. Its long way reads the table of all emoji,
 * which takes a twentieth of a second before the first frame. The bundle puts this in its place, for Ink too.
 */
import stringWidth, {type Options} from 'string-width';

/** Characters that take one cell each and join no other: Latin letters, typographic marks, the euro, arrows, and the signs drawn here. */
const plain = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff–—‘’“”…‹›€←↑→↓▸●◐○✓─│┌┐└┘␊−]*$/u;

/** Whether every character of a text takes one cell and joins no other, on any terminal. */
export const isPlain = (text: string): boolean => plain.test(text);

const looks = /\u001b\[[\d;]*m/g;

/** The cells that a text takes on a terminal; colours and weights take none. */
export default function cellWidth(text: string, options?: Options): number {
	// Of the options one has to do with plain characters; the other counts what such a text has none of.
	if (options?.ambiguousIsNarrow !== false && isPlain(text)) return text.length;
	if (options !== undefined) return stringWidth(text, options);
	const bare = text.includes('\u001b') ? text.replaceAll(looks, '') : text;
	return isPlain(bare) ? bare.length : stringWidth(text);
}
