/**
 * Looks for all sets of patterns at once.
 *
 * A pattern can only fit where its first word stands, and most can be told apart by their second. So each word that is
 * met gets, once, the list of the patterns that may begin with it (`pattern-index.ts`); a walk over the words of a text
 * then notes where which pattern may begin and lets those go whose second part is not the next word. Only what is left
 * is matched word by word, and only when its set is asked for. Whether a word passes a test is found out once for each
 * word and kept.
 */
import {end, gap, kindOf, maybe, numberOf, start, word, type Hit, type Wordings} from './pattern.ts';
import {currentIndex, is, wordOf, type Index, type Kind} from './pattern-index.ts';
import type {Token} from './tokens.ts';

/** A text with the places where patterns may begin. */
interface Scan {
	readonly index: Index;
	readonly words: readonly Kind[];
	/** 1 where a word stands in the same sentence as the one before it; the first word of all counts as such. */
	readonly joined: Uint8Array;
	/** For each set its first place; for each place the word, the pattern and the next place of the set, -1 for none. */
	readonly heads: Int32Array;
	readonly ats: readonly number[];
	readonly ones: readonly number[];
	readonly nexts: readonly number[];
	readonly found: (readonly Hit[] | undefined)[];
}

function scanOf(index: Index, tokens: readonly Token[]): Scan {
	const words: Kind[] = [];
	const joined = new Uint8Array(tokens.length);
	let sentence = tokens[0]?.sentence;
	for (const token of tokens) {
		if (token.sentence === sentence) joined[words.length] = 1;
		sentence = token.sentence;
		words.push(wordOf(index, token));
	}
	const heads = new Int32Array(index.sets).fill(-1);
	const ats: number[] = [];
	const ones: number[] = [];
	const nexts: number[] = [];
	const {setOf, second} = index;
	const note = (at: number, one: number): void => {
		const set = setOf[one] ?? 0;
		nexts.push(heads[set] ?? -1);
		heads[set] = ats.length;
		ats.push(at);
		ones.push(one);
	};
	// From the end, so that each chain begins with the first place.
	for (let at = words.length - 1; at >= 0; at -= 1) {
		const here = words[at];
		if (!here) continue;
		const {begins, beginsAt, beginsTo} = here;
		const next = joined[at + 1] === 1 ? words[at + 1] : undefined;
		for (let n = beginsAt; n < beginsTo; n += 1) {
			const one = begins[n] ?? 0;
			const test = second[one] ?? -1;
			if (test < 0 || (next && is(index, next, test))) note(at, one);
		}
	}
	if (words.length > 0) for (const one of index.opening) note(0, one);
	return {index, words, joined, heads, ats, ones, nexts, found: []};
}

/**
 * Where a pattern, from its step `step` on matched at word `from`, ends (one past the last word); -1 where it does not fit.
 * `stop` is one past its last step.
 */
function endOf(scan: Scan, step: number, stop: number, from: number, opens: boolean): number {
	const {index, words, joined} = scan;
	let at = from;
	for (let now = step; now < stop; now += 1) {
		const here = index.steps[now] ?? 0;
		const kind = kindOf(here);
		const token = at < words.length && ((opens && now === step) || joined[at] === 1) ? words[at] : undefined;
		if (kind === word) {
			if (!token || !is(index, token, numberOf(here))) return -1;
			at += 1;
		} else if (kind === maybe) {
			if (!token || !is(index, token, numberOf(here))) continue;
			const to = endOf(scan, now + 1, stop, at + 1, false);
			if (to >= 0) return to;
		} else if (kind === gap) return behindGap(scan, now, stop, at);
		else if (kind === start) {
			if (at >= words.length || (at > 0 && joined[at] === 1)) return -1;
		} else if (kind === end && token) return -1;
	}
	return at;
}

function behindGap(scan: Scan, step: number, stop: number, from: number): number {
	const {index, words, joined} = scan;
	const most = numberOf(index.steps[step] ?? 0);
	const next = step + 1 < stop ? (index.steps[step + 1] ?? 0) : -1;
	const test = next >= 0 && kindOf(next) === word ? numberOf(next) : -1;
	for (let at = from; at - from <= most; at += 1) {
		const token = at < words.length && joined[at] === 1 ? words[at] : undefined;
		if (test < 0 || (token && is(index, token, test))) {
			const to = endOf(scan, step + 1, stop, at, false);
			if (to >= 0) return to;
		}
		// Nothing before the first word says which sentence it is: no gap is left there.
		if (from === 0 || !token) return -1;
	}
	return -1;
}

/** Where a pattern that may begin at word `from` ends; -1 where it does not fit. */
function fits(scan: Scan, one: number, from: number): number {
	const {stepsAt, passed} = scan.index;
	const known = passed[one] ?? 0;
	return endOf(scan, (stepsAt[one] ?? 0) + known, stepsAt[one + 1] ?? 0, from + known, known === 0);
}

const nowhere: readonly Hit[] = [];

function hitsOf(scan: Scan, set: number): readonly Hit[] {
	const {heads, ats, ones, nexts} = scan;
	let place = heads[set] ?? -1;
	if (place < 0) return nowhere;
	let hits: Hit[] | undefined;
	let behind = 0;
	while (place >= 0) {
		const from = ats[place] ?? 0;
		let to = -1;
		for (; place >= 0 && ats[place] === from; place = nexts[place] ?? -1) {
			if (from >= behind) to = Math.max(to, fits(scan, ones[place] ?? 0, from));
		}
		if (to <= from) continue;
		(hits ??= []).push({from, to});
		behind = to;
	}
	return hits ?? nowhere;
}

const scans = new WeakMap<readonly Token[], Scan>();

// All rules ask about one text before they come to the next.
let lastTokens: readonly Token[] | undefined;
let lastScan: Scan | undefined;

function scanFor(tokens: readonly Token[]): Scan {
	const index = currentIndex();
	if (tokens === lastTokens && lastScan?.index === index) return lastScan;
	const known = scans.get(tokens);
	const scan = known?.index === index ? known : scanOf(index, tokens);
	if (scan !== known) scans.set(tokens, scan);
	lastTokens = tokens;
	lastScan = scan;
	return scan;
}

/** Every place where a pattern of the set fits; after a hit the search goes on behind it. A text is walked over once. */
export function search({id}: Wordings, tokens: readonly Token[]): readonly Hit[] {
	const scan = scanFor(tokens);
	return (scan.found[id] ??= hitsOf(scan, id));
}
