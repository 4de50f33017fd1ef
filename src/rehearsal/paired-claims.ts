/** Two figures of one sentence that tell a change: “62 findings open, and now it is 7”. */
import type {Claim} from '../scoring/assessment.ts';
import type {Quantity, Simple} from '../quantities/quantity.ts';

/** What stands between what it was and what it is. */
const turned =
	/\b(?:now|today|currently|nowadays|these days|(?:we are|we're|it is|it's|is) down to|brought it|got it|cut it|reduced it|this (?:week|month|quarter|year))\b/iu;

const turnedBehind = /^\W{0,2}(?:\p{L}+ )?(?:now|today|currently|these days)\b/iu;

/** Farther apart two figures belong to two thoughts. */
const reach = 80;

const isSimple = (quantity: Quantity): quantity is Simple => quantity.kind !== 'from-to';

/** The second figure in the unit of the first, where it may be: “62 findings”, “7”. */
function inUnitOf(first: Simple, second: Simple): Simple | undefined {
	if (first.kind === second.kind && first.unit === second.unit) return second;
	const isBare = second.kind === 'count' && second.unit === '';
	if (!isBare || (first.kind !== 'count' && first.kind !== 'duration')) return undefined;
	return {
		...first,
		start: second.start,
		end: second.end,
		value: second.value,
		approximate: second.approximate,
	};
}

function joined(text: string, first: Claim, second: Claim): Claim | undefined {
	const [from, other] = [first.quantity, second.quantity];
	if (first.asked || second.asked || !isSimple(from) || !isSimple(other)) return undefined;
	if (from.change !== undefined || other.change !== undefined) return undefined;
	const between = text.slice(first.end, second.start);
	if (between.length > reach || /[.!?]\s|\n/u.test(between)) return undefined;
	if (/\b(?:not|never|instead|rather)\b/iu.test(between)) return undefined;
	if (!turned.test(between) && !turnedBehind.test(text.slice(second.end))) return undefined;
	const to = inUnitOf(from, other);
	if (to === undefined) return undefined;
	return {
		...first,
		end: second.end,
		words: `from ${first.words} to ${second.words}`,
		quantity: {...to, kind: 'from-to', start: from.start, end: to.end, from, to},
		about: [...new Set([...first.about, ...second.about])],
		beside: [...new Set([...first.beside, ...second.beside])],
	};
}

/** The claims of an answer, two that tell a change put together. */
export function paired(text: string, claims: readonly Claim[]): readonly Claim[] {
	const [first, second, ...rest] = claims;
	if (first === undefined || second === undefined) return claims;
	const both = joined(text, first, second);
	return both === undefined ? [first, ...paired(text, claims.slice(1))] : [both, ...paired(text, rest)];
}
