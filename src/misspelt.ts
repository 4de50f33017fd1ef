/** What was meant by a word that is no name, but nearly one. */

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
