/** What stands behind a number and says what it is: percent, money, time, times, a measure. */
import {wordSet} from '../word-set.ts';
import {noAmountBefore} from './context-words.ts';
import {isDash, type NumberReading} from './number-reading.ts';
import type {TimeUnit} from './quantity.ts';
import {readCurrency} from './read-currency.ts';
import {type Token, tokenAt} from './tokens.ts';
import {gluedOnly, unitModifiers} from './units.ts';

export interface Suffix {
	readonly kind: 'percent' | 'money' | 'duration' | 'multiple' | 'measure';
	readonly unit: string;
	/** What the number is multiplied by to be in that unit: cents, basis points, "$5 million" behind the code. */
	readonly worth: number;
	readonly next: number;
}

function readPercent(tokens: readonly Token[], at: number): Suffix | undefined {
	const token = tokenAt(tokens, at);
	const next = tokenAt(tokens, at + 1);
	const percent = (end: number, unit = 'percent', worth = 1): Suffix => ({
		kind: 'percent',
		unit,
		worth,
		next: end,
	});
	switch (token.text) {
		case '%':
		case '٪':
		case '％':
			return next.text.startsWith('point') ? percent(at + 2, 'point') : percent(at + 1);
		case 'percent':
		case 'percents':
		case 'pct':
		case 'percentage':
		case 'pc':
			return next.text.startsWith('point') ? percent(at + 2, 'point') : percent(at + 1);
		case 'per':
			if (next.text !== 'cent') return undefined;
			return tokenAt(tokens, at + 2).text.startsWith('point') ? percent(at + 3, 'point') : percent(at + 2);
		case 'pp':
		case 'pps':
		case 'ppt':
			return percent(at + 1, 'point');
		case 'bps':
			return percent(at + 1, 'point', 0.01);
		case 'basis':
			return next.text.startsWith('point') ? percent(at + 2, 'point', 0.01) : undefined;
		default:
			return undefined;
	}
}

/** Behind "5m", these say that minutes are not meant. */
const countsMillions = wordSet('a an per in of each every');

/** Before "5m", these say that it took time. */
const takesTime = wordSet(`
	took takes take in within under over about for from to at every after than down was is now and instead -> →
`);

/** Words before "5m" that speak of money. */
const speaksOfMoney = wordSet(`
	saved saves save saving worth cost costs earned earns earn revenue budget brought brings spend spent
`);

/** Whether "5m" is minutes: the words around decide, and a decimal ("1.2m") is millions. */
function isMinutes(tokens: readonly Token[], at: number, number: NumberReading, start: number): boolean {
	if (typeof number.value !== 'number' || !Number.isInteger(number.value / 1e6)) return false;
	for (let step = start - 1; step >= start - 4; step--) {
		const {text, kind} = tokenAt(tokens, step);
		if (kind === 'end' || kind === 'break' || text === '.') break;
		if (speaksOfMoney.has(text)) return false;
	}
	const after = tokenAt(tokens, at);
	// "2m users" are counted, "a 30m outage" lasted.
	if (after.kind === 'word' && !after.lexeme.function)
		return !after.text.endsWith('s') && !speaksOfMoney.has(after.text);
	if (after.kind === 'word' && countsMillions.has(after.text))
		return takesTime.has(tokenAt(tokens, start - 1).text);
	return true;
}

/** “30s”, “2w” and “3 s”: right behind digits, and in small letters. */
const isUnitOfDigits = ({glued, capital, text}: Token, {spelled}: NumberReading, isNext: boolean): boolean =>
	isNext && !capital && (glued || (text === 's' && !spelled));

