import type {Topic} from '../../terms.ts';
import type {Place} from '../assessment.ts';
import {classesOf, lexicon} from '../lexicon/lexicon.ts';
import {clausesOf, type Clause} from './clauses.ts';
import {figuresOf, type Figure} from './figures.ts';
import {ownWords} from './own-words.ts';
import {pattern, search, type Hit, type Pattern} from './pattern.ts';
import {plainOf, type Plain} from './plain.ts';
import {quantitiesOf, sizes, tagsOfQuantity, type Quantity} from './quantity.ts';
import {cut, type RawToken, type Sentence, type Token} from './tokens.ts';

/** An answer, taken apart. Rules read this and never the bare text. */
export interface Reading {
	/** As typed. */
	readonly text: string;
	/** As judged; the places of tokens and quantities are places in it. */
	readonly plain: Plain;
	/** Every word there is, also those that are left out of the judgement. */
	readonly all: readonly Token[];
	/** Runs of keywords, as ranges of all words. */
	readonly lists: readonly {readonly from: number; readonly to: number}[];
	/** The words stand in no order. */
	readonly salad: boolean;
	/** The words that are judged: said once, by the speaker, in sentences. */
	readonly tokens: readonly Token[];
	readonly sentences: readonly Sentence[];
	readonly clauses: readonly Clause[];
	readonly figures: readonly Figure[];
	/** Where each class of words stands. A class that is not there is not in the map. */
	readonly signals: ReadonlyMap<string, readonly Hit[]>;
}

const classPatterns: readonly (readonly [string, readonly Pattern[]])[] = Object.entries(lexicon)
	.filter(([, {phrases}]) => phrases !== undefined && phrases.length > 0)
	.map(([name, {phrases}]) => [name, (phrases ?? []).map(pattern)]);

const none: ReadonlySet<string> = new Set();

// "José" and "jose" are one name.
const bare = (word: string): string =>
	/^[\x20-\x7e]*$/u.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');

// Technical shorthand has a shape of its own: no vowel, or letters and digits in one.
const shorthand =
	/^(?:[bcdfghjklmnpqrstvwxz]{3,6}|[a-z]{1,5}\d{1,4}[a-z]?|[a-z]{1,4}\/[a-z\d]{1,3}|n\+1s?)$/u;
const plainShorthand = new Set(
	'hmm hm ppl tbh btw pls plz thx mrs mrs. pct hrs mths mth wks wk smth yrs mins msg nth nvm brb wfh php pln rrsp cto cfo mgr mgmt dept shh tsk pst psst hrbp mdr q1 q2 q3 q4 h1 h2 fy24 fy25 fy26 b2b b2c p1 p2 p3 sev1 sev2 s1 s2 ltd qtr hr vp nps'.split(
		' ',
	),
);

function tagsOf(token: RawToken, kinds: readonly string[]): ReadonlySet<string> {
	const word = bare(token.text);
	const tags = new Set([...(classesOf.get(word) ?? none), ...kinds]);
	if (shorthand.test(word) && !plainShorthand.has(word)) tags.add('shorthand');
	if (tags.size === 0 && word.includes('-')) {
		// "billing-team" means what its last part means; "min-jun" is a name if its first part is.
		for (const tag of classesOf.get(word.slice(word.lastIndexOf('-') + 1)) ?? none) tags.add(tag);
		if (classesOf.get(word.slice(0, word.indexOf('-')))?.has('name')) tags.add('name');
	}
	return tags;
}

function tagged(raw: readonly RawToken[], quantities: readonly Quantity[]): Token[] {
	let next = 0;
	return raw.map((token): Token => {
		while (next < quantities.length && (quantities[next]?.end ?? 0) <= token.start) next += 1;
		const quantity = quantities[next];
		if (!quantity || token.start < quantity.start) return {...token, tags: tagsOf(token, [])};
		if (!sizes.has(quantity.kind)) return {...token, tags: tagsOf(token, tagsOfQuantity(quantity))};
		const inside = token.text.split(/[^\p{L}]+/u).flatMap((word) => [...(classesOf.get(word) ?? none)]);
		return {...token, tags: new Set([...inside, ...tagsOfQuantity(quantity)])};
	});
}

/** Reads an answer, or a manager's line; `topic` is what the line answered is about. Linear in its length. */
export function read(text: string, topic?: Topic): Reading {
	const plain = plainOf(text);
	const quantities = quantitiesOf(plain.text);
	// A size stays one word ("240k a year"); a date keeps its words, so that "last year" can still be read.
	const whole = quantities.filter(({kind}) => sizes.has(kind));
	const {tokens: raw, sentences: rawSentences} = cut(plain.text, whole);
	const all = tagged(raw, quantities);
	const {tokens, sentences, lists, salad} = ownWords(all, rawSentences);
	const signals = new Map<string, Hit[]>();
	tokens.forEach((token, at) => {
		for (const tag of token.tags) push(signals, tag, {from: at, to: at + 1});
	});
	for (const [name, patterns] of classPatterns) {
		const hits = search(patterns, tokens);
		if (hits.length > 0) signals.set(name, [...(signals.get(name) ?? []), ...hits]);
	}
	const clauses = clausesOf(tokens, sentences);
	return {
		text,
		plain,
		all,
		lists,
		salad,
		tokens,
		sentences,
		clauses,
		figures: figuresOf(tokens, clauses, quantities, topic),
		signals,
	};
}

/** Whether enough is left to judge once repeats, quotations, lists and disorder are left out. */
export function hasOwnWords({tokens, all}: Reading): boolean {
	return tokens.length >= 2 && (tokens.length * 4 >= all.length || tokens.length >= 8);
}

/** Where a hit stands in the text as typed. */
export function placeOf({plain, tokens, all}: Reading, hit: Hit | undefined): Place {
	const words = hit?.whole === true ? all : tokens;
	const first = words[hit?.from ?? 0];
	const last = words[(hit?.to ?? 1) - 1] ?? first;
	if (!first || !last) return {start: 0, end: 0};
	const {origins} = plain;
	return {start: origins[first.start] ?? 0, end: (origins[last.end - 1] ?? -1) + 1};
}

function push(signals: Map<string, Hit[]>, tag: string, hit: Hit): void {
	const known = signals.get(tag);
	if (known) known.push(hit);
	else signals.set(tag, [hit]);
}
