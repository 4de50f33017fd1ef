/** Which patterns may begin with which word, and what is known of the words met so far. */
import {
	allWordings,
	passes,
	start,
	stepsOf,
	testOf,
	word,
	type Step,
	type Test,
	type Wordings,
} from './pattern.ts';
import type {Token} from './tokens.ts';

/** A pattern, taken apart. */
export interface Compiled {
	readonly set: number;
	readonly steps: readonly Step[];
	/** The test that the word behind the first must pass; -1 where that is not so simple. */
	readonly second: number;
}

/** Words that no pattern can tell apart. */
export interface Kind {
	/** One of these words and its classes. */
	readonly text: string;
	readonly tags: ReadonlySet<string>;
	/** Two bits for each test: 0: not known yet, 1: fails, 2: passes. Small, so that it stays near the processor. */
	readonly known: Uint8Array;
	/** The patterns that may begin with it. */
	readonly begins: readonly Compiled[];
	/** Their second tests. */
	readonly seconds: Int32Array;
}

/** All patterns by what they may begin with. */
export interface Index {
	readonly sets: number;
	readonly tests: readonly Test[];
	/** Patterns by their first word, or by the class of it as "@class". */
	readonly first: ReadonlyMap<string, readonly Compiled[]>;
	/** Patterns whose first test is no list of words and classes; and those that may begin with any word. */
	readonly tested: readonly Compiled[];
	readonly free: readonly Compiled[];
	/** Patterns for the beginning of the answer. */
	readonly opening: readonly Compiled[];
	/** Every word that some pattern names, or that begins or ends as some pattern says. */
	readonly named: ReadonlySet<string>;
	readonly affixes: readonly Test[];
	readonly kinds: Map<string, Kind>;
	readonly words: Map<string, {readonly tags: ReadonlySet<string>; readonly kind: Kind}>;
}

const none: ReadonlySet<string> = new Set();

// So many words are kept; after more different ones it starts anew.
const mostWords = 8192;

function indexOf(all: readonly Wordings[]): Index {
	const tests: Test[] = [];
	const numbers = new Map<string, number>();
	const numberOf = (part: string): number => {
		const known = numbers.get(part);
		if (known !== undefined) return known;
		numbers.set(part, tests.length);
		return tests.push(testOf(part)) - 1;
	};
	const first = new Map<string, Compiled[]>();
	const under = (key: string, one: Compiled): void => {
		const known = first.get(key);
		if (known) known.push(one);
		else first.set(key, [one]);
	};
	const tested: Compiled[] = [];
	const free: Compiled[] = [];
	const opening: Compiled[] = [];
	for (const {sources, id} of all) {
		for (const source of sources) {
			const steps = stepsOf(source, numberOf);
			const [begin, next] = steps;
			const one = {
				set: id,
				steps,
				second: begin?.kind === word && next?.kind === word ? next.number : -1,
			};
			const test = begin?.kind === word ? tests[begin.number] : undefined;
			if (begin?.kind === start) opening.push(one);
			else if (!test) free.push(one);
			else if (test.any || test.denied || test.stems.length + test.endings.length > 0) tested.push(one);
			else {
				for (const word of test.words) under(word, one);
				for (const tag of test.tags) under(`@${tag}`, one);
			}
		}
	}
	const named = new Set<string>();
	for (const {words} of tests) for (const word of words) named.add(word);
	const affixes = tests.filter(({stems, endings}) => stems.length + endings.length > 0);
	const kept = {
		kinds: new Map<string, Kind>(),
		words: new Map<string, {tags: ReadonlySet<string>; kind: Kind}>(),
	};
	return {sets: all.length, tests, first, tested, free, opening, named, affixes, ...kept};
}

let made: Index | undefined;

/** The index of all sets: made at the first search, and again should a set have come since. */
export function currentIndex(): Index {
	if (made?.sets !== allWordings.length) made = indexOf(allWordings);
	return made;
}

function kindOf({tests, first, tested, free}: Index, text: string, tags: ReadonlySet<string>): Kind {
	const begins = new Set(first.get(text));
	for (const tag of tags) for (const one of first.get(`@${tag}`) ?? []) begins.add(one);
	for (const one of tested) {
		const test = tests[one.steps[0]?.number ?? -1];
		if (test && passes(test, text, tags)) begins.add(one);
	}
	for (const one of free) begins.add(one);
	return {
		text,
		tags,
		known: new Uint8Array((tests.length >> 2) + 1),
		begins: [...begins],
		seconds: Int32Array.from(begins, ({second}) => second),
	};
}

/** What the patterns see of a word. */
export function wordOf(index: Index, {text, tags}: Token): Kind {
	const {named, affixes, kinds, words} = index;
	const word = words.get(text);
	// The same word may stand for a date in one place and for itself in another.
	if (word?.tags === tags) return word.kind;
	// A word no pattern names is what its classes are.
	const special = named.has(text) || affixes.some((test) => passes({...test, denied: false}, text, none));
	const key = `${special ? text : ''} ${[...tags].join(' ')}`;
	if (words.size >= mostWords) {
		words.clear();
		kinds.clear();
	}
	const kind = kinds.get(key) ?? kindOf(index, text, tags);
	kinds.set(key, kind);
	words.set(text, {tags, kind});
	return kind;
}

/** Whether words of a kind pass a test. Asked once, and kept. */
export function is(tests: readonly Test[], {known, text, tags}: Kind, number: number): boolean {
	const at = number >> 2;
	const shift = (number & 3) << 1;
	const four = known[at] ?? 0;
	const state = (four >> shift) & 3;
	if (state !== 0) return state === 2;
	const test = tests[number];
	const yes = test !== undefined && passes(test, text, tags);
	known[at] = four | ((yes ? 2 : 1) << shift);
	return yes;
}
