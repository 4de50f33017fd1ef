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

/**
 * Calls `found` for each word and pair of an answer; pairs never cross the end of a sentence. `apart`: there is a word
 * between the two.
 */
export function eachPhrase(
	tokens: readonly Token[],
	found: (name: string, hit: Hit, apart: boolean) => void,
): void {
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
		found(`${phrasePrefix}${form}`, {from: at, to: at + 1}, false);
		found(`${phrasePrefix}${before} ${form}`, {from: before === '^' ? at : at - 1, to: at + 1}, false);
		if (beforeThat !== '') found(`${phrasePrefix}${beforeThat} _ ${form}`, {from: at - 2, to: at + 1}, true);
		beforeThat = before === '^' ? '' : before;
		before = form;
	});
}
