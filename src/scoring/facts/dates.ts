import {clauseAt} from '../reading/clauses.ts';
import {placeOf, type Reading} from '../reading/reading.ts';
import type {Token} from '../reading/tokens.ts';
import type {Found} from './rules.ts';
import {papers} from './words.ts';
import {wordsOf} from './values.ts';

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

const past = new Set(['since', 'last', 'from', 'before', 'ago', 'this']);
/** "Until" ends what was, or what is still to come: then it stands by a verb that has not happened. */
const untils = new Set(['until', 'till']);
const lasting = new Set(
	'wait waits hold holds stay stays keep keeps remain remains leave park postpone write send give bring do finish make get need have decide know tell can could will would shall'.split(
		' ',
	),
);
const edges = new Set(['end', 'start', 'beginning', 'middle']);
/** Dates that can stand behind "by" as they are. */
const named =
	/^(?:(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}+|(?:the )?\d{1,2}(?:st|nd|rd|th)|(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:(?:the )?(?:next|new|following|coming|first|second|third|fourth|last) )?(?:week|month|quarter|half|year|spring|summer|autumn|winter)|(?:mid|early|late)[ -]\p{L}+|(?:\p{L}+ )?\d{1,2}(?:st|nd|rd|th)?|\p{L}+ 20\d\d|year-end|january|february|march|april|may|june|july|august|september|october|november|december|tomorrow|tonight|easter|christmas|spring|summer|autumn|winter|q[1-4]|h[12])$/iu;

interface Day {
	readonly from: number;
	readonly to: number;
	readonly value: string;
}

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

/** Words that begin something to come: what was vouched for before them is over. */
const ahead = new Set(
	"could can would will 'll shall should may might so then let decide decides pay pays review meet".split(
		' ',
	),
);

/** Whether the words before a day say who vouched, with nothing to come between, nor after the day. */
function isVouchedFor({tokens}: Reading, from: number, to: number): boolean {
	const sentence = tokens[from]?.sentence;
	const next = tokens.slice(to, to + 4).filter((token) => token.sentence === sentence);
	if (tokens[from - 2]?.after === ',' && next.some(({text}) => ahead.has(text))) return false;
	for (let at = from - 1; tokens[at]?.sentence === sentence && at > 0; at -= 1) {
		const [who, verb, by] = [tokens[at - 1], tokens[at], tokens[at + 1]];
		if (ahead.has(verb?.text ?? '')) return false;
		if (!vouched.has(verb?.text ?? '') || tokens[at - 2]?.text === 'if') continue;
		const isVoucher = (token: Token | undefined): boolean =>
			vouchers.has(token?.text ?? '') || token?.tags.has('name') === true;
		if (isVoucher(who) || (by?.text === 'by' && isVoucher(tokens[at + 2]))) return true;
	}
	return false;
}

function isPast(reading: Reading, {from, to}: Day): boolean {
	const before = reading.tokens[from - 1];
	if (before && before.sentence === reading.tokens[from]?.sentence && past.has(before.text)) return true;
	if (past.has(reading.tokens[from]?.text ?? '') && reading.tokens[from]?.text !== 'this') return true;
	if (isVouchedFor(reading, from, to)) return true;
	const clause = clauseAt(reading.clauses, from);
	if (!clause || clause.planned || clause.asked || clause.hypothetical) return false;
	const words = reading.tokens.slice(clause.from, Math.min(clause.to, clause.from + 40));
	// "Until 31 January." answers until when, and has no verb to tell by.
	const opens = from - 1 === reading.tokens.findIndex(({sentence}) => sentence === before?.sentence);
	if (untils.has(before?.text ?? '') && opens) return false;
	if (untils.has(before?.text ?? '') && !words.some(({text}) => lasting.has(text))) return true;
	return words.some(
		({tags, text}) => tags.has('change') || text === 'was' || text === 'were' || text === 'had',
	);
}

const linking = new Set('and but also then again too in on at by the from his her their'.split(' '));

/** Whether nothing but another name stands between two days: what is said of the first holds for the second. */
const isListed = ({tokens}: Reading, from: number, to: number): boolean =>
	tokens[from]?.sentence === tokens[to]?.sentence &&
	tokens.slice(from, to).every(({text, tags}) => linking.has(text) || vouchers.has(text) || tags.has('name'));

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

const seasons = new Set(['spring', 'summer', 'autumn', 'winter']);
const ofTime = new Set(['in', 'by', 'until', 'till', 'next', 'this', 'before', 'after']);

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
const toHalf = new Set('in by until till during for of from since'.split(' '));

const closing = new Set(['closes', 'close', 'ends', 'end', 'is', 'runs']);
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
function oncePer(find: (reading: Reading) => readonly Day[]): (reading: Reading) => readonly Day[] {
	const found = new WeakMap<Reading, readonly Day[]>();
	return (reading) => {
		const days = found.get(reading) ?? find(reading);
		found.set(reading, days);
		return days;
	};
}

