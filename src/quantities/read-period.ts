/** Years, quarters, halves, and periods told in words. */
import {dateLeads, relativeLeads, relativePeriods, yearLeads} from './calendar.ts';
import {countNoun} from './count-noun.ts';
import {digits, found, isPlain, isYear, monthAt} from './date-parts.ts';
import type {Found} from './found.ts';
import {isDash} from './number-reading.ts';
import type {DateUnit} from './quantity.ts';
import {type Token, tokenAt} from './tokens.ts';

/** Reads a year: "2024", "2023/24", "the 1990s". */
export function readYear(tokens: readonly Token[], at: number): Found | undefined {
	const token = tokenAt(tokens, at);
	if (!isYear(token)) return undefined;
	const after = tokenAt(tokens, at + 1);
	if (after.text === 's' && after.glued) return found(tokens, at, at + 2, 'year', token.value);
	const before = tokenAt(tokens, at - 1);
	const led =
		yearLeads.has(before.text) || before.lexeme.month !== undefined || before.lexeme.weekday !== undefined;
	if (after.glued && (after.kind === 'word' || after.text === '%')) return undefined;
	if (!led) {
		if (token.value === 2000 || token.value < 1980 || token.value > 2049) return undefined;
		if (
			after.lexeme.time !== undefined ||
			after.lexeme.scale !== undefined ||
			after.lexeme.currency !== undefined
		)
			return undefined;
		if (after.text === '%' || after.text === 'a' || after.text === 'per' || after.text === 'percent')
			return undefined;
		if (countNoun(tokens, at + 1, false) !== '' && !dateLeads.has(before.text)) return undefined;
		if (before.text === 'of' && countNoun(tokens, at + 1, false) !== '') return undefined;
	}
	let next = at + 1;
	const end = tokenAt(tokens, at + 2);
	if ((isDash(after) || after.text === '/') && after.glued && end.glued && isPlain(end)) {
		if (isYear(end) || (digits(end) === 2 && end.value === (token.value % 100) + 1)) next = at + 3;
	}
	return found(tokens, at, next, 'year', token.value);
}

const quarterLetters: ReadonlyMap<string, {readonly unit: DateUnit; readonly most: number}> = new Map(
	Object.entries({
		q: {unit: 'quarter', most: 4},
		h: {unit: 'half', most: 2},
		fy: {unit: 'year', most: 2099},
	}),
);

/** Reads a period by its letter: "Q3", "H1", "FY24", "Q3 2024". */
export function readLetterPeriod(tokens: readonly Token[], at: number): Found | undefined {
	const token = tokenAt(tokens, at);
	const known = quarterLetters.get(token.text);
	const number = tokenAt(tokens, at + 1);
	if (known === undefined || !isPlain(number) || !(number.glued || token.text === 'fy')) return undefined;
	if (number.value < 1 || number.value > known.most) return undefined;
	const after = tokenAt(tokens, at + 2);
	if (after.glued && (after.kind === 'word' || after.kind === 'numeral')) return undefined;
	const of = after.text === 'of' ? at + 3 : at + 2;
	return found(tokens, at, isYear(tokenAt(tokens, of)) ? of + 1 : at + 2, known.unit, number.value);
}

/** Reads a period or a day in words: "last year", "next March", "first quarter", "Monday". */
export function readPeriodWords(tokens: readonly Token[], at: number): Found | undefined {
	const token = tokenAt(tokens, at);
	const next = tokenAt(tokens, at + 1);
	if (token.lexeme.weekday !== undefined)
		return found(tokens, at, at + 1, 'weekday', token.lexeme.weekday, true);
	if (relativeLeads.has(token.text)) {
		if (relativePeriods.has(next.text)) return found(tokens, at, at + 2, 'relative', 0, true);
		if (next.lexeme.weekday !== undefined)
			return found(tokens, at, at + 2, 'weekday', next.lexeme.weekday, true);
		if (next.lexeme.month !== undefined) return found(tokens, at, at + 2, 'month', next.lexeme.month, true);
	}
	const rank = token.lexeme.ordinal;
	if (rank === undefined) return undefined;
	if (next.text === 'quarter' && rank <= 4) return found(tokens, at, at + 2, 'quarter', rank, true);
	if (next.text === 'half' && rank <= 2) return found(tokens, at, at + 2, 'half', rank, true);
	const of = next.text === 'of' ? monthAt(tokens, at + 2) : undefined;
	if (of !== undefined && tokenAt(tokens, at - 1).text === 'the')
		return found(tokens, at, at + 3, 'date', rank, true);
	return undefined;
}
