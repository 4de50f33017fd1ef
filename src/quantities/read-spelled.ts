/** Numbers in words: "twenty-five thousand", "two and a half", "a couple of", "half a million", "dozens". */
import {exactly, isDash, type NumberReading, plainNumber, readAndFraction, times} from './number-reading.ts';
import {mostWords, readSum, withOneBefore, withOneInstead, type Sum} from './spelled-sum.ts';
import {type Token, tokenAt} from './tokens.ts';
import {unitModifiers} from './units.ts';

/** Digits in words behind "point". */
function readPoint(tokens: readonly Token[], at: number): {digits: string; next: number} | undefined {
	if (tokenAt(tokens, at).text !== 'point') return undefined;
	let next = at + 1;
	let digits = '';
	for (; next - at < mostWords; next++) {
		const {one} = tokenAt(tokens, next).lexeme;
		if (one === undefined) break;
		digits += String(one);
	}
	return digits === '' ? undefined : {digits, next};
}

/** “5 defects a quarter”, “two audits a quarter”: how often, and no share. `at`: the quarter. */
function isRateOfCount(tokens: readonly Token[], at: number): boolean {
	const noun = tokenAt(tokens, at - 2);
	if (noun.kind !== 'word' || !noun.text.endsWith('s') || tokenAt(tokens, at + 1).text === 'of') return false;
	return [3, 4, 5].some((back) => {
		const {kind, lexeme} = tokenAt(tokens, at - back);
		return kind === 'numeral' || lexeme.one !== undefined;
	});
}

/** A fraction behind its upper number, "two thirds", "one-fifth", or behind an article, "a third". */
function readParts(tokens: readonly Token[], sum: Sum, article: boolean): Sum | undefined {
	const hyphen = isDash(tokenAt(tokens, sum.next));
	const at = hyphen ? sum.next + 1 : sum.next;
	const token = tokenAt(tokens, at);
	const {fraction} = token.lexeme;
	if (fraction === undefined || token.kind !== 'word') return undefined;
	const plural = token.text.endsWith('s') || token.text === 'halves';
	if (token.text === 'quarter' || token.text === 'quarters') {
		// "two quarters" and "a quarter" can be stretches of time: only three of four are always a fraction.
		if (!article && sum.value !== 1 && sum.value !== 3) return undefined;
		if (sum.value === 3 && !plural && !hyphen) return undefined;
		if (article && isRateOfCount(tokens, at)) return undefined;
	}
	if (token.text === 'halves') return undefined;
	if (sum.value === 1 ? plural : !plural && sum.value > fraction) return undefined;
	if (sum.value > 1 && !plural) return undefined;
	return {value: sum.value / fraction, next: at + 1, scale: 1};
}

/** "of a million", "a million", "million" behind a fraction. */
function readFractionOfScale(
	tokens: readonly Token[],
	at: number,
): {scale: number; next: number} | undefined {
	let next = at;
	if (tokenAt(tokens, next).text === 'of') next++;
	if (tokenAt(tokens, next).text === 'a') next++;
	const {scale, plural} = tokenAt(tokens, next).lexeme;
	return scale === undefined || plural ? undefined : {scale, next: next + 1};
}

const spelled = (value: number, next: number, rest: Partial<NumberReading> = {}): NumberReading => ({
	...plainNumber,
	value,
	next,
	spelled: true,
	...rest,
});

function fraction(tokens: readonly Token[], parts: Sum): NumberReading {
	const whole = readFractionOfScale(tokens, parts.next);
	return whole
		? spelled(exactly(parts.value * whole.scale), whole.next, {scale: whole.scale})
		: spelled(parts.value, parts.next, {fraction: true});
}

/** "a few hundred", "a couple of thousand", "several", "a handful of". */
function readVague(tokens: readonly Token[], at: number): NumberReading | undefined {
	const {vague} = tokenAt(tokens, at).lexeme;
	if (vague === undefined) return undefined;
	let next = at + 1;
	if (tokenAt(tokens, next).text === 'of') next++;
	const {scale, plural} = tokenAt(tokens, next).lexeme;
	const scaled = scale !== undefined && !plural;
	return spelled(scaled ? vague * scale : vague, scaled ? next + 1 : next, {
		approximate: tokenAt(tokens, at).text !== 'pair',
		scale: scaled ? scale : 1,
	});
}

