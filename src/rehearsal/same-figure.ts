/** Whether two figures can be held against each other, and whether they then say the same. */
import type {Span} from '../case/sums.ts';
import {timesAYear} from '../case/sums.ts';
import {highOf, lowOf, type Quantity, type Simple} from '../quantities/quantity.ts';
import {secondsIn} from '../quantities/units.ts';

/** A size that can be compared: of what, and how much. */
interface Size extends Span {
	readonly of: string;
	readonly rough: boolean;
}

const scaled = ({low, high}: Span, by: number): Span => ({low: low * by, high: high * by});

const valueOf = ({value}: Simple): Span => ({low: lowOf(value), high: highOf(value)});

/** A count is of its noun, in the singular as far as an “s” tells. */
const nounOf = (unit: string): string => unit.replace(/s$/, '');

function sizeOf(quantity: Simple): Size | undefined {
	const rough = quantity.approximate;
	const {per} = quantity;
	const yearly = per === undefined ? 1 : timesAYear[per];
	const rate = per === undefined ? '' : yearly === undefined ? ` per ${per}` : ' a year';
	const value = scaled(valueOf(quantity), yearly ?? 1);
	switch (quantity.kind) {
		case 'money':
			return {of: `money ${quantity.unit}${rate}`, rough, ...value};
		case 'percent':
			return {of: `percent ${quantity.unit}`, rough, ...valueOf(quantity)};
		case 'duration':
			return {of: `time${rate}`, rough, ...scaled(value, secondsIn[quantity.unit])};
		case 'count':
			return {of: `count ${nounOf(quantity.unit)}${rate}`, rough, ...value};
		default:
			return undefined;
	}
}

const sizesOf = (quantity: Quantity): readonly Size[] =>
	(quantity.kind === 'from-to' ? [quantity.from, quantity.to] : [quantity])
		.map(sizeOf)
		.filter((size) => size !== undefined);

/** Rounding is no change, and “about” leaves a little more room. */
const near = (a: Size, b: Size): boolean => {
	const room = a.rough || b.rough ? 0.06 : 0.02;
	const most = Math.max(Math.abs(a.high), Math.abs(b.high), Number.EPSILON);
	return a.low <= b.high + room * most && b.low <= a.high + room * most;
};

const relative = (a: Simple, b: Simple): number | undefined => {
	const [from, to] = [lowOf(a.value), lowOf(b.value)];
	return from === 0 ? undefined : (Math.abs(to - from) / Math.abs(from)) * 100;
};

/** “Down by 62%” of something that went from 2.1% to 0.8%. */
function isItsShare(claimed: Quantity, known: Quantity): boolean {
	if (claimed.kind !== 'percent' || known.kind !== 'from-to') return false;
	const share = relative(known.from, known.to);
	return share !== undefined && Math.abs(share - lowOf(claimed.value)) <= 2;
}

/** `end`: a change of which one end is the same and the other is not. */
export type Verdict = 'same' | 'end' | 'other' | 'unlike';

/** “14 calls a week” is of calls, “14 a week” may be; a bare number is of nothing. */
const isBare = ({of}: Size): boolean => of === 'count ';
const mayBe = (a: Size, b: Size): boolean =>
	a.of === b.of || (a.of.startsWith('count ') && b.of.startsWith('count ') && (isBare(a) || isBare(b)));

function compareChanges(ours: readonly Size[], theirs: readonly Size[]): Verdict {
	const [from, to] = ours;
	const [before, now] = theirs;
	if (!from || !to || !before || !now || !mayBe(to, now)) return 'unlike';
	const ends = [near(from, before), near(to, now)].filter(Boolean).length;
	return ends === 2 ? 'same' : ends === 1 ? 'end' : 'other';
}

/**
 * How a claimed figure stands to a known one: the same, another of the same kind and unit, or of another kind. A change is
 * held against a change, end by end; one figure is the same as either end.
 */
export function compare(claimed: Quantity, known: Quantity): Verdict {
	const [ours, theirs] = [sizesOf(claimed), sizesOf(known)];
	if (isItsShare(claimed, known)) return 'same';
	if (claimed.kind === 'from-to' && known.kind === 'from-to') return compareChanges(ours, theirs);
	const alike = ours.flatMap((our) =>
		theirs.filter((their) => their.of === our.of && !isBare(our)).map((their) => near(our, their)),
	);
	if (alike.includes(true)) return 'same';
	// A share of one thing and a share of another look alike: only from what to what tells them apart.
	if (alike.length === 0 || claimed.kind === 'percent' || claimed.kind !== known.kind) return 'unlike';
	return 'other';
}

/** The end of a change that differs, where only one does: what a person would name. */
export function differingEnds(claimed: Quantity, known: Quantity): readonly [Simple, Simple] | undefined {
	if (claimed.kind !== 'from-to' || known.kind !== 'from-to') return undefined;
	const [a, b] = [sizeOf(claimed.from), sizeOf(known.from)];
	return a && b && near(a, b) ? [claimed.to, known.to] : undefined;
}

/** Whether a claimed sum of money is this amount. */
export function isAmount(
	claimed: Quantity,
	{low, high, currency, rough}: Span & {currency: string; rough: boolean},
): boolean {
	return sizesOf(claimed).some(
		(size) => size.of.startsWith(`money ${currency}`) && near(size, {of: size.of, low, high, rough}),
	);
}
