/** Two figures of one sentence that tell a change: “62 findings open, and now it is 7”. */
import type {Claim} from '../scoring/assessment.ts';
import type {Quantity, Simple} from '../quantities/quantity.ts';

/** What stands between what it was and what it is. */
const turned =
	/\b(?:(?:down|up|back) to|now|today|currently|nowadays|these days|(?:we are|we're|it is|it's|is) down to|brought it|got it|cut it|reduced it|this (?:week|month|quarter|year))\b/iu;

/** What stands between what it is and what it was. */
const turnedBack =
	/\b(?:that|it|they|this|these|which|we)(?: was| were|['’]d been| had been| used to (?:be|take|need|have)| took| had)(?: (?:about|around|roughly|nearly|almost|some))?\s*$/iu;

/** “Four findings this year, down from nineteen”. */
const comesFrom =
	/\b(?:(?:down|up) from|instead of(?: the)?|against|where it was|as opposed to)(?: (?:about|around|roughly|nearly|almost|some))?\s*$/iu;

/** A sentence that takes up the one before: “Now it takes 9”, “That was 14”. */
const takesUp =
	/[.!?]\s+(?:(?:and|but|so|now|today|currently),? )*(?:it|that|this|they|these|those)(?:['’]\p{L}+)?\b/iu;

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
	const between = text.slice(first.end, second.start);
	// “It turned up four, down from nineteen”
	const isFrom = comesFrom.test(between);
	if (!isFrom && (from.change !== undefined || other.change !== undefined)) return undefined;
	const sentences = between.split(/[.!?]\s|\n/u).length;
	if (between.length > reach || sentences > 2 || (sentences === 2 && !takesUp.test(between)))
		return undefined;
	if (/\b(?:not|never|instead|rather)\b/iu.test(between)) return undefined;
	const isBack = isFrom || turnedBack.test(between);
	if (!isBack && !turned.test(between) && !turnedBehind.test(text.slice(second.end))) return undefined;
	const later = inUnitOf(from, other);
	if (later === undefined) return undefined;
	const [before, now] = isBack ? [later, from] : [from, later];
	const [was, is] = isBack ? [second, first] : [first, second];
	return {
		...first,
		end: second.end,
		words: `from ${was.words} to ${is.words}`,
		quantity: {...now, kind: 'from-to', start: from.start, end: later.end, from: before, to: now},
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
