import type {AnswerContext} from '../assessment.ts';
import {clauseAt} from '../reading/clauses.ts';
import type {Hit} from '../reading/pattern.ts';
import {placeOf, type Reading} from '../reading/reading.ts';
import type {Found} from './rules.ts';

/** The words of a hit as typed, on one line. */
function wordsOf(reading: Reading, hit: Hit): string {
	const {start, end} = placeOf(reading, hit);
	return reading.text.slice(start, end).replace(/\s+/gu, ' ');
}

/** Figures that are what was asked for. A bare count is one only where a figure was asked for. */
export function amounts(reading: Reading, {topic}: AnswerContext): Found[] {
	return reading.figures
		.filter(
			({role, kind, said}) =>
				role === 'ask' &&
				said !== 'denied' &&
				(kind === 'money' || kind === 'percent' || (kind === 'count' && topic === 'ask')),
		)
		.map(({token}) => {
			const hit = {from: token, to: token + 1};
			return {hit, value: wordsOf(reading, hit)};
		});
}

const past = new Set(['since', 'last', 'until', 'till', 'from', 'before', 'ago', 'this']);
const edges = new Set(['end', 'start', 'beginning', 'middle']);
/** Dates that can stand behind "by" as they are. */
const named =
	/^(?:(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}+|(?:the )?\d{1,2}(?:st|nd|rd|th)|(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:next )?(?:week|month|quarter|year|spring|summer|autumn|winter)|january|february|march|april|may|june|july|august|september|october|november|december|tomorrow|tonight|easter|christmas|spring|summer|autumn|winter|q[1-4]|h[12])$/iu;

function isPast(reading: Reading, from: number): boolean {
	const before = reading.tokens[from - 1];
	if (before && before.sentence === reading.tokens[from]?.sentence && past.has(before.text)) return true;
	if (past.has(reading.tokens[from]?.text ?? '') && reading.tokens[from]?.text !== 'this') return true;
	const clause = clauseAt(reading.clauses, from);
	if (!clause || clause.planned || clause.asked || clause.hypothetical) return false;
	return reading.tokens
		.slice(clause.from, Math.min(clause.to, clause.from + 40))
		.some(({tags, text}) => tags.has('change') || text === 'was' || text === 'were' || text === 'had');
}

/** Dates named for something to happen, with a value where it can stand behind "by". */
export function dates(reading: Reading): Found[] {
	const found: Found[] = [];
	const {tokens} = reading;
	for (let at = 0; at < tokens.length; at += 1) {
		if (tokens[at]?.tags.has('is-date') !== true) continue;
		let to = at + 1;
		while (
			tokens[to]?.tags.has('is-date') === true &&
			tokens[to]?.sentence === tokens[at]?.sentence &&
			tokens[to]?.after === ''
		)
			to += 1;
		let from = at;
		let edge = '';
		if (tokens[from - 1]?.text === 'of' && edges.has(tokens[from - 2]?.text ?? '')) {
			edge = `the ${tokens[from - 2]?.text ?? ''} of `;
			from -= 2;
		} else if (tokens[from - 1]?.text === 'the') from -= 1;
		if (!isPast(reading, from)) {
			const words = wordsOf(reading, edge === '' ? {from, to} : {from: at, to});
			const value = `${edge}${words}`;
			const hit = {from, to};
			found.push(named.test(words) && value.length <= 40 ? {hit, value} : {hit});
		}
		at = to - 1;
	}
	return found;
}
