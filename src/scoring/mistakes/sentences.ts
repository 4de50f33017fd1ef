/** Small surgery on the speaker's own sentences. Nothing here adds a word. */
import {expression} from '../expression/expression.ts';
import type {Place} from '../assessment.ts';
import {clauseAt} from '../reading/clauses.ts';
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';

/** A sentence longer than this is not one a person would say again: a frame serves better. */
const longest = 320;

/** Where a token begins in the text as typed; the bracket of a slot belongs to its first word. */
export function startOf({plain, tokens, text}: Reading, token: number): number {
	const start = plain.origins[tokens[token]?.start ?? plain.text.length] ?? text.length;
	return text[start - 1] === '‹' ? start - 1 : start;
}

/** Where a token ends in the text as typed. */
export function endOf({plain, tokens, text}: Reading, token: number): number {
	const end = (plain.origins[(tokens[token]?.end ?? 0) - 1] ?? -1) + 1;
	return text[end] === '›' ? end + 1 : end;
}

const wordy = expression(/[\p{L}\p{N}‹$€£[<{+]/u);
const opening = expression(/["'“‘(«[<{]/u);

/** Where a sentence stands by its number, with the marks around it. */
export function sentencePlace(reading: Reading, number: number): Place {
	const {text, sentences} = reading;
	const sentence = sentences[number];
	if (!sentence) return {start: 0, end: text.length};
	let start = startOf(reading, sentence.from);
	let end = endOf(reading, sentence.to - 1);
	while (start > 0 && opening.test(text[start - 1] ?? '')) start -= 1;
	while (end < text.length && !wordy.test(text[end] ?? '')) end += 1;
	// An opening quote or bracket belongs to what comes next.
	while (end < text.length && end > start && /[\s"'“‘(«]/u.test(text[end - 1] ?? '')) end -= 1;
	return {start, end};
}

/** Whether this is short enough to be said again in one sentence. */
export const isSayable = ({start, end}: Place): boolean => end - start <= longest;

/** Where a sentence stands, unless it is too long to be said again. */
export function sayablePlace(reading: Reading, number: number): Place | undefined {
	const place = sentencePlace(reading, number);
	return isSayable(place) ? place : undefined;
}

/** The number of the sentence a token stands in. */
export const sentenceOf = (reading: Reading, token: number): number => reading.tokens[token]?.sentence ?? 0;

/** Text on one line, with nothing in it that a terminal would obey. */
export const oneLine = (text: string): string =>
	text
		.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
		.replaceAll(/ {2,}/gu, ' ')
		.trim();

const firstLetter = /^([^\p{L}\p{N}‹]*)(\p{Ll})/u;

/** One line that begins with a capital and ends with a mark; nothing where no words are left. */
export function sentence(text: string): string | undefined {
	const line = oneLine(text)
		.replace(/\s+([,.;:!?])/gu, '$1')
		.replace(/^[\s,.;:!?)–—-]+/u, '')
		.replace(/[\s,;:(–—-]+$/u, '');
	if (!/\p{L}/u.test(line)) return undefined;
	const begun = line.replace(
		firstLetter,
		(_, before: string, letter: string) => before + letter.toUpperCase(),
	);
	return /[.!?…]["'”’)]*$/u.test(begun) ? begun : `${begun}.`;
}

/** The sentence of a token, tidied; nothing where it is too long to be said. */
export function sentenceAt(reading: Reading, token: number): string | undefined {
	const place = sayablePlace(reading, sentenceOf(reading, token));
	return place && sentence(reading.text.slice(place.start, place.end));
}

/** The sentence of a token with `added` put in behind the place `at`, or before its closing mark. */
export function withAdded(reading: Reading, token: number, added: string, at?: number): string | undefined {
	const place = sayablePlace(reading, sentenceOf(reading, token));
	if (place === undefined) return undefined;
	const {start, end} = place;
	if (at !== undefined)
		return sentence(`${reading.text.slice(start, at)}${added}${reading.text.slice(at, end)}`);
	const bare = oneLine(reading.text.slice(start, end)).replace(/[\s.,;:!?…–—-]+$/u, '');
	return sentence(bare + added);
}

/** A hit widened to its clause, or the two it reaches over, where that is short enough to quote. */
export function clauseOfHit(reading: Reading, hit: Hit): Hit {
	const first = clauseAt(reading.clauses, hit.from);
	const last = clauseAt(reading.clauses, hit.to - 1);
	if (!first || !last || last.to - first.from > 16) return hit;
	return {from: first.from, to: last.to};
}

const dangling = expression(
	/^(?:if|while|whereas|unless|when|because|since|once|until|although|though|which|who|or|so)\b/iu,
);
const looseStart = /^(?:(?:and|but|so|or|then|yet)\b[\s,]*|[\s,.;:–—-]+)+/iu;
const looseEnd = /[\s,;:–—-]+(?:(?:and|but|so|or|then|because|that|if|unless|which|while)?[\s,;:.!?–—-]*)$/iu;

/** A sentence without the clauses that were hit; nothing where too little or only half a thought is left. */
function without(reading: Reading, number: number, hits: readonly Hit[]): string | undefined {
	const place = sayablePlace(reading, number);
	if (place === undefined) return undefined;
	const {start, end} = place;
	const clauses = reading.clauses.filter((clause) => clause.sentence === number);
	const kept = clauses.filter(
		({from, to}) => !hits.some((hit) => hit.from < to && hit.to > from && hit.from >= from),
	);
	if (kept.length === clauses.length) return sentence(reading.text.slice(start, end));
	const first = kept[0];
	const last = kept.at(-1);
	// Clauses kept on both sides of what was cut do not make a sentence of themselves.
	if (!first || !last || clauses.indexOf(last) - clauses.indexOf(first) + 1 !== kept.length) return undefined;
	const from = first === clauses[0] ? start : startOf(reading, first.from);
	const to = last === clauses.at(-1) ? end : endOf(reading, last.to - 1);
	const asked = reading.text.slice(to - 1, end).includes('?') && last === clauses.at(-1);
	const bare = reading.text.slice(from, to).replace(looseStart, '').replace(looseEnd, '');
	if (dangling.test(bare) || bare.split(/\s+/u).length < 3) return undefined;
	return sentence(asked && !bare.endsWith('?') ? `${bare}?` : bare);
}

/** At most two sentences, nearest to the first hit, without the clauses that were hit. */
export function restWithout(reading: Reading, hits: readonly Hit[]): string | undefined {
	const at = sentenceOf(reading, hits[0]?.from ?? 0);
	const near = [at - 1, at, at + 1, at + 2].filter(
		(number) => number >= 0 && number < reading.sentences.length,
	);
	const left = near.flatMap((number) => without(reading, number, hits) ?? []);
	// A scrap of three words is kept only where there is nothing else.
	const whole = left.filter((text) => text.split(' ').length > 3);
	return left.length === 0 ? undefined : (whole.length > 0 ? whole : left).slice(0, 2).join(' ');
}