/** The days an answer names, past ones and all, in order. */
const daysIn = oncePer((reading) => {
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

/** "This year or ever?" names a day to ask whether there is one. */
const isDoubted = ({tokens}: Reading, {to}: Day): boolean =>
	tokens[to]?.text === 'or' && ['ever', 'never', 'not'].includes(tokens[to + 1]?.text ?? '');

/** The days for something to happen. */
const daysAhead = oncePer((reading) => {
	let before: (Day & {readonly over: boolean}) | undefined;
	return daysIn(reading).filter((day) => {
		const listed = before?.over === true && isListed(reading, before.to, day.from);
		before = {...day, over: listed || isPast(reading, day)};
		return !before.over && !isDoubted(reading, day);
	});
});

const paper = new Set(papers.split('|'));
const deciding = new Set(
	'decide decided decides decision settle settled pay paid pays payment review revisit meet look talk sit answer yes money bonus rest half agree approve sign'.split(
		' ',
	),
);
const handing = new Set(
	'send mail email write draft prepare bring hand give drop forward share leave submit put finish make get have do'.split(
		' ',
	),
);
const sending = new Set('send mail email write draft prepare'.split(' '));
const theirs = new Set(['his', 'her', 'their', 'your', 'its']);
/** "For you", "you get": the manager is only handed it. */
const toWhom = new Set(['for', 'to', 'with']);
const getting = new Set(['get', 'have', 'receive', 'find', "'ll"]);
const leads = new Set(['i', 'me', 'my', 'mine']);
const managers = new Set(['you', 'we', 'us', 'they', 'hr']);

/**
 * Whether a day is only for what the lead does to prepare: "a page by Friday". What is decided after it without a day
 * of its own, is decided then.
 */
function isErrand({tokens}: Reading, {from, to}: Day, days: readonly Day[]): boolean {
	const sentence = tokens[from]?.sentence;
	const isDay = (at: number): boolean => days.some((day) => at >= day.from && at < day.to);
	let first = from;
	while (first > 0 && tokens[first - 1]?.sentence === sentence && !isDay(first - 1)) first -= 1;
	let last = to;
	while (last < tokens.length && tokens[last]?.sentence === sentence && !isDay(last)) last += 1;
	const texts = (start: number, end: number): string[] => tokens.slice(start, end).map(({text}) => text);
	const before = texts(first, from);
	const after = texts(to, last);
	const at = before.findLastIndex((text) => paper.has(text));
	const upTo = before.slice(at + 1);
	const does = (words: readonly string[]): readonly string[] =>
		words.filter(
			(text, i) =>
				leads.has(text) ||
				(managers.has(text) && !toWhom.has(words[i - 1] ?? '') && !getting.has(words[i + 1] ?? '')),
		);
	const actor = does(before.slice(0, at)).at(-1);
	const told =
		at >= 0 && !upTo.some((text) => deciding.has(text)) && !does(upTo).some((text) => managers.has(text));
	const handed =
		told &&
		((actor === undefined && at < 5 && !before.slice(0, at).some((text) => theirs.has(text))) ||
			(actor !== undefined && leads.has(actor)) ||
			upTo.includes('me') ||
			(before.some((text) => handing.has(text)) && before.some((text) => leads.has(text))));
	const sent = before.findLastIndex((text) => sending.has(text));
	const mailed =
		sent > 0 &&
		before.slice(Math.max(0, sent - 3), sent).includes('i') &&
		!before.slice(sent + 2).some((text) => deciding.has(text) || managers.has(text));
	const next = after.slice(0, 9);
	const done = next.findIndex((text) => handing.has(text));
	const promised =
		before.length <= 3 &&
		next[0] !== undefined &&
		leads.has(next[0]) &&
		done > 0 &&
		next.some((text) => paper.has(text));
	const then = after.some((text) => deciding.has(text)) && !after.includes('when') && last === tokens.length;
	return ((handed || mailed) && !then) || promised;
}

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const needlessArticle = new RegExp(`^the (?=(?:${months})$)`, 'iu');
/** Capitals that only the beginning of a sentence gave. */
const atTheStart =
	/^(?:The|Next|New|End|Mid|Early|Late|First|Second|Third|Fourth|Last|Following|Tomorrow|Spring|Summer|Autumn|Winter)\b/u;

/** A day as it stands in the middle of a sentence. */
const inSentence = (value: string): string =>
	value.replace(needlessArticle, '').replace(atTheStart, (word) => word.toLowerCase());

/** A day named for something to happen, with a value where it can stand behind "by". */
const said = ({tokens}: Reading, {from, to, value: typed}: Day): Found => {
	const hit = {from, to};
	// After it is no day that something is done by.
	if (tokens[from - 1]?.text === 'after' && seasons.has(tokens[to - 1]?.text ?? '')) return {hit};
	const value = inSentence(typed);
	return named.test(value.replace(/^the (?:end|start|beginning|middle) of (?:the )?/u, '')) &&
		value.length <= 40
		? {hit, value}
		: {hit};
};

/** Days named for something to happen, without those of the lead's own errands. */
export function dates(reading: Reading): Found[] {
	const days = daysAhead(reading);
	return days.filter((day) => !isErrand(reading, day, days)).map((day) => said(reading, day));
}

/** Days by which the lead brings something of their own. */
export function ownDays(reading: Reading): Found[] {
	const days = daysAhead(reading);
	return days.filter((day) => isErrand(reading, day, days)).map((day) => said(reading, day));
}
