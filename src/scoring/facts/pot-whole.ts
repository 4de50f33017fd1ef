/** Whether all of the sum is to come from somewhere: in words for all of it, or with the sum itself. */
import {expression} from '../expression/expression.ts';
import {nearBefore, nearBehind} from './around.ts';
import {hitWithin} from '../reading/reading.ts';
import type {FactRule, Found} from './rules.ts';

const sum = String.raw`(?:[€$£₹] ?)?\d[\d.,]*k?|bonus|sum|amount|thing|payment|figure|lot|ask|money|award`;
/** “All of it”, “the whole 9,000”, “in full”, “in one go”. */
const whole = expression(
	new RegExp(
		String.raw`\b(?:all of (?:it|this|mine|my (?:bonus|ask))|it all|all in one|(?:the|my|this|that) (?:whole|full|entire|complete|total) (?:${sum})|the whole of (?:it|that|this)|all (?:the |my )?(?:[€$£₹] ?)?\d[\d.,]*k?|(?:paid?|payable|booked|covered|carried|funded|come|comes|it|bonus) (?:in full|entirely|completely|fully)|everything|in one (?:go|piece|payment|sum)|at one go|(?:no|not in|without) (?:parts|halves|instal?lments|pieces)|no splitting|don['’]t split it|not split|(?:as |it['’]s |i (?:mean|want|meant) |just |only )one (?:sum|payment|amount))(?![\p{L}])`,
		'giu',
	),
);
/** “Not all of it”, “half of the 9,000”, “all of it was spent”. */
const lessBefore = expression(
	/(?:\bwho(?:['’]s| has| had)? (?:got|took|gets|had|has) |\bnot(?: \p{L}+){0,3}|n['’]t(?: \p{L}+){0,3}|\b(?:half|part|some|third|quarter|share|portion|rest|percent|%|instead|rather than|almost|nearly)(?: (?:of|the|my|that))*) ?$/iu,
);
const isTold = expression(
	/^ (?:was|were|has|had|is (?:gone|spent|given|promised)|we|i|you|they|that|which)\b/iu,
);

/** A number smaller than this is no sum. */
const least = 50;

const sizeOf = (value: number | {readonly low: number; readonly high: number}): number =>
	typeof value === 'number' ? value : (value.low + value.high) / 2;

/** The size is that of a sum named; whether it is the one asked for, whoever knows that sum says. */
export const potWhole: FactRule = {
	fact: 'pot-whole',
	find: (reading, {topic}) => {
		if (topic !== 'budget') return [];
		const isLess = (start: number): boolean => lessBefore.test(nearBefore(reading.text, start));
		const said = whole.all(reading.text).flatMap(({0: words, index}): Found[] => {
			const end = index + words.length;
			const hit = hitWithin(reading, {start: index, end});
			return hit === undefined || isLess(index) || isTold.test(nearBehind(reading.text, end)) ? [] : [{hit}];
		});
		const sums = reading.figures.flatMap(({token, kind, quantity}): Found[] =>
			(kind === 'money' || kind === 'count') &&
			sizeOf(quantity.value) >= least &&
			!isLess(reading.tokens[token]?.start ?? 0)
				? [{hit: {from: token, to: token + 1}, size: sizeOf(quantity.value)}]
				: [],
		);
		return [...said, ...sums];
	},
};
