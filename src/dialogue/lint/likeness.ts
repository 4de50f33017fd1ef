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

/** How many letters must be changed, put in or left out to make one word of the other. */
export function distance(a: string, b: string): number {
	let row = Array.from({length: b.length + 1}, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}

/** Longer than any name here; a longer word is no slip of the pen. */
const longestName = 40;

/** The name that was probably meant, or none that is near. */
export function meant(word: string, names: readonly string[]): string | undefined {
	if (word.length > longestName) return undefined;
	const [best] = names.map((name) => ({name, far: distance(word, name)})).toSorted((a, b) => a.far - b.far);
	return best !== undefined && best.far <= 3 ? best.name : undefined;
}
