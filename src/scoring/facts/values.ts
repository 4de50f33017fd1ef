import type {Hit} from '../reading/pattern.ts';
import {placeOf, type Reading} from '../reading/reading.ts';
import type {Found} from './rules.ts';

/** The words of a hit as typed, on one line. */
function wordsOf(reading: Reading, hit: Hit): string {
	const {start, end} = placeOf(reading, hit);
	return reading.text.slice(start, end).replace(/\s+/gu, ' ');
}

/** Figures that are what was asked for. */
export function amounts(reading: Reading): Found[] {
	return reading.figures
		.filter(({role, kind}) => role === 'ask' && (kind === 'money' || kind === 'percent' || kind === 'count'))
		.map(({token}) => {
			const hit = {from: token, to: token + 1};
			return {hit, value: wordsOf(reading, hit)};
		});
}

const bare =
	/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|tomorrow|easter|christmas|q[1-4]|h[12])$/u;

/** Dates named for something to happen; with a value where it fits after "by". */
export function dates(reading: Reading): Found[] {
	return (reading.signals.get('date') ?? []).flatMap((hit): Found[] => {
		const first = reading.tokens[hit.from];
		const last = reading.tokens[hit.to - 1];
		if (!first || !last) return [];
		const words = wordsOf(reading, hit);
		if (hit.to - hit.from === 1 && bare.test(first.text)) return [{hit, value: words}];
		return [{hit}];
	});
}
