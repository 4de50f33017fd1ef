/** All patterns at once, as bits: which tests a word passes, and which patterns it may stand in at which place. */
import {chained, eachIn, type Chains} from './chains.ts';
import {allWordings, gap, optionsOf, start, stepOf, word, type Step, type Wordings} from './pattern.ts';
import type {Token} from './tokens.ts';

/** A pattern, taken apart. */
export interface Compiled {
	readonly set: number;
	readonly steps: readonly Step[];
	/** How many of its first parts are words that the bits have already told apart. */
	readonly sure: number;
	/** How far behind its first word the second may stand: the words of a gap between them. */
	readonly reach: number;
	/** The tests of the words that the bits tell apart, as far as there are such. */
	readonly leads: readonly number[];
}

/** How many words of a pattern are told apart by bits alone. */
const most = 3;

/** Words that no pattern can tell apart. Bits are packed by 32. */
export interface Kind {
	/** The tests that it passes. */
	readonly passes: Uint32Array;
	/** The rows of the patterns that may begin with it, and which of the 32 there. */
	readonly beginsAt: Uint16Array;
	readonly begins: Uint32Array;
	/** The patterns that let it be their second word, and their third. */
	readonly second: Uint32Array;
	readonly third: Uint32Array;
}

/** Test numbers by what a word has to be, as it is written in a pattern. */
interface Tests {
	readonly options: Chains<string>;
	readonly stems: readonly (readonly [string, number])[];
	readonly endings: readonly (readonly [string, number])[];
	/** The tests that a word passes which nothing names. */
	readonly passed: Uint32Array;
}

/** What the patterns ask at one of the places that the bits tell apart. */
interface Place {
	/** The patterns that hang on each test there. */
	readonly hanging: Chains<number>;
	/** Those that allow a word of which nothing is known, and those that need no word. */
	readonly allowed: Uint32Array;
	readonly idle: Uint32Array;
}

/** All patterns, in rows of 32. */
export interface Index {
	readonly sets: number;
	readonly patterns: readonly (Compiled | undefined)[];
	/** By row: how many words may stand between the first word and the second. */
	readonly reaches: Uint8Array;
	/** Patterns for the beginning of the answer. */
	readonly opening: readonly Compiled[];
	readonly places: readonly Place[];
	readonly tests: Tests;
	readonly kinds: Map<string, Kind>;
	readonly words: Map<string, {readonly tags: ReadonlySet<string>; readonly kind: Kind}>;
}

// So many words are kept; after more different ones it starts anew.
const mostWords = 8192;

const bits = (count: number): Uint32Array => new Uint32Array((count + 31) >>> 5);

function put(set: Uint32Array, at: number): void {
	set[at >>> 5] = (set[at >>> 5] ?? 0) | (1 << (at & 31));
}

function flip(set: Uint32Array, at: number): void {
	set[at >>> 5] = (set[at >>> 5] ?? 0) ^ (1 << (at & 31));
}

function testsOf(parts: readonly string[]): Tests {
	const options = chained<string>();
	const stems: [string, number][] = [];
	const endings: [string, number][] = [];
	const passed = bits(parts.length);
	parts.forEach((part, number) => {
		const denied = part.startsWith('!');
		const any = part === '_';
		if (denied || any) put(passed, number);
		for (const option of any ? [] : optionsOf(part)) {
			if (option.endsWith('*')) stems.push([option.slice(0, -1), number]);
			else if (option.startsWith('~')) endings.push([option.slice(1), number]);
			else options.add(option, number);
		}
	});
	return {options, stems, endings, passed};
}

function laidOut(set: number, steps: readonly Step[]): Compiled {
	const jumps = steps[0]?.kind === word && steps[1]?.kind === gap && steps[2]?.kind === word;
	const leads: number[] = [];
	for (let at = 0; at < steps.length && leads.length < most; at += 1) {
		const step = steps[at];
		if (jumps && at === 1) continue;
		if (step?.kind !== word) break;
		leads.push(step.number);
	}
	return {set, steps, sure: jumps ? 1 : leads.length, reach: jumps ? (steps[1]?.number ?? 0) : 0, leads};
}

/**
 * Those that begin alike and reach alike lie side by side, so that a word finds its patterns in few places. Those with a
 * gap never share 32 bits with the others: what is sure of these is so only right behind the first word.
 */
function inRows(patterns: readonly Compiled[]): (Compiled | undefined)[] {
	// Numbers sort faster than patterns.
	const keys = Float64Array.from(
		patterns,
		({leads, reach}, at) => ((leads[0] ?? 0) * 64 + reach) * 2 ** 16 + at,
	).sort();
	const near: (Compiled | undefined)[] = [];
	const far: (Compiled | undefined)[] = [];
	for (const key of keys) {
		const one = patterns[key % 2 ** 16];
		(one?.reach === 0 ? near : far).push(one);
	}
	while (near.length % 32 !== 0) near.push(undefined);
	return [...near, ...far];
}

