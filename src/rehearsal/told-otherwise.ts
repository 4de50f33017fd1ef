/**
 * Whether a figure is told a second time and is another: “returns fell by 30%”, then “by 45%”. A manager who accuses wrongly
 * is worse than one who overlooks, so every doubt counts for the lead: a word more or less, another time, a second figure.
 */
import type {Span} from '../case/sums.ts';
import {highOf, lowOf, type Quantity, type Simple} from '../quantities/quantity.ts';
import {readQuantities} from '../quantities/read-quantities.ts';
import {areNear, isBare, mayBeAlike, sizesOf, type Size} from './size.ts';
import {isOfPart} from './of-part.ts';
import {isOneThing, type Setting} from './one-thing.ts';
import {
	areApartInTime,
	areApartInOrder,
	isNow,
	isOfEarlier,
	isPlain,
	isSamePeriod,
	wasSo,
} from './same-time.ts';
import {tellingOf} from './telling.ts';
import {rateIn, type Told, type ToldFigure} from './told.ts';

/** By what share something went up or down, in per cent. */
interface Moved extends Span {
	readonly way: 'up' | 'down';
}

const atMost =
	/\b(?:below|under|beneath|less than|fewer than|lower than|at most|(?<!\b(?:went|gone|goes|is|are|was|were|came) )up to)(?: an?)? *$/u;
const inside = /\bwithin(?: an?)? *$/u;
const almost = /\b(?:almost|nearly|not quite|close to|just under|a bit under)(?: an?)? *$/u;
const atLeast = /\b(?:over|above|more than|at least|higher than|greater than|beyond)(?: an?)? *$/u;

/** “Below 1%” is anything below, and “more than 300k” what lies a little above. */
function bounded<S extends Span>(span: S, {before}: Told): S {
	if (atMost.test(before)) return {...span, low: 0};
	// Who says “within five days” has five in mind.
	if (inside.test(before)) return {...span, low: span.low * 0.75};
	if (almost.test(before)) return {...span, low: span.low * 0.85};
	return atLeast.test(before) ? {...span, high: span.high * 1.25} : span;
}

const removed = /\b(?:gone|got rid of|removed|eliminated)\b/u;

const raised =
	/\b(?:lift|rais|boost|increas|improv|grew|grow)\p{L}*\b.*\bby(?: about| around| roughly| some| nearly| almost)? *$/u;

function wayOf({change}: Simple, {before, after}: Told): 'up' | 'down' | undefined {
	if (change !== undefined) return change;
	if (raised.test(before)) return 'up';
	if (removed.test(before) || removed.test(after)) return 'down';
	const [behind] =
		/^ *(?:fewer|less|lower|smaller|shorter|cheaper|off|more|higher|larger)\b/u.exec(after) ?? [];
	return behind === undefined ? undefined : /more|higher|larger/u.test(behind) ? 'up' : 'down';
}

/** A change from one figure to another as the share by which it went. */
function movedBetween(from: Simple, to: Simple): Moved | undefined {
	const [one, other] = [lowOf(from.value), lowOf(to.value)];
	if (one === 0 || from.unit !== to.unit) return undefined;
	const share = (Math.abs(other - one) / Math.abs(one)) * 100;
	return {way: other < one ? 'down' : 'up', low: share, high: share};
}

const reaching =
	/\b(?:went|gone|goes|rose|risen|grew|grown|fell|fallen|down|dropped|came|increased|improved|climbed|moved|is|are)(?: up| down)? to (?:about |around |roughly |only |just )?$/u;

/** By what share a figure says that something moved; none where it tells a level. */
function movedBy({quantity, told}: ToldFigure): Moved | undefined {
	if (quantity.kind === 'from-to') return movedBetween(quantity.from, quantity.to);
	// “Went up to 81%” tells where it got.
	const way = reaching.test(told.before) ? undefined : wayOf(quantity, told);
	const [low, high] = [lowOf(quantity.value), highOf(quantity.value)];
	switch (quantity.kind) {
		case 'percent':
			return way === undefined || quantity.unit === 'point' ? undefined : bounded({way, low, high}, told);
		case 'ratio':
			return way === undefined ? undefined : bounded({way, low: low * 100, high: high * 100}, told);
		case 'multiple':
			if (high < 1) return bounded<Moved>({way: 'down', low: (1 - high) * 100, high: (1 - low) * 100}, told);
			return way === 'up' ? {way, low: (low - 1) * 100, high: (high - 1) * 100} : undefined;
		default:
			return undefined;
	}
}

/** The same way, and well apart. */
function areApart(a: Moved, b: Moved): boolean {
	const most = Math.max(a.high, b.high);
	return a.way === b.way && Math.max(a.low - b.high, b.low - a.high) > Math.max(2, most / 10);
}

/** The sizes of a figure; the time it is counted against may stand elsewhere in its sentence. */
function levelsOf({quantity, told}: ToldFigure): readonly Size[] {
	const per = rateIn(told);
	return sizesOf(quantity).map((size) =>
		bounded(size.per === undefined && per !== undefined ? {...size, per} : size, told),
	);
}

/** How a count or a time is told: “nine seconds less” is no level, and what is saved may be told either way. */
function mannerOf({quantity, told}: ToldFigure): 'by' | 'level' | 'either' {
	if (quantity.kind !== 'count' && quantity.kind !== 'duration') return 'either';
	if (reaching.test(told.before) || /\b(?:was|were|been|is) down $/u.test(told.before)) return 'level';
	if (/\b(?:saves?|saved|saving)\b/u.test(told.before)) return 'either';
	const isBy =
		/^[ \p{L}]{0,12}\b(?:fewer|less|shorter|faster|longer|more|smaller|larger|bigger)\b/u.test(told.after) ||
		/\bby(?: about| around| roughly| some| over| nearly| almost)? *$/u.test(told.before);
	return isBy ? 'by' : 'level';
}

