/** The classes of words and the bare words that the scorecard weighs, as entries one can open like a rule. */
import {lexicon} from '../scoring/lexicon/lexicon.ts';
import {phrasePrefix, phrases} from '../scoring/reading/phrases.ts';
import {scorecard} from '../scoring/scorecard/weights.ts';
import {cues, flags, type Cue, type Flag} from '../terms.ts';
import {weightsOf, type Weight} from './rule-book.ts';

export interface WordsEntry {
	readonly kind: 'words';
	readonly id: string;
	readonly meaning: string;
	/** The first of its words and wordings. */
	readonly words: readonly string[];
	readonly weights: readonly Weight[];
}

/** Classes that no list of words makes: what the reading itself tells of a word. */
const grammar: ReadonlyMap<string, string> = new Map([
	['qty', 'gives a quantity'],
	...(
		['percent', 'money', 'duration', 'count', 'multiple', 'ratio', 'from-to', 'date', 'label'] as const
	).map((kind): [string, string] => [`is-${kind}`, `gives a quantity: ${kind}`]),
	['shorthand', 'uses a technical abbreviation'],
]);

const shown = 24;
const heaviest = 6;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** Bare words that weigh most toward one cue or flag. */
function heaviestFor(toward: Cue | Flag, weights: Readonly<Record<string, number>>): Weight[] {
	return Object.entries(weights)
		.filter(([name]) => name.startsWith(phrasePrefix))
		.toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a))
		.slice(0, heaviest)
		.map(([name, points]) => ({toward, points, when: `“${name.slice(phrasePrefix.length)}”`}));
}

const bareWords = (): WordsEntry => ({
	kind: 'words',
	id: phrases,
	meaning:
		'Words and pairs of words, without their endings, that went along with a level or flag in labelled answers. “#” is a figure, “@” a name, “^” the beginning of a sentence, “_” any word. The heaviest of each:',
	words: [],
	weights: [
		...cues.flatMap((cue) => heaviestFor(cue, scorecard.cues[cue].weights)),
		...flags.flatMap((flag) => heaviestFor(flag, scorecard.flags[flag].weights)),
	],
});

/** The entry `words.NAME`, or nothing where there is no such class. */
export function wordsEntry(id: string): WordsEntry | undefined {
	if (id === phrases) return bareWords();
	const name = id.startsWith('words.') ? id.slice('words.'.length) : '';
	const known = lexicon[name] ?? (grammar.has(name) ? {says: grammar.get(name) ?? '', words: []} : undefined);
	if (known === undefined) return undefined;
	return {
		kind: 'words',
		id,
		meaning: capital(known.says),
		words: [...known.words, ...(known.phrases ?? [])].slice(0, shown),
		weights: weightsOf(id),
	};
}
