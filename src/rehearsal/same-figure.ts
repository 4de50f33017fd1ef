/** Whether two figures can be held against each other, and whether they then say the same. */
import type {Span} from '../case/sums.ts';
import {lowOf, type Quantity, type Simple} from '../quantities/quantity.ts';
import {areAlike, areNear, isBare, mayBeAlike, sizeOf, sizesOf, type Size} from './size.ts';

/** Nobody corrects a figure by so much: the price of one order, and what all of them cost. */
const farther = 30;
const isFarFrom = (a: Size, b: Size): boolean => {
	const [least, most] = [a.low, b.low].map(Math.abs).toSorted((x, y) => x - y);
	return least !== undefined && most !== undefined && most > least * farther;
};

const relative = (a: Simple, b: Simple): number | undefined => {
	const [from, to] = [lowOf(a.value), lowOf(b.value)];
	return from === 0 ? undefined : (Math.abs(to - from) / Math.abs(from)) * 100;
};

/** “Nine seconds less”, of something that went from 14 seconds to 5. */
function isItsGap(claimed: Quantity, known: Quantity): boolean {
	if (claimed.kind !== 'duration' && claimed.kind !== 'count') return false;
	const [gap] = sizesOf(claimed);
	const [from, to] = sizesOf(known);
	if (known.kind !== 'from-to' || !gap || !from || !to || !mayBeAlike(gap, from)) return false;
	const between = Math.abs(to.low - from.low);
	return areNear({...from, low: between, high: between}, {...from, low: gap.low, high: gap.high});
}

/** “Down by 62%”, or by 1.3 points, of something that went from 2.1% to 0.8%. */
function isItsShare(claimed: Quantity, known: Quantity): boolean {
	if (claimed.kind !== 'percent' || known.kind !== 'from-to') return false;
	if (claimed.unit === 'point') {
		const gap = Math.abs(lowOf(known.to.value) - lowOf(known.from.value));
		return known.to.kind === 'percent' && Math.abs(gap - lowOf(claimed.value)) <= gap / 20;
	}
	const share = relative(known.from, known.to);
	return share !== undefined && Math.abs(share - lowOf(claimed.value)) <= 2;
}

/** `end`: a change of which one end is the same and the other is not. */
export type Verdict = 'same' | 'end' | 'other' | 'unlike';

function compareChanges(ours: readonly Size[], theirs: readonly Size[]): Verdict {
	const [from, to] = ours;
	const [before, now] = theirs;
	if (!from || !to || !before || !now || !mayBeAlike(to, now)) return 'unlike';
	const ends = [areNear(from, before), areNear(to, now)].filter(Boolean).length;
	return ends === 2 ? 'same' : ends === 1 ? 'end' : 'other';
}

/**
 * How a claimed figure stands to a known one: the same, another of the same kind and unit, or of another kind. A change is
 * held against a change, end by end; one figure is the same as either end. `tellsGap`: it may say by how much it changed.
 */
export function compare(claimed: Quantity, known: Quantity, tellsGap = true): Verdict {
	const [ours, theirs] = [sizesOf(claimed), sizesOf(known)];
	if (isItsShare(claimed, known) || (tellsGap && isItsGap(claimed, known))) return 'same';
	if (claimed.kind === 'from-to' && known.kind === 'from-to') return compareChanges(ours, theirs);
	const alike = ours.flatMap((our) =>
		theirs.filter((their) => areAlike(their, our) && !isBare(our)).map((their) => areNear(our, their)),
	);
	if (alike.includes(true)) return 'same';
	if (ours.some((our) => theirs.some((their) => their.of === our.of && isFarFrom(our, their))))
		return 'unlike';
	// A share of one thing and a share of another look alike: only from what to what tells them apart.
	if (alike.length === 0 || claimed.kind === 'percent' || claimed.kind !== known.kind) return 'unlike';
	return claimed.kind === 'ratio' ? 'unlike' : 'other';
}

/** The end of a change that differs, where only one does: what a person would name. */
export function differingEnds(claimed: Quantity, known: Quantity): readonly [Simple, Simple] | undefined {
	if (claimed.kind !== 'from-to' || known.kind !== 'from-to') return undefined;
	const [a, b] = [sizeOf(claimed.from), sizeOf(known.from)];
	return a && b && areNear(a, b) ? [claimed.to, known.to] : undefined;
}

/** Whether a claimed sum of money is this amount. */
export function isAmount(
	claimed: Quantity,
	{low, high, currency, rough}: Span & {currency: string; rough: boolean},
): boolean {
	return sizesOf(claimed).some(
		(size) =>
			size.dimension === 'money' &&
			size.of === currency &&
			areNear(size, {...size, low, high, rough, ...(size.per === undefined ? {} : {per: 'year'})}),
	);
}
