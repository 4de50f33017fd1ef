/** Numbers in words that add up: "two hundred and five thousand". */
import {isDash} from './number-reading.ts';
import {type Token, tokenAt} from './tokens.ts';

/** No number anyone says has more words; it bounds the work on a paste of nothing else. */
export const mostWords = 24;

/** A number in words, the first token behind it, and what a scale in it multiplied it by; 1 without. */
export interface Sum {
	readonly value: number;
	readonly next: number;
	readonly scale: number;
}

/** Adds words up; the first token must be one of ones or tens. */
export function readSum(tokens: readonly Token[], start: number): Sum | undefined {
	let total = 0;
	let current = 0;
	let lowest = Infinity;
	let last: 'none' | 'one' | 'ten' | 'scale' = 'none';
	let scale = 1;
	let at = start;
	for (; at - start < mostWords; at++) {
		let token = tokenAt(tokens, at);
		let step = at;
		if (last === 'ten' && isDash(token)) {
			step++;
			token = tokenAt(tokens, step);
			if ((token.lexeme.one ?? 0) < 1 || (token.lexeme.one ?? 0) > 9) break;
		} else if (last === 'scale' && (token.text === 'and' || isDash(token))) {
			step++;
			token = tokenAt(tokens, step);
			const small = token.lexeme.one ?? token.lexeme.ten;
			if (small === undefined || !joinsAnd(tokens, step, lowest)) break;
		}
		const {one, ten, scale: by} = token.lexeme;
		if (token.kind !== 'word') break;
		if (one !== undefined) {
			if (last === 'one' || (last === 'ten' && (one < 1 || one > 9)) || current % 10 !== 0) break;
			current += one;
			last = 'one';
		} else if (ten !== undefined) {
			if (last === 'one' || last === 'ten') break;
			current += ten;
			last = 'ten';
		} else if (by !== undefined) {
			if (last === 'none') break;
			if (by === 100) {
				if (current >= 100 || current === 0) break;
				current *= 100;
			} else if (by < lowest || total === 0) {
				if (current === 0 && total > 0) total *= by;
				else total += current * by;
				current = 0;
				lowest = by;
			} else {
				total = (total + current) * by;
				current = 0;
				lowest = by;
			}
			if (by >= 1000 || by === 12) scale = by;
			last = 'scale';
		} else break;
		at = step;
	}
	return last === 'none' ? undefined : {value: total + current, next: at, scale};
}

/** Whether "and" goes on with the number: "two hundred and five", not "one thousand and two thousand". */
function joinsAnd(tokens: readonly Token[], at: number, lowest: number): boolean {
	for (let step = at; step < at + 4; step++) {
		const {lexeme, kind} = tokenAt(tokens, step);
		if (lexeme.fraction !== undefined) return false;
		if (lexeme.scale !== undefined && lexeme.scale !== 100) return lexeme.scale < lowest;
		if (
			kind !== 'word' ||
			(lexeme.one === undefined && lexeme.ten === undefined && lexeme.scale === undefined)
		)
			break;
	}
	return true;
}

/** The tokens from this one on, with a "one" before them. */
export function withOneBefore(tokens: readonly Token[], at: number): readonly Token[] {
	const first = tokenAt(tokens, at);
	return [{...first, text: 'one', lexeme: {one: 1}}, ...tokens.slice(at, at + mostWords)];
}

/** The tokens from an article on, with "one" in its place. */
export function withOneInstead(tokens: readonly Token[], at: number): readonly Token[] {
	const few = tokens.slice(at, at + mostWords);
	const first = tokenAt(few, 0);
	return [{...first, lexeme: {one: 1}}, ...few.slice(1)];
}
