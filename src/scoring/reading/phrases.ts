import {split} from '../lexicon/inflect.ts';
import type {Hit} from './pattern.ts';
import type {Token} from './tokens.ts';

/**
 * The words of an answer as the scorecard can weigh them, single and in pairs: `say.owe`, `say.nobody else`, and
 * `say.never _ sick` with any word between. Endings are cut off and figures and names made alike, so that few forms stand for
 * many. What each weighs is learned from labelled answers and stands in the scorecard, word by word.
 */
export const phrasePrefix = 'say.';

/** The one name under which all of them are shown. */
export const phrases = 'words.said';

const endings = split('ingly edly ings ing ed ly ies es s');

/** A word without its ending, if enough of it is left. */
function stemOf(word: string): string {
	if (word.length <= 4) return word;
	for (const ending of endings) {
		if (word.endsWith(ending) && word.length - ending.length >= 3) return word.slice(0, -ending.length);
	}
	return word;
}

const stems = new Map<string, string>();
const mostStems = 8192;

function formOf({text, tags}: Token): string {
	if (tags.has('qty') || tags.has('number')) return '#';
	if (tags.has('name')) return '@';
	const known = stems.get(text);
	if (known !== undefined) return known;
	if (stems.size >= mostStems) stems.clear();
	const made = /\d/u.test(text) ? '#' : /\p{L}/u.test(text) ? stemOf(text) : '';
	stems.set(text, made);
	return made;
}

/** Gives the words and pairs their names; nothing for one that is not wanted. */
export interface Namer {
	readonly word: (form: string) => string | undefined;
	readonly pair: (before: string, form: string) => string | undefined;
	/** A pair with any word between. */
	readonly apart: (before: string, form: string) => string | undefined;
}

/** Names every word and pair. */
export const anyPhrase: Namer = {
	word: (form) => `${phrasePrefix}${form}`,
	pair: (before, form) => `${phrasePrefix}${before} ${form}`,
	apart: (before, form) => `${phrasePrefix}${before} _ ${form}`,
};

/** Names those alone that are among these names, without putting together the names of all the others. */
export function phrasesAmong(names: Iterable<string>): Namer {
	const words = new Map<string, string>();
	const pairs = new Map<string, Map<string, string>>();
	const aparts = new Map<string, Map<string, string>>();
	const under = (all: Map<string, Map<string, string>>, before: string, form: string, name: string): void => {
		const known = all.get(before);
		if (known) known.set(form, name);
		else all.set(before, new Map([[form, name]]));
	};
	for (const name of names) {
		if (!name.startsWith(phrasePrefix)) continue;
		const [one = '', two, three] = name.slice(phrasePrefix.length).split(' ');
		if (two === undefined) words.set(one, name);
		else if (three === undefined) under(pairs, one, two, name);
		else under(aparts, one, three, name);
	}
	return {
		word: (form) => words.get(form),
		pair: (before, form) => pairs.get(before)?.get(form),
		apart: (before, form) => aparts.get(before)?.get(form),
	};
}

/** Calls `found` for each word and pair of an answer that has a name; pairs never cross the end of a sentence. */
export function eachPhrase(
	tokens: readonly Token[],
	{word, pair, apart}: Namer,
	found: (name: string, hit: Hit) => void,
): void {
	const tell = (name: string | undefined, from: number, to: number): void => {
		if (name !== undefined) found(name, {from, to});
	};
	let before = '^';
	let beforeThat = '';
	let sentence = tokens[0]?.sentence;
	tokens.forEach((token, at) => {
		if (token.sentence !== sentence) {
			before = '^';
			beforeThat = '';
			sentence = token.sentence;
		}
		const form = formOf(token);
		// A figure that is denied is no figure, and its "no" no word of its own.
		const deniesFigure = token.text === 'no' && tokens[at + 1]?.tags.has('qty') === true;
		if (form === '' || deniesFigure) return;
		tell(word(form), at, at + 1);
		tell(pair(before, form), before === '^' ? at : at - 1, at + 1);
		if (beforeThat !== '') tell(apart(beforeThat, form), at - 2, at + 1);
		beforeThat = before === '^' ? '' : before;
		before = form;
	});
}
