/** Cuts a text into words, numerals and signs, once; everything after works on these. */
import {type Lexeme, lookUp} from './lexicon.ts';
import {fractionSigns} from './number-words.ts';
import {type NumeralForm, readNumeral} from './numerals.ts';

export interface Token {
	readonly kind: 'word' | 'numeral' | 'sign' | 'break' | 'address' | 'end';
	readonly start: number;
	readonly end: number;
	/** Words in small letters with a plain apostrophe; signs as they are; empty for the rest. */
	readonly text: string;
	/** No space before it. */
	readonly glued: boolean;
	/** The first letter is a capital. */
	readonly capital: boolean;
	/** All letters are capitals. */
	readonly capitals: boolean;
	/** Of a numeral. */
	readonly value: number;
	readonly grouped: number;
	readonly form: NumeralForm;
	readonly lexeme: Readonly<Lexeme>;
}

const nothing: Readonly<Lexeme> = Object.freeze({});
const beyond: Token = {
	kind: 'end',
	start: 0,
	end: 0,
	text: '',
	glued: false,
	capital: false,
	capitals: false,
	value: 0,
	grouped: NaN,
	form: 'plain',
	lexeme: nothing,
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const letters = /\p{L}|\p{M}/u;

/** The length of the letter at `at`: 0 for none, 2 for one outside the basic plane. */
function letterAt(text: string, at: number): number {
	const code = text.charCodeAt(at);
	if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 1;
	if (code < 0xaa || Number.isNaN(code)) return 0;
	const point = text.codePointAt(at) ?? 0;
	return letters.test(String.fromCodePoint(point)) ? (point > 0xffff ? 2 : 1) : 0;
}

/** Where the word that starts at `at` ends; an apostrophe inside a word belongs to it. */
function wordEnd(text: string, at: number): number {
	let end = at;
	for (;;) {
		const length = letterAt(text, end);
		if (length > 0) {
			end += length;
			continue;
		}
		const code = text.charCodeAt(end);
		if ((code === 0x27 || code === 0x2019) && end > at && letterAt(text, end + 1) > 0) end++;
		else return end;
	}
}

function isSpace(code: number): boolean {
	return (
		code === 0x20 ||
		code === 0x09 ||
		code === 0xa0 ||
		code === 0x0d ||
		code === 0xfeff ||
		code === 0x3000 ||
		code === 0x202f ||
		(code >= 0x2000 && code <= 0x200b)
	);
}

function addressEnd(text: string, at: number): number {
	let end = at;
	while (end < text.length && !isSpace(text.charCodeAt(end)) && text.charCodeAt(end) !== 0x0a) end++;
	return end;
}

function word(text: string, start: number, end: number, glued: boolean): Token {
	const typed = text.slice(start, end);
	const small = typed.toLowerCase();
	const capital = typed.charCodeAt(0) !== small.charCodeAt(0);
	const plain = small.includes('’') ? small.replaceAll('’', "'") : small;
	return {
		kind: 'word',
		start,
		end,
		text: plain,
		glued,
		capital,
		capitals: capital && typed === typed.toUpperCase(),
		value: 0,
		grouped: NaN,
		form: 'plain',
		lexeme: lookUp(plain),
	};
}

/** A token that is no word: every field in the same order, which keeps the engine's view of tokens to one shape. */
function make(
	kind: Token['kind'],
	start: number,
	end: number,
	text: string,
	glued: boolean,
	value = 0,
	grouped = NaN,
	form: NumeralForm = 'plain',
): Token {
	return {
		kind,
		start,
		end,
		text,
		glued,
		capital: false,
		capitals: false,
		value,
		grouped,
		form,
		lexeme: nothing,
	};
}

/** The tokens of a text in order; spaces are left out. */
export function tokenise(text: string): readonly Token[] {
	const tokens: Token[] = [];
	let at = 0;
	let glued = false;
	while (at < text.length) {
		const code = text.charCodeAt(at);
		if (isSpace(code)) {
			glued = false;
			at++;
			continue;
		}
		let token: Token;
		if (isDigit(code) || (code === 0x2e && isDigit(text.charCodeAt(at + 1)) && (at === 0 || !glued))) {
			const {end, value, grouped, form} = readNumeral(text, at);
			token = make('numeral', at, end, '', glued, value, grouped, form);
		} else if (letterAt(text, at) > 0) {
			const end = wordEnd(text, at);
			const address = text.startsWith('://', end) || (end - at === 3 && text.startsWith('www.', at));
			token = address ? make('address', at, addressEnd(text, end), '', glued) : word(text, at, end, glued);
		} else if (code === 0x0a) {
			token = make('break', at, at + 1, '', glued);
		} else {
			const end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
			const sign = text.slice(at, end);
			const value = code < 0x80 ? undefined : fractionSigns.get(sign);
			token =
				value === undefined
					? make('sign', at, end, sign, glued)
					: make('numeral', at, end, sign, glued, value, NaN, 'decimal');
		}
		tokens.push(token);
		at = token.end;
		glued = code !== 0x0a;
	}
	return tokens;
}

/** The token at a place, or one that is nothing beyond either end. */
export function tokenAt(tokens: readonly Token[], at: number): Token {
	return tokens[at] ?? beyond;
}

/** Whether an arrow ends at this token: "→", "->", "=>". */
export function isArrow(tokens: readonly Token[], at: number): boolean {
	const {text, glued} = tokenAt(tokens, at);
	if (text === '→' || text === '⇒' || text === '➔' || text === '➜') return true;
	const before = tokenAt(tokens, at - 1).text;
	return text === '>' && glued && (before === '-' || before === '=' || before === '–');
}
