/** Quantities without a number: "halved", "twice", "hours", "all day", "x10". */
import {wordSet} from '../word-set.ts';
import {factorWordsWithObject, noAmountBefore, objectStarts} from './context-words.ts';
import type {Simple} from './quantity.ts';
import type {Found} from './found.ts';
import {isDash} from './number-reading.ts';
import {readNumber} from './read-number.ts';
import {readRate} from './read-rate.ts';
import {hedgedBefore} from './surroundings.ts';
import {type Token, tokenAt} from './tokens.ts';
import {mostUnnamed} from './units.ts';

/** Before "halved" and the like: they are verbs after these and nouns or adjectives elsewhere. */
const verbLeads = wordSet(`
	to will would could can should did does has have had and may might we i they it you
`);

function readFactor(tokens: readonly Token[], at: number): Found | undefined {
	const token = tokenAt(tokens, at);
	const {factor} = token.lexeme;
	if (factor === undefined) return undefined;
	const after = tokenAt(tokens, at + 1);
	if (factorWordsWithObject.has(token.text)) {
		const acts = objectStarts.has(after.text) || verbLeads.has(tokenAt(tokens, at - 1).text);
		if (!acts || isDash(after)) return undefined;
	}
	const verb = token.text !== 'twice' && token.text !== 'thrice' && !token.text.endsWith('fold');
	const rate = verb ? undefined : readRate(tokens, at + 1);
	const next = rate?.next ?? at + 1;
	const quantity: Simple = {
		kind: 'multiple',
		unit: 'times',
		start: token.start,
		end: tokenAt(tokens, next - 1).end,
		value: factor,
		approximate: hedgedBefore(tokens, at),
		spelled: true,
		...(verb && {change: factor < 1 ? 'down' : 'up'}),
		...(rate && {per: rate.per}),
	};
	return {quantity, first: at, next};
}

/** "x10", "×3", "factor of ten". */
function readSignedFactor(tokens: readonly Token[], at: number): Found | undefined {
	const token = tokenAt(tokens, at);
	const factor = token.text === 'factor' && tokenAt(tokens, at + 1).text === 'of';
	if (!factor && token.text !== 'x' && token.text !== '×') return undefined;
	const number = readNumber(tokens, factor ? at + 2 : at + 1);
	if (number === undefined || number.article || number.fraction) return undefined;
	if (!factor && !tokenAt(tokens, at + 1).glued) return undefined;
	const quantity: Simple = {
		kind: 'multiple',
		unit: 'times',
		start: token.start,
		end: tokenAt(tokens, number.next - 1).end,
		value: number.value,
		approximate: hedgedBefore(tokens, at),
		spelled: number.spelled,
	};
	return {quantity, first: at, next: number.next};
}

/** Singular units behind these are one of them: "all day", "a whole week", "another month". */
const wholes = wordSet('all full whole entire another');

function readWhole(tokens: readonly Token[], at: number): Found | undefined {
	const token = tokenAt(tokens, at);
	if (!wholes.has(token.text)) return undefined;
	let step = at + 1;
	if (isDash(tokenAt(tokens, step))) step++;
	if (tokenAt(tokens, step).text === 'business' || tokenAt(tokens, step).text === 'working') step++;
	const unit = tokenAt(tokens, step);
	const {time} = unit.lexeme;
	if (time === undefined || unit.text !== time) return undefined;
	if (token.text !== 'all' && tokenAt(tokens, at - 1).text === 'the') return undefined;
	const quantity: Simple = {
		kind: 'duration',
		unit: time,
		start: token.start,
		end: unit.end,
		value: 1,
		approximate: false,
		spelled: true,
	};
	return {quantity, first: at, next: step + 1};
}

/** "hours", "some days", "for months": a plural with no number. */
function readUnnamed(tokens: readonly Token[], at: number): Found | undefined {
	const some = tokenAt(tokens, at).text === 'some';
	const unit = tokenAt(tokens, some ? at + 1 : at);
	const {time} = unit.lexeme;
	if (
		time === undefined ||
		unit.text.length < 4 ||
		!unit.text.endsWith('s') ||
		unit.text === 'secs' ||
		unit.text === 'mins'
	) {
		return undefined;
	}
	if (time === 'quarter' || time === 'second' || (unit.glued && at > 0)) return undefined;
	const before = tokenAt(tokens, at - 1);
	if (!some && (noAmountBefore.has(before.text) || before.kind === 'numeral' || isDash(before)))
		return undefined;
	if (
		!some &&
		before.kind === 'word' &&
		!before.lexeme.function &&
		before.lexeme.change === undefined &&
		!before.lexeme.hedge
	) {
		return undefined;
	}
	const next = some ? at + 2 : at + 1;
	const rate = readRate(tokens, next);
	const quantity: Simple = {
		kind: 'duration',
		unit: time,
		start: tokenAt(tokens, at).start,
		end: tokenAt(tokens, (rate?.next ?? next) - 1).end,
		value: {low: 2, high: mostUnnamed[time]},
		approximate: true,
		spelled: true,
		...(rate && {per: rate.per}),
	};
	return {quantity, first: at, next: rate?.next ?? next};
}

/** Reads the quantity without a number that starts at this token. */
export function readVagueQuantity(tokens: readonly Token[], at: number): Found | undefined {
	const token = tokenAt(tokens, at);
	if (token.kind === 'sign' && token.text !== '×') return undefined;
	return (
		readFactor(tokens, at) ?? readSignedFactor(tokens, at) ?? readWhole(tokens, at) ?? readUnnamed(tokens, at)
	);
}
