/** What goes on behind a unit: "an hour and a half", "1 year 2 days", "6 min 10", "20 dollars 43 cents". */
import {exactly, isDash, type NumberReading, readAndFraction} from './number-reading.ts';
import type {TimeUnit} from './quantity.ts';
import {readNumber} from './read-number.ts';
import type {Side} from './read-side.ts';
import {readSuffix} from './read-suffix.ts';
import {type Token, tokenAt} from './tokens.ts';
import {monthsIn, secondsIn} from './units.ts';

/** "1 year, 2 months, 3 days, 4 hours, 5 minutes and 6 seconds" has six. */
const mostParts = 6;

interface Sum {
	readonly value: number;
	readonly unit: TimeUnit;
	readonly next: number;
}

/** A value in one unit of time told in another. Months go into years evenly, not by the mean calendar. */
function told(value: number, from: TimeUnit, to: TimeUnit): number {
	const months = monthsIn[from];
	const into = monthsIn[to];
	return exactly(
		months !== undefined && into !== undefined
			? (value * months) / into
			: (value * secondsIn[from]) / secondsIn[to],
	);
}

/** "1 hour thirty", "6 min 10": a bare number that is in the next smaller unit. */
function readBare(tokens: readonly Token[], sum: Sum, number: NumberReading): Sum | undefined {
	if (sum.unit !== 'hour' && sum.unit !== 'minute') return undefined;
	if (typeof number.value !== 'number' || number.value >= 60 || !(number.plain || number.spelled))
		return undefined;
	if (number.fraction || number.article || number.approximate || number.scale > 1) return undefined;
	const after = tokenAt(tokens, number.next);
	if ((after.kind === 'word' && !after.lexeme.function) || after.kind === 'numeral') return undefined;
	if (isDash(after) || after.text === '%' || after.text === ':') return undefined;
	const unit = sum.unit === 'hour' ? 'minute' : 'second';
	return {value: exactly(sum.value * 60 + number.value), unit, next: number.next};
}

/** Reads the rest of a duration; the sum is in the smallest unit named. */
export function readCompound(tokens: readonly Token[], side: Side, unit: TimeUnit): Sum | undefined {
	if (typeof side.number.value !== 'number') return undefined;
	let sum: Sum = {value: exactly(side.number.value * (side.suffix?.worth ?? 1)), unit, next: side.next};
	const half = readAndFraction(tokens, sum.next);
	if (
		half &&
		tokenAt(tokens, half.next).lexeme.time === undefined &&
		tokenAt(tokens, half.next).text !== 'of'
	) {
		return {value: sum.value + half.value, unit, next: half.next};
	}
	for (let parts = 0; parts < mostParts; parts++) {
		const comma = tokenAt(tokens, sum.next).text === ',';
		const afterComma = comma ? sum.next + 1 : sum.next;
		const and = tokenAt(tokens, afterComma).text === 'and';
		const at = and ? afterComma + 1 : afterComma;
		const number = readNumber(tokens, at);
		if (number === undefined || typeof number.value !== 'number' || number.value < 0) break;
		const suffix = readSuffix(tokens, number, at);
		if (suffix?.kind !== 'duration') {
			const bare = suffix || comma || parts > 0 ? undefined : readBare(tokens, sum, number);
			if (bare) sum = bare;
			break;
		}
		const part = suffix.unit as TimeUnit;
		const grows = secondsIn[part] - secondsIn[sum.unit];
		// "2 days 1 month" is one stretch of time, "2 days and 1 month" are two.
		if (grows === 0 || number.article || (grows > 0 && (comma || and || parts > 0))) break;
		const smaller = grows < 0 ? part : sum.unit;
		const value = told(sum.value, sum.unit, smaller) + told(number.value * suffix.worth, part, smaller);
		sum = {value: exactly(value), unit: smaller, next: suffix.next};
	}
	return sum.next === side.next ? undefined : sum;
}

/** Reads the cents behind whole money: "and 45 cents", "50 cents", "43c", or in "15 dollars 50" the bare number. */
export function readCents(tokens: readonly Token[], side: Side): {value: number; next: number} | undefined {
	const and = tokenAt(tokens, side.next).text === 'and';
	const number = readNumber(tokens, and ? side.next + 1 : side.next);
	if (number === undefined || typeof number.value !== 'number') return undefined;
	if (number.value < 0 || number.value >= 100 || number.fraction || number.article) return undefined;
	const word = tokenAt(tokens, number.next);
	if (word.lexeme.currency?.worth === 0.01 || (word.text === 'c' && word.glued)) {
		return {value: number.value / 100, next: number.next + 1};
	}
	const bare = !and && !side.before && number.scale === 1 && (number.plain || number.spelled);
	const ends = word.kind === 'end' || word.kind === 'break' || word.text === '.' || word.text === ',';
	return bare && ends && number.value >= 10 ? {value: number.value / 100, next: number.next} : undefined;
}
