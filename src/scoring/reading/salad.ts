/** Tells words thrown together from sentences, by pairs of small words that English does not put side by side. */
import {wordSet} from '../../word-set.ts';
import type {RawToken, Sentence} from './tokens.ts';

const determiners = wordSet('a an the my your our their every');
const prepositions = wordSet('of from with at into during between');
const subjects = wordSet('i he she we they');
const auxiliaries = wordSet(`
	is are was were have has had do does did will would can could should might am be been 'm 've 'll 're
`);
const modals = wordSet("will would can could should might 'll");
const joins = wordSet('and but because or if so than');

/** Stands for the end of the sentence. */
const end = '';
const ends: ReadonlySet<string> = new Set([end]);

const any = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
	new Set(sets.flatMap((set) => [...set]));

/** Small words, and what cannot stand behind them. A word that is in several rows goes by the first. */
const after: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
	[
		determiners,
		any(
			ends,
			prepositions,
			joins,
			auxiliaries,
			subjects,
			determiners,
			wordSet('you it to for in on me them us him that this there not'),
		),
	],
	[prepositions, any(subjects, auxiliaries, prepositions, wordSet('and but because or if so'))],
	[wordSet('in on for'), any(subjects, wordSet("is are was were would could will can had has did of am 'm"))],
	[wordSet('you'), wordSet("the a an of i he she they is was am 'm has my")],
	[wordSet('this there'), wordSet("the of me us them him am 'm and")],
	[
		subjects,
		any(determiners, prepositions, subjects, wordSet('it to me them us him my for in on that there')),
	],
	[modals, any(prepositions, modals, wordSet("is are was were had has am to and but because than for 's"))],
	[
		wordSet('to'),
		any(subjects, prepositions, joins, wordSet('is are was were has had will would can could to for on in')),
	],
	[wordSet('and but because if than'), ends],
	[wordSet('is are was were'), wordSet('is are was were will would can could has had do does did them him')],
	[wordSet('not'), wordSet('of is are was were will would can could has had i he she they them him')],
	[wordSet('me him them us'), wordSet("were will can am 'm 're do does them him us me")],
	[wordSet('it'), wordSet("an it them me him are were am have do 'm")],
	[
		wordSet('have has had'),
		wordSet('is are was were will would can could do does did of from and but have has'),
	],
	[wordSet('do does did'), wordSet('are were will would can could of from at and do does')],
	[wordSet('so very too more most less'), wordSet("is are was were am 'm 's")],
	[wordSet('what which who how when where why'), wordSet('and but me him them because')],
	[wordSet("'m 've 'll 're"), any(ends, subjects, wordSet('of is are was and but because'))],
	// “Am I on the list?” is a question like any other.
	[wordSet('am'), any(ends, wordSet('he she we they of is are was and but because'))],
];

const afterWord = new Map<string, ReadonlySet<string>>();
for (const [words, cannot] of after)
	for (const word of words) if (!afterWord.has(word)) afterWord.set(word, cannot);

/** Share of the small words that are followed by what cannot follow, and how many such places there are. */
export function oddness(
	tokens: readonly RawToken[],
	sentences: readonly Sentence[],
): {odd: number; share: number} {
	let small = 0;
	let odd = 0;
	for (const {from, to} of sentences) {
		for (let at = from; at < to; at += 1) {
			const word = tokens[at]?.text ?? '';
			const next = at + 1 < to ? tokens[at + 1] : undefined;
			const cannot = afterWord.get(word);
			if (!cannot) continue;
			small += 1;
			if (next ? next.after === '' && cannot.has(next.text) : cannot.has(end)) odd += 1;
		}
	}
	return {odd, share: small === 0 ? 0 : odd / small};
}

/** Whether the words are in no order. */
export function isSalad(tokens: readonly RawToken[], sentences: readonly Sentence[]): boolean {
	const {odd, share} = oddness(tokens, sentences);
	return odd >= 2 && share >= 0.05;
}
