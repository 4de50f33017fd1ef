/** All patterns at once, as bits: which tests a word passes, and which patterns it may stand in at which place. */
import {allWordings, gap, start, stepsOf, testOf, word, type Step, type Wordings} from './pattern.ts';
import type {Token} from './tokens.ts';

/** A pattern, taken apart. */
export interface Compiled {
	readonly set: number;
	readonly steps: readonly Step[];
	/** How many of its first parts are plain words that the bits have already told apart. */
	readonly sure: number;
}

/** How many words of a pattern are told apart by bits alone. */
const most = 3;

/** Words that no pattern can tell apart. Bits are packed by 32. */
export interface Kind {
	/** The tests that it passes. */
	readonly passes: Uint32Array;
	/** Where the patterns stand that may begin with it, and which of the 32 there. */
	readonly beginsAt: Uint16Array;
	readonly begins: Uint32Array;
	/** The patterns that let it be their second word, and their third. */
	readonly second: Uint32Array;
	readonly third: Uint32Array;
}

/** Test numbers by what a word has to be, to have or to be like. */
interface Tests {
	readonly byWord: Map<string, number[]>;
	readonly byTag: Map<string, number[]>;
	readonly stems: [string, number][];
	readonly endings: [string, number][];
	/** The tests that a word passes which nothing names. */
	readonly passed: Uint32Array;
}

