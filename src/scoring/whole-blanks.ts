/** The blanks of a text as a reader sees them: each once, and nothing around it. */
import {expression} from './expression/expression.ts';
import type {Place} from '../place.ts';
import {blanks} from './rules/flags-form.ts';

// What the rule takes in before a bare blank; a bracket belongs to what it holds.
const lead = expression(/^(?!\(insert)(?:is|was|of|by|to|from)?[^\p{L}\p{N}[<{_$€£]*/iu);

// “$XX,XXX” is one blank.
const thousands = expression(/^,xxx?(?:,xxx?)?\b/iu);

const isWithin = (place: Place, other: Place): boolean =>
	other.start <= place.start && other.end >= place.end && other.end - other.start > place.end - place.start;

/** The blanks of a text in their order, none within another. `more`: what else is taken for one. */
export function wholeBlanks(text: string, more: readonly Place[] = []): readonly Place[] {
	const found = blanks(text).map(({start, end}) => ({
		start: start + (lead.exec(text.slice(start, end))?.[0].length ?? 0),
		end: end + (thousands.exec(text.slice(end, end + 8))?.[0].length ?? 0),
	}));
	const places = [...found, ...more];
	return places
		.filter((place) => !places.some((other) => isWithin(place, other)))
		.sort((a, b) => a.start - b.start);
}

/** “[project]” and “PROJECT_NAME” want a name, “[amount]” and “[X%]” a figure. */
export const isForName = (words: string): boolean =>
	/^(?=[[<{(]|\p{L}+_)(?!.*(?:amount|number|figure|percent|sum|value|%|\d))[[<{(]*\s*\p{L}{3,}/iu.test(words);
