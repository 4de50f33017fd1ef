/** How two figures stand to each other as numbers, if they were told of one thing. */
import type {Span} from '../case/sums.ts';
import {highOf, lowOf, type Quantity, type Simple} from '../quantities/quantity.ts';
import {isItsGap, isItsRest, isSameFigure} from './same-figure.ts';
import {areNear, isBare, sizesOf, type Size} from './size.ts';
import {once, rateIn, wholeOf, type ToldFigure} from './told.ts';

/** What is held against what. */
export type Way =
	| 'levels' // one level against another
	| 'one-end' // two changes with one end in common
	| 'no-end' // two changes with none
	| 'shares' // by how much something moved, twice
	| 'share-of-change'; // by how much something moved, against from what to what

/** Two figures that cannot both be true of one thing. */
export interface Apart {
	readonly way: Way;
	/** How many times the larger is the smaller, as a logarithm. */
	readonly by: number;
}

/** `same`: it is told again. `fits`: both may be true. `unlike`: they are of different kinds. */
export type Standing = 'same' | 'fits' | 'unlike' | Apart;

const atMost =
	/\b(?:below|under|beneath|less than|fewer than|lower than|at most|(?<!\b(?:went|gone|goes|is|are|was|were|came) )up to)(?: an?)? *$/iu;
const inside = /\bwithin(?: an?)? *$/iu;
const almost =
	/\b(?:almost|nearly|not quite|not far off|not far from|close to|close on|getting on for|near|near of|just under|a bit under|a little under)(?: an?)? *$/iu;
const justOver = /\b(?:just over|a bit over|a little over|a bit more than|a little more than)(?: an?)? *$/iu;
const atLeast = /\b(?:over|above|more than|at least|higher than|greater than|beyond|a good)(?: an?)? *$/iu;

/** By how much the words before a figure lower its low end and raise its high one. */
function boundBehind(before: string): readonly [low: number, high: number] {
	if (almost.test(before)) return [0.85, 1];
	if (justOver.test(before)) return [1, 1.15];
	if (atMost.test(before)) return [0.4, 1];
	// Who says “within five days” has five in mind.
	if (inside.test(before)) return [0.75, 1];
	return [1, atLeast.test(before) ? 1.35 : 1];
}

const boundBefore = once(({before}) => boundBehind(before));
const boundWithin = once(({within}) => boundBehind(within));

/** “Below 1%” is anything below, and “more than 300k” what lies a little above. */
const bounded = <S extends Span>(span: S, [low, high]: readonly [number, number]): S => ({
	...span,
	low: span.low * low,
	high: span.high * high,
});

/** Which end of a change stands first. */
const firstEnd = (quantity: Quantity): 0 | 1 =>
	quantity.kind === 'from-to' && quantity.to.start < quantity.from.start ? 1 : 0;

/** The sizes of a figure; the time it is counted against may stand at its other end, or elsewhere in its sentence. */
function levelsOf({quantity, told}: ToldFigure): readonly Size[] {
	const sizes = sizesOf(quantity);
	const per = sizes.find((size) => size.per !== undefined)?.per ?? rateIn(told);
	return sizes.map((size, end) =>
		bounded(
			size.per === undefined && per !== undefined ? {...size, per} : size,
			told.within !== '' && end !== firstEnd(quantity) ? boundWithin(told) : boundBefore(told),
		),
	);
}

/** How many times the larger of two spans is the smaller, as a logarithm. */
const apartBy = (a: Span, b: Span): number => {
	const [low, high] = [Math.min(a.low, b.low), Math.max(a.high, b.high)];
	const [one, other] = a.low < b.low ? [a.high, b.low] : [b.high, a.low];
	if (low <= 0 || one <= 0) return 4;
	return Math.min(4, Math.abs(Math.log((other > one ? other : high) / (other > one ? one : low))));
};

