import {split} from '../lexicon/inflect.ts';
import type {RawToken, Sentence} from './tokens.ts';

/** Tells words thrown together from sentences, by pairs of small words that English does not put side by side. */

const set = (list: string): ReadonlySet<string> => new Set(split(list));
const determiners = set('a an the my your our their every');
const prepositions = set('of from with at into during between');
const subjects = set('i he she we they');
const auxiliaries = set(
	"is are was were have has had do does did will would can could should might am be been 'm 've 'll 're",
);
const modals = set("will would can could should might 'll");
const joins = set('and but because or if so than');
const end = '';

const after: readonly (readonly [ReadonlySet<string>, (next: string) => boolean])[] = [
	[
		determiners,
		(next) =>
			next === end ||
			prepositions.has(next) ||
			joins.has(next) ||
			auxiliaries.has(next) ||
			subjects.has(next) ||
			determiners.has(next) ||
			[
				'you',
				'it',
				'to',
				'for',
				'in',
				'on',
				'me',
				'them',
				'us',
				'him',
				'that',
				'this',
				'there',
				'not',
			].includes(next),
	],
	[
		prepositions,
		(next) =>
			subjects.has(next) ||
			auxiliaries.has(next) ||
			prepositions.has(next) ||
			(joins.has(next) && next !== 'than'),
	],
	[
		set('in on for'),
		(next) =>
			subjects.has(next) ||
			[
				'is',
				'are',
				'was',
				'were',
				'would',
				'could',
				'will',
				'can',
				'had',
				'has',
				'did',
				'of',
				'am',
				"'m",
			].includes(next),
	],
	[
		set('you'),
		(next) =>
			['the', 'a', 'an', 'of', 'i', 'he', 'she', 'they', 'is', 'was', 'am', "'m", 'has', 'my'].includes(next),
	],
	[set('this there'), (next) => ['the', 'of', 'me', 'us', 'them', 'him', 'am', "'m", 'and'].includes(next)],
	[
		subjects,
		(next) =>
			determiners.has(next) ||
			prepositions.has(next) ||
			subjects.has(next) ||
			['it', 'to', 'me', 'them', 'us', 'him', 'my', 'for', 'in', 'on', 'that', 'there'].includes(next),
	],
	[
		modals,
		(next) =>
			prepositions.has(next) ||
			[
				'is',
				'are',
				'was',
				'were',
				'had',
				'has',
				'am',
				'to',
				'and',
				'but',
				'because',
				'than',
				'for',
				"'s",
			].includes(next) ||
			modals.has(next),
	],
	[
		set('to'),
		(next) =>
			subjects.has(next) ||
			prepositions.has(next) ||
			joins.has(next) ||
			[
				'is',
				'are',
				'was',
				'were',
				'has',
				'had',
				'will',
				'would',
				'can',
				'could',
				'to',
				'for',
				'on',
				'in',
			].includes(next),
	],
	[set('and but because if than'), (next) => next === end],
	[
		set('is are was were'),
		(next) =>
			[
				'is',
				'are',
				'was',
				'were',
				'will',
				'would',
				'can',
				'could',
				'has',
				'had',
				'do',
				'does',
				'did',
				'them',
				'him',
			].includes(next),
	],
	[
		set('not'),
		(next) =>
			[
				'of',
				'is',
				'are',
				'was',
				'were',
				'will',
				'would',
				'can',
				'could',
				'has',
				'had',
				'i',
				'he',
				'she',
				'they',
				'them',
				'him',
			].includes(next),
	],
	[
		set('me him them us'),
		(next) =>
			['were', 'will', 'can', 'am', "'m", "'re", 'do', 'does', 'them', 'him', 'us', 'me'].includes(next),
	],
	[
		set('it'),
		(next) => ['an', 'it', 'them', 'me', 'him', 'are', 'were', 'am', 'have', 'do', "'m"].includes(next),
	],
	[
		set('have has had'),
		(next) =>
			[
				'is',
				'are',
				'was',
				'were',
				'will',
				'would',
				'can',
				'could',
				'do',
				'does',
				'did',
				'of',
				'from',
				'and',
				'but',
				'have',
				'has',
			].includes(next),
	],
	[
		set('do does did'),
		(next) =>
			['are', 'were', 'will', 'would', 'can', 'could', 'of', 'from', 'at', 'and', 'do', 'does'].includes(
				next,
			),
	],
	[
		set('so very too more most less'),
		(next) => ['is', 'are', 'was', 'were', 'am', "'m", "'s"].includes(next),
	],
	[
		set('what which who how when where why'),
		(next) => ['and', 'but', 'me', 'him', 'them', 'because'].includes(next),
	],
	[
		set("'m 've 'll 're am"),
		(next) =>
			determiners.has(next)
				? false
				: subjects.has(next) ||
					next === end ||
					['of', 'is', 'are', 'was', 'and', 'but', 'because'].includes(next),
	],
];

// A word that is in several lists goes by the first.
const afterWord = new Map<string, (next: string) => boolean>();
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
			if (next ? next.after === '' && cannot(next.text) : cannot(end)) odd += 1;
		}
	}
	return {odd, share: small === 0 ? 0 : odd / small};
}

/** Whether the words are in no order. */
export function isSalad(tokens: readonly RawToken[], sentences: readonly Sentence[]): boolean {
	const {odd, share} = oddness(tokens, sentences);
	return odd >= 2 && share >= 0.05;
}
