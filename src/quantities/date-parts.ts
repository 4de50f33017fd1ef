/** What dates are made of: days, months, years, and the ends of ranks. */
import type {DateUnit} from './quantity.ts';
import type {Found} from './found.ts';
import {hedgedBefore} from './surroundings.ts';
import {type Token, tokenAt} from './tokens.ts';

/** A date that takes these tokens. */
export function found(
	tokens: readonly Token[],
	first: number,
	next: number,
	unit: DateUnit,
	value: number,
	spelled = false,
): Found {
	return {
		quantity: {
			kind: 'ordinal-or-date',
			start: tokenAt(tokens, first).start,
			end: tokenAt(tokens, next - 1).end,
			value,
			unit,
			approximate: hedgedBefore(tokens, first),
			spelled,
		},
		first,
		next,
	};
}

/** Digits alone. */
export const isPlain = (token: Token): boolean =>
	token.kind === 'numeral' && token.form === 'plain' && token.text === '';
/** A number that a day of a month can have. */
export const isDay = (token: Token): boolean => isPlain(token) && token.value >= 1 && token.value <= 31;
/** How many digits it has. */
export const digits = (token: Token): number => token.end - token.start;
/** Four digits that name a year. */
export const isYear = (token: Token): boolean =>
	isPlain(token) && digits(token) === 4 && token.value >= 1900 && token.value <= 2099;

/** "st", "nd", "rd", "th" right behind a number. */
export const isRankEnd = (token: Token): boolean =>
	token.glued && (token.text === 'st' || token.text === 'nd' || token.text === 'rd' || token.text === 'th');

/** The month named here; words like "may" need their surroundings to be one. */
export function monthAt(tokens: readonly Token[], at: number): number | undefined {
	const token = tokenAt(tokens, at);
	return token.kind === 'word' ? token.lexeme.month : undefined;
}

/** Where a year behind a date ends, or the same place without one: ", 2024" or " 2024". */
export function yearEnd(tokens: readonly Token[], at: number): number {
	const comma = tokenAt(tokens, at).text === ',' ? at + 1 : at;
	return isYear(tokenAt(tokens, comma)) ? comma + 1 : at;
}
