/** Signs in the figures themselves: of what kind they are, how far apart, and which others stand beside them. */
import {highOf, lowOf, type Quantity} from '../quantities/quantity.ts';
import {inUnitOf} from './in-unit.ts';
import {isSameFigure} from './same-figure.ts';
import {isBare, sizesOf, type Size} from './size.ts';
import {wayIn, type Apart} from './standing.ts';
import type {Telling} from './telling.ts';
import {rateIn, type ToldFigure} from './told.ts';
import {ofEither, where} from './word-signs.ts';

/** How many times the larger is the smaller, as a logarithm. */
const steps = [0.1, 0.2, 0.4, 0.7, 1.1, 1.6, 2.3, 3.2] as const;

/** A count below this says as a rule how many people or things there are. */
const small = 13;

const kindOf = (size: Size | undefined, {kind}: Quantity): string => {
	if (kind === 'multiple') return 'multiple';
	if (size === undefined) return 'none';
	return isBare(size) ? 'bare' : size.dimension;
};

/** The same, another, or one that only one of the two has. */
const heldSigns = <T>(sign: string, ours: T | undefined, theirs: T | undefined): string[] => {
	if (ours === undefined || theirs === undefined)
		return ofEither(sign, ours !== undefined, theirs !== undefined);
	return [ours === theirs ? `${sign}-shared` : `${sign}s-differ`];
};

function kindSigns(claimed: ToldFigure, known: ToldFigure, {way, by}: Apart): string[] {
	const [[our], [their]] = [sizesOf(claimed.quantity), sizesOf(known.quantity)];
	const [ourKind, theirKind] = [kindOf(our, claimed.quantity), kindOf(their, known.quantity)];
	const isCount = ourKind === 'count' && theirKind === 'count';
	return [
		`way-${way}`,
		`kind-${theirKind}`,
		...where(ourKind !== theirKind, 'kinds-differ'),
		...steps.filter((step) => by >= step).map((step) => `by>${step}`),
		...where(our?.unit === their?.unit, 'unit-shared'),
		...where(isCount, our?.of === their?.of ? 'noun-shared' : 'nouns-differ'),
		...heldSigns('rate', our?.per ?? rateIn(claimed.told), their?.per ?? rateIn(known.told)),
		...heldSigns(
			'move',
			claimed.quantity.change ?? wayIn(claimed.told),
			known.quantity.change ?? wayIn(known.told),
		),
		...ofEither('change', claimed.quantity.kind === 'from-to', known.quantity.kind === 'from-to'),
		...where(claimed.quantity.approximate, 'approximate'),
		...where(our?.dimension === 'count' && our.low < small, 'small-count'),
		...where(claimed.quantity.spelled, 'spelled'),
	];
}

const areSameSize = (a: Quantity, b: Quantity): boolean =>
	isSameFigure(a, b) || (lowOf(a.value) === lowOf(b.value) && highOf(a.value) === highOf(b.value));

const areOfOneKind = (a: Quantity, b: Quantity): boolean => {
	const [our, their] = [sizesOf(a)[0], sizesOf(b)[0]];
	return !!our && !!their && (our.dimension === their.dimension || isBare(our));
};

/** Whether a figure lies between the ends of a change. */
function isBetween(level: Size, change: Quantity): boolean {
	const [from, to] = sizesOf(change);
	if (!from || !to) return false;
	return level.low > Math.min(from.low, to.low) && level.low < Math.max(from.low, to.low);
}

/** “Five hours each”, “fifteen together, there being three of them” */
function isReckoned(claimed: Quantity, ends: readonly Quantity[], others: readonly Quantity[]): boolean {
	const value = lowOf(claimed.value);
	return others.some((other) => {
		const b = lowOf(other.value);
		return ends.some((end) => {
			const a = lowOf(end.value);
			const results = a === b || b <= 1 ? [] : [a * b, a / b, Math.abs(a - b), a + b];
			return results.some((result) => Math.abs(result - value) <= value / 40);
		});
	});
}

function besideSigns(claimed: ToldFigure, known: ToldFigure, now: Telling, then: Telling): string[] {
	const {quantity} = known;
	const [ours, theirs] = [
		[...now.beside, ...now.others],
		[...then.beside, ...then.others],
	];
	// “After 30 days”, “after 7 days”
	const pairs = now.beside.flatMap((our) =>
		then.beside
			.filter(({kind, unit}) => kind === our.kind && unit === our.unit)
			.map((their) => areSameSize(our, their)),
	);
	const ends = quantity.kind === 'from-to' ? [quantity.from, quantity.to] : [quantity];
	// “It is eight now, that was 45”, of something that went from 45 to 12
	const isTold = ours.some((our) =>
		ends.some((end) => areOfOneKind(our, end) && areSameSize(our, inUnitOf(end, our))),
	);
	const level = claimed.quantity.kind === 'from-to' ? undefined : sizesOf(claimed.quantity)[0];
	return [
		...where(isReckoned(claimed.quantity, ends, [...ours, ...theirs]), 'reckoned'),
		...where(pairs.length > 0, pairs.includes(true) ? 'beside-shared' : 'beside-differs'),
		...where(isTold, ends.length === 2 ? 'end-told' : 'value-told'),
		...(ends.length === 2 && level ? [isBetween(level, quantity) ? 'between-ends' : 'beyond-ends'] : []),
		...where(
			ours.some((our) => areOfOneKind(our, claimed.quantity)),
			'like-beside-now',
		),
		...where(
			theirs.some((their) => areOfOneKind(their, quantity)),
			'like-beside-then',
		),
	];
}

/** All signs in a claimed figure and a known one, and in what stands beside them. */
export const figureSigns = (
	claimed: ToldFigure,
	known: ToldFigure,
	apart: Apart,
	{now, then}: {readonly now: Telling; readonly then: Telling},
): string[] => [...kindSigns(claimed, known, apart), ...besideSigns(claimed, known, now, then)];
