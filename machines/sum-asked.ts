/** The sum asked for, as a number: whether an answer asks for more than the one before, or for less. */
import type {FactName} from '../src/scoring/assessment.ts';
import {did, type Heard, type MeetingContext} from './context.ts';

/** Closer than this share, the sum is the same, rounded. */
const near = 0.15;

/** And closer than this it is that sum and no other. */
const exactly = 0.01;

/** "What about six?", where eight thousand were asked for, means six thousand. */
const inFull = (size: number, value: string | undefined, before: number): number =>
	size < 100 && before >= 1000 && /^[\p{L}\d-]+$/u.test(value ?? '') ? size * 1000 : size;

const sums = (heard: Heard, before: number, ...names: readonly FactName[]): readonly number[] =>
	heard.facts.flatMap(({fact, size, value}) =>
		names.includes(fact) && size !== undefined ? [inFull(size, value, before)] : [],
	);

/** Where the sum is dealt over; where it is explained, other sums are what it is made of. */
const dealtOver: readonly string[] = [
	'budget',
	'hr',
	'deferral',
	'band',
	'prove-it',
	'lowball',
	'silence',
	'non-cash',
	'nibble',
	'close',
];

/** Whether a larger sum named where the talk is now asks for more. */
export const mayRaise = (place: string): boolean => dealtOver.includes(place);

/** Whether more is asked for than before. Less is a step down, and parts are smaller. */
export const raisesAsk = (heard: Heard, before: number): boolean =>
	before > 0 && Math.max(0, ...sums(heard, before, 'amount', 'discount')) > before * (1 + near);

/** Whether the lead goes down from what was asked: another sum is lower only against the one before. */
export const lowersAsk = (heard: Heard, before: number): boolean =>
	did(heard, 'discount') && !sums(heard, before, 'discount').some((sum) => before > 0 && sum >= before);

/** Whether all of what was asked for is to come from another pot: in words for all of it, or as that sum. */
export const takesAllFromPot = ({facts}: Heard, asked: number): boolean =>
	facts.some(({fact}) => fact === 'other-pot' || fact === 'pays-from-gain') &&
	!facts.some(({fact}) => fact === 'split' || fact === 'interim' || fact === 'discount') &&
	facts.some(
		({fact, size}) =>
			fact === 'pot-whole' &&
			(size === undefined || (asked > 0 && Math.abs(size - asked) <= asked * exactly)),
	);

/** The most that was asked for, with this answer. */
export const mostAsked = (heard: Heard, before: number): number =>
	Math.max(before, ...sums(heard, before, 'amount'));

/** Whether a lower sum is simply named where the sum itself is asked about. */
export const namesLess = (heard: Heard, before: number): boolean => {
	const named = sums(heard, before, 'amount');
	return before > 0 && named.length > 0 && Math.max(...named) < before * (1 - near);
};

/** Where a sum that comes first is what is asked for; later ones are shares, savings, pots. */
const firstNamedIn: readonly string[] = ['opening', 'evidence', 'ask', 'budget', 'hr', 'deferral'];

/** Whether a sum named where the talk is now, with none before it, is what is asked for. */
export const mayBeTheAsk = (place: string): boolean => firstNamedIn.includes(place);

/** The first of two parts, as it can be said; all of what was asked for is no part of it. */
export const firstPartIn = ({facts}: Pick<Heard, 'facts'>, asked: number): string | undefined =>
	facts.findLast(
		({fact, value, size}) =>
			fact === 'split' && value !== undefined && !(size !== undefined && asked > 0 && size >= asked),
	)?.value;

/** Of less than this share of the sum before nobody says that it will do. */
const leastKept = 0.15;
/** No more than this share of a sum that is paid in parts may be one of the parts. */
const half = 0.52;

const digitsIn = (words: string): string => words.replaceAll(/\D/gu, '') || words;

/** The sum that an answer puts in place of the one asked for before: a lower one, or the right one. */
export function sumFromNowOn(
	{facts}: Pick<Heard, 'facts'>,
	{mostAsked: before, amount}: MeetingContext['shown'],
	isInParts: boolean,
): string | undefined {
	const {value, size = 0} = facts.find(({fact}) => fact === 'sum-now') ?? {};
	if (value === undefined || before === 0) return value;
	// “4,200” is “4,200 euros” said again.
	const isSame = amount !== undefined && (size === before || digitsIn(value) === digitsIn(amount));
	const isOther =
		size > before * (1 + near) || size < before * leastKept || (isInParts && size <= before * half);
	return isSame || isOther ? undefined : value;
}

/** A sum this much smaller than the one before is no part of it: the one before told what the work was worth. */
const farLess = 0.2;

/** Whether a sum is named so far below the one held for the ask that this was never asked for. */
export const wasNoAsk = (heard: Heard, before: number): boolean => {
	const named = sums(heard, before, 'amount');
	return before > 0 && named.length > 0 && Math.max(...named) < before * farLess;
};

/** “Seven then”, where percent were asked for, means seven percent. */
export const inUnitOf = (value: string | undefined, before: string | undefined): string | undefined => {
	const unit = /(?:%| ?percent| ?per cent)$/iu.exec(before ?? '')?.[0];
	return value === undefined || unit === undefined || !/^(?:\d{1,2}(?:[.,]\d)?|[\p{L}-]+)$/u.test(value)
		? value
		: `${value}${unit}`;
};
