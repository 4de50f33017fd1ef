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

/** What one part of a pattern asks of a word. */
export interface Test {
	readonly words: ReadonlySet<string>;
	readonly tags: readonly string[];
	readonly stems: readonly string[];
	readonly endings: readonly string[];
	readonly any: boolean;
	/** All of the above the other way round. */
	readonly denied: boolean;
}

/** What a part of a pattern is: a word, one that may be missing, a gap, the start, the end. Numbers, for speed. */
export const word = 0;
export const maybe = 1;
export const gap = 2;
export const start = 3;
export const end = 4;

/** One part of a pattern: for a word the number of its test, for a gap how many words it may have. */
export interface Step {
	readonly kind: number;
	readonly number: number;
}

const sets: Wordings[] = [];

/** Every set of patterns there is, by its id. */
export const allWordings: readonly Wordings[] = sets;

/** Makes patterns known to the search, as one set. */
export function wordings(sources: readonly string[]): Wordings {
	const made = {sources, id: sets.length};
	sets.push(made);
	return made;
}

const nothing: readonly string[] = [];

/** Reads the part of a pattern that is about one word. */
export function testOf(part: string): Test {
	if (part.startsWith('!')) {
		const inner = testOf(part.slice(1));
		return {...inner, denied: !inner.denied};
	}
	if (part === '_') {
		return {words: new Set(), tags: nothing, stems: nothing, endings: nothing, any: true, denied: false};
	}
	const words = new Set<string>();
	const tags: string[] = [];
	const stems: string[] = [];
	const endings: string[] = [];
	for (const option of part.split('|')) {
		if (option.startsWith('@')) tags.push(option.slice(1));
		else if (option.endsWith('*')) stems.push(option.slice(0, -1));
		else if (option.startsWith('~')) endings.push(option.slice(1));
		else words.add(option);
	}
	return {words, tags, stems, endings, any: false, denied: false};
}

/** Whether a word, with the classes it belongs to, is what a test asks for. */
export function passes(test: Test, text: string, tags: ReadonlySet<string>): boolean {
	const is =
		test.any ||
		test.words.has(text) ||
		test.tags.some((tag) => tags.has(tag)) ||
		test.stems.some((stem) => text.startsWith(stem)) ||
		test.endings.some((ending) => text.length > ending.length + 2 && text.endsWith(ending));
	return is !== test.denied;
}

/** Takes a pattern apart; `numberOf` gives each test of a word a number. */
export function stepsOf(source: string, numberOf: (part: string) => number): Step[] {
	return source
		.trim()
		.split(/\s+/u)
		.map((part): Step => {
			if (part === '^') return {kind: start, number: 0};
			if (part === '$') return {kind: end, number: 0};
			if (part.startsWith('..')) return {kind: gap, number: Number(part.slice(2))};
			if (part.endsWith('?') && part.length > 1) return {kind: maybe, number: numberOf(part.slice(0, -1))};
			return {kind: word, number: numberOf(part)};
		});
}
