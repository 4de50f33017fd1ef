/**
 * The words of an answer as the scorecard can weigh them, single and in pairs: `say.owe`, `say.nobody else`, and
 * `say.never _ sick` with any word between. Endings are cut off and figures and names made alike, so that few forms stand for
 * many. What each weighs is learned from labelled answers and stands in the scorecard, word by word.
 */
import {split} from '../lexicon/inflect.ts';
import type {Token} from './tokens.ts';

/** What the name of every phrase begins with. */
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

/** A word without its ending; there is one of each, with a number of its own below `mostForms`. */
export interface Form {
	readonly text: string;
	readonly id: number;
}

/** A word, or a pair of words: then `before` stands before `form`, `apart` by one word between. */
export interface Phrase {
	before: Form | undefined;
	form: Form;
	apart: boolean;
}

/** The name of a phrase in the scorecard. */
export function nameOf({before, form, apart}: Phrase): string {
	if (before === undefined) return phrasePrefix + form.text;
	return `${phrasePrefix}${before.text} ${apart ? '_ ' : ''}${form.text}`;
}

/** After so many different words their numbers are given out anew. */
export const mostForms = 16_384;

interface Kept {
	/** Forms by the word they were made from; nothing for what is no word. */
	readonly words: Map<string, Form | undefined>;
	readonly forms: Map<string, Form>;
	readonly start: Form;
	readonly figure: Form;
	readonly name: Form;
}

function nothingKept(): Kept {
	const named = ['^', '#', '@'].map((text, id): Form => ({text, id}));
	const [start, figure, name] = named as [Form, Form, Form];
	return {words: new Map(), forms: new Map(named.map((form) => [form.text, form])), start, figure, name};
}

let kept = nothingKept();

function named(text: string): Form {
	const {forms} = kept;
	const known = forms.get(text);
	if (known) return known;
	const made = {text, id: forms.size};
	forms.set(text, made);
	return made;
}

function formOf({text, tags}: Token): Form | undefined {
	if (tags.has('qty') || tags.has('number')) return kept.figure;
	if (tags.has('name')) return kept.name;
	const known = kept.words.get(text);
	if (known !== undefined || kept.words.has(text)) return known;
	const form = /\d/u.test(text) ? '#' : /\p{L}/u.test(text) ? stemOf(text) : '';
	const made = form === '' ? undefined : named(form);
	kept.words.set(text, made);
	return made;
}

/**
 * Calls `found` for each word and pair of an answer, with its first token and one past the last; pairs never cross the
 * end of a sentence. The phrase is the same object each time. `renumbered` is called before, where numbers are given out anew.
 */
export function eachPhrase(
	tokens: readonly Token[],
	found: (phrase: Readonly<Phrase>, from: number, to: number) => void,
	renumbered: () => void,
): void {
	// An answer brings at most a form for each of its words.
	if (kept.words.size + tokens.length > mostForms - 4) {
		kept = nothingKept();
		renumbered();
	}
	const {start} = kept;
	const phrase: Phrase = {before: undefined, form: start, apart: false};
	const say = (before: Form | undefined, form: Form, apart: boolean, from: number, to: number): void => {
		phrase.before = before;
		phrase.form = form;
		phrase.apart = apart;
		found(phrase, from, to);
	};
	let before = start;
	let beforeThat: Form | undefined;
	let sentence = tokens[0]?.sentence;
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (!token) continue;
		if (token.sentence !== sentence) {
			before = start;
			beforeThat = undefined;
			sentence = token.sentence;
		}
		const form = formOf(token);
		// A figure that is denied is no figure, and its "no" no word of its own.
		const deniesFigure = token.text === 'no' && tokens[at + 1]?.tags.has('qty') === true;
		if (form === undefined || deniesFigure) continue;
		const opens = before === start;
		say(undefined, form, false, at, at + 1);
		say(before, form, false, opens ? at : at - 1, at + 1);
		if (beforeThat) say(beforeThat, form, true, at - 2, at + 1);
		beforeThat = opens ? undefined : before;
		before = form;
	}
}
