import type {Topic} from '../../terms.ts';
import {classesOf, lexicon} from '../lexicon/lexicon.ts';
import {clausesOf, type Clause} from './clauses.ts';
import {figuresOf, type Figure} from './figures.ts';
import {pattern, search, type Hit, type Pattern} from './pattern.ts';
import {quantitiesOf, sizes, tagsOfQuantity} from './quantity.ts';
import {cut, type RawToken, type Sentence, type Token} from './tokens.ts';

/** An answer, taken apart. Rules read this and never the bare text. */
export interface Reading {
	readonly text: string;
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

function tagsOf(token: RawToken, kinds: readonly string[]): ReadonlySet<string> {
	const word = bare(token.text);
	const tags = new Set([...(classesOf.get(word) ?? none), ...kinds]);
	if (tags.size === 0 && word.includes('-')) {
		// "billing-team" means what its last part means; "min-jun" is a name if its first part is.
		for (const tag of classesOf.get(word.slice(word.lastIndexOf('-') + 1)) ?? none) tags.add(tag);
		if (classesOf.get(word.slice(0, word.indexOf('-')))?.has('name')) tags.add('name');
	}
	return tags;
}

/** Reads an answer, or a manager's line; `topic` is what the line answered is about. Linear in its length. */
export function read(text: string, topic?: Topic): Reading {
	const quantities = quantitiesOf(text);
	// A size stays one word ("240k a year"); a date keeps its words, so that "last year" can still be read.
	const whole = quantities.filter(({kind}) => sizes.has(kind));
	const {tokens: raw, sentences} = cut(text, whole);
	let next = 0;
	const tokens = raw.map((token): Token => {
		while (next < quantities.length && (quantities[next]?.end ?? 0) <= token.start) next += 1;
		const quantity = quantities[next];
		if (!quantity || token.start < quantity.start) return {...token, tags: tagsOf(token, [])};
		if (!sizes.has(quantity.kind)) return {...token, tags: tagsOf(token, tagsOfQuantity(quantity))};
		const inside = token.text.split(/[^\p{L}]+/u).flatMap((word) => [...(classesOf.get(word) ?? none)]);
		return {...token, tags: new Set([...inside, ...tagsOfQuantity(quantity)])};
	});
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
		tokens,
		sentences,
		clauses,
		figures: figuresOf(tokens, clauses, quantities, topic),
		signals,
	};
}

function push(signals: Map<string, Hit[]>, tag: string, hit: Hit): void {
	const known = signals.get(tag);
	if (known) known.push(hit);
	else signals.set(tag, [hit]);
}
