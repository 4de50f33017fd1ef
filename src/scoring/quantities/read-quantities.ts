/** The grammar's front door: a text in, its quantities out. */
import {notOneBefore, oneBefore} from './context-words.ts';
import {pairChanges} from './pair-changes.ts';
import type {Quantity} from './quantity.ts';
import type {Found} from './found.ts';
import {readAmount} from './read-amount.ts';
import {readDate} from './read-date.ts';
import {readLabel} from './read-label.ts';
import {readVagueQuantity} from './read-vague.ts';
import {type Token, tokenAt, tokenise} from './tokens.ts';

/** "the one you mentioned", "one of us", "no one": a pronoun. */
function isPronounOne(tokens: readonly Token[], at: number): boolean {
	const token = tokenAt(tokens, at);
	if (token.text !== 'one') return false;
	const before = tokenAt(tokens, at - 1);
	const after = tokenAt(tokens, at + 1);
	if (notOneBefore.has(before.text)) return !(before.text === 'the' && after.lexeme.time !== undefined);
	if (after.text === 'of' || after.text === 'another' || after.text === 'by') return true;
	if (
		after.kind === 'word' &&
		(!after.lexeme.function || after.text === 'in' || after.text === 'out' || after.text === 'over')
	) {
		return (
			after.lexeme.change !== undefined &&
			after.lexeme.change !== 'either' &&
			after.lexeme.time === undefined &&
			before.kind === 'end'
		);
	}
	if (
		after.kind === 'word' &&
		after.text !== 'and' &&
		after.text !== 'a' &&
		after.text !== 'or' &&
		after.text !== 'to' &&
		after.text !== 'last' &&
		after.text !== 'more' &&
		after.text !== 'point' &&
		after.text !== 'per'
	) {
		return !oneBefore.has(before.text) || before.text === 'and' || before.text === 'or';
	}
	if (before.kind === 'end' || before.kind === 'numeral' || before.kind === 'sign') return false;
	return before.kind === 'word' && !oneBefore.has(before.text) && after.kind !== 'sign';
}

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

function readAt(tokens: readonly Token[], at: number): Found | undefined {
	const token = tokenAt(tokens, at);
	if (token.kind === 'break' || token.kind === 'address') return undefined;
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
