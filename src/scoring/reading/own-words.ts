/** Which words of an answer may be judged: said once, by the speaker, in sentences. */
import {wordSet} from '../../word-set.ts';
import {isSalad} from './salad.ts';
import type {Sentence, Token} from './tokens.ts';

export interface OwnWords {
	readonly tokens: readonly Token[];
	readonly sentences: readonly Sentence[];
	/** Runs of keywords that were left out, as ranges of the tokens given. */
	readonly lists: readonly {readonly from: number; readonly to: number}[];
	/** The words stand in no order; then nothing is left to judge. */
	readonly salad: boolean;
}

const functional = wordSet(`
	i me my we us our you your it he she they them this that these those is are was were be been am 's 'm 're 've
	'd 'll have has had do does did will would can could should shall may might must the a an not no if because
	so but when where what who how to of in on at for from with by as than there and or
`);

interface Range {
	readonly from: number;
	readonly to: number;
}

/** Stretches between commas, colons, dashes and ends of sentences. */
function segmentsOf(tokens: readonly Token[], sentences: readonly Sentence[]): Range[] {
	return sentences.flatMap(({from, to}) => {
		const starts = [from];
		for (let at = from + 1; at < to; at += 1)
			if ([',', '-', ':', '/'].includes(tokens[at]?.after ?? '')) starts.push(at);
		return starts.map((start, index): Range => ({from: start, to: starts[index + 1] ?? to}));
	});
}

const isKeyword = (tokens: readonly Token[], {from, to}: Range): boolean =>
	to - from <= 5 &&
	tokens.slice(from, to).every(({text, tags}) => !functional.has(text) && !tags.has('is-from-to'));

/** Runs of five or more short stretches without a pronoun, verb or article. Lists of people are none. */
export function keywordLists(tokens: readonly Token[], sentences: readonly Sentence[]): Range[] {
	const lists: Range[] = [];
	let run: Range[] = [];
	const flush = (): void => {
		const [start] = run;
		const end = run.at(-1);
		if (start && end && run.length >= 5) {
			const names = tokens.slice(start.from, end.to).filter(({tags}) => tags.has('name')).length;
			if (names < 2) lists.push({from: start.from, to: end.to});
		}
		run = [];
	};
	for (const segment of segmentsOf(tokens, sentences)) {
		if (isKeyword(tokens, segment)) run.push(segment);
		else flush();
	}
	flush();
	return lists;
}

/** Long quotations: somebody else's words. A word or two in quotation marks is a manner of speaking. */
function quotations(tokens: readonly Token[]): Range[] {
	const found: Range[] = [];
	let from = -1;
	tokens.forEach(({quoted}, at) => {
		if (quoted && from < 0) from = at;
		if (from >= 0 && (!quoted || at === tokens.length - 1)) {
			const to = quoted ? at + 1 : at;
			if (to - from >= 6) found.push({from, to});
			from = -1;
		}
	});
	return found;
}

/** Sentences said before, word for word. */
function repeats(tokens: readonly Token[], sentences: readonly Sentence[]): Range[] {
	const said = new Set<string>();
	const again: Range[] = [];
	for (const {from, to} of sentences) {
		const words = tokens
			.slice(from, to)
			.map(({text}) => text)
			.join(' ');
		if (to - from >= 2 && said.has(words)) again.push({from, to});
		said.add(words);
	}
	return again;
}

/** How many tokens it takes until the answer only says itself again. */
function onceThrough(tokens: readonly Token[]): number {
	for (const times of [2, 3, 4, 5]) {
		const length = tokens.length / times;
		if (!Number.isInteger(length) || length < 3) continue;
		if (tokens.every(({text}, at) => text === tokens[at % length]?.text)) return length;
	}
	return tokens.length;
}

/** Leaves out what is said twice, quoted at length, listed or in no order. */
export function ownWords(tokens: readonly Token[], sentences: readonly Sentence[]): OwnWords {
	if (isSalad(tokens, sentences)) return {tokens: [], sentences: [], lists: [], salad: true};
	const lists = keywordLists(tokens, sentences);
	const last = onceThrough(tokens);
	const out = [...lists, ...quotations(tokens), ...repeats(tokens, sentences)];
	if (out.length === 0 && last === tokens.length) return {tokens, sentences, lists, salad: false};
	const dropped = new Set(
		out.flatMap(({from, to}) => Array.from({length: to - from}, (_, index) => from + index)),
	);
	const kept: Token[] = [];
	const ranges: Sentence[] = [];
	for (const {from, to, asks} of sentences) {
		const start = kept.length;
		for (let at = from; at < Math.min(to, last); at += 1) {
			const token = tokens[at];
			if (token && !dropped.has(at)) kept.push({...token, sentence: ranges.length});
		}
		if (kept.length > start) ranges.push({from: start, to: kept.length, asks});
	}
	return {tokens: kept, sentences: ranges, lists, salad: false};
}
