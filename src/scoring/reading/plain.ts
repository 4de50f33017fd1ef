/** A text with everything made alike that must not change how it is judged, and the way back to the places. */
export interface Plain {
	/** Lower case, straight quotes, one space wherever there was white space. */
	readonly text: string;
	/** Where a character of it stood in the text as typed; one more entry than characters, for the end. */
	readonly origins: readonly number[];
}

const alike: ReadonlyMap<string, string> = new Map([
	...[...'‘’ʼ`´'].map((mark) => [mark, "'"] as const),
	...[...'“”„«»'].map((mark) => [mark, '"'] as const),
	['‑', '-'],
	['‐', '-'],
]);

/** Makes a text plain. Linear in its length. */
export function plainOf(text: string): Plain {
	const parts: string[] = [];
	const origins: number[] = [];
	let spaced = true;
	for (let at = 0; at < text.length; at += 1) {
		const char = text[at] ?? '';
		// Marks that stand over a letter of their own count for nothing: "İ" in lower case has one.
		if (char >= '\u0300' && char <= '\u036f') continue;
		const space = char.trim() === '';
		if (space && spaced) continue;
		spaced = space;
		const lower = char.toLowerCase();
		parts.push(space ? ' ' : (alike.get(char) ?? lower.charAt(0)));
		origins.push(at);
	}
	origins.push(text.length);
	return {text: parts.join(''), origins};
}
