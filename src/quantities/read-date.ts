/** Dates, times of day, years, months, quarters and ranks. */
import {dateLeads, relativeLeads, relativePeriods, wordlikeMonths, yearLeads} from './calendar.ts';
import type {DateUnit} from './quantity.ts';
import {countNoun} from './count-noun.ts';
import type {Found} from './found.ts';
import {isDash} from './number-reading.ts';
import {hedgedBefore} from './surroundings.ts';
import {type Token, tokenAt} from './tokens.ts';

function found(
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

const isPlain = (token: Token): boolean =>
	token.kind === 'numeral' && token.form === 'plain' && token.text === '';
const isDay = (token: Token): boolean => isPlain(token) && token.value >= 1 && token.value <= 31;
const digits = (token: Token): number => token.end - token.start;
const isYear = (token: Token): boolean =>
	isPlain(token) && digits(token) === 4 && token.value >= 1900 && token.value <= 2099;

/** "st", "nd", "rd", "th" right behind a number. */
const isRankEnd = (token: Token): boolean =>
	token.glued && (token.text === 'st' || token.text === 'nd' || token.text === 'rd' || token.text === 'th');

/** Whether a month stands here; words like "may" need their surroundings to be one. */
function monthAt(tokens: readonly Token[], at: number): number | undefined {
	const token = tokenAt(tokens, at);
	return token.kind === 'word' ? token.lexeme.month : undefined;
}

/** A year behind a date: ", 2024" or " 2024" or "'24". */
function yearEnd(tokens: readonly Token[], at: number): number {
	const comma = tokenAt(tokens, at).text === ',' ? at + 1 : at;
	return isYear(tokenAt(tokens, comma)) ? comma + 1 : at;
}

/** Before a day in a month that could be a verb: "by may 5". */
const dayLeads = new Set(['on', 'by', 'since', 'until', 'till', 'before', 'after', 'from', 'of', 'due']);

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

/** "23:00", "6pm", "6:30 p.m.", "5 o'clock". */
function readTime(tokens: readonly Token[], at: number): Found | undefined {
	const hour = tokenAt(tokens, at);
	if (!isPlain(hour) && hour.form !== 'decimal') return undefined;
	if (hour.value > 24) return undefined;
	let minutes = hour.value * 60;
	let next = at + 1;
	const colon = tokenAt(tokens, next);
	const minute = tokenAt(tokens, next + 1);
	const clock =
		colon.text === ':' &&
		colon.glued &&
		minute.glued &&
		isPlain(minute) &&
		digits(minute) === 2 &&
		minute.value < 60;
	if (clock) {
		minutes += minute.value;
		next += 2;
		if (
			tokenAt(tokens, next).text === ':' &&
			tokenAt(tokens, next + 1).glued &&
			isPlain(tokenAt(tokens, next + 1))
		)
			next += 2;
	} else if (hour.form === 'decimal') {
		const hours = Math.floor(hour.value);
		minutes = hours * 60 + Math.round((hour.value - hours) * 100);
	}
	const half = tokenAt(tokens, next);
	const dotted =
		(half.text === 'a' || half.text === 'p') &&
		tokenAt(tokens, next + 1).text === '.' &&
		tokenAt(tokens, next + 2).text === 'm';
	if (half.text === 'am' || half.text === 'pm' || dotted) {
		const upper = half.text.startsWith('p');
		if (hour.value > 12) return undefined;
		const end = dotted ? (tokenAt(tokens, next + 3).text === '.' ? next + 4 : next + 3) : next + 1;
		const value = (minutes % 720) + (upper ? 720 : 0);
		return found(tokens, at, end, 'time', value);
	}
	if (half.text === "o'clock") return found(tokens, at, next + 1, 'time', minutes);
	return clock ? found(tokens, at, next, 'time', minutes) : undefined;
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

function readYear(tokens: readonly Token[], at: number): Found | undefined {
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

/** "Q3", "H1", "FY24", "Q3 2024". */
function readLetterPeriod(tokens: readonly Token[], at: number): Found | undefined {
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

/** "last year", "next March", "first quarter", "Monday". */
function readWords(tokens: readonly Token[], at: number): Found | undefined {
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

/** Reads the date, time or rank that starts at this token. */
export function readDate(tokens: readonly Token[], at: number): Found | undefined {
	const token = tokenAt(tokens, at);
	if (token.kind === 'numeral') {
		return readTime(tokens, at) ?? readNumericDate(tokens, at) ?? readDay(tokens, at) ?? readYear(tokens, at);
	}
	if (token.kind !== 'word') return undefined;
	return readMonth(tokens, at) ?? readLetterPeriod(tokens, at) ?? readWords(tokens, at);
}
