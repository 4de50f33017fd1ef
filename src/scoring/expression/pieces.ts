/**
 * The pieces of a text: its letters one by one, in twos and in threes. What an expression cannot do without is told in the same
 * pieces (`needs.ts`), so that it need not be run, nor even be compiled, on a text that has them not.
 */

/** Letters are the same in upper and lower case, and so are all digits. 0: not ASCII, and part of no piece. */
const codes = Uint8Array.from({length: 0x80}, (_, at) => {
	const char = String.fromCharCode(at).toLowerCase();
	if (char >= 'a' && char <= 'z') return char.charCodeAt(0) - 0x60;
	if (char >= '0' && char <= '9') return 27;
	// The other signs may share a number: then a text is looked at that need not be.
	return 28 + (at % 36);
});

/** What stands for a letter in a piece; 0 where it stands in none. */
export const codeOf = (unit: number): number => (unit < 0x80 ? (codes[unit] ?? 0) : 0);

export const digit = codeOf(0x30);

const placeBits = 14;
const places = 1 << placeBits;

// Pieces of one and two have nothing in front: no letter has the number 0.
const placeOf = (first: number, second: number, third: number): number =>
	Math.imul((first << 12) | (second << 6) | third, 0x9e3779b1) >>> (32 - placeBits);

/** The places of the pieces of a row of letters: threes say most, of a shorter row all there is. */
export function placesOf(row: readonly number[]): number[] {
	const [one = 0, two = 0] = row;
	if (row.length < 3)
		return row.length === 0 ? [] : [row.length === 1 ? placeOf(0, 0, one) : placeOf(0, one, two)];
	return row.slice(2).map((third, at) => placeOf(row[at] ?? 0, row[at + 1] ?? 0, third));
}

/** The pieces of a text; undefined where every expression has to look for itself. */
export type Pieces = Uint8Array | undefined;

/** To an expression that takes small and capital letters for the same these are an “s” and a “k”. */
const oddLetters = /[\u017F\u212A]/;

function piecesIn(text: string, found: Uint8Array): Pieces {
	if (oddLetters.test(text)) return undefined;
	found.fill(0);
	let before = 0;
	let last = 0;
	for (let at = 0; at < text.length; at += 1) {
		const code = codeOf(text.charCodeAt(at));
		if (code !== 0) {
			found[placeOf(0, 0, code)] = 1;
			if (last !== 0) {
				found[placeOf(0, last, code)] = 1;
				if (before !== 0) found[placeOf(before, last, code)] = 1;
			}
		}
		before = last;
		last = code;
	}
	return found;
}

/** An answer, its sentences, the manager’s line: the same few texts are asked about again and again. */
const kept = 8;
const texts: string[] = [];
const founds: Pieces[] = [];
const rooms: Uint8Array[] = [];
let next = 0;

/** The pieces of a text, found once as long as not many others come between. */
export function piecesOf(text: string): Pieces {
	const at = texts.indexOf(text);
	if (at >= 0) return founds[at];
	const room = (rooms[next] ??= new Uint8Array(places));
	const found = piecesIn(text, room);
	texts[next] = text;
	founds[next] = found;
	next = (next + 1) % kept;
	return found;
}
