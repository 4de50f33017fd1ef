/** An amount: a number with what is before and behind it, ranges and compounds included. */
import {countNoun} from './count-noun.ts';
import {currencySigns, dollarPrefixes} from './currencies.ts';
import {exactly, isDash, type NumberReading, readAndFraction, readNumber, times} from './read-number.ts';
import {type Money, type Range, type Simple, type TimeUnit, highOf, lowOf} from './quantity.ts';
import {readRate} from './read-rate.ts';
import {readShare} from './read-share.ts';
import {readCurrency, readSuffix, type Suffix} from './read-suffix.ts';
import {changeBefore, hedgedBefore, hedgeTail} from './surroundings.ts';
import {type Token, tokenAt} from './tokens.ts';
import {secondsIn} from './units.ts';

/** A quantity and the tokens it takes. */
export interface Found {
	readonly quantity: Simple;
	readonly first: number;
	readonly next: number;
}

/** One side of a range, or the whole of an amount that is none. */
interface Side {
	readonly number: NumberReading;
	readonly suffix: Suffix | undefined;
	readonly next: number;
	/** Money by a sign or code before the number. */
	readonly before: boolean;
}

/** A currency before a number: "$", "US$", "C $", "PKR", "Rs.". */
export function readMoneySign(
	tokens: readonly Token[],
	at: number,
): {unit: string; next: number} | undefined {
	const token = tokenAt(tokens, at);
	let next = at + 1;
	let unit: string | undefined;
	if (token.kind === 'sign') unit = token.text === '¢' ? undefined : currencySigns[token.text];
	else if (token.kind === 'word') {
		const after = tokenAt(tokens, at + 1);
		const dotted = token.text === 'u' && after.text === '.' && tokenAt(tokens, at + 2).text === 's';
		const sign = dotted ? at + 3 : at + 1;
		const prefix = dotted ? 'us' : token.text;
		if (tokenAt(tokens, sign).text === '$') {
			unit = dollarPrefixes[prefix] ?? token.lexeme.code;
			next = sign + 1;
		} else if (
			token.lexeme.code !== undefined &&
			token.lexeme.code.length === 3 &&
			!isAmbiguousBefore(token)
		) {
			unit = token.lexeme.code;
		} else if (token.lexeme.currency?.before) {
			unit = token.lexeme.currency.code;
			if (after.text === '.') next++;
		}
	}
	return unit === undefined ? undefined : {unit, next};
}

const ambiguousBefore = new Set(
	'all ang bam bob cop cup gel lak mad mop nad pen ron sos top try zar'.split(' '),
);
const isAmbiguousBefore = (token: Token): boolean => ambiguousBefore.has(token.text);

function readSide(tokens: readonly Token[], at: number): Side | undefined {
	const sign = readMoneySign(tokens, at);
	const dash =
		isDash(tokenAt(tokens, at)) && tokenAt(tokens, at + 1).glued && tokenAt(tokens, at + 1).kind === 'sign';
	if (sign || dash) {
		const money = sign ?? readMoneySign(tokens, at + 1);
		const number = money ? readNumber(tokens, money.next) : undefined;
		if (!money || !number || number.article) return undefined;
		const suffix = {kind: 'money', unit: money.unit, worth: 1, next: number.next} as const;
		// "$ 10 dollars": the word adds nothing but its place.
		const word = readCurrency(tokens, number.next, number);
		const again = word && tokenAt(tokens, number.next).kind === 'word' && word.worth === 1;
		const unit = word && again && word.unit !== money.unit && money.unit === 'USD' ? word.unit : money.unit;
		const next =
			word && again && tokenAt(tokens, number.next).lexeme.code === undefined ? word.next : number.next;
		const value = dash && !sign ? times(number.value, -1) : number.value;
		const grouped = asThousands(tokens, money.next, number);
		return {
			number: {...number, value: dash && !sign ? value : grouped},
			suffix: {...suffix, unit},
			next,
			before: true,
		};
	}
	const number = readNumber(tokens, at);
	if (number === undefined) return undefined;
	const suffix = readSuffix(tokens, number, at);
	const money = suffix?.kind === 'money';
	const value = money || suffix === undefined ? eitherValue(tokens, at, number, money) : number.value;
	return {number: {...number, value}, suffix, next: suffix?.next ?? number.next, before: false};
}

/** "11.500 €" is eleven thousand: money has no three decimals. */
function asThousands(tokens: readonly Token[], at: number, number: NumberReading): number | Range {
	const token = tokenAt(tokens, at);
	return token.form === 'either' && number.next === at + 1 ? token.grouped : number.value;
}

/** "1.940 tickets" is thousands too: nobody writes the last nought of a decimal and then counts with it. */
function eitherValue(
	tokens: readonly Token[],
	at: number,
	number: NumberReading,
	money: boolean,
): number | Range {
	const token = tokenAt(tokens, at);
	if (token.form !== 'either' || number.next !== at + 1) return number.value;
	const after = tokenAt(tokens, at + 1);
	const counts = token.grouped % 10 === 0 && after.kind === 'word' && !after.glued;
	return money || counts ? token.grouped : number.value;
}

