/** What the reading of a number hands on, and small tools for it. */
import type {Range} from './quantity.ts';
import {type Token, tokenAt} from './tokens.ts';

export interface NumberReading {
	readonly value: number | Range;
	/** The first token behind it. */
	readonly next: number;
	readonly spelled: boolean;
	readonly approximate: boolean;
	/** A part of one: "half", "two thirds", "3/4". */
	readonly fraction: boolean;
	/** What a scale behind it multiplied it by; 1 without. */
	readonly scale: number;
	/** Digits alone, nothing added to them. */
	readonly plain: boolean;
	/** A lone "a" or "an" before a unit, a fraction or a scale. */
	readonly article: boolean;
	/** "5m", which may be minutes or millions. */
	readonly minutesOrMillions: boolean;
}

/** A number with nothing more to say of it, to be spread under what is known. */
export const plainNumber: NumberReading = {
	value: 0,
	next: 0,
	spelled: false,
	approximate: false,
	fraction: false,
	scale: 1,
	plain: false,
	article: false,
	minutesOrMillions: false,
};

/** A value, or both ends of a range, so many times over. */
export const times = (value: number | Range, factor: number): number | Range =>
	typeof value === 'number'
		? exactly(value * factor)
		: {low: exactly(value.low * factor), high: exactly(value.high * factor)};

/** Products of decimals without the dust of binary fractions: 1.1 × 1000 is 1100. */
export function exactly(value: number): number {
	if (Number.isInteger(value)) return value;
	// No text of digits and scales may grow past all numbers.
	return Math.min(Number(value.toPrecision(12)), Number.MAX_VALUE);
}

/** Hyphens, dashes and the minus sign. */
export const isDash = (token: Token): boolean =>
	token.text === '-' || token.text === '–' || token.text === '—' || token.text === '−' || token.text === '‑';

/** "and a half", "and a quarter", "and two thirds" behind a whole number or a unit: what it adds. */
export function readAndFraction(
	tokens: readonly Token[],
	at: number,
): {value: number; next: number} | undefined {
	if (tokenAt(tokens, at).text !== 'and') return undefined;
	let next = at + 1;
	const lead = tokenAt(tokens, next);
	let over = 1;
	if (lead.text === 'a' || lead.text === 'an') next++;
	else if (lead.lexeme.one !== undefined) {
		over = lead.lexeme.one;
		next++;
		if (isDash(tokenAt(tokens, next))) next++;
	}
	const {fraction} = tokenAt(tokens, next).lexeme;
	return fraction === undefined ? undefined : {value: over / fraction, next: next + 1};
}
