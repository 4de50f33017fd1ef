/** A quantity together with the tokens it takes. */
import type {Simple} from './quantity.ts';
import {hedgedBefore} from './surroundings.ts';
import {type Token, tokenAt} from './tokens.ts';

export interface Found {
	readonly quantity: Simple;
	/** Its first token, and the first one behind it. */
	readonly first: number;
	readonly next: number;
	/** What a scale multiplied its number by ("59k"), for the figure beside it that leaves it out. */
	readonly scale?: number;
}

/** Reads a quantity that starts at a token, or nothing. */
export type Reader = (tokens: readonly Token[], at: number) => Found | undefined;

/** The fields every quantity shares, for one that takes these tokens. */
export function baseOf(
	tokens: readonly Token[],
	first: number,
	next: number,
): {start: number; end: number; approximate: boolean} {
	return {
		start: tokenAt(tokens, first).start,
		end: tokenAt(tokens, next - 1).end,
		approximate: hedgedBefore(tokens, first),
	};
}
