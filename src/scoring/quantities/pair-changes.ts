/** Puts two figures together where the words between them say that one became the other. */
import type {FromTo, Quantity, Simple} from './quantity.ts';
import {highOf, lowOf} from './quantity.ts';
import type {Found} from './read-amount.ts';
import {type Token, tokenAt} from './tokens.ts';

/** How many tokens may lie between the two figures. */
const REACH = 14;

/** Kinds that a change can be about. */
const changeable = new Set<Quantity['kind']>(['percent', 'money', 'duration', 'count', 'multiple', 'ratio']);

/** Behind the first figure or before the second: the second is the state now. */
const nows = new Set(['now', 'today', 'currently', 'nowadays', "it's"]);

/** Before a figure, or right behind it: it is the earlier state. */
const earliers = new Set([
	'was',
	'were',
	'before',
	'formerly',
	'previously',
	'originally',
	'earlier',
	'used',
	'had',
	'ago',
	'then',
	'took',
]);

interface Between {
	readonly words: ReadonlySet<string>;
	readonly last: string;
	readonly count: number;
	readonly arrow: boolean;
	readonly end: boolean;
}

function look(tokens: readonly Token[], from: number, to: number): Between | undefined {
	if (to - from > REACH || to < from) return undefined;
	const words = new Set<string>();
	let arrow = false;
	let end = false;
	for (let at = from; at < to; at++) {
		const {text, kind} = tokenAt(tokens, at);
		if (kind === 'break') return undefined;
		words.add(text);
		if (text === '→' || text === '⇒' || (text === '>' && /[-=–]/.test(tokenAt(tokens, at - 1).text)))
			arrow = true;
		if (text === '.' || text === '?' || text === '!') end = true;
	}
	return {words, last: tokenAt(tokens, to - 1).text, count: to - from, arrow, end};
}

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
		case 'multiple':
		case 'ratio':
		case 'count':
		case 'label':
		case 'ordinal-or-date':
			return undefined;
	}
}

type Order = 'from-to' | 'to-from';

function orderOf(tokens: readonly Token[], one: Found, two: Found): Order | undefined {
	const between = look(tokens, one.next, two.first);
	if (between === undefined) return undefined;
	const {words, last, count, arrow, end} = between;
	if (arrow) return 'from-to';
	const before = tokenAt(tokens, one.first - 1).text;
	const before2 = tokenAt(tokens, one.first - 2).text;
	const after = tokenAt(tokens, two.next).text;
	if (end && !(words.has('now') || nows.has(after) || words.has("it's"))) return undefined;
	const lastTwo = tokenAt(tokens, two.first - 2).text;
	const toward = last === 'to' || (lastTwo === 'to' && tokenAt(tokens, two.first - 1).lexeme.hedge === true);
	if (
		(before === 'from' || (before2 === 'from' && tokenAt(tokens, one.first - 1).lexeme.hedge)) &&
		toward &&
		count <= 8
	)
		return 'from-to';
	const single = highOf(one.quantity.value) !== lowOf(two.quantity.value);
	if (last === 'to' && count === 1 && single) return 'from-to';
	if (last === 'from' && count <= 4) return 'to-from';
	if (words.has('instead') && last === 'of' && count <= 5) return 'to-from';
	if (words.has('rather') && last === 'than' && count <= 5) return 'to-from';
	if ((last === 'formerly' || last === 'previously') && count <= 4) return 'to-from';
	const wasBefore = earliers.has(before) || earliers.has(before2) || (before === 'to' && before2 === 'be');
	const wasBetween = earliers.has(last) || earliers.has(lastTwo);
	const nowBetween = [...words].some((word) => nows.has(word));
	if (nows.has(last) || nows.has(lastTwo)) return 'from-to';
	if (nows.has(after) && !nowBetween) return 'from-to';
	if (words.has('where') && wasBetween) return 'to-from';
	if (wasBetween && !wasBefore && !words.has('and')) return 'to-from';
	if (wasBefore && nowBetween) return 'from-to';
	if (last === 'became') return 'from-to';
	return undefined;
}

function comparable(one: Simple, two: Simple): readonly [Simple, Simple] | undefined {
	if (!changeable.has(one.kind) || !changeable.has(two.kind)) return undefined;
	if (one.kind === two.kind && one.unit !== '' && two.unit !== '') {
		return one.kind === 'money' && one.unit !== two.unit ? undefined : [one, two];
	}
	const first = likened(one, two);
	const second = likened(two, first ?? one);
	return first && second && first.kind === second.kind ? [first, second] : pairAlike(one, two);
}

function pairAlike(one: Simple, two: Simple): readonly [Simple, Simple] | undefined {
	const second = likened(two, one);
	return second && second.kind === one.kind ? [one, second] : undefined;
}

function join(
	tokens: readonly Token[],
	one: Found,
	two: Found,
	order: Order,
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

/** The list of quantities, neighbours joined into changes where the text says so. */
export function pairChanges(tokens: readonly Token[], found: readonly Found[]): Quantity[] {
	const all: Quantity[] = [];
	for (let index = 0; index < found.length; index++) {
		const one = found[index];
		if (one === undefined) break;
		let two = found[index + 1];
		let step = 1;
		// Dates may lie between: "47 minutes in April, 11 today".
		while (two?.quantity.kind === 'ordinal-or-date' && step < 3) {
			step++;
			two = found[index + step];
		}
		const pair = two && comparable(one.quantity, two.quantity);
		const order = two && pair ? orderOf(tokens, one, two) : undefined;
		if (two && pair && order) {
			all.push(join(tokens, one, two, order, pair));
			index += step;
		} else all.push(one.quantity);
	}
	return all;
}
