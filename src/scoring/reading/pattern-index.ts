/** Which patterns may begin with which word, and what is known of the words met so far. */
import {tableOf, type PatternTable} from './pattern-table.ts';
import {allWordings, passes} from './pattern.ts';
import {readyTable} from './ready-table.ts';
import type {Token} from './tokens.ts';

/** Words that no pattern can tell apart. What is known of many kinds stands in few rows of numbers: each is small. */
export interface Kind {
	/** One of these words and its classes. */
	readonly text: string;
	readonly tags: ReadonlySet<string>;
	/** From `knownAt` on two bits for each test: 0: not known yet, 1: fails, 2: passes. */
	readonly known: Uint8Array;
	readonly knownAt: number;
	/** From `beginsAt` to `beginsTo` the patterns that may begin with it. */
	readonly begins: Int32Array;
	readonly beginsAt: number;
	readonly beginsTo: number;
}

/** All patterns, and what is known of the words met so far. */
export interface Index extends PatternTable {
	readonly kinds: Map<string, Kind>;
	readonly words: Map<string, {readonly tags: ReadonlySet<string>; readonly kind: Kind}>;
	readonly room: Space;
}

/** Rows of numbers in which the next kinds find a place. */
interface Space {
	known: Uint8Array;
	knownTo: number;
	begins: Int32Array;
	beginsTo: number;
}

const none: ReadonlySet<string> = new Set();

// So many words are kept; after more different ones it starts anew.
const mostWords = 8192;

/** For so many kinds a row is made at once. */
const kindsAtOnce = 32;
const beginsAtOnce = 4096;

const indexOf = (table: PatternTable): Index => ({
	...table,
	kinds: new Map(),
	words: new Map(),
	room: {known: new Uint8Array(), knownTo: 0, begins: new Int32Array(), beginsTo: 0},
});

let made: Index | undefined;

/** The index of all sets: made at the first search, and again should a set have come since. */
export function currentIndex(): Index {
	if (made?.sets !== allWordings.length) made = indexOf(readyTable(allWordings) ?? tableOf(allWordings));
	return made;
}

/** The patterns that may begin with a word. */
function beginnersOf(
	{first, listed, tested, free}: Index,
	text: string,
	tags: ReadonlySet<string>,
): Set<number> {
	const begins = new Set<number>();
	const addFrom = (key: string): void => {
		for (let at = first.get(key) ?? -1; at >= 0; at = listed[at + 1] ?? -1) begins.add(listed[at] ?? -1);
	};
	addFrom(text);
	for (const tag of tags) addFrom(`@${tag}`);
	for (const [one, part] of tested) if (passes(part, text, tags)) begins.add(one);
	for (const one of free) begins.add(one);
	return begins;
}

function newKind(index: Index, text: string, tags: ReadonlySet<string>): Kind {
	const {parts, room} = index;
	const begins = beginnersOf(index, text, tags);
	const needed = (parts.length >> 2) + 1;
	if (room.knownTo + needed > room.known.length) {
		room.known = new Uint8Array(needed * kindsAtOnce);
		room.knownTo = 0;
	}
	if (room.beginsTo + begins.size > room.begins.length) {
		room.begins = new Int32Array(Math.max(beginsAtOnce, begins.size));
		room.beginsTo = 0;
	}
	const knownAt = room.knownTo;
	const beginsAt = room.beginsTo;
	room.knownTo += needed;
	for (const one of begins) {
		room.begins[room.beginsTo] = one;
		room.beginsTo += 1;
	}
	return {text, tags, known: room.known, knownAt, begins: room.begins, beginsAt, beginsTo: room.beginsTo};
}

interface Named {
	readonly names: ReadonlySet<string>;
	/** Parts that name how a word begins or ends. */
	readonly affixes: readonly string[];
}

const namedIn = new WeakMap<Index, Named>();

function namesOf({parts}: Index): Named {
	const plain = [...new Set(parts.map((part) => part.replace(/^!+/u, '')).filter((part) => part !== '_'))];
	return {
		names: new Set(plain.flatMap((part) => part.split('|'))),
		affixes: [...new Set(plain.flatMap((part) => part.split('|')))].filter((part) => /^~|\*$/u.test(part)),
	};
}

/** Whether some pattern names the word, or what it begins or ends with. */
function isNamed(index: Index, text: string): boolean {
	const {names, affixes} = namedIn.get(index) ?? namesOf(index);
	if (!namedIn.has(index)) namedIn.set(index, {names, affixes});
	return names.has(text) || affixes.some((part) => passes(part, text, none));
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
	const kind = kinds.get(key) ?? newKind(index, text, tags);
	kinds.set(key, kind);
	words.set(text, {tags, kind});
	return kind;
}

/** Whether words of a kind pass a test. Asked once, and kept. */
export function is(index: Index, {known, knownAt, text, tags}: Kind, number: number): boolean {
	const at = knownAt + (number >> 2);
	const shift = (number & 3) << 1;
	const four = known[at] ?? 0;
	const state = (four >> shift) & 3;
	if (state !== 0) return state === 2;
	const yes = passes(index.parts[number] ?? '', text, tags);
	known[at] = four | ((yes ? 2 : 1) << shift);
	return yes;
}
