/**
 * Looks for all sets of patterns at once.
 *
 * A pattern can only fit where its first word stands, and most can be told apart by their second. So each word that is
 * met gets, once, the list of the patterns that may begin with it; a walk over the words of a text then notes where
 * which pattern may begin and lets those go whose second part is not the next word. Only what is left is matched word
 * by word, and only when its set is asked for. Whether a word passes a test is found out once for each word and kept.
 */
import {
	allWordings,
	passes,
	stepsOf,
	testOf,
	type Hit,
	type Step,
	type Test,
	type Wordings,
} from './pattern.ts';
import type {Token} from './tokens.ts';

interface Compiled {
	readonly set: number;
	readonly steps: readonly Step[];
	/** The test that the word behind the first must pass; -1 where that is not so simple. */
	readonly second: number;
}

/** Words that no pattern can tell apart. */
interface Kind {
	/** One of these words and its classes. */
	readonly text: string;
	readonly tags: ReadonlySet<string>;
	/** Two bits for each test: 0: not known yet, 1: fails, 2: passes. Small, so that it stays near the processor. */
	readonly known: Uint8Array;
	/** The patterns that may begin with it. */
	readonly begins: readonly Compiled[];
}

interface Index {
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
				second: begin?.kind === 'word' && next?.kind === 'word' ? next.number : -1,
			};
			const test = begin?.kind === 'word' ? tests[begin.number] : undefined;
			if (begin?.kind === 'start') opening.push(one);
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

// Made at the first search, and again should a set of patterns have come since.
function currentIndex(): Index {
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
	return {text, tags, known: new Uint8Array((tests.length >> 2) + 1), begins: [...begins]};
}

function wordOf(index: Index, {text, tags}: Token): Kind {
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

/** A text with the places where patterns may begin. */
interface Scan {
	readonly index: Index;
	readonly words: readonly Kind[];
	/** Whether a word stands in the same sentence as the one before it; the first word of all counts as such. */
	readonly joined: readonly boolean[];
	/** For each set the first of its places, as a chain in the order of the text. */
	readonly heads: Int32Array;
	readonly places: Place[];
	readonly found: (readonly Hit[] | undefined)[];
}

interface Place {
	readonly at: number;
	readonly one: Compiled;
	readonly next: number;
}

function is({tests}: Index, word: Kind, number: number): boolean {
	const at = number >> 2;
	const shift = (number & 3) << 1;
	const known = word.known[at] ?? 0;
	const state = (known >> shift) & 3;
	if (state !== 0) return state === 2;
	const test = tests[number];
	const yes = test !== undefined && passes(test, word.text, word.tags);
	word.known[at] = known | ((yes ? 2 : 1) << shift);
	return yes;
}

function scanOf(index: Index, tokens: readonly Token[]): Scan {
	const words = tokens.map((token) => wordOf(index, token));
	const joined = tokens.map(({sentence}, at) => at === 0 || tokens[at - 1]?.sentence === sentence);
	const heads = new Int32Array(index.sets).fill(-1);
	const places: Place[] = [];
	const note = (at: number, one: Compiled): void => {
		heads[one.set] = places.push({at, one, next: heads[one.set] ?? -1}) - 1;
	};
	// From the end, so that each chain begins with the first place.
	for (let at = tokens.length - 1; at >= 0; at -= 1) {
		const next = joined[at + 1] === true ? words[at + 1] : undefined;
		for (const one of words[at]?.begins ?? []) {
			if (one.second < 0 || (next && is(index, next, one.second))) note(at, one);
		}
	}
	if (tokens.length > 0) for (const one of index.opening) note(0, one);
	return {index, words, joined, heads, places, found: []};
}

/** Where a pattern, started at word `from` with its step `step`, ends (one past the last word); -1 where it does not fit. */
function endOf(scan: Scan, steps: readonly Step[], step: number, from: number): number {
	const {index, words, joined} = scan;
	let at = from;
	for (let now = step; now < steps.length; now += 1) {
		const here = steps[now];
		if (!here) return -1;
		const word = now === 0 || joined[at] === true ? words[at] : undefined;
		switch (here.kind) {
			case 'word':
				if (!word || !is(index, word, here.number)) return -1;
				at += 1;
				break;
			case 'maybe':
				if (word && is(index, word, here.number)) {
					const end = endOf(scan, steps, now + 1, at + 1);
					if (end >= 0) return end;
				}
				break;
			case 'start':
				if (at >= words.length || (at > 0 && joined[at] === true)) return -1;
				break;
			case 'end':
				if (word) return -1;
				break;
			case 'gap': {
				for (let skip = 0; skip <= here.number; skip += 1) {
					const end = endOf(scan, steps, now + 1, at + skip);
					if (end >= 0) return end;
					// Nothing before the first word says which sentence it is: no gap is left there.
					if (at === 0 || joined[at + skip] !== true) return -1;
				}
				return -1;
			}
		}
	}
	return at;
}

function hitsOf(scan: Scan, set: number): Hit[] {
	const hits: Hit[] = [];
	let behind = 0;
	let [from, to] = [-1, -1];
	const keep = (): void => {
		if (to <= from) return;
		hits.push({from, to});
		behind = to;
	};
	for (let place = scan.places[scan.heads[set] ?? -1]; place; place = scan.places[place.next]) {
		if (place.at !== from) {
			keep();
			[from, to] = [place.at, -1];
		}
		if (from >= behind) to = Math.max(to, endOf(scan, place.one.steps, 0, from));
	}
	keep();
	return hits;
}

const scans = new WeakMap<readonly Token[], Scan>();

/** Every place where a pattern of the set fits; after a hit the search goes on behind it. A text is walked over once. */
export function search({id}: Wordings, tokens: readonly Token[]): readonly Hit[] {
	const index = currentIndex();
	const known = scans.get(tokens);
	const scan = known?.index === index ? known : scanOf(index, tokens);
	if (scan !== known) scans.set(tokens, scan);
	return (scan.found[id] ??= hitsOf(scan, id));
}