/** "an hour and a half", "1 year 2 days", "6 min 10": the rest of a duration. */
function readCompound(
	tokens: readonly Token[],
	side: Side,
	unit: TimeUnit,
): {value: number; unit: TimeUnit; next: number} | undefined {
	if (typeof side.number.value !== 'number') return undefined;
	let value = side.number.value * (side.suffix?.worth ?? 1);
	let smallest = unit;
	let next = side.next;
	const half = readAndFraction(tokens, next);
	if (half && tokenAt(tokens, half.next).lexeme.time === undefined)
		return {value: value + half.value, unit, next: half.next};
	for (let parts = 0; parts < 6; parts++) {
		let at = next;
		const comma = tokenAt(tokens, at).text === ',';
		if (comma) at++;
		const and = tokenAt(tokens, at).text === 'and';
		if (and) at++;
		const number = readNumber(tokens, at);
		if (number === undefined || typeof number.value !== 'number' || number.value < 0) break;
		const suffix = readSuffix(tokens, number, at);
		if (suffix?.kind === 'duration' && !(number.article && comma)) {
			const part = suffix.unit as TimeUnit;
			if (secondsIn[part] === secondsIn[smallest]) break;
			if (secondsIn[part] > secondsIn[smallest] && (comma || and || parts > 0)) break;
			const seconds = value * secondsIn[smallest] + number.value * suffix.worth * secondsIn[part];
			if (secondsIn[part] < secondsIn[smallest]) smallest = part;
			value = exactly(seconds / secondsIn[smallest]);
			// Calendar units go into each other evenly: 2 years and 3 months are 27 months.
			next = suffix.next;
			continue;
		}
		if (comma || suffix !== undefined || number.value >= 60 || !(number.plain || number.spelled)) break;
		if (parts > 0 || number.fraction || number.article || number.approximate) break;
		const after = tokenAt(tokens, number.next);
		if (smallest !== 'hour' && smallest !== 'minute') break;
		if ((after.kind === 'word' && !after.lexeme.function) || after.kind === 'numeral' || isDash(after)) break;
		value = value * 60 + number.value;
		smallest = smallest === 'hour' ? 'minute' : 'second';
		next = number.next;
		break;
	}
	return next === side.next ? undefined : {value: exactly(value), unit: smallest, next};
}

/** Words after which "from … to …" is a span and not a change. */
const spans = new Set([
	'anywhere',
	'range',
	'ranges',
	'ranging',
	'ranged',
	'somewhere',
	'varies',
	'varied',
	'between',
]);

/** The word or sign between the two ends of a range: where the second end starts. */
function readConnector(tokens: readonly Token[], at: number, first: number): number | undefined {
	const token = tokenAt(tokens, at);
	const next = tokenAt(tokens, at + 1);
	const before = tokenAt(tokens, first - 1).text;
	if (isDash(token)) {
		if (next.text === '>' || (token.glued && !next.glued)) return undefined;
		return at + 1;
	}
	if (token.text === 'to' || token.text === 'till') {
		const change = before === 'from' && !spans.has(tokenAt(tokens, first - 2).text);
		return change ? undefined : at + 1;
	}
	if (token.text === 'or') return next.text === 'so' ? undefined : at + 1;
	if (token.text === 'and' || token.text === '&') {
		return before === 'between' || tokenAt(tokens, first - 2).text === 'between' ? at + 1 : undefined;
	}
	return undefined;
}

interface Pair {
	readonly range: Range;
	readonly suffix: Suffix | undefined;
	readonly next: number;
	readonly second: NumberReading;
}

function readPair(tokens: readonly Token[], first: Side, start: number): Pair | undefined {
	let at = readConnector(tokens, first.next, start);
	if (at === undefined) return undefined;
	const or = tokenAt(tokens, first.next).text === 'or';
	const to = tokenAt(tokens, first.next).text === 'to';
	if (tokenAt(tokens, at).lexeme.hedge || tokenAt(tokens, at).text === '~') at++;
	const second = readSide(tokens, at);
	if (
		second === undefined ||
		second.number.article ||
		(second.number.minutesOrMillions !== first.number.minutesOrMillions && first.number.minutesOrMillions)
	)
		return undefined;
	if (typeof first.number.value !== 'number' || typeof second.number.value !== 'number') return undefined;
	if (first.number.fraction !== second.number.fraction || second.number.value < 0) return undefined;
	const one = first.suffix;
	const two = second.suffix;
	if (one && two && (one.kind !== two.kind || one.unit !== two.unit)) return undefined;
	if (one && !two && !(one.kind === 'money' && first.before) && isDash(tokenAt(tokens, first.next)) === false)
		return undefined;
	if (!one && two && second.before) return undefined;
	// "cut 6 hours to 8 hours": with a verb of change and a unit of its own, it is a change.
	if (to && one && two && changeVerbBefore(tokens, start)) return undefined;
	const worth = (two ?? one)?.worth ?? 1;
	let low = first.number.value * (one?.worth ?? worth);
	const high = second.number.value * worth;
	const {scale} = second.number;
	// "8-10k": the scale holds for both.
	if (scale > 1 && first.number.scale === 1 && low < second.number.value / scale) low *= scale;
	if (low >= high) return undefined;
	if (or && !(high <= low * 2 || high - low <= 2)) return undefined;
	if (first.number.plain && second.number.plain && isDash(tokenAt(tokens, first.next)) && !one && !two) {
		const code = tokenAt(tokens, second.next);
		if (isDash(code) && code.glued) return undefined;
	}
	const between = tokenAt(tokens, first.next).text === 'and' && or;
	if (between) return undefined;
	return {
		range: {low: exactly(low), high: exactly(high)},
		suffix: two ?? one,
		next: second.next,
		second: second.number,
	};
}

