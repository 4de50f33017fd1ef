/** Which of two neighbouring figures is the earlier state, by the words around them. */
import {wordSet} from '../word-set.ts';
import type {Found} from './found.ts';
import {highOf, lowOf} from './quantity.ts';
import {isArrow, type Token, tokenAt} from './tokens.ts';

/** How many tokens may lie between the two figures. */
const reach = 14;

/** How far before the first figure "used to" may stand. */
const usedReach = 8;

export interface Order {
	readonly order: 'from-to' | 'to-from';
	/** Only a word behind the second figure says so; a surer pair with the figure after it goes first. */
	readonly weak?: true;
}

/** The state at the time of speaking. */
const nows = wordSet('now today currently nowadays presently');
/** Before a figure: it is the earlier state. */
const wasWords = wordSet('was were formerly previously originally used took needed');
/** Behind a figure: it is the earlier state. */
const earlierTails = wordSet('before earlier ago formerly previously originally');
/** What a past tense that speaks of the same thing again follows: "it was 14", ", was 31", "where it took". */
const againLeads = wordSet(`
	it that they which this where and , ; ( – — - . before year time month we there always
`);
/** Between a tell-tale word and its figure. */
const fillers = wordSet(`
	at taking to in only just it's it is we're we are they're they down up a like an still even be take sit under
	over below less than some
`);

interface Between {
	readonly words: readonly string[];
	readonly now: boolean;
	readonly last: string;
	readonly count: number;
	readonly arrow: boolean;
	/** A sentence ends between them. */
	readonly end: boolean;
}

function look(tokens: readonly Token[], from: number, to: number): Between | undefined {
	if (to - from > reach || to < from) return undefined;
	const seen: string[] = [];
	let now = false;
	let arrow = false;
	let end = false;
	for (let at = from; at < to; at++) {
		const {text, kind} = tokenAt(tokens, at);
		if (kind === 'break') return undefined;
		seen.push(text);
		if (nows.has(text)) now = true;
		if (isArrow(tokens, at)) arrow = true;
		if (text === '.' || text === '?' || text === '!') end = true;
	}
	return {words: seen, now, last: tokenAt(tokens, to - 1).text, count: to - from, arrow, end};
}

/** The nearest token before a figure that is no hedge and no filler. */
function leadOf(tokens: readonly Token[], at: number): number {
	let step = at - 1;
	while (step > at - 4) {
		const {lexeme, text} = tokenAt(tokens, step);
		if (!lexeme.hedge && !fillers.has(text)) break;
		step--;
	}
	return step;
}

/** Whether the figure at this token is told as an earlier state by what stands before it. */
function isEarlierBefore(tokens: readonly Token[], at: number): boolean {
	if (wasWords.has(tokenAt(tokens, leadOf(tokens, at)).text)) return true;
	for (let step = at - 1; step >= at - usedReach; step--) {
		const {text, kind} = tokenAt(tokens, step);
		if (kind === 'break' || text === '.') return false;
		if (text === 'used' || text === 'formerly' || text === 'previously') return true;
	}
	return false;
}

/** "it was 14", "where it took 2 days": the second figure goes back to an earlier state of the first. */
function goesBack(tokens: readonly Token[], at: number): boolean {
	const lead = leadOf(tokens, at);
	const {text} = tokenAt(tokens, lead);
	if (text === 'formerly' || text === 'previously' || text === 'originally') return true;
	if (text === 'used' && tokenAt(tokens, lead - 1).text === 'and') return true;
	if (!wasWords.has(text) && !(text === 'had' && tokenAt(tokens, lead - 1).text === 'we')) return false;
	return againLeads.has(tokenAt(tokens, lead - 1).text);
}

const bounds = wordSet('under over below just only');
const isBound = (token: Token): boolean => token.lexeme.hedge === true || bounds.has(token.text);

/** What says the present before a figure: "it's 6", "and are 9". */
const presentWords = wordSet("is are it's its they're we're");