/** Reads a unit of time behind a number. `start` is the number's first token. */
function readTime(
	tokens: readonly Token[],
	at: number,
	number: NumberReading,
	start: number,
): Suffix | undefined {
	const time = (unit: TimeUnit, next: number, worth = 1): Suffix => ({kind: 'duration', unit, worth, next});
	if (number.minutesOrMillions && isMinutes(tokens, at, number, start)) return time('minute', at, 1e-6);
	let step = at;
	if (isDash(tokenAt(tokens, step)) && tokenAt(tokens, step + 1).glued) step++;
	// "half an hour", "a quarter of an hour", "half of a day"
	if (number.fraction || number.spelled) {
		if (tokenAt(tokens, step).text === 'of') step++;
		const article = tokenAt(tokens, step).text;
		if ((article === 'a' || article === 'an') && number.fraction) step++;
		else if (step > at && !number.fraction && tokenAt(tokens, at).text === 'of') {
			const {text} = tokenAt(tokens, step);
			if (text === 'the' || noAmountBefore.has(text)) return undefined;
			if (number.scale === 1 && !number.approximate)
				step = tokenAt(tokens, step).text.startsWith('hour') ? step : at;
		}
	}
	for (let skipped = 0; skipped < 2 && unitModifiers.has(tokenAt(tokens, step).text); skipped++) {
		step++;
		if (isDash(tokenAt(tokens, step))) step++;
	}
	const token = tokenAt(tokens, step);
	const unit = token.lexeme.time;
	if (unit === undefined || token.kind !== 'word') return undefined;
	if (gluedOnly.has(token.text) && !isUnitOfDigits(token, number, step === at)) return undefined;
	if (token.text === 'm' && !(step === at && isUnitAlone(tokens, step))) return undefined;
	if (token.text === 'h' && token.capital) return undefined;
	if (token.text === 'mo' && tokenAt(tokens, step + 1).kind === 'word' && !token.glued) return undefined;
	return time(unit, step + 1);
}

/** "2 m" at an end, not "2 m wide". */
function isUnitAlone(tokens: readonly Token[], at: number): boolean {
	const token = tokenAt(tokens, at);
	const after = tokenAt(tokens, at + 1);
	return (
		!token.capital &&
		(after.kind !== 'word' || after.lexeme.function === true) &&
		!(after.glued && after.kind === 'numeral')
	);
}

function readTimes(tokens: readonly Token[], at: number, number: NumberReading): Suffix | undefined {
	const token = tokenAt(tokens, at);
	const multiple = (next: number): Suffix => ({kind: 'multiple', unit: 'times', worth: 1, next});
	if (token.text === 'x' || token.text === '×') {
		const after = tokenAt(tokens, at + 1);
		if (after.glued && after.kind === 'numeral') return undefined;
		return after.glued && after.kind === 'word' ? undefined : multiple(at + 1);
	}
	if (number.article) return undefined;
	if (token.text === 'times' || token.text === 'fold') return multiple(at + 1);
	if (
		isDash(token) &&
		(tokenAt(tokens, at + 1).text === 'fold' || tokenAt(tokens, at + 1).text === 'times')
	) {
		return multiple(at + 2);
	}
	return undefined;
}

function readMeasure(tokens: readonly Token[], at: number): Suffix | undefined {
	const step = isDash(tokenAt(tokens, at)) && tokenAt(tokens, at + 1).glued ? at + 1 : at;
	const token = tokenAt(tokens, step);
	if (token.kind !== 'word' || token.lexeme.measure === undefined) return undefined;
	const after = tokenAt(tokens, step + 1);
	if (after.glued && after.kind === 'numeral') return undefined;
	return {kind: 'measure', unit: token.lexeme.measure, worth: 1, next: step + 1};
}

/** Reads what stands behind a number that starts at token `start`. */
export function readSuffix(
	tokens: readonly Token[],
	number: NumberReading,
	start: number,
): Suffix | undefined {
	const at = number.next;
	const token = tokenAt(tokens, at);
	if (token.kind === 'break' || token.kind === 'end' || token.kind === 'numeral') {
		return number.minutesOrMillions ? readTime(tokens, at, number, start) : undefined;
	}
	const dash = isDash(token) ? at + 1 : at;
	const half =
		number.fraction && (token.text === 'a' || (token.text === 'of' && tokenAt(tokens, at + 1).text === 'a'));
	const unit = half ? (token.text === 'of' ? at + 2 : at + 1) : dash;
	return (
		readPercent(tokens, unit) ??
		readCurrency(tokens, unit, number) ??
		readTime(tokens, at, number, start) ??
		readTimes(tokens, at, number) ??
		readMeasure(tokens, at)
	);
}
