/** When two wordings are the same to the ear, or nearly. */

/** A text as its words only: case, punctuation and spacing folded away. Slots stay apart from words. */
export function fold(text: string): string {
	const words = text
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}{}\s]/gu, '')
		.split(/\s+/)
		.filter((word) => word !== '');
	// A line of nothing but signs, such as "…", is compared as it stands.
	return words.length === 0 ? text.trim() : words.join(' ');
}

/** Shorter ones are alike by chance. */
const fewestWords = 6;

/** This share of the longer one's words in common, and they sound the same. */
const alike = 0.8;

/** The words of a folded text, each once. */
export const wordsOf = (folded: string): ReadonlySet<string> => new Set(folded.split(' '));

/** Whether two texts have nearly all their words in common. */
export function nearlySame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
	if (more.size < fewestWords || fewer.size < alike * more.size) return false;
	let missed = 0;
	for (const word of fewer) {
		if (!more.has(word)) missed++;
		if (fewer.size - missed < alike * more.size) return false;
	}
	return true;
}
