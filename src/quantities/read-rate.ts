/** "a month", "per year", "/mo", "each week", "every day", "annually" behind a figure. */
import {wordSet} from '../word-set.ts';
import type {TimeUnit} from './quantity.ts';
import {type Token, tokenAt} from './tokens.ts';

const leads = wordSet('a an per each every /');

const adverbs: ReadonlyMap<string, TimeUnit> = new Map(
	Object.entries({
		hourly: 'hour',
		daily: 'day',
		weekly: 'week',
		monthly: 'month',
		quarterly: 'quarter',
		yearly: 'year',
		annually: 'year',
		pa: 'year',
	}),
);

export interface Rate {
	readonly per: TimeUnit;
	readonly next: number;
}

/** Reads the time a figure is counted against, if it stands right behind. */
export function readRate(tokens: readonly Token[], at: number): Rate | undefined {
	const token = tokenAt(tokens, at);
	const adverb = adverbs.get(token.text);
	if (adverb !== undefined) return {per: adverb, next: at + 1};
	if (!leads.has(token.text)) return undefined;
	const unit = tokenAt(tokens, at + 1);
	const per = unit.lexeme.time;
	if (per === undefined || unit.kind !== 'word') return undefined;
	if (unit.text.endsWith('s') && unit.text !== 's' && token.text !== 'per' && token.text !== '/')
		return undefined;
	if (
		unit.text.length <= 2 &&
		token.text !== '/' &&
		token.text !== 'per' &&
		unit.text !== 'yr' &&
		unit.text !== 'wk'
	)
		return undefined;
	// "a year ago" and "a month earlier" say when; "a month and a half" and "a day or two" how long.
	const after = tokenAt(tokens, at + 2).text;
	if (
		(token.text === 'a' || token.text === 'an') &&
		['ago', 'earlier', 'later', 'before', 'old', 'early', 'late'].includes(after)
	) {
		return undefined;
	}
	if (
		(token.text === 'a' || token.text === 'an') &&
		(after === 'and' || after === 'or') &&
		tokenAt(tokens, at + 3).lexeme.one !== undefined
	) {
		return undefined;
	}
	return {per, next: at + 2};
}
