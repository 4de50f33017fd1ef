/** A text with everything made alike that must not change how it is judged, and the way back to the places. */
export interface Plain {
	/** Lower case, straight quotes, one space wherever there was white space. */
	readonly text: string;
	/** Where a character of it stood in the text as typed; one more entry than characters, for the end. */
	readonly origins: readonly number[];
}

const alike: ReadonlyMap<string, string> = new Map([
	['‘', "'"],
	['’', "'"],
	['ʼ', "'"],
	['`', "'"],
	['´', "'"],
	['“', '"'],
	['”', '"'],
	['„', '"'],
	['«', '"'],
	['»', '"'],
	['‑', '-'],
	['‐', '-'],
]);

/** Nobody answers a manager in more: what comes after so many characters is not judged. */
export const longest = 20_000;

/** The code of a plain character; -1 for one that counts for nothing. */
function plainCode(char: string): number {
	const code = char.charCodeAt(0);
	if (code >= 0x61 && code <= 0x7a) return code;
	if (code >= 0x41 && code <= 0x5a) return code + 0x20;
	// Marks that stand over a letter of their own count for nothing: "İ" in lower case has one.
	if (code >= 0x300 && code <= 0x36f) return -1;
	if (char.trim() === '') return 0x20;
	return (alike.get(char) ?? char.toLowerCase()).charCodeAt(0);
}

/** The codes of the characters that most texts are made of. */
const ascii = Int16Array.from({length: 0x80}, (_, code) => plainCode(String.fromCharCode(code)));

/** Makes a text plain. Linear in its length. */
export function plainOf(text: string): Plain {
	const end = Math.min(text.length, longest);
	const codes = new Uint16Array(end);
	const origins: number[] = [];
	let spaced = true;
	for (let at = 0; at < end; at += 1) {
		const typed = text.charCodeAt(at);
		const code = typed < 0x80 ? (ascii[typed] ?? -1) : plainCode(text.charAt(at));
		const space = code === 0x20;
		if (code < 0 || (space && spaced)) continue;
		spaced = space;
		codes[origins.length] = code;
		origins.push(at);
	}
	const plain = String.fromCharCode(...codes.subarray(0, origins.length));
	origins.push(end);
	return {text: plain, origins};
}