function changeVerbBefore(tokens: readonly Token[], start: number): boolean {
	for (let step = start - 1; step >= start - 4; step--) {
		const {text, lexeme, kind} = tokenAt(tokens, step);
		if (kind !== 'word' || text === 'by') return false;
		if (lexeme.change !== undefined) return true;
	}
	return false;
}

/** Reads the amount that starts at this token: percent, money, duration, multiple, ratio or count. */
export function readAmount(tokens: readonly Token[], at: number): Found | undefined {
	const side = readSide(tokens, at);
	if (side === undefined) return undefined;
	const pair = readPair(tokens, side, at);
	const number = side.number;
	const suffix = pair ? pair.suffix : side.suffix;
	let value: number | Range = pair ? pair.range : times(number.value, suffix?.worth ?? 1);
	let next = pair ? pair.next : side.next;
	let unit = suffix?.unit ?? '';
	if (!pair && suffix?.kind === 'duration') {
		const compound = readCompound(tokens, side, suffix.unit as TimeUnit);
		if (compound) ({value, unit, next} = compound);
	}
	if (!pair && suffix?.kind === 'money' && suffix.worth >= 1 && typeof value === 'number') {
		const minor = readMinor(tokens, next, unit);
		if (minor) {
			value = exactly(value + minor.value);
			next = minor.next;
		}
	}
	if (number.article && suffix === undefined) return undefined;
	const tail = hedgeTail(tokens, next);
	const rate = readRate(tokens, tail);
	const sign = tokenAt(tokens, at).text === '+' ? 'up' : undefined;
	const change = sign ?? changeBefore(tokens, at);
	const base = {
		start: tokenAt(tokens, at).start,
		end: tokenAt(tokens, (rate?.next ?? tail) - 1).end,
		value,
		approximate:
			number.approximate || (pair?.second.approximate ?? false) || tail > next || hedgedBefore(tokens, at),
		spelled: number.spelled || (pair?.second.spelled ?? false),
		...(change && {change}),
		...(rate && {per: rate.per}),
	};
	const after = rate?.next ?? tail;
	const found = (quantity: Simple, end = after): Found => ({quantity, first: at, next: end});
	switch (suffix?.kind) {
		case 'percent':
			return found({...base, kind: 'percent', unit: unit === 'point' ? 'point' : 'percent'});
		case 'money':
			return found({...base, kind: 'money', unit} satisfies Money);
		case 'duration':
			return found({...base, kind: 'duration', unit: unit as TimeUnit});
		case 'multiple':
			return found({...base, kind: 'multiple', unit: 'times'});
		case 'measure':
			return found({...base, kind: 'count', unit});
		case undefined:
			break;
	}
	const share = pair ? undefined : readShare(tokens, number, at);
	if (share) {
		const end = tokenAt(tokens, share.next - 1).end;
		return found({...base, kind: 'ratio', unit: 'share', value: share.value, end}, share.next);
	}
	if (number.fraction) return found({...base, kind: 'ratio', unit: 'share'});
	const noun = countNoun(tokens, after, lowOf(value) === 1 && highOf(value) === 1);
	return found({...base, kind: 'count', unit: noun});
}

/** "and 45 cents", "50 cents", "43c" behind whole money. */
function readMinor(
	tokens: readonly Token[],
	at: number,
	unit: string,
): {value: number; next: number} | undefined {
	const start = tokenAt(tokens, at).text === 'and' ? at + 1 : at;
	const number = readNumber(tokens, start);
	if (number === undefined || typeof number.value !== 'number' || number.value >= 100) return undefined;
	const word = tokenAt(tokens, number.next);
	const cents = word.lexeme.currency?.worth === 0.01 || (word.text === 'c' && word.glued);
	return cents && unit !== '' ? {value: number.value / 100, next: number.next + 1} : undefined;
}