/** What the patterns ask at one of the places that the bits tell apart. */
interface PlaceRows {
	/** The patterns that hang on a test there, by its number. */
	readonly hanging: readonly (readonly number[] | undefined)[];
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
	readonly places: readonly PlaceRows[];
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

function under<Key>(lists: Map<Key, number[]>, key: Key, number: number): void {
	const known = lists.get(key);
	if (known) known.push(number);
	else lists.set(key, [number]);
}

function testsOf(parts: readonly string[]): Tests {
	const byWord = new Map<string, number[]>();
	const byTag = new Map<string, number[]>();
	const stems: [string, number][] = [];
	const endings: [string, number][] = [];
	const passed = bits(parts.length);
	parts.forEach((part, number) => {
		const {words, tags, stems: begun, endings: ended, any, denied} = testOf(part);
		for (const each of words) under(byWord, each, number);
		for (const each of tags) under(byTag, each, number);
		for (const each of begun) stems.push([each, number]);
		for (const each of ended) endings.push([each, number]);
		if (denied !== any) put(passed, number);
	});
	return {byWord, byTag, stems, endings, passed};
}

const isPlain = (step: Step | undefined): boolean => step?.kind === word;

/** A pattern on its way into the index. */
interface Laid extends Compiled {
	/** How far behind its first word the second may stand: the words of a gap between them. */
	readonly reach: number;
	/** The tests of the words that the bits tell apart, as far as there are such. */
	readonly leads: readonly number[];
}

function laidOut(set: number, steps: readonly Step[]): Laid {
	const [first, next, ...rest] = steps;
	const jumps = isPlain(first) && next?.kind === gap && isPlain(rest[0]);
	const row = (jumps ? [first, ...rest] : steps).slice(0, most);
	const other = row.findIndex((step) => !isPlain(step));
	const leads = row.slice(0, other < 0 ? most : other).map((step) => step?.number ?? 0);
	return {set, steps, sure: jumps ? 1 : leads.length, reach: jumps ? next.number : 0, leads};
}

/** Those that begin alike and reach alike lie side by side, so that a word finds its patterns in few places. */
function inRows(patterns: readonly Laid[]): {patterns: (Laid | undefined)[]; reaches: Uint8Array} {
	const near = patterns.filter(({reach}) => reach === 0);
	const far = patterns.filter(({reach}) => reach > 0);
	const first = ({leads}: Laid): number => leads[0] ?? -1;
	near.sort((a, b) => first(a) - first(b));
	far.sort((a, b) => first(a) - first(b) || a.reach - b.reach);
	// The two kinds never share 32 bits: what is sure of the near ones is so only right behind the first word.
	const padding = new Array<undefined>(-near.length & 31).fill(undefined);
	const rows = [...near, ...padding, ...far];
	const reaches = new Uint8Array((rows.length + 31) >>> 5);
	rows.forEach((one, at) => {
		reaches[at >>> 5] = Math.max(reaches[at >>> 5] ?? 0, one?.reach ?? 0);
	});
	return {patterns: rows, reaches};
}

/** For one of the places: which patterns hang on which test, which allow any word, which need none. */
function placeOf(
	patterns: readonly (Laid | undefined)[],
	tests: Tests,
	place: number,
): {hanging: readonly (readonly number[] | undefined)[]; allowed: Uint32Array; idle: Uint32Array} {
	const hanging: (number[] | undefined)[] = [];
	const allowed = bits(patterns.length);
	const idle = bits(patterns.length);
	patterns.forEach((one, pattern) => {
		if (!one) return;
		const test = one.leads[place] ?? -1;
		if (test >= 0) (hanging[test] ??= []).push(pattern);
		else put(idle, pattern);
		if (test < 0 || isPassed(tests.passed, test)) put(allowed, pattern);
	});
	return {hanging, allowed, idle};
}

function indexOf(all: readonly Wordings[]): Index {
	const parts: string[] = [];
	const numbers = new Map<string, number>();
	const numberOf = (part: string): number => {
		const known = numbers.get(part);
		if (known !== undefined) return known;
		numbers.set(part, parts.length);
		return parts.push(part) - 1;
	};
	const laid = all.flatMap(({sources, id}) =>
		sources.map((source) => laidOut(id, stepsOf(source, numberOf))),
	);
	const opens = ({steps}: Laid): boolean => steps[0]?.kind === start;
	const {patterns, reaches} = inRows(laid.filter((one) => !opens(one)));
	const tests = testsOf(parts);
	return {
		sets: all.length,
		patterns,
		reaches,
		opening: laid.filter(opens),
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

const nothing: readonly number[] = [];

/** The tests that name a word, or what it begins or ends with. */
function naming({byWord, stems, endings}: Tests, text: string): readonly number[] {
	const named = byWord.get(text) ?? nothing;
	const like: number[] = [];
	for (const [stem, number] of stems) if (text.startsWith(stem)) like.push(number);
	for (const [ending, number] of endings)
		if (text.length > ending.length + 2 && text.endsWith(ending)) like.push(number);
	return like.length === 0 ? named : [...named, ...like];
}

function kindOf({tests, places}: Index, named: readonly number[], tags: ReadonlySet<string>): Kind {
	const met = new Set(named);
	for (const tag of tags) for (const number of tests.byTag.get(tag) ?? nothing) met.add(number);
	const passes = tests.passed.slice();
	const [begins, second, third] = places.map(({hanging, allowed}) => {
		const may = allowed.slice();
		for (const number of met) for (const pattern of hanging[number] ?? nothing) flip(may, pattern);
		return may;
	});
	for (const number of met) flip(passes, number);
	const beginsAt = Uint16Array.from([...(begins ?? []).keys()].filter((at) => begins?.[at] !== 0));
	return {
		passes,
		beginsAt,
		begins: Uint32Array.from(beginsAt, (at) => begins?.[at] ?? 0),
		second: second ?? passes,
		third: third ?? passes,
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
	const key = `${named.length > 0 ? text : ''} ${[...tags].join(' ')}`;
	const kind = kinds.get(key) ?? kindOf(index, named, tags);
	kinds.set(key, kind);
	words.set(text, {tags, kind});
	return kind;
}

const isPassed = (passes: Uint32Array, number: number): boolean =>
	((passes[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;

/** Whether words of a kind pass a test. */
export const is = ({passes}: Kind, number: number): boolean => isPassed(passes, number);
