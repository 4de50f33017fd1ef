/** Which classes the words of an answer belong to. */
import {classesOf} from '../lexicon/lexicon.ts';
import {wordSet} from '../../word-set.ts';
import {sizes, tagsOfQuantity, type Quantity, type QuantityKind} from './quantity.ts';
import type {RawToken, Token} from './tokens.ts';

const none: ReadonlySet<string> = new Set();

// "José" and "jose" are one name.
const bare = (word: string): string =>
	/^[\x20-\x7e]*$/u.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');

// Technical shorthand has a shape of its own: no vowel, or letters and digits in one.
const shorthand =
	/^(?:[bcdfghjklmnpqrstvwxz]{3,6}|[a-z]{1,5}\d{1,4}[a-z]?|[a-z]{1,4}\/[a-z\d]{1,3}|n\+1s?)$/u;
const plainShorthand = wordSet(`
	hmm hm ppl tbh btw pls plz thx mrs mrs. pct hrs mths mth wks wk smth yrs mins msg nth nvm brb wfh php pln
	rrsp cto cfo mgr mgmt dept shh tsk pst psst hrbp mdr q1 q2 q3 q4 h1 h2 fy24 fy25 fy26 b2b b2c p1 p2 p3 sev1
	sev2 s1 s2 ltd qtr hr vp nps
`);

function tagsOfWord(text: string, kinds: readonly string[]): ReadonlySet<string> {
	const word = bare(text);
	const classes = classesOf.get(word) ?? none;
	const isShort = shorthand.test(word) && !plainShorthand.has(word);
	// Most words are nothing else than the lexicon says, and share its sets.
	if (kinds.length === 0 && !isShort && (classes.size > 0 || !word.includes('-'))) return classes;
	const tags = new Set([...classes, ...kinds]);
	if (isShort) tags.add('shorthand');
	if (tags.size === 0 && word.includes('-')) {
		// "billing-team" means what its last part means; "min-jun" is a name if its first part is.
		for (const tag of classesOf.get(word.slice(word.lastIndexOf('-') + 1)) ?? none) tags.add(tag);
		if (classesOf.get(word.slice(0, word.indexOf('-')))?.has('name')) tags.add('name');
	}
	return tags;
}

function tagsOfSize(text: string, kinds: readonly string[]): Set<string> {
	const inside = text.split(/[^\p{L}]+/u).flatMap((word) => [...(classesOf.get(word) ?? none)]);
	return new Set([...inside, ...kinds]);
}

// So many are kept for each kind of quantity and for plain words: most words come again and again.
const mostWords = 4096;
const seen = new Map<QuantityKind | 'word', Map<string, Word>>();

/** A word as every token of it has it: one string, hashed once, and one set, by which the search knows it again. */
type Word = Pick<Token, 'text' | 'tags'>;

function wordOf(text: string, quantity: Quantity | undefined): Word {
	const kind = quantity?.kind ?? 'word';
	const words = seen.get(kind) ?? new Map<string, Word>();
	const known = words.get(text);
	if (known) return known;
	if (words.size >= mostWords) words.clear();
	const kinds = quantity ? tagsOfQuantity(quantity) : [];
	const tags = quantity && sizes.has(quantity.kind) ? tagsOfSize(text, kinds) : tagsOfWord(text, kinds);
	const word = {text, tags};
	seen.set(kind, words.set(text, word));
	return word;
}

/** Gives each word its classes; what stands in a quantity gets those of the quantity too. */
export function tagged(raw: readonly RawToken[], quantities: readonly Quantity[]): Token[] {
	let next = 0;
	return raw.map(({text: typed, start, end, sentence, after, quoted}): Token => {
		while (next < quantities.length && (quantities[next]?.end ?? 0) <= start) next += 1;
		const quantity = quantities[next];
		const {text, tags} = wordOf(typed, quantity && start >= quantity.start ? quantity : undefined);
		return {text, start, end, sentence, after, quoted, tags};
	});
}
