/** The arithmetic of a case: what the achievements are worth against what is asked. Nothing is in it that no field says. */
import type {Achievement, Case} from './case.ts';
import {keyOf, pathOf} from './fields.ts';
import {askIn, moneyIn, sumIn, timesAYear, type MoneySum, type Span, type Sum, type TimeSum} from './sums.ts';

/** Where a figure comes from: a field of the case, and its words. */
export interface Trace {
	readonly field: string;
	readonly words: string;
}

/** An amount of money, and the fields it was made from. */
export interface Amount extends Span {
	/** ISO 4217; `XXX` where none is named. */
	readonly currency: string;
	readonly rough: boolean;
	readonly from: readonly Trace[];
}

/** What one achievement is worth, as far as its fields say. */
export interface Valued {
	readonly index: number;
	readonly what: string;
	/** As written: money, or working time. */
	readonly sum?: Sum;
	/** In money, where it can be told: for each year, or once. */
	readonly amount?: Amount & {readonly yearly: boolean};
	/** Why it counts for nothing below, where it does. */
	readonly notCounted?: string;
}

/** The case, weighed. What cannot be told is absent. */
export interface Weighed {
	readonly achievements: readonly Valued[];
	readonly ask?: Amount;
	readonly floor?: Amount;
	/** What comes in, or is saved, in the first year: the yearly amounts and those that came once. */
	readonly worth?: Amount;
	/** Of it, what comes again each year. */
	readonly yearly?: Amount;
	/** How many times the ask the first year is worth. */
	readonly multiple?: Span;
	/** The ask as a share of the first year's worth: 0.02 is 2%. */
	readonly share?: Span;
	/** Months until what comes each year has brought what is asked. */
	readonly payback?: Span;
}

const times = ({low, high}: Span, by: Span): Span => ({low: low * by.low, high: high * by.high});

const scaled = (span: Span, by: number): Span => times(span, {low: by, high: by});

const over = ({low, high}: Span, by: Span): Span | undefined =>
	by.low > 0 ? {low: low / by.high, high: high / by.low} : undefined;

/** Money for a year, or once; nothing where it is for a time of which nobody knows how many a year has. */
function perYear(sum: MoneySum | TimeSum): (Span & {readonly yearly: boolean}) | undefined {
	if (sum.per === undefined) return {low: sum.low, high: sum.high, yearly: false};
	const count = timesAYear[sum.per];
	return count === undefined ? undefined : {...scaled(sum, count), yearly: true};
}

/** Hours in money by the user's own rate. */
function inMoney(
	sum: TimeSum,
	rate: MoneySum | undefined,
): {readonly money: Span; readonly currency: string} | string {
	if (rate === undefined) return `no “${keyOf('rate')}” to tell ${sum.unit}s in money`;
	const unit = rate.per ?? 'hour';
	if (unit !== sum.unit) return `“${keyOf('rate')}” is for a ${unit}, and this counts ${sum.unit}s`;
	return {money: times(sum, rate), currency: rate.currency};
}

function valued(achievement: Achievement, index: number, {rate}: Case): Valued {
	const {what, worth} = achievement;
	const sum = sumIn(worth);
	const at = {index, what};
	if (sum === undefined)
		return {...at, notCounted: worth === '' ? 'no worth is given' : 'no sum of money or hours is named'};
	const from = [{field: pathOf('worth', index), words: worth}];
	const yearly = perYear(sum);
	if (yearly === undefined)
		return {...at, sum, notCounted: `nobody can say how many ${sum.per ?? ''}s a year has`};
	if (sum.kind === 'money')
		return {...at, sum, amount: {...yearly, currency: sum.currency, rough: sum.rough, from}};
	const hourly = moneyIn(rate);
	const told = inMoney({...sum, ...yearly}, hourly);
	if (typeof told === 'string') return {...at, sum, notCounted: told};
	return {
		...at,
		sum,
		amount: {
			...told.money,
			yearly: yearly.yearly,
			currency: told.currency,
			rough: sum.rough || hourly?.rough === true,
			from: [...from, {field: keyOf('rate'), words: rate}],
		},
	};
}

/** What a text asks for in money; a share only where it is told what of. */
function amountOf(field: string, text: string, salary: string): Amount | undefined {
	const asked = askIn(text);
	if (asked === undefined) return undefined;
	const from = [{field, words: text}];
	if (asked.kind === 'money') {
		const span = perYear(asked);
		return span && {low: span.low, high: span.high, currency: asked.currency, rough: asked.rough, from};
	}
	const base = asked.of ?? moneyIn(salary);
	const span = base && perYear(base);
	if (base === undefined || span === undefined) return undefined;
	return {
		...times(asked, span),
		currency: base.currency,
		rough: base.rough,
		from: asked.of === undefined ? [...from, {field: keyOf('salary'), words: salary}] : from,
	};
}

function added(amounts: readonly Amount[]): Amount | undefined {
	const [first] = amounts;
	if (first === undefined) return undefined;
	return {
		low: amounts.reduce((sum, {low}) => sum + low, 0),
		high: amounts.reduce((sum, {high}) => sum + high, 0),
		currency: first.currency,
		rough: amounts.some(({rough}) => rough),
		from: amounts.flatMap(({from}) => from),
	};
}

/** Which currency is counted in: that of the ask, else the first there is. */
const countedIn = (ask: Amount | undefined, all: readonly Valued[]): string | undefined =>
	ask?.currency ?? all.find(({amount}) => amount !== undefined)?.amount?.currency;

/** Weighs a case: every amount in it carries the fields it was made from. */
export function weigh(facts: Case): Weighed {
	const ask = amountOf(keyOf('ask'), facts.ask, facts.salary);
	const floor = amountOf(keyOf('floor'), facts.floor, facts.salary);
	const all = facts.achievements.map((achievement, index) => valued(achievement, index, facts));
	const currency = countedIn(ask, all);
	const achievements = all.map((each) =>
		each.amount === undefined || each.amount.currency === currency
			? each
			: {...each, notCounted: `it is in ${each.amount.currency}, and nothing here changes money`},
	);
	const counted = achievements.flatMap(({amount, notCounted}) =>
		amount === undefined || notCounted !== undefined ? [] : [amount],
	);
	const worth = added(counted);
	const yearly = added(counted.filter((amount) => amount.yearly));
	const multiple = worth && ask && over(worth, ask);
	const share = worth && ask && over(ask, worth);
	const years = yearly && ask && over(ask, yearly);
	return {
		achievements,
		...(ask === undefined ? {} : {ask}),
		...(floor === undefined ? {} : {floor}),
		...(worth === undefined ? {} : {worth}),
		...(yearly === undefined ? {} : {yearly}),
		...(multiple === undefined ? {} : {multiple}),
		...(share === undefined ? {} : {share}),
		...(years === undefined ? {} : {payback: scaled(years, 12)}),
	};
}
