/**
 * Looks for all sets of patterns at once.
 *
 * Each word that is met gets, once, a row of bits for each of the first three places of a pattern: which patterns let it
 * stand there (`pattern-index.ts`). Three rows laid over one another leave, of thousands of patterns, the few that may
 * fit at a word; the rest of those is matched word by word.
 */
import {end, gap, maybe, start, word, type Hit, type Step, type Wordings} from './pattern.ts';
import {currentIndex, is, wordOf, type Compiled, type Index, type Kind} from './pattern-index.ts';
import type {Token} from './tokens.ts';

/** The words of a text as the patterns see them. */
interface Text {
	readonly words: readonly Kind[];
	/** 1 where a word stands in the same sentence as the one before it; the first word of all counts as such. */
	readonly joined: Uint8Array;
}

interface Stretch {
	readonly from: number;
	to: number;
}

/** A text with what was found in it, set by set. */
interface Scan {
	readonly index: Index;
	readonly found: readonly (readonly Hit[] | undefined)[];
}

const empty = {idle: new Uint32Array(0)};

/** Where a pattern goes on from word `from` with its part `step` to its end (one past the last word); -1 where it does not fit. */
function endOf(text: Text, steps: readonly Step[], step: number, from: number): number {
	const {words, joined} = text;
	let at = from;
	for (let now = step; now < steps.length; now += 1) {
		const here = steps[now];
		if (!here) return -1;
		const token = at < words.length && (now === 0 || joined[at] === 1) ? words[at] : undefined;
		if (here.kind === word) {
			if (!token || !is(token, here.number)) return -1;
			at += 1;
		} else if (here.kind === maybe) {
			if (!token || !is(token, here.number)) continue;
			const stop = endOf(text, steps, now + 1, at + 1);
			if (stop >= 0) return stop;
		} else if (here.kind === gap) return behindGap(text, steps, now, at);
		else if (here.kind === start) {
			if (at >= words.length || (at > 0 && joined[at] === 1)) return -1;
		} else if (here.kind === end && token) return -1;
	}
	return at;
}

function behindGap(text: Text, steps: readonly Step[], step: number, from: number): number {
	const {words, joined} = text;
	const most = steps[step]?.number ?? 0;
	const next = steps[step + 1];
	const test = next?.kind === word ? next.number : -1;
	for (let at = from; at - from <= most; at += 1) {
		const token = at < words.length && joined[at] === 1 ? words[at] : undefined;
		if (test < 0 || (token && is(token, test))) {
			const stop = endOf(text, steps, step + 1, at);
			if (stop >= 0) return stop;
		}
		// Nothing before the first word says which sentence it is: no gap is left there.
		if (from === 0 || !token) return -1;
	}
	return -1;
}

function textOf(index: Index, tokens: readonly Token[]): Text {
	const words: Kind[] = [];
	const joined = new Uint8Array(tokens.length);
	let sentence = tokens[0]?.sentence;
	for (const token of tokens) {
		if (token.sentence === sentence) joined[words.length] = 1;
		sentence = token.sentence;
		words.push(wordOf(index, token));
	}
	return {words, joined};
}

/** Tries a pattern at a word. Of several of a set that fit at one word the longest counts, and the next is looked for behind it. */
function attempt(
	text: Text,
	found: (Stretch[] | undefined)[],
	{set, steps, sure}: Compiled,
	at: number,
): void {
	const hits = found[set];
	const last = hits?.[hits.length - 1];
	if (last && at < last.to && at !== last.from) return;
	const to = sure === steps.length ? at + sure : endOf(text, steps, sure, at + sure);
	if (to <= at) return;
	if (last?.from === at) last.to = Math.max(last.to, to);
	else if (hits) hits.push({from: at, to});
	else found[set] = [{from: at, to}];
}

function scanOf(index: Index, tokens: readonly Token[]): Scan {
	const {patterns, reaches, opening, sets, places} = index;
	const text = textOf(index, tokens);
	const {words, joined} = text;
	const found = new Array<Stretch[] | undefined>(sets).fill(undefined);
	const [, {idle: endsFirst} = empty, {idle: endsSecond} = empty] = places;
	if (words.length > 0) for (const one of opening) attempt(text, found, one, 0);
	for (let at = 0; at < words.length; at += 1) {
		const here = words[at];
		if (!here) continue;
		const {beginsAt, begins} = here;
		for (let n = 0; n < beginsAt.length; n += 1) {
			const row = beginsAt[n] ?? 0;
			// Patterns that need no second word, and those for which it is near, with a third behind it.
			let fits = endsFirst[row] ?? 0;
			const last = at + 1 + (reaches[row] ?? 0);
			for (let next = at + 1; next <= last && joined[next] === 1; next += 1) {
				const third = joined[next + 1] === 1 ? words[next + 1]?.third : endsSecond;
				fits |= (words[next]?.second[row] ?? 0) & (third?.[row] ?? 0);
			}
			let left = (begins[n] ?? 0) & fits;
			while (left !== 0) {
				const bit = 31 - Math.clz32(left);
				left ^= 1 << bit;
				const one = patterns[(row << 5) + bit];
				if (one) attempt(text, found, one, at);
			}
		}
	}
	return {index, found};
}

const nowhere: readonly Hit[] = [];

// All rules are asked about one answer before the next.
let lastTokens: readonly Token[] | undefined;
let lastScan: Scan | undefined;
const scans = new WeakMap<readonly Token[], Scan>();

/** Every place where a pattern of the set fits; after a hit the search goes on behind it. A text is walked over once. */
export function search({id}: Wordings, tokens: readonly Token[]): readonly Hit[] {
	const index = currentIndex();
	if (tokens !== lastTokens || lastScan?.index !== index) {
		const known = scans.get(tokens);
		lastScan = known?.index === index ? known : scanOf(index, tokens);
		lastTokens = tokens;
		if (lastScan !== known) scans.set(tokens, lastScan);
	}
	return lastScan.found[id] ?? nowhere;
}