/** What part of what it was is left: “fell by 30%” leaves 0.7; none where a figure says nothing of the kind. */
function leftBy({quantity, told}: ToldFigure): Span | undefined {
	const [low, high] = [lowOf(quantity.value), highOf(quantity.value)];
	const change = quantity.change ?? wayIn(told);
	const share = (by: number): Span =>
		change === 'up' ? {low: 1 + low / by, high: 1 + high / by} : {low: 1 - high / by, high: 1 - low / by};
	switch (quantity.kind) {
		case 'from-to': {
			const [from, to] = [lowOf(quantity.from.value), lowOf(quantity.to.value)];
			const is = from === 0 || quantity.from.unit !== quantity.to.unit ? undefined : to / from;
			return is === undefined ? undefined : {low: is, high: is};
		}
		case 'percent':
			return quantity.unit === 'point' || change === undefined
				? undefined
				: bounded(share(100), boundBefore(told));
		case 'ratio':
			return change === undefined
				? /^ *(?:of (?:what|that|the time|it|the [^.]*\b(?:had|was|were|before|used))|as (?:many|much|long|big)|the \p{L}+|so \p{L}+)\b/iu.test(
						told.after,
					)
					? {low, high}
					: undefined
				: bounded(share(1), boundBefore(told));
		case 'multiple':
			if (low <= 0) return undefined;
			return low < 1 || change === 'up'
				? {low, high}
				: /^ *(?:cheaper|faster|quicker|less|fewer|shorter|smaller|lower)\b/iu.test(told.after)
					? {low: 1 / high, high: 1 / low}
					: {low, high};
		default:
			return undefined;
	}
}

const down = /^ *(?:of \p{L}+ )?(?:fewer|less|lower|smaller|shorter|cheaper|faster|quicker|off|gone)\b/iu;
const up = /^ *(?:of \p{L}+ )?(?:more|higher|larger|bigger|better)\b/iu;
const raised =
	/\b(?:lift|rais|boost|increas|improv|grew|grow|rose|added|adds)\p{L}*\b.*\bby(?: about| around| roughly| some| nearly| almost)? *$/iu;
const lowered =
	/\b(?:cut|reduc|shrank|shrunk|trimm|lower|drop|fell|sav|sank)\p{L}*\b(?:.*\bby)?(?: about| around| roughly| some| nearly| almost)? *$/iu;

/** Which way the words beside a figure say that something went. */
export const wayIn = once(({before, after}): 'up' | 'down' | undefined => {
	if (down.test(after) || lowered.test(before)) return 'down';
	return up.test(after) || raised.test(before) ? 'up' : undefined;
});

/** Said of how much something changed, and of no level. */
const gap =
	/\b(?:less|fewer|more|faster|quicker|shorter|longer|lower|higher|earlier|sooner|cheaper|lighter|saved?|saves|saving|savings|gained?|gain|cut|by|off|difference|between|reduced|dropped|won|win|shaved)\b/iu;
/** Said of what was given up or won, where it fits exactly. */
const taken = /\b(?:back|out|took|gave|given|freed|gone|removed|retired|deleted|switched|no longer|rid)\b/iu;
/** Said of what is left of a whole. */
const rest =
	/\b(?:without|outside|remain\p{L}*|miss\p{L}*|left|still|need\p{L}*|surviv\p{L}*|fail\p{L}*|not|never|nobody|none|only|free|by hand|manual\p{L}*|rest|below|beneath|dips?|un\p{L}+|doesn't|don't|isn't|aren't|him|he|others?|\p{Lu}\p{L}+ (?:did|does|has))\b/u;

const says = once((told) => {
	const said = wholeOf(told);
	return {gap: gap.test(said), taken: taken.test(said), rest: rest.test(said)};
});

/** Whether a figure says what lies between the ends of a known one, or what is left of its whole. */
function isDerived({quantity, told}: ToldFigure, {quantity: known}: ToldFigure): boolean {
	const said = says(told);
	return (
		(said.gap && isItsGap(quantity, known, false)) ||
		(said.taken && isItsGap(quantity, known, true)) ||
		(said.rest && isItsRest(quantity, known))
	);
}

const isSpread = ({kind}: Quantity): boolean => kind === 'from-to';

/** By how much of itself it moved: what is left, held against one. */
const movedBy = ({low, high}: Span): Span =>
	high < 1 ? {low: 1 - high, high: 1 - low} : {low: low - 1, high: high - 1};

