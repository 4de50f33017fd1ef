/** An amount: a number with all that is before and behind it. */
import {wordSet} from '../word-set.ts';
import {countNoun} from './count-noun.ts';
import {baseOf, type Found} from './found.ts';
import {exactly, times} from './number-reading.ts';
import {highOf, lowOf, type Range, type Simple, type TimeUnit} from './quantity.ts';
import {readCents, readCompound} from './read-compound.ts';
import {readRange} from './read-range.ts';
import {readRate} from './read-rate.ts';
import {readShare} from './read-share.ts';
import {readSide, type Side} from './read-side.ts';
import {changeBefore, hedgeTail} from './surroundings.ts';
import {type Token, tokenAt} from './tokens.ts';

interface Total {
	readonly value: number | Range;
	readonly unit: string;
	readonly next: number;
}

/** The value in its unit, with the parts of it that follow. */
function totalOf(tokens: readonly Token[], side: Side): Total {
	const {suffix, next} = side;
	const value = times(side.number.value, suffix?.worth ?? 1);
	const alone = {value, unit: suffix?.unit ?? '', next};
	if (suffix?.kind === 'duration') return readCompound(tokens, side, suffix.unit as TimeUnit) ?? alone;
	if (suffix?.kind !== 'money' || suffix.worth < 1 || typeof value !== 'number') return alone;
	const cents = readCents(tokens, side);
	return cents ? {...alone, value: exactly(value + cents.value), next: cents.next} : alone;
}

/** Before "a month" and the like: it is a stretch of time and no rate. */
const durationLeads = wordSet(`
	in for within after before over under than about around nearly almost took takes take taking needs need spend
	spent lost lose cost costs save saves saved wait is was were only just like and half every to from by till
	until least most roughly maybe say leaves gets gains inside waste wasted wasting waited waiting
`);

/** "a month", "an hour": time, unless it says how often something comes. */
function isStretch(tokens: readonly Token[], at: number, next: number): boolean {
	const before = tokenAt(tokens, at - 1);
	const after = tokenAt(tokens, next).text;
	if (after === 'ago' || after === 'earlier' || after === 'later' || after === 'before') return false;
	const unit = tokenAt(tokens, at + 1).text;
	if (unit.length <= 2) return false;
	// "a second kid", "a quarter of the calls"
	if (
		unit === 'second' &&
		!(before.text === 'in' || before.text === 'within' || before.text === 'under' || before.text === 'than')
	) {
		return false;
	}
	return before.kind !== 'word' || durationLeads.has(before.text);
}

/** "cut by a third": the verb belongs to the place. */
function verbStart(tokens: readonly Token[], at: number): number {
	const verb = tokenAt(tokens, at - 2);
	const joined = tokenAt(tokens, at - 1).text === 'by' && verb.lexeme.change !== undefined;
	return joined ? verb.start : tokenAt(tokens, at).start;
}

/** Reads the amount that starts at this token: percent, money, duration, multiple, ratio or count. */
export function readAmount(tokens: readonly Token[], at: number): Found | undefined {
	const side = readSide(tokens, at);
	if (side === undefined) return undefined;
	const {number} = side;
	const pair = readRange(tokens, side, at);
	const suffix = pair ? pair.suffix : side.suffix;
	const share = pair || suffix ? undefined : readShare(tokens, number, at);
	const total: Total = pair
		? {value: pair.range, unit: suffix?.unit ?? '', next: pair.next}
		: share
			? {...share, unit: 'share'}
			: totalOf(tokens, side);
	if (number.article && suffix === undefined) return undefined;
	if (number.article && suffix?.kind === 'measure') return undefined;
	if (number.article && suffix?.kind === 'duration' && !isStretch(tokens, at, total.next)) return undefined;
	const tail = hedgeTail(tokens, total.next);
	const rate = readRate(tokens, tail);
	const next = rate?.next ?? tail;
	const change = tokenAt(tokens, at).text === '+' ? 'up' : changeBefore(tokens, at);
	const base = baseOf(tokens, at, next);
	const shared = {
		...base,
		value: total.value,
		approximate:
			base.approximate || number.approximate || pair?.second.approximate === true || tail > total.next,
		spelled: number.spelled || pair?.second.spelled === true,
		...(change && {change}),
		...(rate && {per: rate.per}),
	};
	const found = (quantity: Simple): Found => ({quantity, first: at, next, scale: number.scale});
	switch (suffix?.kind) {
		case 'percent':
			return found({...shared, kind: 'percent', unit: total.unit === 'point' ? 'point' : 'percent'});
		case 'money':
			return found({...shared, kind: 'money', unit: total.unit});
		case 'duration':
			// "two years ago" is a time and no stretch of it.
			if (tokenAt(tokens, next).text === 'ago') {
				const ago = baseOf(tokens, at, next + 1);
				const quantity: Simple = {...shared, ...ago, kind: 'ordinal-or-date', unit: 'relative'};
				return {quantity, first: at, next: next + 1};
			}
			return found({...shared, kind: 'duration', unit: total.unit as TimeUnit});
		case 'multiple':
			return found({...shared, kind: 'multiple', unit: 'times'});
		case 'measure':
			return found({...shared, kind: 'count', unit: total.unit});
		case undefined:
			break;
	}
	if (share || number.fraction) {
		const of = share?.of && {of: share.of};
		return found({...shared, kind: 'ratio', unit: 'share', start: verbStart(tokens, at), ...of});
	}
	const noun = countNoun(tokens, next, lowOf(total.value) === 1 && highOf(total.value) === 1);
	return found({...shared, kind: 'count', unit: noun});
}
