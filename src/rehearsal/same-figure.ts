/** Whether two figures say the same, as arithmetic goes. */
import type {Span} from '../case/sums.ts';
import {lowOf, type Quantity, type Simple} from '../quantities/quantity.ts';
import {areAlike, areNear, isBare, mayBeAlike, sizeOf, sizesOf, type Size} from './size.ts';

const relative = (a: Simple, b: Simple): number | undefined => {
	const [from, to] = [lowOf(a.value), lowOf(b.value)];
	return from === 0 ? undefined : (Math.abs(to - from) / Math.abs(from)) * 100;
};

/** “Nine seconds less”, of something that went from 14 seconds to 5. `isExact`: “four were given back”, of eleven that are seven. */
export function isItsGap(claimed: Quantity, known: Quantity, isExact: boolean): boolean {
	if (claimed.kind === 'from-to' || known.kind !== 'from-to') return false;
	const [gap] = sizesOf(claimed);
	const [from, to] = sizesOf(known);
	if (!gap || !from || !to || (gap.dimension !== from.dimension && !isBare(gap) && !isBare(from)))
		return false;
	const between = Math.abs(to.low - from.low);
	if (isExact) return Math.abs(gap.low - between) <= between / 200;
	const {low, high, rough, unit} = gap;
	const {dimension, of} = from;
	const told = {dimension, of, low, high, rough, unit};
	return areNear({dimension, of, low: between, high: between, rough: from.rough, unit: from.unit}, told);
}

/** “Three in ten need a person”, where 70% need none. */
export function isItsRest(claimed: Quantity, known: Quantity): boolean {
	if (claimed.change !== undefined || known.change !== undefined) return false;
	const [[our], theirs] = [sizesOf(claimed), sizesOf(known)];
	if (our?.dimension !== 'percent' || claimed.kind === 'from-to') return false;
	const isRound = [our, ...theirs].some(({rough, low}) => rough || low % 10 === 0);
	const room = isRound ? 2.5 : 0.6;
	return theirs.some(({dimension, low}) => dimension === 'percent' && Math.abs(our.low + low - 100) <= room);
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

function areSameChange(ours: readonly Size[], theirs: readonly Size[]): boolean {
	const [from, to] = ours;
	const [before, now] = theirs;
	return (
		!!from && !!to && !!before && !!now && mayBeAlike(to, now) && areNear(from, before) && areNear(to, now)
	);
}

/**
 * Whether a claimed figure says the same as a known one, as arithmetic goes. A change is held against a change, end by end; one
 * figure is the same as either end, and as the share by which it moved.
 */
export function isSameFigure(claimed: Quantity, known: Quantity): boolean {
	if (isItsShare(claimed, known)) return true;
	const [ours, theirs] = [sizesOf(claimed), sizesOf(known)];
	if (claimed.kind === 'from-to' && known.kind === 'from-to') return areSameChange(ours, theirs);
	return ours.some((our) =>
		theirs.some((their) => areAlike(their, our) && !isBare(our) && areNear(our, their)),
	);
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
