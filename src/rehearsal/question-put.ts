/** The lead's own question or proposal, short enough for the manager to say it back. */
import type {Fact} from '../scoring/assessment.ts';
import {visibleLine} from '../visible-text.ts';

/** Nobody says back more words than this. */
const mostWords = 12;
/** Nor more characters, whatever counts as a word. */
const mostCharacters = 90;

const sentenceEnd = /[.!?…;]+(?=\s|$)|\n+/gu;
const clauseEdge = /(?<=[,:])\s+|\s+(?:[-–—]+)\s+|\s*[()]\s*/u;
const opener =
	/^(?:(?:and|but|so|well|okay|ok|then|also|now|just|oh|hm+|right|alright|yes|no|please|thanks|thank you|sorry|first|second|one question|my question)\b[\s,:.…-]*)+/iu;
/** Further in, “which saved a week” and “when it opens” ask nothing; “when can I” does. */
const asksFurtherIn =
	/^(?:who\b|(?:whose|what|which|how|why|when|where)\s+(?:would|could|can|will|shall|should|do|does|did|is|are|must|may|much|many|long|soon|else)\b|(?:would|could|can|will|shall|do|does|did|is|are|may|must)\b)/iu;
const asksPlainly =
	/^(?:who|whose|whom|what|which|how|why|when|where|by when|until when|would|could|can|will|shall|should|do|does|did|is|are|was|were|has|have|may|might|must|am|isn['’]t|aren['’]t|don['’]t|doesn['’]t|can['’]t|couldn['’]t|wouldn['’]t)\b/iu;

/** The sentence around a place, without its end mark. */
function sentenceAt(text: string, place: number): {readonly words: string; readonly asks: boolean} {
	let from = 0;
	for (const {index, 0: mark} of text.matchAll(sentenceEnd)) {
		if (index >= place) return {words: text.slice(from, index), asks: mark.includes('?')};
		from = index + mark.length;
	}
	return {words: text.slice(from), asks: false};
}

const plain = (words: string): string =>
	words
		.replaceAll(/["“”„«»‘’]{2,}|["“”„«»]/gu, '')
		.replaceAll(/\s+/gu, ' ')
		.trim()
		.replace(opener, '');

const isShort = (words: string): boolean =>
	words.length <= mostCharacters && words.split(' ').length <= mostWords;

/** As many clauses from the first as can be said in one breath. */
function inOneBreath([first = '', ...rest]: readonly string[]): string | undefined {
	if (!isShort(first)) return undefined;
	const next = rest[0] === undefined ? undefined : `${first}, ${rest[0]}`;
	return next !== undefined && isShort(next) ? inOneBreath([next, ...rest.slice(1)]) : first;
}

/**
 * The last question of an answer as it was typed, cut at a clause edge, with its mark; undefined where none was heard or it
 * is too long to be said back. `kind`: only what a yes or a no answers, or any.
 */
export function questionIn(
	text: string,
	facts: readonly Pick<Fact, 'fact' | 'start'>[],
	kind: 'yes-no' | 'any',
): string | undefined {
	const place = facts
		.filter(({fact}) => fact === 'yes-no' || (kind === 'any' && fact === 'question'))
		.reduce((last, {start}) => Math.max(last, start), -1);
	if (place < 0) return undefined;
	const {words, asks} = sentenceAt(text, place);
	const clauses = words
		.split(clauseEdge)
		.map((clause) => plain(clause).replace(/[,:]+$/u, ''))
		.filter((clause) => clause !== '');
	const at = clauses.findIndex((clause, nth) => (nth === 0 ? asksPlainly : asksFurtherIn).test(clause));
	const whole = at < 0 ? clauses : clauses.slice(at);
	const said = inOneBreath(whole)?.replace(/[\s,:.…?!-]+$/u, '');
	if (said === undefined || said.length < 2) return undefined;
	// "Could you, if …" is no question yet.
	if (whole.length > 1 && said === whole[0] && said.split(' ').length < 3) return undefined;
	const mark = asks || at >= 0 ? '?' : '.';
	return visibleLine(`${said.slice(0, 1).toUpperCase()}${said.slice(1)}${mark}`);
}

/** What only leads up to a proposal. */
const leadUp =
	/^(?:(?:i|we)(?:['’]d| would| could| can| will|['’]ll)? (?:also |just |rather |gladly |even )*(?:suggest|propose|say|think|guess|mean|was thinking|thought|hope)(?: that|,)? |[^:]{0,20}(?:one (?:more )?thing|thought|idea|suggestion|proposal|offer)[^:]{0,12}: |(?:my|one) (?:suggestion|proposal|idea|offer|thought|wish)(?: is| would be|:|,)(?: that)? |if (?:you (?:like|want|prefer)|that helps|it helps)[, ]+|(?:maybe|perhaps|alternatively|instead|or|otherwise)[, ]+)+/iu;
const clauseStart = /[,:(]\s+|\s+[-–—]+\s+/gu;
const mostOffered = 18;
const mostOfferedCharacters = 120;

/** The clause of an answer around a place as it was typed, with its mark; undefined where it is too long to be said back. */
export function offerIn(text: string, place: number): string | undefined {
	let from = 0;
	let end = text.length;
	let asks = false;
	for (const {index, 0: mark} of text.matchAll(sentenceEnd)) {
		if (index >= place) {
			end = index;
			asks = mark.includes('?');
			break;
		}
		from = index + mark.length;
	}
	const starts = [
		0,
		...[...text.slice(from, end).matchAll(clauseStart)].map(({index, 0: mark}) => index + mark.length),
	];
	const isSaid = (words: string): boolean =>
		words.length <= mostOfferedCharacters && words.split(' ').length <= mostOffered;
	// From as far ahead as can still be said in one breath.
	const said = starts
		.filter((start) => from + start <= place)
		.map((start) => plain(text.slice(from + start, end)).replace(leadUp, ''))
		.find(isSaid);
	const words = said ?? ownClause(text.slice(from, end), place - from, isSaid);
	if (words === undefined || words.split(' ').length < 2) return undefined;
	const bare = words.replace(/[\s,:.…?!-]+$/u, '');
	return visibleLine(`${bare.slice(0, 1).toUpperCase()}${bare.slice(1)}${asks ? '?' : '.'}`);
}

/** The clause alone, where it does not end with the sentence. */
function ownClause(sentence: string, place: number, isSaid: (words: string) => boolean): string | undefined {
	let start = 0;
	let end = sentence.length;
	for (const {index, 0: mark} of sentence.matchAll(clauseStart)) {
		if (index >= place) {
			end = index;
			break;
		}
		start = index + mark.length;
	}
	const words = plain(sentence.slice(start, end)).replace(leadUp, '');
	return isSaid(words) ? words : undefined;
}
