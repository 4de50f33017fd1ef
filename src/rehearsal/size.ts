/** How large a figure is, of what kind, and against what time, so that two can be held against each other. */
import type {Span} from '../case/sums.ts';
import {timesAYear} from '../case/sums.ts';
import {highOf, lowOf, type Quantity, type Simple, type TimeUnit} from '../quantities/quantity.ts';
import {secondsIn, timeWords} from '../quantities/units.ts';
import {oneWord} from './matter-words.ts';

/** A size that can be compared: of what, and how much. */
export interface Size extends Span {
	readonly dimension: 'money' | 'percent' | 'time' | 'count';
	/** The currency, or the noun counted; empty where the text does not say. */
	readonly of: string;
	readonly per?: TimeUnit;
	readonly rough: boolean;
	/** The unit it was told in: sizes of two units were reckoned, and are seldom exact. */
	readonly unit: string;
}

/** A count is of its noun, in the singular as far as an “s” tells; of two words for one thing the first; “30 times” names none. */
const nounOf = (unit: string): string =>
	unit === 'times' ? '' : (oneWord.get(unit) ?? unit.replace(/ies$/u, 'y').replace(/s$/u, ''));

/** The size of one figure; none where it has no kind that can be held against another. */
export function sizeOf(quantity: Simple): Size | undefined {
	const {per, unit, approximate: rough, value} = quantity;
	const common = {rough, unit, ...(per === undefined ? {} : {per})};
	const times = (by: number): Span => ({low: lowOf(value) * by, high: highOf(value) * by});
	switch (quantity.kind) {
		case 'money':
			return {dimension: 'money', of: unit, ...common, ...times(1)};
		case 'percent':
			return {dimension: 'percent', of: unit, ...common, ...times(1)};
		case 'duration':
			return {dimension: 'time', of: '', ...common, ...times(secondsIn[quantity.unit])};
		case 'count': {
			// “200 analyst hours”
			const time = timeWords[unit];
			return time === undefined
				? {dimension: 'count', of: nounOf(unit), ...common, ...times(1)}
				: {dimension: 'time', of: '', ...common, ...times(secondsIn[time])};
		}
		case 'ratio':
			// “Nearly a fifth” is rough, “19 in 20” is not.
			return quantity.of === undefined
				? {dimension: 'percent', of: 'percent', ...common, rough: true, ...times(100)}
				: {dimension: 'percent', of: 'percent', ...common, unit: 'percent', ...times(100)};
		default:
			return undefined;
	}
}

/** The sizes in a figure: its own, or those of its two ends. */
export const sizesOf = (quantity: Quantity): readonly Size[] =>
	(quantity.kind === 'from-to' ? [quantity.from, quantity.to] : [quantity])
		.map(sizeOf)
		.filter((size) => size !== undefined);

/** Whether both are counted against a time, or neither. */
const areRates = (a: Size, b: Size): boolean => (a.per === undefined) === (b.per === undefined);

/** Whether a time has a known share of a year, be it of its days or of those that are worked. */
const isYearly = (per: TimeUnit | undefined): boolean =>
	per === undefined || per === 'day' || timesAYear[per] !== undefined;

/** Whether two sizes are of one kind and unit, and may be held against each other as they are. */
export const areAlike = (a: Size, b: Size): boolean =>
	a.dimension === b.dimension &&
	a.of === b.of &&
	areRates(a, b) &&
	(a.per === b.per || (isYearly(a.per) && isYearly(b.per)));

/** A number without a noun. */
export const isBare = ({dimension, of}: Size): boolean => dimension === 'count' && of === '';

/** “People” may be any that do something: “readers”, “visitors”. */
const doer = /(?:er|or|ist|ian|ant|ent|ee)s?$/u;
const arePeople = (a: Size, b: Size): boolean =>
	(a.of === 'people' && doer.test(b.unit)) || (b.of === 'people' && doer.test(a.unit));

/** Whether they may be alike where one leaves out its noun or its time: “14 calls a week”, “14 a week”, “14 calls”. */
export const mayBeAlike = (a: Size, b: Size): boolean => {
	const of = isBare(a) ? b.of : a.of;
	const isAny = arePeople(a, b);
	const per = a.per ?? b.per;
	const filled = (size: Size): Size => ({
		...size,
		of: isBare(size) || isAny ? of : size.of,
		...(per === undefined ? {} : {per: size.per ?? per}),
	});
	return areAlike(filled(a), filled(b));
};

const yearly = ({low, high, per}: Size, days: number): Span => {
	const by = per === undefined ? 1 : per === 'day' ? days : (timesAYear[per] ?? 1);
	return {low: low * by, high: high * by};
};

const areWithin = (one: Span, other: Span, room: number): boolean => {
	const most = Math.max(Math.abs(one.high), Math.abs(other.high), Number.EPSILON);
	return one.low <= other.high + room * most && other.low <= one.high + room * most;
};

const times = ({low, high}: Span, by: number): Span => ({low: low * by, high: high * by});

const restOf = ({low, high}: Span): Span => ({low: 100 - high, high: 100 - low});

/** A day may be one of eight hours, a week one of five days. */
const worked: Readonly<Record<string, number>> = {day: 1 / 3, week: 5 / 7};

/** Whether two alike sizes are one: rounding is no change, and “about” and another unit leave a little more room. */
export function areNear(a: Size, b: Size): boolean {
	const reckoned = (a.unit !== b.unit && a.dimension === 'time') || (areRates(a, b) && a.per !== b.per);
	const isShare = a.unit === 'share' || b.unit === 'share';
	const isRough = a.rough || b.rough;
	// “One or so” may be one and a third.
	const isFew = a.dimension === 'count' && isRough && Math.max(a.high, b.high) <= 5;
	const room = isShare ? 0.12 : isFew ? 0.3 : reckoned ? 0.1 : isRough ? 0.06 : 0.02;
	// “2%” of “2.3%”
	if (a.dimension === 'percent' && (Math.round(a.low) === b.high || Math.round(b.low) === a.high))
		return true;
	// Of 99.6% and 98.5% it is the rest that tells.
	if (a.dimension === 'percent' && Math.min(a.low, b.low) > 90 && Math.max(a.high, b.high) < 100)
		return areWithin(restOf(a), restOf(b), Math.max(room, 0.15));
	const rated = (size: Size, days: number): Span => (areRates(a, b) ? yearly(size, days) : size);
	if ([365, 250].some((days) => areWithin(rated(a, days), rated(b, days), room))) return true;
	if (a.dimension !== 'time' || a.unit === b.unit) return false;
	const [ours, theirs] = [worked[a.unit] ?? 1, worked[b.unit] ?? 1];
	return (
		(ours !== 1 && areWithin(times(a, ours), b, 0.05)) ||
		(theirs !== 1 && areWithin(a, times(b, theirs), 0.05))
	);
}
