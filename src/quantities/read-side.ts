/** A number with what says its kind, before or behind it: one side of a range, or all of an amount. */
import {currencySigns, dollarPrefixes, letterSigns, wordlikeCodes} from './currencies.ts';
import {isDash, type NumberReading, times} from './number-reading.ts';
import type {Range} from './quantity.ts';
import {readCurrency} from './read-currency.ts';
import {readNumber} from './read-number.ts';
import {wordSet} from '../word-set.ts';
import {readSuffix, type Suffix} from './read-suffix.ts';
import {type Token, tokenAt} from './tokens.ts';

export interface Side {
	readonly number: NumberReading;
	readonly suffix: Suffix | undefined;
	/** The first token behind both. */
	readonly next: number;
	/** Money by a sign or code before the number. */
	readonly before: boolean;
}

/** Short names of currencies that are nothing else in small letters. */
const smallBefore = wordSet('rs kr zł kč');

/** A sum by its form alone: “90,000”, “90k”, “4.2 million”. */
function isLarge(tokens: readonly Token[], at: number): boolean {
	const [number, scale] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
	const scaled = scale.lexeme.scale !== undefined || (scale.glued && /^[km]$/u.test(scale.text));
	return number.kind === 'numeral' && (number.form === 'grouped' || scaled);
}

/** “R90,000”, “R 90 000”, “R850”: a letter that is a currency, where what follows is a sum and no name. */
function readLetterSign(tokens: readonly Token[], at: number): {unit: string; next: number} | undefined {
	const [letter, number] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
	const unit = letterSigns.get(letter.text);
	if (unit === undefined || number.kind !== 'numeral') return undefined;
	const isRand =
		letter.text === 'r' && letter.capital && number.glued && number.form === 'plain' && number.value >= 100;
	const isSum = isLarge(tokens, at + 1) && (number.glued || letter.text === 'r');
	return isRand || isSum ? {unit, next: at + 1} : undefined;
}

/** A currency before a number: "$", "US$", "C $", "PKR", "Rs.". */
export function readMoneySign(
	tokens: readonly Token[],
	at: number,
): {unit: string; next: number} | undefined {
	const token = tokenAt(tokens, at);
	if (token.kind === 'sign') {
		const unit = token.text === '¢' ? undefined : currencySigns.get(token.text);
		return unit === undefined ? undefined : {unit, next: at + 1};
	}
	if (token.kind !== 'word') return undefined;
	const {code, currency} = token.lexeme;
	const after = tokenAt(tokens, at + 1);
	const dotted = token.text === 'u' && after.text === '.' && tokenAt(tokens, at + 2).text === 's';
	const sign = dotted ? at + 3 : at + 1;
	if (tokenAt(tokens, sign).text === '$') {
		const unit = dollarPrefixes.get(dotted ? 'us' : token.text) ?? code;
		return unit === undefined ? undefined : {unit, next: sign + 1};
	}
	if (code !== undefined) {
		// "ALL 5 solutions" and "zar" in small letters name no money.
		const doubtful = wordlikeCodes.has(token.text) || (after.kind !== 'numeral' && !token.capitals);
		return doubtful ? undefined : {unit: code, next: at + 1};
	}
	// "rm 5 files" is no money; "rs" in small letters is nothing else.
	if (!currency?.before) return readLetterSign(tokens, at);
	const isNamed = token.capital || smallBefore.has(token.text) || isLarge(tokens, at + 1);
	if (token.text.length === 2 && !isNamed) return undefined;
	// “2 ft 400 wide” measures.
	if (token.text === 'ft' && !isLarge(tokens, at + 1)) return undefined;
	// “500 kr 20 people got”: behind a figure it belongs to that.
	if (smallBefore.has(token.text) && tokenAt(tokens, at - 1).kind === 'numeral') return undefined;
	return {unit: currency.code, next: after.text === '.' && token.text.length <= 4 ? at + 2 : at + 1};
}

/** "11.500 €" is eleven thousand: money has no three decimals. */
function inMoney(tokens: readonly Token[], at: number, number: NumberReading): number | Range {
	const token = tokenAt(tokens, at);
	return token.form === 'either' && number.next === at + 1 ? token.grouped : number.value;
}

/** "1.940 tickets" is thousands too: nobody writes the last nought of a decimal and then counts with it. */
function inCount(tokens: readonly Token[], at: number, number: NumberReading): number | Range {
	const token = tokenAt(tokens, at);
	const after = tokenAt(tokens, at + 1);
	const counts = token.grouped % 10 === 0 && after.kind === 'word' && !after.glued;
	return counts ? inMoney(tokens, at, number) : number.value;
}

function readBefore(tokens: readonly Token[], at: number, negative: boolean): Side | undefined {
	const money = readMoneySign(tokens, at);
	const number = money && readNumber(tokens, money.next);
	if (!money || !number || number.article) return undefined;
	const token = tokenAt(tokens, number.next);
	// "$ 10 dollars" and "$75 CAD": the word behind says no more, or says which.
	const again = token.kind === 'word' ? readCurrency(tokens, number.next, number) : undefined;
	const precise = again?.worth === 1 && (again.unit === money.unit || money.unit === 'USD');
	const value = times(inMoney(tokens, money.next, number), negative ? -1 : 1);
	return {
		number: {...number, value, minutesOrMillions: false},
		suffix: {kind: 'money', unit: precise ? again.unit : money.unit, worth: 1, next: number.next},
		next: precise ? again.next : number.next,
		before: true,
	};
}

/** Reads a number with its unit at this token. */
export function readSide(tokens: readonly Token[], at: number): Side | undefined {
	const token = tokenAt(tokens, at);
	const minus = isDash(token) && tokenAt(tokens, at + 1).glued && tokenAt(tokens, at + 1).kind === 'sign';
	const money = readBefore(tokens, minus ? at + 1 : at, minus);
	if (money) return money;
	const number = readNumber(tokens, at);
	if (number === undefined) return undefined;
	const suffix = readSuffix(tokens, number, at);
	const {value} = number;
	const meant =
		suffix?.kind === 'money'
			? inMoney(tokens, at, number)
			: suffix === undefined
				? inCount(tokens, at, number)
				: value;
	return {number: {...number, value: meant}, suffix, next: suffix?.next ?? number.next, before: false};
}
