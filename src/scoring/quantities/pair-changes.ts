/** Puts two figures together where the words between them say that one became the other. */
import type {FromTo, Quantity, Simple} from './quantity.ts';
import {highOf, lowOf} from './quantity.ts';
import {orderOf, type Order} from './change-order.ts';
import type {Found} from './found.ts';
import {type Token, tokenAt} from './tokens.ts';

/** "47 minutes in April, 11 today": so many dates may lie between two figures. */
const DATES_BETWEEN = 2;

/** Kinds that a change can be about. */
const changeable = new Set<Quantity['kind']>(['percent', 'money', 'duration', 'count', 'multiple', 'ratio']);

/** Gives a bare number the kind and unit of the figure beside it. */
function likened(bare: Simple, model: Simple): Simple | undefined {
	if (bare.kind === model.kind) {
		return bare.kind === 'count' && bare.unit === '' ? {...bare, unit: model.unit} : bare;
	}
	if (bare.kind !== 'count' || bare.unit !== '') return undefined;
	const {start, end, value, approximate, spelled} = bare;
	const base = {start, end, value, approximate, spelled, ...(bare.per && {per: bare.per})};
	switch (model.kind) {
		case 'percent':
			return {...base, kind: 'percent', unit: model.unit};
		case 'money':
			return {...base, kind: 'money', unit: model.unit};
		case 'duration':
			return {...base, kind: 'duration', unit: model.unit};
		case 'ratio':
			// "31 in a hundred, formerly 22"
			return model.of !== undefined && typeof value === 'number' && value <= model.of
				? {...base, kind: 'ratio', unit: 'share', value: value / model.of, of: model.of}
				: undefined;
		case 'multiple':
		case 'count':
		case 'label':
		case 'ordinal-or-date':
			return undefined;
	}
}

/** Two figures of one kind, if they can be the same thing at two times. */
function comparable(one: Simple, two: Simple): readonly [Simple, Simple] | undefined {
	if (!changeable.has(one.kind) || !changeable.has(two.kind)) return undefined;
	if (one.kind === 'money' && two.kind === 'money' && one.unit !== two.unit) return undefined;
	const second = likened(two, one);
	if (second) return [one.kind === 'count' ? (likened(one, second) ?? one) : one, second];
	const first = likened(one, two);
	return first && [first, two];
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
		change: highOf(to.value) < lowOf(from.value) ? 'down' : 'up',
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

/** The change that a figure opens, with the next figure behind it; dates may lie between. */
function changeFrom(tokens: readonly Token[], found: readonly Found[], index: number): Change | undefined {
	const one = found[index];
	let at = index + 1;
	while (found[at]?.quantity.kind === 'ordinal-or-date' && at - index <= DATES_BETWEEN) at++;
	const two = found[at];
	const pair = one && two && comparable(one.quantity, two.quantity);
	const order = pair && orderOf(tokens, one, two);
	return order && {two, at, order, pair};
}

/** The list of quantities, neighbours joined into changes where the text says so. */
export function pairChanges(tokens: readonly Token[], found: readonly Found[]): Quantity[] {
	const all: Quantity[] = [];
	for (let index = 0; index < found.length; index++) {
		const one = found[index];
		if (one === undefined) break;
		const change = changeFrom(tokens, found, index);
		const surer = change?.order.weak && changeFrom(tokens, found, change.at);
		if (change && !(surer && !surer.order.weak)) {
			all.push(join(tokens, one, change.two, change.order.order, change.pair));
			index = change.at;
		} else all.push(one.quantity);
	}
	return all;
}
