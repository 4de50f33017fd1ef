/** An answer taken apart, once, for all rules. */
import type {Topic} from '../../terms.ts';
import type {Place} from '../assessment.ts';
import {lexicon} from '../lexicon/lexicon.ts';
import {clausesOf, type Clause} from './clauses.ts';
import {figuresOf, type Figure} from './figures.ts';
import {ownWords} from './own-words.ts';
import {wordings, type Hit, type Wordings} from './pattern.ts';
import {plainOf, type Plain} from './plain.ts';
import {search} from './search.ts';
import {quantitiesOf, sizes} from './quantity.ts';
import {tagged} from './tags.ts';
import {cut, type Sentence, type Token} from './tokens.ts';

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

const classPatterns: readonly (readonly [string, Wordings])[] = Object.entries(lexicon)
	.filter(([, {phrases}]) => phrases !== undefined && phrases.length > 0)
	.map(([name, {phrases}]) => [name, wordings(phrases ?? [])]);

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
	for (const [name, set] of classPatterns) {
		const hits = search(set, tokens);
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

/** The words that a stretch of the text as typed is made of. */
export function hitWithin(reading: Reading, {start, end}: Place): Hit | undefined {
	const within = reading.tokens.flatMap((_, at) => {
		const place = placeOf(reading, {from: at, to: at + 1});
		return place.end > start && place.start < end ? [at] : [];
	});
	const [first, last] = [within[0], within.at(-1)];
	return first === undefined || last === undefined ? undefined : {from: first, to: last + 1};
}

function push(signals: Map<string, Hit[]>, tag: string, hit: Hit): void {
	const known = signals.get(tag);
	if (known) known.push(hit);
	else signals.set(tag, [hit]);
}
