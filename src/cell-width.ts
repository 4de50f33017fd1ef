/**
 * `string-width` with a short way for the texts that the screens are made of. Its long way reads the table of all emoji,
 * which takes a twentieth of a second before the first frame. The bundle puts this in its place, for Ink too.
 */
import stringWidth, {type Options} from 'string-width';

/** Characters that take one cell each and join no other: Latin letters, typographic marks, the euro, arrows, and the signs drawn here. */
const plain = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff–—‘’“”…‹›€←↑→↓▸●◐○✓─│┌┐└┘␊−]*$/u;

/** Whether every character of a text takes one cell and joins no other, on any terminal. */
export const isPlain = (text: string): boolean => plain.test(text);

/**
 * An emoji of one sign, two cells wide: no region, of which two are a flag, and no colour of skin, which joins the emoji before
 * it. The library asks one expression for all there are, which takes 600 kB and some milliseconds to compile.
 */
const emoji =
	/[\p{Emoji_Presentation}--[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]]|[\p{Emoji}--[\0-\x7f\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]]\ufe0f/gv;

const looks = /\u001b\[[\d;]*m/g;

/** The cells that a text takes on a terminal; colours and weights take none. */
export default function cellWidth(text: string, options: Options = {}): number {
	const {ambiguousIsNarrow = true, countAnsiEscapeCodes = false} = options;
	if (!ambiguousIsNarrow) return stringWidth(text, options);
	if (isPlain(text)) return text.length;
	const bare = !countAnsiEscapeCodes && text.includes('\u001b') ? text.replaceAll(looks, '') : text;
	if (isPlain(bare)) return bare.length;
	const counted = bare.replaceAll(emoji, '  ');
	return isPlain(counted) ? counted.length : stringWidth(text, options);
}
