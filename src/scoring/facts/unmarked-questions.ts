/** Questions that are plain without a question mark: "who must I ask, you or HR", "can you live with that". */
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {wordSet} from '../../word-set.ts';

const fillers = wordSet('and so but then well okay ok also just now right yes no thanks please sorry hm');
const modals = wordSet('would could can will shall should must may');
const verbs = wordSet(`
	would could can will shall should must may do does did is are am was were has have 's 're
`);
const subjects = wordSet(`
	i you we they he she it that this there hr finance anyone anybody someone the your my our his her such
	anything something people others
`);
/** "Who else gets a say", but no "who reaches 5% gets it". */
const afterWho = wordSet(`
	would could can will shall should must may do does did is are am was else decides signs approves gives says
	checks 's
`);
const measures = wordSet('much many long often high big soon far large');
const named = wordSet('else exactly kind sort day date time figure number sum amount part steps one');
const openWords = wordSet('how why when where');

/** Where the words of a sentence begin once "so", "and" and the like are over. */
function startOf({tokens}: Reading, {from, to}: Hit): number {
	let at = from;
	while (at < to - 1 && fillers.has(tokens[at]?.text ?? '')) at += 1;
	return at;
}

function beginsOpen({tokens}: Reading, at: number, to: number): boolean {
	const word = (ahead: number): string => (at + ahead < to ? (tokens[at + ahead]?.text ?? '') : '');
	const inverted = (ahead: number): boolean => verbs.has(word(ahead)) && subjects.has(word(ahead + 1));
	if (word(0) === 'by' || word(0) === 'until')
		return (word(1) === 'when' || word(1) === 'what') && (at + 2 === to || inverted(2));
	if (word(0) === 'who' || word(0) === 'whom')
		// "Who is here longer gets more" is a rule.
		return afterWho.has(word(1)) && to - at <= 16;
	// "When would it start", and no "when the API is slow".
	if (openWords.has(word(0)))
		return (
			inverted(1) ||
			(word(0) === 'why' && word(1) === 'not') ||
			(word(0) === 'how' &&
				measures.has(word(1)) &&
				((verbs.has(word(2)) && word(3) !== 'not') || inverted(3)))
		);
	// "What would you need", and no "what is important is the day".
	if (word(0) === 'what' || word(0) === 'which') {
		if (word(1) === "'s" || word(1) === 'is' || word(1) === 'was')
			return (
				subjects.has(word(2)) && !tokens.slice(at + 3, to).some(({text}) => text === 'is' || text === 'was')
			);
		if (word(0) === 'what' && word(1) === 'if') return true;
		return inverted(1) || (named.has(word(1)) && inverted(2));
	}
	return false;
}

const afterMark = wordSet('can could would will do is');
const whom = wordSet('you we i they it that this there');

/** "…, can you do that", "…, how would it work": places further in, behind a comma, colon or dash. */
function furtherIn({tokens}: Reading, {from, to}: Hit, asks: (at: number) => boolean): number | undefined {
	for (let at = from + 1; at < to - 2; at += 1) {
		const mark = tokens[at]?.after ?? '';
		if (/^[,:\-–—]$/u.test(mark) && tokens[at]?.quoted !== true && asks(at)) return at;
	}
	return undefined;
}

/** Where the sentence, marked or not, puts an open question as one does in speech; undefined where it does not. */
export function asksOpenPlainly(reading: Reading, hit: Hit): number | undefined {
	const {tokens} = reading;
	const word = (at: number): string => (at < hit.to ? (tokens[at]?.text ?? '') : '');
	const at = startOf(reading, hit);
	if (tokens[at]?.quoted !== true && beginsOpen(reading, at, hit.to)) return at;
	return furtherIn(
		reading,
		hit,
		(place) =>
			(openWords.has(word(place)) || word(place) === 'what') &&
			verbs.has(word(place + 1)) &&
			whom.has(word(place + 2)),
	);
}

const beginsClosed = (first: string, second: string): boolean =>
	(modals.has(first) && first !== 'should' && first !== 'may' && subjects.has(second)) ||
	(first === 'may' && ['i', 'we'].includes(second)) ||
	(['do', 'did', 'have', 'are'].includes(first) && ['you', 'they'].includes(second)) ||
	(['does', 'is'].includes(first) && subjects.has(second));

/** The same for what a yes or a no answers; "do it" and "should it fail" ask nothing. */
export function asksClosedPlainly(reading: Reading, hit: Hit): number | undefined {
	const {tokens} = reading;
	const word = (at: number): string => (at < hit.to ? (tokens[at]?.text ?? '') : '');
	const at = startOf(reading, hit);
	if (tokens[at]?.quoted !== true && hit.to - at >= 3 && beginsClosed(word(at), word(at + 1))) return at;
	return furtherIn(
		reading,
		hit,
		(place) =>
			afterMark.has(word(place)) && whom.has(word(place + 1)) && beginsClosed(word(place), word(place + 1)),
	);
}
