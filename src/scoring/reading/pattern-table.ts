/** Patterns taken apart and set out by the words they may begin with. */
import {kindOf, numberOf, start, stepsOf, word, type Wordings} from './pattern.ts';

/** All patterns by what they may begin with. A pattern is a number; an object for each would be many small ones. */
export interface PatternTable {
	readonly sets: number;
	/** What each test was written as. */
	readonly parts: readonly string[];
	/** The parts of all patterns, one pattern after the other; where those of each begin, and one more for the end. */
	readonly steps: Int32Array;
	readonly stepsAt: Int32Array;
	/** The set each pattern belongs to. */
	readonly setOf: Int32Array;
	/** The test that the word behind the first must pass; -1 where that is not so simple. */
	readonly second: Int32Array;
	/** How many parts each is known to pass where it may begin: its first word, and the second that was tested. */
	readonly passed: Uint8Array;
	/** By a first word, or by the class of it as "@class", where its list begins: pattern and next place, one behind the other. */
	readonly first: ReadonlyMap<string, number>;
	readonly listed: Int32Array;
	/** Patterns whose first test is no list of words and classes, with that test; and those that may begin with any word. */
	readonly tested: readonly (readonly [pattern: number, part: string])[];
	readonly free: readonly number[];
	/** Patterns for the beginning of the answer. */
	readonly opening: readonly number[];
}

// A list of words and classes, and nothing that would have to be asked of each word.
const isList = (part: string): boolean => part !== '_' && !/[!*~]/u.test(part);

/** The table of some sets of patterns; to make the one of all takes a tenth of a first answer. */
export function tableOf(all: readonly Wordings[]): PatternTable {
	const parts: string[] = [];
	const numbers = new Map<string, number>();
	const testOf = (part: string): number => {
		const known = numbers.get(part);
		if (known !== undefined) return known;
		numbers.set(part, parts.length);
		return parts.push(part) - 1;
	};
	const steps: number[] = [];
	const stepsAt: number[] = [];
	const setOf: number[] = [];
	const second: number[] = [];
	const passed: number[] = [];
	const first = new Map<string, number>();
	const listed: number[] = [];
	const tested: [number, string][] = [];
	const free: number[] = [];
	const opening: number[] = [];
	for (const {sources, id} of all) {
		for (const source of sources) {
			const one = stepsAt.push(steps.length) - 1;
			const own = stepsOf(source, testOf);
			for (const step of own) steps.push(step);
			const [begin = -1, next = -1] = own;
			const isWord = kindOf(begin) === word;
			const then = isWord && kindOf(next) === word ? numberOf(next) : -1;
			setOf.push(id);
			second.push(then);
			passed.push(!isWord ? 0 : then < 0 ? 1 : 2);
			const part = isWord ? (parts[numberOf(begin)] ?? '') : undefined;
			if (kindOf(begin) === start) opening.push(one);
			else if (part === undefined) free.push(one);
			else if (!isList(part)) tested.push([one, part]);
			else for (const key of part.split('|')) first.set(key, listed.push(one, first.get(key) ?? -1) - 2);
		}
	}
	stepsAt.push(steps.length);
	return {
		sets: all.length,
		parts,
		steps: Int32Array.from(steps),
		stepsAt: Int32Array.from(stepsAt),
		setOf: Int32Array.from(setOf),
		second: Int32Array.from(second),
		passed: Uint8Array.from(passed),
		first,
		listed: Int32Array.from(listed),
		tested,
		free,
		opening,
	};
}

/** The rows of numbers, in the order they are kept in. */
const rows = ['steps', 'stepsAt', 'setOf', 'second', 'listed', 'passed', 'firstAt'] as const;
type Rows = Record<(typeof rows)[number], Int32Array>;

/** A table as it is kept: the words of it, and its rows one behind the other. */
export interface KeptTable {
	readonly words: {
		/** What each set was known by when the table was made. */
		readonly known: readonly string[];
		readonly parts: readonly string[];
		/** What patterns begin with; where their lists begin is a row. */
		readonly first: readonly string[];
		readonly tested: PatternTable['tested'];
		readonly free: readonly number[];
		readonly opening: readonly number[];
		/** How long each row is. */
		readonly lengths: readonly number[];
	};
	readonly numbers: Int32Array;
}

/** What tells one set from another without all of it being read. */
const knownBy = ({sources}: Wordings): string =>
	`${sources.length} ${sources[0] ?? ''} ${sources.at(-1) ?? ''}`;

/** What is to be kept of the table of some sets. */
export function toKept(all: readonly Wordings[]): KeptTable {
	const {parts, first, tested, free, opening, passed, ...rest} = tableOf(all);
	const own: Rows = {...rest, passed: Int32Array.from(passed), firstAt: Int32Array.from(first.values())};
	return {
		words: {
			known: all.map(knownBy),
			parts,
			first: [...first.keys()],
			tested,
			free,
			opening,
			lengths: rows.map((name) => own[name].length),
		},
		numbers: Int32Array.from(rows.flatMap((name) => [...own[name]])),
	};
}

/** The table that was kept, for the same sets in whatever order; nothing where they are not the same. */
export function fromKept({words, numbers}: KeptTable, all: readonly Wordings[]): PatternTable | undefined {
	const {known, parts, first, tested, free, opening, lengths} = words;
	const ids = new Map(all.map((set) => [knownBy(set), set.id]));
	const idOf = known.map((by) => ids.get(by) ?? -1);
	if (ids.size !== all.length || known.length !== all.length || idOf.includes(-1)) return undefined;
	let at = 0;
	const next = (row: number): Int32Array => numbers.subarray(at, (at += lengths[row] ?? 0));
	const {firstAt, passed, ...own} = Object.fromEntries(rows.map((name, row) => [name, next(row)])) as Rows;
	return {
		...own,
		sets: all.length,
		parts,
		tested,
		free,
		opening,
		first: new Map(first.map((begin, one) => [begin, firstAt[one] ?? -1])),
		setOf: own.setOf.map((set) => idOf[set] ?? -1),
		passed: Uint8Array.from(passed),
	};
}
