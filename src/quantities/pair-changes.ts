/** Puts two figures together where the words between them say that one became the other. */
import {orderOf, type Order} from './change-order.ts';
import type {Found} from './found.ts';
import {comparable, mayPair, scaledAlike} from './likeness.ts';
import {type FromTo, lowOf, type Quantity, type Simple} from './quantity.ts';
import {wordSet} from '../word-set.ts';
import {type Token, tokenAt} from './tokens.ts';
import {secondsIn} from './units.ts';

/** "47 minutes in April, 11 today": so many dates may lie between two figures. */
const mostDatesBetween = 2;

/** Durations are compared in seconds. */
function sizeOf(quantity: Simple): number {
	const low = lowOf(quantity.value);
	return quantity.kind === 'duration' ? low * secondsIn[quantity.unit] : low;
}

function join(
	tokens: readonly Token[],
	one: Found,
	two: Found,
	order: Order['order'],
	pair: readonly [Simple, Simple],
): FromTo {
	const [first, second] = pair;
	const from = order === 'from-to' ? first : second;
	const to = order === 'from-to' ? second : first;
	const lead = tokenAt(tokens, one.first - 1);
	const {per} = to.per === undefined ? from : to;
	return {
		kind: 'from-to',
		start: lead.text === 'from' ? lead.start : one.quantity.start,
		end: two.quantity.end,
		value: to.value,
		unit: to.unit,
		approximate: from.approximate || to.approximate,
		spelled: from.spelled || to.spelled,
		change: sizeOf(to) < sizeOf(from) ? 'down' : 'up',
		...(per && {per}),
		from,
		to,
	};
}

/** Two neighbours that are one change. */
interface Change {
	readonly two: Found;
	readonly at: number;
	readonly order: Order;
	readonly pair: readonly [Simple, Simple];
}

/** Before a stretch of time these make it the window of the figure before them. */
const windows = wordSet('in within over during for after');
/** A figure and its noun: “310 orders in three weeks”. */
const mostNoun = 3;

/** “310 thousand in three weeks, last year 180”: the weeks are how long the first figure took, and no figure of their own. */
function isWindow(tokens: readonly Token[], found: readonly Found[], index: number): boolean {
	const [before, here] = [found[index - 1], found[index]];
	if (before === undefined || here?.quantity.kind !== 'duration') return false;
	const between = tokens.slice(before.next, here.first);
	return (
		['count', 'money', 'percent'].includes(before.quantity.kind) &&
		between.length - 1 <= mostNoun &&
		between.every(({kind}) => kind === 'word') &&
		between.some(({text}) => windows.has(text))
	);
}

/** The change that a figure opens, with the next figure behind it; dates may lie between. */
function changeFrom(tokens: readonly Token[], found: readonly Found[], index: number): Change | undefined {
	const one = found[index];
	let at = index + 1;
	if (isWindow(tokens, found, at) && found[at + 1]?.quantity.kind !== 'duration') at++;
	while (found[at]?.quantity.kind === 'ordinal-or-date' && at - index <= mostDatesBetween) at++;
	const two = found[at];
	if (!one || !two || !mayPair(one.quantity, two.quantity)) return undefined;
	// The figure behind such a window is held against the one before it.
	if (isWindow(tokens, found, index) && two.quantity.kind !== 'duration') return undefined;
	const order = orderOf(tokens, one, two);
	if (order === undefined) return undefined;
	const {scale = 1} = one;
	const {scale: other = 1} = two;
	const first = scale === 1 && other > 1 ? scaledAlike(one.quantity, two.quantity, other) : one.quantity;
	const second = other === 1 && scale > 1 ? scaledAlike(two.quantity, one.quantity, scale) : two.quantity;
	const pair = comparable(first, second);
	return pair && {two, at, order, pair};
}

/** The list of quantities, neighbours joined into changes where the text says so. */
export function pairChanges(tokens: readonly Token[], found: readonly Found[]): Quantity[] {
	const all: Quantity[] = [];
	for (let index = 0; index < found.length; index++) {
		const one = found[index];
		if (one === undefined) break;
		const change = changeFrom(tokens, found, index);
		// "310,000 a year, and calls fell from 600 to 130": the second figure begins a change of its own.
		const doubtful = change && (change.order.weak === true || change.order.order === 'to-from');
		const next = doubtful ? changeFrom(tokens, found, change.at) : undefined;
		const surer =
			next !== undefined && !next.order.weak && (change?.order.weak ?? next.order.order === 'from-to');
		if (change && !surer) {
			all.push(join(tokens, one, change.two, change.order.order, change.pair));
			index = change.at;
		} else all.push(one.quantity);
	}
	return all;
}