/** "dozens of", "hundreds of thousands": from two of them to where the next word would begin. */
function readPluralScale(tokens: readonly Token[], at: number): NumberReading | undefined {
	const first = tokenAt(tokens, at);
	const tensOf = first.text === 'tens' && tokenAt(tokens, at + 1).text === 'of';
	if (!tensOf && !first.lexeme.plural) return undefined;
	const before = tokenAt(tokens, at - 1);
	if (before.kind === 'numeral' || before.lexeme.one !== undefined) return undefined;
	const by = tensOf ? 10 : (first.lexeme.scale ?? 1);
	const second = tokenAt(tokens, at + 1).text === 'of' ? tokenAt(tokens, at + 2).lexeme : undefined;
	const more = second?.plural ? (second.scale ?? 1) : 1;
	if (tensOf && more === 1) return undefined;
	const value = times({low: 2, high: 10}, by * more);
	return {...spelled(0, more > 1 ? at + 3 : at + 1, {approximate: true, scale: by * more}), value};
}

/** Reads the number in words that starts at this token. */
export function readSpelled(tokens: readonly Token[], at: number): NumberReading | undefined {
	const token = tokenAt(tokens, at);
	if (token.kind !== 'word') return undefined;
	const article = token.text === 'a' || token.text === 'an';
	const next = tokenAt(tokens, at + 1);
	if (token.text === 'half' || (article && next.text === 'half'))
		return readHalf(tokens, article ? at + 1 : at);
	if (article) {
		if (next.lexeme.vague !== undefined && next.text !== 'several') return readVague(tokens, at + 1);
		const {scale, plural} = next.lexeme;
		if (scale !== undefined && !plural && next.text.length > 2 && !next.capitals) {
			const sum = readSum(withOneInstead(tokens, at), 0);
			if (sum) return whole(tokens, {...sum, next: at + sum.next});
		}
		const parts = readParts(tokens, {value: 1, next: at + 1, scale: 1}, true);
		if (parts) return fraction(tokens, parts);
		return isUnit(tokens, at + 1) ? spelled(1, at + 1, {article: true}) : undefined;
	}
	if (token.text === 'couple' || token.text === 'several') return readVague(tokens, at);
	if (token.text === 'hundred' || token.text === 'thousand') {
		const money = next.lexeme.currency ?? next.lexeme.code;
		const sum = next.lexeme.scale !== undefined || money ? readSum(withOneBefore(tokens, at), 0) : undefined;
		return sum && spelled(sum.value, at + sum.next - 1, {scale: sum.scale});
	}
	if (token.text === 'quarter') {
		const amount = readFractionOfScale(tokens, at + 1);
		if (amount && tokenAt(tokens, at + 1).text !== 'of')
			return spelled(amount.scale / 4, amount.next, {scale: amount.scale});
		return undefined;
	}
	const sum = readSum(tokens, at);
	if (sum) return whole(tokens, sum);
	return readPluralScale(tokens, at);
}

/** Whether time or money may be meant behind an article. */
function isUnit(tokens: readonly Token[], at: number): boolean {
	const {lexeme, text} = tokenAt(tokens, at);
	return lexeme.time !== undefined || lexeme.currency !== undefined || unitModifiers.has(text);
}

function whole(tokens: readonly Token[], sum: Sum): NumberReading {
	const point = readPoint(tokens, sum.next);
	if (point) {
		const value = Number(`${sum.value}.${point.digits}`);
		const {scale, plural} = tokenAt(tokens, point.next).lexeme;
		return scale !== undefined && !plural
			? spelled(exactly(value * scale), point.next + 1, {scale})
			: spelled(value, point.next);
	}
	const parts = readParts(tokens, sum, false);
	if (parts) return fraction(tokens, parts);
	const and = readAndFraction(tokens, sum.next);
	if (and === undefined) return spelled(sum.value, sum.next, {scale: sum.scale});
	// "one million and a half" is a million and a half of one.
	if (sum.scale >= 1e5) return spelled(sum.value + and.value * sum.scale, and.next, {scale: sum.scale});
	const behind = readFractionOfScale(tokens, and.next);
	const value = sum.value + and.value;
	return behind && tokenAt(tokens, and.next).kind === 'word'
		? spelled(exactly(value * behind.scale), behind.next, {scale: behind.scale})
		: spelled(value, and.next);
}

function readHalf(tokens: readonly Token[], at: number): NumberReading | undefined {
	const before = tokenAt(tokens, at - 1);
	const named = ['first', 'second', 'other', 'better', 'this', 'last', 'next', 'each', 'my', 'our', 'and'];
	if (named.includes(before.text)) return undefined;
	return fraction(tokens, {value: 0.5, next: at + 1, scale: 1});
}
