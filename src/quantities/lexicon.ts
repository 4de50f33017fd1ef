/** All word tables under one look-up, so that a word is looked up once. */
import {wordSet} from '../word-set.ts';
import {months, weekdays} from './calendar.ts';
import {changeVerbs, factorVerbs, functionWords, hedges, labelNouns} from './context-words.ts';
import {currencyCodes, currencyWords, type CurrencyWord, wordlikeCodes} from './currencies.ts';
import {fractions, ones, ordinals, pluralScales, scales, tens, vagueNumbers} from './number-words.ts';
import type {TimeUnit} from './quantity.ts';
import {measures, timeWords} from './units.ts';

/** All that the tables know of a word. */
export interface Lexeme {
	one?: number;
	ten?: number;
	scale?: number;
	/** A scale in the plural, vague where no number stands before it. */
	plural?: true;
	vague?: number;
	fraction?: number;
	ordinal?: number;
	time?: TimeUnit;
	measure?: string;
	currency?: CurrencyWord;
	/** A currency by its code. */
	code?: string;
	month?: number;
	weekday?: number;
	label?: true;
	factor?: number;
	change?: 'up' | 'down' | 'either';
	hedge?: true;
	function?: true;
	/** A quantity can begin with this word. */
	opens?: true;
}

const lexicon = new Map<string, Lexeme>();

function add(word: string, lexeme: Lexeme): void {
	const known = lexicon.get(word);
	if (known) Object.assign(known, lexeme);
	else lexicon.set(word, {...lexeme});
}

for (const [word, one] of Object.entries(ones)) add(word, {one});
for (const [word, ten] of Object.entries(tens)) add(word, {ten});
for (const [word, scale] of Object.entries(scales)) add(word, {scale});
for (const [word, scale] of Object.entries(pluralScales)) add(word, {scale, plural: true});
for (const [word, vague] of Object.entries(vagueNumbers)) add(word, {vague});
for (const [word, fraction] of Object.entries(fractions)) add(word, {fraction});
for (const [word, ordinal] of Object.entries(ordinals)) add(word, {ordinal});
for (const [word, time] of Object.entries(timeWords)) add(word, {time});
for (const [word, measure] of Object.entries(measures)) add(word, {measure});
for (const [word, currency] of currencyWords) add(word, {currency});
for (const word of currencyCodes) add(word, {code: word.toUpperCase()});
for (const word of wordlikeCodes) add(word, {code: word.toUpperCase()});
for (const [word, month] of Object.entries(months)) add(word, {month});
for (const [word, weekday] of Object.entries(weekdays)) add(word, {weekday});
for (const word of labelNouns) add(word, {label: true});
for (const [word, factor] of Object.entries(factorVerbs)) add(word, {factor});
for (const [word, change] of Object.entries(changeVerbs)) add(word, {change});
for (const word of hedges) add(word, {hedge: true});
for (const word of functionWords) add(word, {function: true});

/** Words that begin a quantity without being known otherwise. */
const openers =
	'a an half minus negative all full whole entire another some factor tens x q h fy last next this previous coming current';

/** What is known of words that only surround quantities. */
const surrounding = wordSet('function hedge change measure opens');

for (const lexeme of lexicon.values()) {
	if (Object.keys(lexeme).some((key) => !surrounding.has(key))) lexeme.opens = true;
}
for (const word of openers.split(' ')) add(word, {opens: true});

const unknown: Lexeme = Object.freeze({});

/** What is known of a word in small letters; an empty record for most words. */
export function lookUp(word: string): Readonly<Lexeme> {
	return lexicon.get(word) ?? unknown;
}
