/**
 * A small language for wordings, matched word by word, so that its time is bounded and a person can read it:
 *   word            that word               a|b            one of them
 *   stem*           any word so beginning   ~ed            any word so ending
 *   @tag            any word of that class
 *   !x              a word that is not x    _              any word
 *   x?              x or nothing            ..3            up to three words of any kind
 *   ^ $             the first word of the answer, the end of a sentence
 * A pattern never crosses the end of a sentence.
 *
 * Patterns come in sets; `search.ts` looks for all sets at once. This file only takes the language apart, and that
 * not before the first search: to load the scorer costs no more than to keep the sources.
 */

/** A set of patterns that are looked for together: of several that fit at one word the longest counts. */
export interface Wordings {
	readonly sources: readonly string[];
	/** Its place among all sets. */
	readonly id: number;
}

/** Where a pattern fits. */
export interface Hit {
	/** First token and one past the last. */
	readonly from: number;
	readonly to: number;
	/** Counted in all the words of the answer, not only in those that are judged. */
	readonly whole?: boolean;
}

/** What a part of a pattern is: a word, one that may be missing, a gap, the start, the end. Numbers, for speed. */
export const word = 0;
export const maybe = 1;
export const gap = 2;
export const start = 3;
export const end = 4;

const sets: Wordings[] = [];

/** Every set of patterns there is, by its id. */
export const allWordings: readonly Wordings[] = sets;

/** Makes patterns known to the search, as one set. */
export function wordings(sources: readonly string[]): Wordings {
	const made = {sources, id: sets.length};
	sets.push(made);
	return made;
}

/** Whether a word is one of those that the stretch of `part` from `from` to `to` stands for. */
function isOption(part: string, from: number, to: number, text: string, tags: ReadonlySet<string>): boolean {
	const rest = to - from - 1;
	if (part.startsWith('@', from)) {
		for (const tag of tags) if (tag.length === rest && part.startsWith(tag, from + 1)) return true;
		return false;
	}
	if (part.startsWith('*', to - 1)) return text.length >= rest && part.startsWith(text.slice(0, rest), from);
	if (part.startsWith('~', from))
		return text.length > rest + 2 && part.startsWith(text.slice(text.length - rest), from + 1);
	return text.length === rest + 1 && part.startsWith(text, from);
}

/**
 * Whether a word, with the classes it belongs to, is what the part of a pattern that is about one word asks for. The part is
 * read as it is written: it is asked once of each word, and what it was taken apart into would be kept for good.
 */
export function passes(part: string, text: string, tags: ReadonlySet<string>): boolean {
	let at = 0;
	while (part.startsWith('!', at)) at += 1;
	const denied = at % 2 === 1;
	if (part.endsWith('_') && part.length === at + 1) return !denied;
	while (at <= part.length) {
		const bar = part.indexOf('|', at);
		const to = bar < 0 ? part.length : bar;
		if (isOption(part, at, to, text, tags)) return !denied;
		at = to + 1;
	}
	return denied;
}

// The kind stands in the lowest bits, the number above them.
const kindBits = 3;

/** What a part of a pattern is. */
export const kindOf = (step: number): number => step & ((1 << kindBits) - 1);

/** For a word the number of its test, for a gap how many words it may have. */
export const numberOf = (step: number): number => step >> kindBits;

const stepOf = (kind: number, number = 0): number => (number << kindBits) | kind;

/** Takes a pattern apart into one number a part; `testOf` gives each test of a word a number. */
export function stepsOf(source: string, testOf: (part: string) => number): number[] {
	return source
		.trim()
		.split(/\s+/u)
		.map((part) => {
			if (part === '^') return stepOf(start);
			if (part === '$') return stepOf(end);
			if (part.startsWith('..')) return stepOf(gap, Number(part.slice(2)));
			if (part.endsWith('?') && part.length > 1) return stepOf(maybe, testOf(part.slice(0, -1)));
			return stepOf(word, testOf(part));
		});
}