const areWithin = (a: Span, b: Span, room: number): boolean =>
	a.low <= b.high + room && b.low <= a.high + room;

/** Two shares by which something moved. “Cut by two thirds” may be told of what is left as well. */
function holdShares(ours: Span, theirs: Span, way: Way): Standing {
	if (ours.low < 1 !== theirs.low < 1 && way === 'shares') return 'unlike';
	const [our, their] = [movedBy(ours), movedBy(theirs)];
	const room = Math.max(
		0.025,
		0.12 * (Math.max(our.high, their.high) > 1 ? Math.max(our.high, their.high) : 0),
	);
	if (areWithin(our, their, room)) return 'same';
	if (way === 'share-of-change' && areWithin(our, theirs, 0.025)) return 'same';
	return {way, by: apartBy(our, their)};
}

/** Whether a count without a noun, or a time without its unit, may be a size of the other. */
const areOfOneDimension = (a: Size, b: Size): boolean =>
	a.dimension === b.dimension &&
	(a.dimension !== 'money' || a.of === b.of || a.of === 'XXX' || b.of === 'XXX');

/** Two sizes as if they were of one noun and counted against a time both, where one leaves it out. */
function asOne(our: Size, their: Size): readonly [Size, Size] {
	const of = isBare(our) ? their.of : our.of;
	const per = our.per ?? their.per;
	const rate = per === undefined ? {} : {per};
	return [
		{...our, of, ...rate},
		{...their, of, ...(their.per === undefined ? rate : {})},
	];
}

/** A level held against a level, whatever they are counted against. */
function holdLevels(ours: readonly Size[], theirs: readonly Size[]): Standing {
	const pairs = ours.flatMap((our) => theirs.map((their) => [our, their] as const));
	if (!pairs.every(([our, their]) => areOfOneDimension(our, their))) return 'unlike';
	if (pairs.some(([our, their]) => areNear(...asOne(our, their)))) return 'fits';
	return {way: 'levels', by: Math.min(...pairs.map(([our, their]) => apartBy(...asOne(our, their))))};
}

function holdChanges(ours: readonly Size[], theirs: readonly Size[]): Standing {
	const [from, to] = ours;
	const [before, now] = theirs;
	if (!from || !to || !before || !now || !areOfOneDimension(to, now)) return 'unlike';
	const [starts, ends] = [areNear(...asOne(from, before)), areNear(...asOne(to, now))];
	if (starts && ends) return 'same';
	const by = starts ? apartBy(to, now) : ends ? apartBy(from, before) : apartBy(to, now);
	return {way: starts || ends ? 'one-end' : 'no-end', by};
}

/** How a claimed figure stands to a known one. */
export function standingOf(claimed: ToldFigure, known: ToldFigure): Standing {
	const [our, their] = [claimed.quantity, known.quantity];
	if (isSameFigure(our, their) || isDerived(claimed, known)) return 'same';
	const [ours, theirs] = [levelsOf(claimed), levelsOf(known)];
	if (isSpread(our) && isSpread(their)) return holdChanges(ours, theirs);
	const [ourShare, theirShare] = [leftBy(claimed), leftBy(known)];
	const isOfChange = isSpread(our) !== isSpread(their);
	if (ourShare && theirShare) {
		const isLevel = isOfChange && isShareLevel(isSpread(our) ? known : claimed, isSpread(our) ? our : their);
		if (!isLevel) return holdShares(ourShare, theirShare, isOfChange ? 'share-of-change' : 'shares');
	}
	if (ours.length === 0 || theirs.length === 0) return 'unlike';
	return holdLevels(ours, theirs);
}

/** “Now one in ten” of something that went from 25% to 10% is a level, and no share by which it moved. */
const isShareLevel = ({quantity, told}: ToldFigure, change: Quantity): boolean =>
	quantity.kind !== 'multiple' &&
	change.kind === 'from-to' &&
	(change.to.kind === 'percent' || change.to.kind === 'ratio') &&
	quantity.change === undefined &&
	wayIn(told) === undefined;

/** The end of a simple figure or of a change that it is by now. */
export const latest = (quantity: Quantity): Simple => (quantity.kind === 'from-to' ? quantity.to : quantity);
