import type {AnswerContext} from '../assessment.ts';
import {clauseAt} from '../reading/clauses.ts';
import type {Hit} from '../reading/pattern.ts';
import {placeOf, type Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import type {Figure} from '../reading/figures.ts';
import type {Found} from './rules.ts';

/** The words of a hit as typed, on one line. */
export function wordsOf(reading: Reading, hit: Hit): string {
	const {start, end} = placeOf(reading, hit);
	return reading.text.slice(start, end).replace(/\s+/gu, ' ');
}

/** A bare number smaller than this is no sum. */
const least = 50;

const sizeOf = ({value}: Figure['quantity']): number =>
	typeof value === 'number' ? value : (value.low + value.high) / 2;

/** The sum asked for, to be held against one named before. */
const asked = ({kind, quantity}: Figure): Pick<Found, 'size'> =>
	kind === 'percent' || quantity.per !== undefined ? {} : {size: sizeOf(quantity)};

/** Figures that are what was asked for. A bare count is one only where a figure was asked for. */
export function amounts(reading: Reading, {topic}: AnswerContext): Found[] {
	return reading.figures
		.filter(
			({role, kind, said, quantity}) =>
				role === 'ask' &&
				said !== 'denied' &&
				(kind === 'money' ||
					kind === 'percent' ||
					(kind === 'count' && topic === 'ask' && sizeOf(quantity) >= least)),
		)
		.map((figure) => {
			const hit = {from: figure.token, to: figure.token + 1};
			return {hit, value: wordsOf(reading, hit), ...asked(figure)};
		});
}

/** Months that are names as well, and short: "Jun did the review" names nobody's deadline. */
const alsoNames = new Set(['jun', 'jan']);
const beforeDates = new Set(
	'in by until till of from since before after early late mid next this last for through at on and or to end start beginning middle around say end-of'.split(
		' ',
	),
);

function isName(reading: Reading, at: number): boolean {
	const token = reading.tokens[at];
	if (token === undefined || !alsoNames.has(token.text)) return false;
	const typed = reading.text[placeOf(reading, {from: at, to: at + 1}).start] ?? '';
	const inSentence = (next: Token | undefined): next is Token => next?.sentence === token.sentence;
	const [before, next] = [reading.tokens[at - 1], reading.tokens[at + 1]];
	const dated = inSentence(before) && (beforeDates.has(before.text) || before.tags.has('qty'));
	const acts = inSentence(next) && next.after === '' && !next.tags.has('qty') && !next.tags.has('is-date');
	const told = inSentence(before) && ['ask', 'to', 'with', 'and'].includes(before.text);
	return typed === typed.toUpperCase() && (acts ? !dated : told);
}

const past = new Set(['since', 'last', 'until', 'till', 'from', 'before', 'ago', 'this']);
const edges = new Set(['end', 'start', 'beginning', 'middle']);
/** Dates that can stand behind "by" as they are. */
const named =
	/^(?:(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}+|(?:the )?\d{1,2}(?:st|nd|rd|th)|(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:(?:the )?(?:next|new|following|coming|first|second|third|fourth|last) )?(?:week|month|quarter|half|year|spring|summer|autumn|winter)|(?:mid|early|late)[ -]\p{L}+|(?:\p{L}+ )?\d{1,2}(?:st|nd|rd|th)?|\p{L}+ 20\d\d|year-end|january|february|march|april|may|june|july|august|september|october|november|december|tomorrow|tonight|easter|christmas|spring|summer|autumn|winter|q[1-4]|h[12])$/iu;

/** Who vouched for something, and what they did: "Finance signed it in September" sets no day. */
const vouchers = new Set(
	'i we he she they finance controlling controller accounting audit auditor auditors hr legal sales product'.split(
		' ',
	),
);
const vouched = new Set(
	'confirmed signed approved checked measured counted reported audited verified published did built wrote rewrote tested ran'.split(
		' ',
	),
);

/** Whether the words just before a day say who vouched, with no break between. */
function isVouchedFor({tokens}: Reading, from: number): boolean {
	for (let at = from - 1; at > Math.max(0, from - 7); at -= 1) {
		const [who, verb] = [tokens[at - 1], tokens[at]];
		if (verb?.sentence !== tokens[from]?.sentence || verb?.after === ',') return false;
		if (tokens[at - 2]?.text === 'if') continue;
		if (vouched.has(verb?.text ?? '') && (vouchers.has(who?.text ?? '') || who?.tags.has('name') === true))
			return true;
	}
	return false;
}

function isPast(reading: Reading, from: number): boolean {
	const before = reading.tokens[from - 1];
	if (before && before.sentence === reading.tokens[from]?.sentence && past.has(before.text)) return true;
	if (past.has(reading.tokens[from]?.text ?? '') && reading.tokens[from]?.text !== 'this') return true;
	if (isVouchedFor(reading, from)) return true;
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
		if (tokens[at]?.tags.has('is-date') !== true || isName(reading, at)) continue;
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
