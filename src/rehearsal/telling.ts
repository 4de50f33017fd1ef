/** What the answer a figure is told in says of it: of what, and in which sense. Read once for each figure. */
import type {Quantity} from '../quantities/quantity.ts';
import {readQuantities} from '../quantities/read-quantities.ts';
import {marks, markNames, type Mark} from './marks.ts';
import {tellsThing} from './matter-words.ts';
import {nearGroupsOf} from './near-words.ts';
import {rootOf} from './roots.ts';
import {timesIn} from './times.ts';
import {wholeOf, type Told} from './told.ts';

/** How the sentence begins. */
export type Opening =
	| 'own' // “I”, “we”
	| 'pronoun' // “it”, “that”, “they”
	| 'figure' // the figure itself
	| 'none' // “saves us …”, “call it …”
	| 'other'; // a thing

/** An answer as far as it tells which thing a figure is of. */
export interface Telling {
	/** Roots of the words that tell a thing: in the figure’s own clause, in its sentence, in the whole answer. */
	readonly clause: ReadonlySet<string>;
	readonly sentence: ReadonlySet<string>;
	readonly answer: ReadonlySet<string>;
	/** Of its sentence in their order, with an empty one where another word stands between. */
	readonly row: readonly string[];
	/** Of the sentence before the figure. */
	readonly front: ReadonlySet<string>;
	/** Of what the sentence begins with behind a preposition: “On iOS …”. */
	readonly fronted: readonly string[];
	/** The groups of near words that the answer has a word of. */
	readonly near: ReadonlySet<number>;
	/** Other figures in its sentence, and those in the rest of the answer. */
	readonly beside: readonly Quantity[];
	readonly others: readonly Quantity[];
	/** Names in its sentence: “EMEA”, “p99”, “Switch”. */
	readonly names: ReadonlySet<string>;
	readonly times: readonly string[];
	readonly marks: ReadonlySet<Mark>;
	readonly opening: Opening;
	/** How many words its sentence has. */
	readonly length: number;
}

/** Where one thought ends and another begins. */
const breaks =
	/[,;:()–—]|\s-\s|\b(?:and|but|so|which|while|because|since|though|although|whereas|where|if|that's|thanks)\b/iu;

const lastPart = (text: string): string => text.split(breaks).at(-1) ?? '';
const firstPart = (text: string): string => text.split(breaks)[0] ?? '';

const wordsOf = (text: string): readonly string[] =>
	text
		.toLowerCase()
		.replaceAll('’', "'")
		.match(/[\p{L}\p{N}][\p{L}\p{N}'&]*/gu) ?? [];

const rootsIn = (text: string): readonly string[] => wordsOf(text).filter(tellsThing).map(rootOf);

/** Whether a sentence says in a word of its own what its figure is of. */
export const namesThing = (told: Told): boolean => rootsIn(wholeOf(told)).length > 0;

const own = /^(?:i|we|i'm|i've|i'd|we're|we've|we'd|i'll|my|our)$/u;
const pronoun = /^(?:it|it's|that|that's|this|these|those|they|they're|them|its|here|there|there's)$/u;
const opens =
	/^(?:so|and|but|well|ah|oh|look|now|today|currently|honestly|basically|actually|really|also|then|again|yes|no|okay|ok|hmm|sorry|nowadays|maybe|still|just|only|about|around|roughly|nearly|almost|more|less|than|under|over|some|at|least|most|like|yeah|right|fine|anyway|by|far|on|average|in|total|is|was|are|were|a|an|the|of)$/u;
const verbs =
	/^(?:saves?|saved|takes?|took|makes?|call|make|say|comes?|came|went|goes|gets?|got|used|cut|brought|brings?|need|needs|closer|ended|up|down|from)$/u;

function openingOf(before: string): Opening {
	const first = wordsOf(before).find((word) => !opens.test(word));
	if (first === undefined) return 'figure';
	if (own.test(first)) return 'own';
	if (pronoun.test(first)) return 'pronoun';
	return verbs.test(first) ? 'none' : 'other';
}

/** What a capital inside the sentence, or a letter beside a numeral, makes a name. */
const name = /(?<=[^.!?¤\s][\s(]+)(?!I\b|I['’])\p{Lu}[\p{L}\p{N}]+|\b(?:\p{Lu}{2,}|\p{L}\d{1,3})\b/gu;

const fronting =
	/^\W*(?:(?:and|but|so|now|well|yes|look),? )*(?:in|on|for|at|as for|over in|among|with|after|from|and|by) ((?:the |our |my |a )?\S+(?: \S+)?)/iu;

function readTelling(told: Told): Telling {
	const whole = wholeOf(told);
	const words = wordsOf(whole);
	const sentence = new Set(rootsIn(whole));
	const clause = new Set(rootsIn(`${lastPart(told.before)} ${told.within} ${firstPart(told.after)}`));
	const answer = new Set([...rootsIn(told.around), ...sentence]);
	const lower = whole.toLowerCase().replaceAll('’', "'");
	return {
		clause: clause.size === 0 ? sentence : clause,
		sentence,
		answer,
		row: words.map((word) => (tellsThing(word) ? rootOf(word) : '')),
		front: new Set(rootsIn(told.before)),
		fronted: rootsIn(fronting.exec(told.before)?.[1] ?? ''),
		near: new Set([...answer].flatMap(nearGroupsOf)),
		beside: [told.before, told.after].flatMap((part) => readQuantities(part)),
		others: readQuantities(told.around),
		names: new Set([...whole.matchAll(name)].map(([found]) => found.toLowerCase().replace(/s$/u, ''))),
		times: timesIn(told),
		marks: new Set(markNames.filter((mark) => marks[mark].test(lower))),
		opening: openingOf(told.before),
		length: words.length,
	};
}

const read = new WeakMap<Told, Telling>();

/** Reads a telling. */
export function tellingOf(told: Told): Telling {
	const found = read.get(told) ?? readTelling(told);
	read.set(told, found);
	return found;
}