/** Another level of what may be the same thing. */
function areOtherLevels(claimed: ToldFigure, known: ToldFigure): boolean {
	const [ours, theirs] = [levelsOf(claimed), levelsOf(known)];
	const pairs = ours.flatMap((our) => theirs.map((their) => [our, their] as const));
	if (pairs.length === 0) return false;
	if (!pairs.every(([our, their]) => mayBeAlike(our, their))) return false;
	if (ours.length === 2 && theirs.length === 2)
		// Who tells a change again has one of its ends right.
		return [pairs[0], pairs[3]].filter((pair) => pair !== undefined && areNear(...pair)).length === 1;
	if (pairs.some(([our, their]) => areNear(our, their))) return false;
	// “A quarter of the errors we had” is no level.
	const kinds = [claimed.quantity.kind, known.quantity.kind];
	if (kinds.includes('ratio') && kinds.includes('from-to')) return false;
	const manners = [mannerOf(claimed), mannerOf(known)];
	return !(manners.includes('by') && manners.includes('level'));
}

/** What it was before, told behind what it is. */
const was = /\b(?:instead of|before|rather than|compared|versus|not)\b.*$/su;

/** Whether a figure is the only one of its kind in its sentence: of two, each may be of another thing. */
function isAlone({quantity, told}: ToldFigure): boolean {
	const own = sizesOf(quantity);
	const kinds = new Set(own.map(({dimension}) => dimension));
	const nouns = new Set(own.flatMap(({of}) => (of === '' ? [] : [of])));
	const others = [told.before, told.after.replace(was, '')].flatMap((part) => readQuantities(part));
	return !others.some(
		(other) =>
			(other.kind === 'multiple' && kinds.has('percent')) ||
			sizesOf(other).some(
				(size) =>
					kinds.has(size.dimension) &&
					!isBare(size) &&
					// “One in ten, so 10%” says one thing twice.
					!own.some((each) => areNear(each, size)) &&
					// “40 tests, with two developers”: each is counted by a noun of its own.
					(size.dimension !== 'count' || nouns.size === 0 || nouns.has(size.of)),
			),
	);
}

/** “Three of the agents are leads today”, “340 of those” */
const isPart = ({quantity, told}: ToldFigure): boolean =>
	isOfPart(told) || (quantity.kind === 'count' && /^ of (?:the|my|our|your|his|her)\b/u.test(told.after));

/** Whether both are told of what was, or both of what is, as far as they say; a change tells both. */
function areOfOneTime(claimed: ToldFigure, known: ToldFigure): boolean {
	if (claimed.quantity.kind === 'from-to' || known.quantity.kind === 'from-to') return true;
	const [now, then] = [tellingOf(claimed.told), tellingOf(known.told)];
	if (now.state === then.state) return true;
	const isEarlier = isOfEarlier(claimed.told) || isOfEarlier(known.told);
	if (now.state === 'was') return !isEarlier && then.state === undefined && then.isPast;
	// “Reports were wrong in 12% of cases”, “in 3% now”
	if (isNow(claimed.told) && wasSo(known.told)) return false;
	if (then.state === 'was') return !isEarlier && now.state === undefined && now.isPast;
	return true;
}

/** Whether two figures would not go together if they were told of one thing. */
function areApartIfOne(claimed: ToldFigure, known: ToldFigure): boolean {
	if (!isPlain(claimed.told) || !isPlain(known.told)) return false;
	if (areApartInOrder(claimed.told, known.told) || areApartInTime(claimed.told, known.told)) return false;
	if (!isAlone(claimed) || !isAlone(known)) return false;
	if (isPart(claimed) || isPart(known)) return false;
	const [ours, theirs] = [movedBy(claimed), movedBy(known)];
	const [our, their] = [claimed.quantity.kind === 'from-to', known.quantity.kind === 'from-to'];
	// By how much something moved is of one stretch of time.
	if (ours && theirs && !(our && their))
		return areApart(ours, theirs) && isSamePeriod(claimed.told, known.told);
	// A share by which it moved and a level cannot be held against each other.
	if ((ours && !our) || (theirs && !their)) return false;
	return areOtherLevels(claimed, known) && areOfOneTime(claimed, known);
}

/** Whether a claimed figure is told of the same thing as a known one and is another. */
export const isToldOtherwise = (claimed: ToldFigure, known: ToldFigure, setting: Setting): boolean =>
	areApartIfOne(claimed, known) && isOneThing(claimed, known, setting);

/** The figure that stands behind a “not” in the sentence of another: “30 outages, not 40”. */
export function deniedIn({before, after}: Told, quantity: Quantity): Quantity | undefined {
	for (const part of [before, after]) {
		const denied = readQuantities(part).find(({start}) =>
			/\bnot(?: the| about)? $/u.test(part.slice(0, start)),
		);
		if (denied === undefined) continue;
		return denied.kind === 'count' && denied.unit === '' && quantity.kind !== 'from-to'
			? {...quantity, start: denied.start, end: denied.end, value: denied.value}
			: denied;
	}
	return undefined;
}

/** Whether two figures, or ends of them, are of one kind and unit. */
export const areOfOneKind = (a: Quantity, b: Quantity): boolean =>
	sizesOf(a).some((one) => sizesOf(b).some((other) => mayBeAlike(one, other)));

/** Whether two figures are of one kind and unit, so that one may be put for the other. */
export const mayBeOne = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && areOfOneKind(a, b);