function placeOf(patterns: readonly (Compiled | undefined)[], {passed}: Tests, place: number): Place {
	const hanging = chained<number>();
	const allowed = bits(patterns.length);
	const idle = bits(patterns.length);
	patterns.forEach((one, pattern) => {
		const test = one?.leads[place] ?? -1;
		if (test >= 0) hanging.add(test, pattern);
		else if (one) put(idle, pattern);
		if (one && (test < 0 || isPassed(passed, test))) put(allowed, pattern);
	});
	return {hanging, allowed, idle};
}

function indexOf(all: readonly Wordings[]): Index {
	const parts: string[] = [];
	const steps = new Map<string, Step>();
	const numbers = new Map<string, number>();
	const numberOf = (part: string): number => {
		const known = numbers.get(part);
		if (known !== undefined) return known;
		numbers.set(part, parts.length);
		return parts.push(part) - 1;
	};
	const stepFor = (part: string): Step => {
		const known = steps.get(part);
		if (known) return known;
		const made = stepOf(part, numberOf);
		steps.set(part, made);
		return made;
	};
	const inside: Compiled[] = [];
	const opening: Compiled[] = [];
	for (const {sources, id} of all) {
		for (const source of sources) {
			const one = laidOut(id, source.trim().split(' ').map(stepFor));
			(one.steps[0]?.kind === start ? opening : inside).push(one);
		}
	}
	const patterns = inRows(inside);
	const reaches = new Uint8Array((patterns.length + 31) >>> 5);
	patterns.forEach((one, at) => {
		reaches[at >>> 5] = Math.max(reaches[at >>> 5] ?? 0, one?.reach ?? 0);
	});
	const tests = testsOf(parts);
	return {
		sets: all.length,
		patterns,
		reaches,
		opening,
		places: Array.from({length: most}, (_, place) => placeOf(patterns, tests, place)),
		tests,
		kinds: new Map(),
		words: new Map(),
	};
}

let made: Index | undefined;

/** The index of all sets: made at the first search, and again should a set have come since. */
export function currentIndex(): Index {
	if (made?.sets !== allWordings.length) made = indexOf(allWordings);
	return made;
}

/** The tests that name a word, or what it begins or ends with. */
function naming({options, stems, endings}: Tests, text: string): Set<number> {
	const named = new Set<number>();
	eachIn(options, text, (number) => named.add(number));
	for (const [stem, number] of stems) if (text.startsWith(stem)) named.add(number);
	for (const [ending, number] of endings)
		if (text.length > ending.length + 2 && text.endsWith(ending)) named.add(number);
	return named;
}

/** What is to be known of a word that these tests name; those that ask for one of its classes are added to them. */
function kindOf({tests, places}: Index, named: Set<number>, tags: ReadonlySet<string>): Kind {
	for (const tag of tags) eachIn(tests.options, `@${tag}`, (number) => named.add(number));
	const passes = tests.passed.slice();
	for (const number of named) flip(passes, number);
	const [first = passes, second = passes, third = passes] = places.map(({hanging, allowed}) => {
		const may = allowed.slice();
		for (const number of named) {
			eachIn(hanging, number, (pattern) => {
				flip(may, pattern);
			});
		}
		return may;
	});
	const beginsAt: number[] = [];
	first.forEach((row, at) => {
		if (row !== 0) beginsAt.push(at);
	});
	return {
		passes,
		beginsAt: Uint16Array.from(beginsAt),
		begins: first.filter((row) => row !== 0),
		second,
		third,
	};
}

/** What the patterns see of a word. */
export function wordOf(index: Index, {text, tags}: Token): Kind {
	const {kinds, words, tests} = index;
	const known = words.get(text);
	// The same word may stand for a date in one place and for itself in another.
	if (known?.tags === tags) return known.kind;
	if (words.size >= mostWords) {
		words.clear();
		kinds.clear();
	}
	// A word no pattern names is what its classes are.
	const named = naming(tests, text);
	const key = `${named.size > 0 ? text : ''} ${[...tags].join(' ')}`;
	const kind = kinds.get(key) ?? kindOf(index, named, tags);
	kinds.set(key, kind);
	words.set(text, {tags, kind});
	return kind;
}

const isPassed = (passes: Uint32Array, number: number): boolean =>
	((passes[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;

/** Whether words of a kind pass a test. */
export const is = ({passes}: Kind, number: number): boolean => isPassed(passes, number);
