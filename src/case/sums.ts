/** What a text of the case says in money or in working time, read by the one grammar. */
import {
	highOf,
	lowOf,
	type Money,
	type Percent,
	type Quantity,
	type TimeUnit,
} from '../quantities/quantity.ts';
import {readQuantities} from '../quantities/read-quantities.ts';

/** A value, or the two ends between which it lies. */
export interface Span {
	readonly low: number;
	readonly high: number;
}

export interface MoneySum extends Span {
	readonly kind: 'money';
	/** ISO 4217. */
	readonly currency: string;
	/** For each of these; once where it is absent. */
	readonly per?: TimeUnit;
	/** Said to be rough. */
	readonly rough: boolean;
	/** As written. */
	readonly words: string;
}

export interface TimeSum extends Span {
	readonly kind: 'time';
	readonly unit: 'hour' | 'day';
	readonly per?: TimeUnit;
	readonly rough: boolean;
	readonly words: string;
}

export type Sum = MoneySum | TimeSum;

/** How many of a unit a year has, where that is beyond doubt; how many of its days are worked is not. */
export const timesAYear: Readonly<Partial<Record<TimeUnit, number>>> = {
	week: 52,
	fortnight: 26,
	month: 12,
	quarter: 4,
	year: 1,
};

const wordsOf = (text: string, {start, end}: Quantity): string => text.slice(start, end);

const common = (text: string, quantity: Quantity) => ({
	low: lowOf(quantity.value),
	high: highOf(quantity.value),
	...(quantity.per === undefined ? {} : {per: quantity.per}),
	rough: quantity.approximate,
	words: wordsOf(text, quantity),
});

const moneyFrom = (text: string, money: Money): MoneySum => ({
	kind: 'money',
	currency: money.unit,
	...common(text, money),
});

/** “From 30,000 to 40,000 euros” said of a worth is a range: nothing moved. */
function rangeFrom(text: string, quantity: Quantity): MoneySum | undefined {
	if (quantity.kind !== 'from-to' || quantity.to.kind !== 'money') return undefined;
	const {from, to} = quantity;
	return {
		...moneyFrom(text, to),
		low: Math.min(lowOf(from.value), lowOf(to.value)),
		high: Math.max(highOf(from.value), highOf(to.value)),
		...(quantity.per === undefined ? {} : {per: quantity.per}),
		words: wordsOf(text, quantity),
	};
}

const moneyOf = (text: string, quantity: Quantity): MoneySum | undefined =>
	quantity.kind === 'money' ? moneyFrom(text, quantity) : rangeFrom(text, quantity);

function timeFrom(text: string, quantity: Quantity): TimeSum | undefined {
	if (quantity.kind !== 'duration') return undefined;
	const sum = common(text, quantity);
	if (quantity.unit === 'hour' || quantity.unit === 'day') return {kind: 'time', unit: quantity.unit, ...sum};
	if (quantity.unit !== 'minute') return undefined;
	return {kind: 'time', unit: 'hour', ...sum, low: sum.low / 60, high: sum.high / 60};
}

/** The first sum of money in a text. */
export const moneyIn = (text: string): MoneySum | undefined =>
	readQuantities(text)
		.map((each) => moneyOf(text, each))
		.find((each) => each !== undefined);

/** The first sum of money in a text, else the first of working time in hours or days. */
export const sumIn = (text: string): Sum | undefined =>
	moneyIn(text) ??
	readQuantities(text)
		.map((each) => timeFrom(text, each))
		.find((each) => each !== undefined);

/** A share of something, as an ask may be put. */
export interface ShareSum extends Span {
	readonly kind: 'share';
	readonly words: string;
	/** What it is a share of, where the text itself says so in money. */
	readonly of?: MoneySum;
}

/** “5% of 60,000”: the sum stands right behind the share, parted by a few words at most. */
function isBaseOf(text: string, share: Percent, money: Money): boolean {
	const between = text.slice(share.end, money.start).trim().split(/\s+/u);
	return money.start >= share.end && between[0]?.toLowerCase() === 'of' && between.length <= 5;
}

/** What is asked for: a sum, or a share of one. */
export function askIn(text: string): MoneySum | ShareSum | undefined {
	const quantities = readQuantities(text);
	const money = quantities.find((each) => each.kind === 'money');
	const share = quantities.find((each) => each.kind === 'percent');
	if (share === undefined || (money !== undefined && money.start < share.start))
		return money === undefined ? undefined : moneyFrom(text, money);
	if (money !== undefined && !isBaseOf(text, share, money)) return moneyFrom(text, money);
	return {
		kind: 'share',
		low: lowOf(share.value) / 100,
		high: highOf(share.value) / 100,
		words: wordsOf(text, share),
		...(money === undefined ? {} : {of: moneyFrom(text, money)}),
	};
}
