/** The grammar's front door: a text in, its quantities out. */
import {wordSet} from '../word-set.ts';
import {currencySigns} from './currencies.ts';
import {pairChanges} from './pair-changes.ts';
import type {Quantity} from './quantity.ts';
import type {Found} from './found.ts';
import {isPronounOne} from './pronoun-one.ts';
import {readAmount} from './read-amount.ts';
import {readDate} from './read-date.ts';
import {readLabel} from './read-label.ts';
import {readVagueQuantity} from './read-vague.ts';
import {type Token, tokenAt, tokenise} from './tokens.ts';

/** Whether an article starts no quantity: "a second kid", "5k a month" has been read before. */
function isIdleArticle(tokens: readonly Token[], at: number): boolean {
	const token = tokenAt(tokens, at);
	if (token.text !== 'a' && token.text !== 'an') return false;
	const unit = tokenAt(tokens, at + 1);
	if (unit.text === 'second' || unit.text === 'min') {
		return !['in', 'within', 'under', 'than', 'half', 'about'].includes(tokenAt(tokens, at - 1).text);
	}
	return unit.text.length <= 2 && unit.lexeme.time !== undefined;
}

/** Signs a quantity can begin with, besides those of money. */
const openingSigns = wordSet('+ # × - – — − ‑');

/** Whether a quantity can begin here: a quick look that spares most words the whole grammar. */
function mayOpen(tokens: readonly Token[], at: number): boolean {
	const token = tokenAt(tokens, at);
	if (token.kind === 'numeral') return true;
	if (token.kind === 'sign')
		return openingSigns.has(token.text) || currencySigns.get(token.text) !== undefined;
	if (token.kind !== 'word') return false;
	if (token.lexeme.opens) return true;
	const next = tokenAt(tokens, at + 1);
	// “R 90 000”
	if (token.text === 'r' && next.kind === 'numeral') return true;
	// "p99", "ABC-123", "C$5", "C $5", "u.s. $5"
	return next.kind === 'numeral' ? next.glued : next.kind === 'sign' && (next.glued || next.text === '$');
}

function readAt(tokens: readonly Token[], at: number): Found | undefined {
	const token = tokenAt(tokens, at);
	if (!mayOpen(tokens, at)) return undefined;
	const special = readLabel(tokens, at) ?? readDate(tokens, at) ?? readVagueQuantity(tokens, at);
	if (special) return special;
	if (token.kind === 'word' && (isPronounOne(tokens, at) || isIdleArticle(tokens, at))) return undefined;
	return readAmount(tokens, at);
}

/** Everything found in a row of tokens, before changes are put together. */
export function readTokens(tokens: readonly Token[]): Found[] {
	const all: Found[] = [];
	let at = 0;
	while (at < tokens.length) {
		const found = readAt(tokens, at);
		if (found) all.push(found);
		at = found && found.next > at ? found.next : at + 1;
	}
	return all;
}

/** Reads all quantities of an English text, in order of place and without overlap. */
export function readQuantities(text: string): Quantity[] {
	const tokens = tokenise(text);
	return pairChanges(tokens, readTokens(tokens));
}
