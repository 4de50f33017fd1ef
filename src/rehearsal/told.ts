/** A figure where it was told: the sentence around it. */
import type {Place} from '../place.ts';
import {lowOf, type Quantity, type TimeUnit} from '../quantities/quantity.ts';
import {timeWords} from '../quantities/units.ts';

/** A figure where it was told. */
export interface Told {
	/** The words of its sentence before and behind it, and between the two ends of a change. */
	readonly before: string;
	readonly within: string;
	readonly after: string;
	/** Everything else that was said with it: the answer it stands in, or what its case calls the achievement. */
	readonly around: string;
}

/** A figure, and where it was told. */
export interface ToldFigure {
	readonly quantity: Quantity;
	readonly told: Told;
}

const betweenEnds = (text: string, start: number, quantity: Quantity): string => {
	if (quantity.kind !== 'from-to') return '';
	const [one, other] = [quantity.from, quantity.to].sort((a, b) => a.start - b.start);
	const by = start - quantity.start;
	return one && other ? text.slice(one.end + by, other.start + by) : '';
};

/** The rest of the sentence around a place of a text, as typed. */
export function sentenceAround(
	text: string,
	{start, end}: Place,
): {readonly before: string; readonly after: string} {
	const ends = [...text.slice(0, start).matchAll(/[.!?;]\s|\n/gu)].at(-1);
	const behind = text.slice(end);
	const stop = behind.search(/[.!?;](?:\s|$)|\n/u);
	return {
		before: text.slice(ends === undefined ? 0 : ends.index + 1, start),
		after: stop === -1 ? behind : behind.slice(0, stop),
	};
}

/**
 * The sentence a figure stands in at a place of a text, cut at the figure. `called`: what the achievement is called that the
 * text belongs to.
 */
export function toldAt(text: string, place: Place, quantity: Quantity, called = ''): Told {
	const {before, after} = sentenceAround(text, place);
	const rest = `${text.slice(0, place.start - before.length)} ${text.slice(place.end + after.length)}`;
	return {before, within: betweenEnds(text, place.start, quantity), after, around: `${called}. ${rest}`};
}

/** The whole sentence, with a sign where the figure stands. */
export const wholeOf = ({before, within, after}: Told): string => `${before} ¤ ${within} ¤ ${after}`;

/** “It stopped 19 times in March” counts; “three times faster” does not. */
export function counted(quantity: Quantity, {after}: Told): Quantity {
	const {kind, value, change} = quantity;
	const isTimes = kind === 'multiple' && change === undefined && Number.isInteger(value) && lowOf(value) >= 2;
	if (!isTimes || /^ *(?:as|the|more|less|what|\p{L}+er)\b/u.test(after)) return quantity;
	return {...quantity, kind: 'count', unit: ''};
}

/** What is read of a telling is read once: each is held against many. */
export function once<T>(read: (told: Told) => T): (told: Told) => T {
	const kept = new WeakMap<Told, {readonly read: T}>();
	return (told) => {
		const found = kept.get(told) ?? {read: read(told)};
		kept.set(told, found);
		return found.read;
	};
}

const ratesIn = /\b(?:an?|per|each|every|in the|in a) (\p{L}+)|\b(daily|weekly|monthly|yearly|annual)\b/gu;

const adverbs: Readonly<Record<string, TimeUnit>> = {
	daily: 'day',
	weekly: 'week',
	monthly: 'month',
	yearly: 'year',
	annual: 'year',
};

/** The time that something in the sentence is counted against: “each week”, “weekly”. */
export const rateIn = once(({before, within, after}): TimeUnit | undefined => {
	for (const [, noun = '', adverb = ''] of `${before} ${within} ${after}`.toLowerCase().matchAll(ratesIn)) {
		const unit = timeWords[noun] ?? adverbs[adverb];
		if (unit !== undefined) return unit;
	}
	return undefined;
});
