/** Money behind a number: a sign, a code or a word. */
import {wordSet} from '../word-set.ts';
import {currencyCodes, currencySigns, nationalCurrencies, wordlikeCodes} from './currencies.ts';
import type {NumberReading} from './number-reading.ts';
import {type Token, tokenAt} from './tokens.ts';

export interface Currency {
	readonly kind: 'money';
	readonly unit: string;
	/** What one of it is worth in whole units: cents, "75 USD million", "120 MEUR". */
	readonly worth: number;
	readonly next: number;
}

/** Words that join before a currency: "Hong Kong dollars". */
const mostNationWords = 3;

function readNational(tokens: readonly Token[], at: number): Currency | undefined {
	for (let step = at; step < at + mostNationWords; step++) {
		const token = tokenAt(tokens, step);
		if (token.kind !== 'word') return undefined;
		const known = nationalCurrencies.get(token.text);
		if (known !== undefined) {
			const word = tokenAt(tokens, step + 1).text;
			const unit = known.get(word) ?? known.get(word.replace(/s$/, ''));
			return unit === undefined ? undefined : {kind: 'money', unit, worth: 1, next: step + 2};
		}
		if (token.lexeme.function) return undefined;
	}
	return undefined;
}

const prefixes: ReadonlyMap<string, number> = new Map(Object.entries({k: 1e3, t: 1e3, m: 1e6, b: 1e9}));

/** "MUSD", "kEUR": a code with its scale before it. */
function readScaledCode(token: Token, next: number): Currency | undefined {
	if (token.text.length !== 4) return undefined;
	const worth = prefixes.get(token.text.charAt(0));
	const code = token.text.slice(1);
	return worth !== undefined && currencyCodes.has(code)
		? {kind: 'money', unit: code.toUpperCase(), worth, next}
		: undefined;
}

/** These need capitals or stand directly behind the digits to be money. */
const shortWords = wordSet('p rm rp rs');

/** Whether the word is money behind this number. */
function isMoneyWord(tokens: readonly Token[], at: number, number: NumberReading): boolean {
	const token = tokenAt(tokens, at);
	const after = tokenAt(tokens, at + 1);
	if (token.text === 'won') return typeof number.value === 'number' && number.value >= 100;
	if (token.text === 'ft') return token.capital;
	if (token.text === 'p') return token.glued;
	if (shortWords.has(token.text)) return token.glued || token.capital;
	if (token.text === 'grand' && number.article)
		return after.kind !== 'word' || after.lexeme.function === true;
	return true;
}

/** Reads the currency at this token, right behind a number. */
export function readCurrency(
	tokens: readonly Token[],
	at: number,
	number: NumberReading,
): Currency | undefined {
	const token = tokenAt(tokens, at);
	const after = tokenAt(tokens, at + 1);
	const money = (unit: string, worth = 1, next = at + 1): Currency => {
		const {scale, plural} = tokenAt(tokens, next).lexeme;
		return scale !== undefined && !plural && scale >= 1000
			? {kind: 'money', unit, worth: worth * scale, next: next + 1}
			: {kind: 'money', unit, worth, next};
	};
	if (token.kind === 'sign') {
		const code = currencySigns.get(token.text);
		// In "10 $30" the sign belongs to what follows.
		if (code === undefined || (!token.glued && after.glued && after.kind === 'numeral')) return undefined;
		if (token.text === '€' && after.glued && after.text === 'ur') return money(code, 1, at + 2);
		return money(code, token.text === '¢' ? 0.01 : 1);
	}
	if (token.kind !== 'word') return undefined;
	const {currency, code} = token.lexeme;
	if ((token.text === 'us' || token.text === 'usd') && after.text === '$' && after.glued) {
		return money('USD', 1, at + 2);
	}
	if (code !== undefined && (token.capitals || !wordlikeCodes.has(token.text))) return money(code);
	if (currency === undefined) return readNational(tokens, at) ?? readScaledCode(token, at + 1);
	return isMoneyWord(tokens, at, number) ? money(currency.code, currency.worth) : undefined;
}
