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
	/** How many parts it is known to pass where it may begin: its first word, and the second that was tested. */
	readonly passed: number;
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
	/** What each test was written as, and what it asks: read when it is first asked. */
	readonly parts: readonly string[];
	readonly tests: (Test | undefined)[];
	/** Patterns by their first word, or by the class of it as "@class". */
	readonly first: ReadonlyMap<string, readonly Compiled[]>;
	/** Patterns whose first test is no list of words and classes; and those that may begin with any word. */
	readonly tested: readonly Compiled[];
	readonly free: readonly Compiled[];
	/** Patterns for the beginning of the answer. */
	readonly opening: readonly Compiled[];
	readonly kinds: Map<string, Kind>;
	readonly words: Map<string, {readonly tags: ReadonlySet<string>; readonly kind: Kind}>;
}

const none: ReadonlySet<string> = new Set();

// So many words are kept; after more different ones it starts anew.
const mostWords = 8192;

// A list of words and classes, and nothing that would have to be asked of each word.
const isList = (part: string): boolean => part !== '_' && !/[!*~]/u.test(part);

function indexOf(all: readonly Wordings[]): Index {
	const parts: string[] = [];
	const numbers = new Map<string, number>();
	const numberOf = (part: string): number => {
		const known = numbers.get(part);
		if (known !== undefined) return known;
		numbers.set(part, parts.length);
		return parts.push(part) - 1;
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
			const second = begin?.kind === word && next?.kind === word ? next.number : -1;
			const passed = begin?.kind !== word ? 0 : second < 0 ? 1 : 2;
			const one = {set: id, steps, second, passed};
			const part = begin?.kind === word ? (parts[begin.number] ?? '') : undefined;
			if (begin?.kind === start) opening.push(one);
			else if (part === undefined) free.push(one);
			else if (isList(part)) for (const key of part.split('|')) under(key, one);
			else tested.push(one);
		}
	}
	return {
		sets: all.length,
		parts,
		tests: [],
		first,
		tested,
		free,
		opening,
		kinds: new Map(),
		words: new Map(),
	};
}

function testAt({parts, tests}: Index, number: number): Test {
	return (tests[number] ??= testOf(parts[number] ?? ''));
}

let made: Index | undefined;

/** The index of all sets: made at the first search, and again should a set have come since. */
export function currentIndex(): Index {
	if (made?.sets !== allWordings.length) made = indexOf(allWordings);
	return made;
}

function kindOf(index: Index, text: string, tags: ReadonlySet<string>): Kind {
	const {parts, first, tested, free} = index;
	const begins = new Set(first.get(text));
	for (const tag of tags) for (const one of first.get(`@${tag}`) ?? []) begins.add(one);
	for (const one of tested)
		if (passes(testAt(index, one.steps[0]?.number ?? -1), text, tags)) begins.add(one);
	for (const one of free) begins.add(one);
	return {
		text,
		tags,
		known: new Uint8Array((parts.length >> 2) + 1),
		begins: [...begins],
		seconds: Int32Array.from(begins, ({second}) => second),
	};
}

const namedIn = new WeakMap<Index, {names: ReadonlySet<string>; affixes: readonly Test[]}>();

function namesOf(index: Index): {names: ReadonlySet<string>; affixes: readonly Test[]} {
	const tests = index.parts.map((_, number) => testAt(index, number));
	return {
		names: new Set(tests.flatMap(({words}) => [...words])),
		affixes: tests.filter(({stems, endings}) => stems.length + endings.length > 0),
	};
}

/** Whether some pattern names the word, or what it begins or ends with. */
function isNamed(index: Index, text: string): boolean {
	const {names, affixes} = namedIn.get(index) ?? namesOf(index);
	if (!namedIn.has(index)) namedIn.set(index, {names, affixes});
	return names.has(text) || affixes.some((test) => passes({...test, denied: false}, text, none));
}

/** What the patterns see of a word. */
export function wordOf(index: Index, {text, tags}: Token): Kind {
	const {kinds, words} = index;
	const word = words.get(text);
	// The same word may stand for a date in one place and for itself in another.
	if (word?.tags === tags) return word.kind;
	// A word no pattern names is what its classes are. To know all that are named pays after some hundred words.
	const special = words.size < 512 || isNamed(index, text);
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
export function is(index: Index, {known, text, tags}: Kind, number: number): boolean {
	const at = number >> 2;
	const shift = (number & 3) << 1;
	const four = known[at] ?? 0;
	const state = (four >> shift) & 3;
	if (state !== 0) return state === 2;
	const yes = passes(testAt(index, number), text, tags);
	known[at] = four | ((yes ? 2 : 1) << shift);
	return yes;
}