/** "was 18% and is 11%", "were 14 a day, they're about 9". */
function isPresentBefore(tokens: readonly Token[], at: number): boolean {
	let step = at - 1;
	for (; step > at - 4; step--) {
		const token = tokenAt(tokens, step);
		if (!isBound(token) && token.text !== 'at' && token.text !== 'down') break;
	}
	return presentWords.has(tokenAt(tokens, step).text);
}

/** "last year 31", "a year ago 95" before a figure. */
function isDatedBack(tokens: readonly Token[], at: number): boolean {
	const lead = leadOf(tokens, at);
	const {text, lexeme} = tokenAt(tokens, lead);
	return text === 'ago' || (lexeme.time !== undefined && tokenAt(tokens, lead - 1).text === 'last');
}

/** "from 50 to 12", "50 → 12", "12 from 50", "2 instead of 14", "71%, now 88". */
function bySyntax(
	tokens: readonly Token[],
	one: Found,
	two: Found,
	between: Between,
): Order['order'] | undefined {
	const {words: seen, last, count, arrow, end} = between;
	if (arrow) return 'from-to';
	if (end) return undefined;
	const hedged = isBound(tokenAt(tokens, two.first - 1));
	const toward = last === 'to' || (hedged && tokenAt(tokens, two.first - 2).text === 'to');
	const led = isBound(tokenAt(tokens, one.first - 1)) ? one.first - 2 : one.first - 1;
	if (toward && count <= 8 && tokenAt(tokens, led).text === 'from') return 'from-to';
	if (last === 'to' && count === 1) return 'from-to';
	if (last === 'from' && count <= 4) return 'to-from';
	if (seen.includes('from') && hedged && count <= 4) return 'to-from';
	if (
		count <= 5 &&
		((last === 'of' && seen.includes('instead')) || (last === 'than' && seen.includes('rather')))
	)
		return 'to-from';
	return last === 'became' || last === 'become' || last === 'becomes' ? 'from-to' : undefined;
}

/** Which of two figures came first, or nothing where the words do not say. */
export function orderOf(tokens: readonly Token[], one: Found, two: Found): Order | undefined {
	const between = look(tokens, one.next, two.first);
	if (between === undefined) return undefined;
	const unit = one.quantity.unit === two.quantity.unit || two.quantity.unit === '';
	const low = lowOf(one.quantity.value) === lowOf(two.quantity.value);
	if (unit && low && highOf(one.quantity.value) === highOf(two.quantity.value)) return undefined;
	const syntax = bySyntax(tokens, one, two, between);
	if (syntax) return {order: syntax};
	const {words: seen, now, end} = between;
	const lead = tokenAt(tokens, leadOf(tokens, two.first)).text;
	const behindOne = tokenAt(tokens, one.next).text;
	const behindTwo = tokenAt(tokens, two.next).text;
	const nowTwo = nows.has(behindTwo) || (now && !nows.has(behindOne));
	const earlierOne = isEarlierBefore(tokens, one.first) || earlierTails.has(behindOne);
	const earlierTwo =
		earlierTails.has(behindTwo) || behindTwo === 'when' || behindTwo === 'last' || behindTwo === 'then';
	if (nows.has(behindOne)) return earlierTwo || goesBack(tokens, two.first) ? {order: 'to-from'} : undefined;
	if (nows.has(lead)) return {order: 'from-to'};
	if (goesBack(tokens, two.first) && !end) {
		// "22% of quotes; this autumn it was 13" goes forward, and so does what "used to" be.
		return {order: earlierOne || (seen.includes('this') && !seen.includes('last')) ? 'from-to' : 'to-from'};
	}
	if (isDatedBack(tokens, two.first) && !end && !earlierOne) return {order: 'to-from'};
	if (behindTwo === 'this' && (seen.includes('last') || seen.includes('ago'))) return {order: 'from-to'};
	if (earlierOne && (nowTwo || (!end && isPresentBefore(tokens, two.first)))) return {order: 'from-to'};
	if (seen.includes('before') && behindTwo === 'after') return {order: 'from-to'};
	if (nows.has(behindTwo) && !end) return {order: 'from-to', weak: true};
	return undefined;
}
