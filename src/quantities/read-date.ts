/** Dates: a day in its month, and the front door to times of day, periods and ranks. */
import {wordSet} from '../word-set.ts';
import {dateLeads, wordlikeMonths} from './calendar.ts';
import {countNoun} from './count-noun.ts';
import {digits, found, isDay, isPlain, isRankEnd, isYear, monthAt, yearEnd} from './date-parts.ts';
import type {Found} from './found.ts';
import {isDash} from './number-reading.ts';
import {readTime} from './read-clock.ts';
import {readLetterPeriod, readPeriodWords, readYear} from './read-period.ts';
import {type Token, tokenAt} from './tokens.ts';

/** Before a day in a month that could be a verb: "by may 5". */
const dayLeads = wordSet('on by since until till before after from of due');

/** "April", "April 3rd, 2024". */
function readMonth(tokens: readonly Token[], at: number): Found | undefined {
	const month = monthAt(tokens, at);
	if (month === undefined) return undefined;
	const token = tokenAt(tokens, at);
	const next = tokenAt(tokens, at + 1);
	const rank = isRankEnd(tokenAt(tokens, at + 2));
	const dayEnd = rank ? at + 3 : at + 2;
	const doubtful = wordlikeMonths.has(token.text);
	if (isDay(next) && !tokenAt(tokens, dayEnd).lexeme.month && tokenAt(tokens, dayEnd).text !== '%') {
		// "may 5 people" counts, "May 5" does not.
		const noun = countNoun(tokens, dayEnd, next.value === 1) !== '';
		const led = dayLeads.has(tokenAt(tokens, at - 1).text);
		const counts = !rank && doubtful && !led && (!token.capital || noun);
		if (!counts) {
			return found(tokens, at, yearEnd(tokens, dayEnd), 'date', next.value);
		}
	}
	if (doubtful) {
		const before = tokenAt(tokens, at - 1);
		const led = dateLeads.has(before.text) || before.kind === 'numeral';
		const named =
			token.capital &&
			token.text !== 'may' &&
			before.kind !== 'end' &&
			before.text !== '.' &&
			before.kind !== 'break';
		if (!led && !named) return undefined;
		if (before.text === 'to' && !token.capital) return undefined;
	}
	const end = yearEnd(tokens, at + 1);
	return found(tokens, at, end, 'month', month, true);
}

/** "5/17/2018", "31.12.2024", "2024-05-31". */
function readNumericDate(tokens: readonly Token[], at: number): Found | undefined {
	const one = tokenAt(tokens, at);
	const sign = tokenAt(tokens, at + 1);
	const two = tokenAt(tokens, at + 2);
	const three = tokenAt(tokens, at + 4);
	if (!isPlain(one) || !isPlain(two) || !sign.glued || !two.glued) return undefined;
	if (sign.text !== '/' && !isDash(sign)) return undefined;
	if (isYear(one) && isDash(sign) && digits(two) === 2) {
		const full = isDash(tokenAt(tokens, at + 3)) && isPlain(three) && three.glued;
		return two.value >= 1 && two.value <= 12
			? found(tokens, at, full ? at + 5 : at + 3, 'date', one.value)
			: undefined;
	}
	if (tokenAt(tokens, at + 3).text !== sign.text || !isPlain(three)) return undefined;
	const year = isYear(three) || digits(three) === 2;
	const days = one.value <= 31 && two.value <= 31 && (one.value <= 12 || two.value <= 12) && digits(one) <= 2;
	return year && days ? found(tokens, at, at + 5, 'date', one.value) : undefined;
}

/** "3rd of April", "31 March", "the 14th", "3rd quarter". */
function readDay(tokens: readonly Token[], at: number): Found | undefined {
	const token = tokenAt(tokens, at);
	if (!isPlain(token)) return undefined;
	const rank = isRankEnd(tokenAt(tokens, at + 1));
	let next = rank ? at + 2 : at + 1;
	if (isDay(token)) {
		const of = tokenAt(tokens, next).text === 'of' && rank ? next + 1 : next;
		const dash = isDash(tokenAt(tokens, of)) ? of + 1 : of;
		const month = monthAt(tokens, dash);
		const word = tokenAt(tokens, dash);
		const may = word.text === 'may' || word.text === 'march' || word.text === 'mar';
		if (month !== undefined && (rank || !may || word.capital || isYear(tokenAt(tokens, dash + 1)))) {
			return found(tokens, at, yearEnd(tokens, dash + 1), 'date', token.value);
		}
	}
	if (!rank) return undefined;
	const period = tokenAt(tokens, next).lexeme.time;
	if (period === 'quarter') next++;
	const after = tokenAt(tokens, next);
	const alone = after.kind !== 'word' || after.lexeme.function === true;
	const day = tokenAt(tokens, at - 1).text === 'the' && isDay(token) && alone;
	return found(tokens, at, next, period === 'quarter' ? 'quarter' : day ? 'day' : 'ordinal', token.value);
}

/** Reads the date, time or rank that starts at this token. */
export function readDate(tokens: readonly Token[], at: number): Found | undefined {
	const token = tokenAt(tokens, at);
	if (token.kind === 'numeral') {
		return readTime(tokens, at) ?? readNumericDate(tokens, at) ?? readDay(tokens, at) ?? readYear(tokens, at);
	}
	if (token.kind !== 'word') return undefined;
	return readMonth(tokens, at) ?? readLetterPeriod(tokens, at) ?? readPeriodWords(tokens, at);
}
