/** The days an answer names: where they stand, and what they are called. */
import {placeOf, type Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import {wordSet} from '../../word-set.ts';
import {wordsOf} from './values.ts';

/** A day, a month or another time that something can be done by, at its tokens. */
export interface Day {
	/** Its first token, and the first behind it. */
	readonly from: number;
	readonly to: number;
	/** What it is called: “the end of May”. */
	readonly value: string;
}

/** Months that are names as well, and short: "Jun did the review" names nobody's deadline. */
const alsoNames = new Set(['jun', 'jan']);
/** Before such a name these make it a month all the same. */
const beforeDates = wordSet(`
	in by until till of from since before after early late mid next this last for through at on and or to end
	start beginning middle around say end-of
`);

/** Whether a short month is somebody's name here. */
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

/** “The end of May” is one day. */
const edges = wordSet('end start beginning middle');

/** Whether a bare number stands there that the month beside it goes with. */
function isDayOfMonth({tokens}: Reading, at: number, month: number): boolean {
	const day = tokens[at];
	return (
		day !== undefined &&
		day.sentence === tokens[month]?.sentence &&
		(month < at || day.after === '') &&
		/^(?:[12]?\d|3[01])$/u.test(day.text)
	);
}

/** "May" is more often a verb, and has no class of its own. */
const isMonth = (token: Token | undefined): boolean =>
	token?.tags.has('month') === true || (token?.text === 'may' && token.tags.has('is-date'));

export const seasons = wordSet('spring summer autumn winter');
const ofTime = wordSet('in by until till next this before after');

/** "In spring", but no "spring release". */
function isSeason({tokens}: Reading, at: number): boolean {
	const [before, season, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!seasons.has(season?.text ?? '') || before?.sentence !== season?.sentence) return false;
	const led = before?.text === 'the' ? tokens[at - 2] : before;
	return (
		ofTime.has(led?.text ?? '') && !/^(?:release|sale|campaign|peak|season|party)$/u.test(next?.text ?? '')
	);
}

/** "March 15": the month in front. */
function isMonthWithDay(reading: Reading, at: number): boolean {
	const month = reading.tokens[at];
	return month !== undefined && isMonth(month) && month.after === '' && isDayOfMonth(reading, at + 1, at);
}

/** "In the second half" is a time, and "the second half in July" is money. */
const toHalf = wordSet('in by until till during for of from since');

const closing = wordSet('closes close ends end is runs');
const spans = new Set(['year', 'quarter', 'month']);

/** "Before the year closes" is the end of the year. */
function endOfSpan({tokens}: Reading, at: number): Day | undefined {
	const [before, the, span, ends] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
	if (!['before', 'when', 'until'].includes(before?.text ?? '') || !['the', 'this'].includes(the?.text ?? ''))
		return undefined;
	if (!spans.has(span?.text ?? '') || !closing.has(ends?.text ?? '') || ends?.sentence !== before?.sentence)
		return undefined;
	return {from: at + 2, to: at + 4, value: `the end of the ${span?.text ?? ''}`};
}

/** Looked for once a reading. */
export function oncePer(find: (reading: Reading) => readonly Day[]): (reading: Reading) => readonly Day[] {
	const found = new WeakMap<Reading, readonly Day[]>();
	return (reading) => {
		const days = found.get(reading) ?? find(reading);
		found.set(reading, days);
		return days;
	};
}

/** The days an answer names, past ones and all, in order. */
export const daysIn = oncePer((reading) => {
	const found: Day[] = [];
	const {tokens} = reading;
	for (let at = 0; at < tokens.length; at += 1) {
		const over = endOfSpan(reading, at);
		if (over !== undefined) {
			found.push(over);
			at = over.to - 1;
			continue;
		}
		const monthFirst = isMonthWithDay(reading, at);
		const isDay = tokens[at]?.tags.has('is-date') === true || monthFirst || isSeason(reading, at);
		if (!isDay || isName(reading, at)) continue;
		let to = at + (monthFirst ? 2 : 1);
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
		else if (isMonth(tokens[from]) && isDayOfMonth(reading, from - 1, from)) from -= 1;
		const words = wordsOf(reading, {from: edge === '' ? from : at, to});
		if (tokens[to - 1]?.text === 'half' && !toHalf.has(tokens[from - 1]?.text ?? '')) continue;
		found.push({from, to, value: `${edge}${words}`});
		at = to - 1;
	}
	return found;
});

/** Whether a word is part of a day. */
export const isInDate = (reading: Reading, at: number): boolean =>
	daysIn(reading).some(({from, to}) => at >= from && at < to);
