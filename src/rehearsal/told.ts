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
	/** The sentence before it in the same answer, where its own names no thing. */
	readonly lead?: string;
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

/** The sentence in front of the one that begins at a place of a text; empty where it is the first. */
function sentenceBefore(text: string, start: number): string {
	const before = text
		.slice(0, start)
		.trimEnd()
		.replace(/[.!?;]+$/u, '');
	const ends = [...before.matchAll(/[.!?;]\s|\n/gu)].at(-1);
	return before.slice(ends === undefined ? 0 : ends.index + 1);
}

/** The sentence a figure stands in at a place of a text, in lower case and cut at the figure. */
export function toldAt(text: string, place: Place, quantity: Quantity): Told {
	const {before, after} = sentenceAround(text, place);
	const lead = sentenceBefore(text, place.start - before.length).toLowerCase();
	return {
		before: before.toLowerCase(),
		within: betweenEnds(text, place.start, quantity).toLowerCase(),
		after: after.toLowerCase(),
		...(lead.trim() === '' ? {} : {lead}),
	};
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

const ratesIn = /\b(?:an?|per|each|every|in the|in a) (\p{L}+)|\b(daily|weekly|monthly|yearly|annual)\b/gu;

const adverbs: Readonly<Record<string, TimeUnit>> = {
	daily: 'day',
	weekly: 'week',
	monthly: 'month',
	yearly: 'year',
	annual: 'year',
};

/** The time that something in the sentence is counted against: “each week”, “weekly”. */
export function rateIn({before, within, after}: Told): TimeUnit | undefined {
	for (const [, noun = '', adverb = ''] of `${before} ${within} ${after}`.matchAll(ratesIn)) {
		const unit = timeWords[noun] ?? adverbs[adverb];
		if (unit !== undefined) return unit;
	}
	return undefined;
}
