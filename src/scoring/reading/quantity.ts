import {numberWords} from '../lexicon/numbers.ts';
import {straighten} from './tokens.ts';

export type QuantityKind = 'percent' | 'money' | 'duration' | 'count' | 'multiple' | 'ratio' | 'from-to';

/** A quantity in the text. */
export interface Quantity {
	readonly kind: QuantityKind;
	readonly start: number;
	readonly end: number;
	readonly value?: number | undefined;
}

const words = `(?:${[...numberWords].join('|')}|one)`;
const digits = String.raw`\d[\d,.]*(?:\d)?`;
const figure = `(?:${digits}|${words}(?:[ -](?:and )?${words}){0,3})`;
const units =
	'seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?|ms|milliseconds?|fortnights?';
const scale = '(?: ?(?:k|m|bn|mio|million|thousand|billion|lakh|crore|grand))?';
const currency = String.raw`(?:[a-z]{0,3}[$€£]|\b(?:eur|usd|gbp|chf|sek|nok|dkk|pln|inr|aud|cad|rs\.?) ?)`;
const pieces: readonly (readonly [QuantityKind, RegExp])[] = [
	['percent', new RegExp(`${figure} ?(?:%|percent\\b|per cent\\b|percentage points\\b|pct\\b)`, 'giu')],
	[
		'money',
		new RegExp(
			`${currency} ?${digits}${scale}\\b|\\b${figure}${scale} ?(?:€|£|\\$|(?:euros?|dollars?|pounds?|quid|francs|bucks|crowns|kronor|kroner|zloty|złoty|rupees|eur|usd|gbp|chf|sek|nok|dkk|pln|grand|lakh|crore)\\b)|\\b\\d[\\d,.]*k\\b`,
			'giu',
		),
	],
	[
		'duration',
		new RegExp(
			`\\b${figure}[ -]?(?:${units})\\b|\\b(?:a|an|half an|half a) (?:second|minute|hour|day|week|month|quarter|year|fortnight)\\b`,
			'giu',
		),
	],
	['multiple', new RegExp(`\\b${figure}(?:x\\b| times\\b|-?fold\\b)`, 'giu')],
	['ratio', new RegExp(`\\b${figure} (?:in|out of) ${figure}\\b`, 'giu')],
	['count', new RegExp(`\\b${figure}\\b`, 'giu')],
];

/** Quantities of a text, in order, none overlapping. */
export function quantitiesOf(text: string): Quantity[] {
	const straight = straighten(text);
	const found: Quantity[] = [];
	for (const [kind, expression] of pieces) {
		for (const match of straight.matchAll(expression)) {
			const start = match.index;
			const end = start + match[0].replace(/[.,\s]+$/u, '').length;
			if (!found.some((other) => start < other.end && other.start < end)) found.push({kind, start, end});
		}
	}
	return found.sort((a, b) => a.start - b.start);
}
