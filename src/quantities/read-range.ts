/** Two numbers that bound one quantity: "10 to 15 percent", "between 5 and 8k", "8-10k", "two or three". */
import {wordSet} from '../word-set.ts';
import {exactly, isDash, type NumberReading} from './number-reading.ts';
import type {Range} from './quantity.ts';
import {readSide, type Side} from './read-side.ts';
import type {Suffix} from './read-suffix.ts';
import {type Token, tokenAt} from './tokens.ts';

export interface RangeReading {
	readonly range: Range;
	readonly suffix: Suffix | undefined;
	readonly next: number;
	readonly second: NumberReading;
}

/** Words after which "from … to …" is a span and not a change. */
const spans = wordSet('anywhere range ranges ranging ranged somewhere varies varied');

/** How far before the first number a verb of change is looked for. */
const verbReach = 4;

type Joint = 'dash' | 'to' | 'or' | 'and';

/** What joins the two ends, and where the second starts. */
function readJoint(
	tokens: readonly Token[],
	at: number,
	first: number,
): {joint: Joint; start: number} | undefined {
	const token = tokenAt(tokens, at);
	const next = tokenAt(tokens, at + 1);
	const before = tokenAt(tokens, first - 1).text;
	const earlier = tokenAt(tokens, first - 2).text;
	if (isDash(token)) {
		const arrow = next.text === '>' || isDash(next);
		// "5 -10" is a negative number behind another; "5 - 10", "5-10" and "5- 10" are ranges.
		return arrow ? undefined : {joint: 'dash', start: at + 1};
	}
	if (token.text === 'to') {
		const comma = earlier === ',' ? tokenAt(tokens, first - 3).text : earlier;
		const change = before === 'from' && !spans.has(comma);
		return change || next.text === 'the' ? undefined : {joint: 'to', start: at + 1};
	}
	if (token.text === 'or') return {joint: 'or', start: at + 1};
	const between = before === 'between' || earlier === 'between';
	return between && (token.text === 'and' || token.text === '&') ? {joint: 'and', start: at + 1} : undefined;
}

function changeVerbBefore(tokens: readonly Token[], start: number): boolean {
	for (let step = start - 1; step >= start - verbReach; step--) {
		const {text, lexeme, kind} = tokenAt(tokens, step);
		if (kind !== 'word' || text === 'by') return false;
		if (lexeme.change !== undefined) return true;
	}
	return false;
}

/** The unit of both ends, or nothing where they do not go together. `null` stands for no unit at all. */
function sharedSuffix(one: Side, two: Side, joint: Joint): Suffix | null | undefined {
	if (one.suffix && two.suffix) {
		const same = one.suffix.kind === two.suffix.kind && one.suffix.unit === two.suffix.unit;
		return same ? two.suffix : undefined;
	}
	if (two.suffix) return two.before ? undefined : two.suffix;
	if (one.suffix) return one.before || joint === 'dash' ? one.suffix : undefined;
	return null;
}

/** Reads the second end of a range whose first has just been read; `start` is the first's first token. */
export function readRange(tokens: readonly Token[], one: Side, start: number): RangeReading | undefined {
	const joint = readJoint(tokens, one.next, start);
	if (joint === undefined || typeof one.number.value !== 'number') return undefined;
	const {lexeme, text} = tokenAt(tokens, joint.start);
	const hedged = lexeme.hedge === true || text === '~';
	const two = readSide(tokens, hedged ? joint.start + 1 : joint.start);
	if (two === undefined || two.number.article || typeof two.number.value !== 'number') return undefined;
	if (one.number.fraction !== two.number.fraction || two.number.value < 0) return undefined;
	const suffix = sharedSuffix(one, two, joint.joint);
	if (suffix === undefined) return undefined;
	// "cut 6 hours to 8 hours": with a verb of change and a unit of its own, it is a change.
	if (joint.joint === 'to' && one.suffix && two.suffix && changeVerbBefore(tokens, start)) return undefined;
	const worth = suffix?.worth ?? 1;
	let low = one.number.value * (one.suffix?.worth ?? worth);
	const high = two.number.value * (two.suffix?.worth ?? worth);
	const {scale} = two.number;
	// "8-10k": the scale holds for both.
	if (scale > 1 && one.number.scale === 1 && low < two.number.value / scale) low *= scale;
	if (low >= high || (joint.joint === 'or' && high > low * 2 && high - low > 2)) return undefined;
	return {
		range: {low: exactly(low), high: exactly(high)},
		suffix: suffix ?? undefined,
		next: two.next,
		second: two.number,
	};
}
