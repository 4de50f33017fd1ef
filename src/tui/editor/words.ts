/** Where words begin and end, for the moves and deletions that go by word. */
import {startsBefore, walk} from './graphemes.ts';

const letter = /[\p{L}\p{N}\p{M}_]/u;

/** The end of the word at or after `index`. */
export function wordEnd(text: string, index: number): number {
	let at = index;
	let inWord = false;
	walk(text, index, text.length, (start, end) => {
		const isLetter = letter.test(text.slice(start, end));
		if (inWord && !isLetter) return false;
		inWord = isLetter;
		at = end;
		return true;
	});
	return at;
}

/** The start of the word at or before `index`. */
export function wordStart(text: string, index: number): number {
	let at = index;
	let inWord = false;
	while (at > 0) {
		for (const before of startsBefore(text, at).toReversed()) {
			const isLetter = letter.test(text.slice(before, at));
			if (inWord && !isLetter) return at;
			inWord = isLetter;
			at = before;
		}
	}
	return 0;
}

/** The start of the line that holds `index`. */
export function lineStart(text: string, index: number): number {
	return index === 0 ? 0 : text.lastIndexOf('\n', index - 1) + 1;
}

/** The end of the line that holds `index`: its line break, or the end of the text. */
export function lineEnd(text: string, index: number): number {
	const newline = text.indexOf('\n', index);
	return newline === -1 ? text.length : newline;
}
