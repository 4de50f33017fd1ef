/** Cuts an answer into words with places. Nothing here knows what a word means. */
import {wordSet} from '../../word-set.ts';

export interface Token {
	/** Lower case, straight quotes, contractions parted ("don't" gives "do" and "not"). */
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly sentence: number;
	/** The mark that stands before it in the same sentence, if any: a comma, colon, dash, bracket. */
	readonly after: string;
	/** Inside quotation marks. */
	readonly quoted: boolean;
	readonly tags: ReadonlySet<string>;
}

export interface RawToken {
	text: string;
	start: number;
	end: number;
	sentence: number;
	after: string;
	quoted: boolean;
}

export interface Sentence {
	/** First token and one past the last. */
	readonly from: number;
	readonly to: number;
	readonly asks: boolean;
}

/** A stretch that must stay one token, as found by the quantity grammar. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

// One alternative a kind of character, none of them nested: the time is linear in the length of the text.
const piecesOf = (letter: string, mark: string, number: string, mode: string): RegExp =>
	new RegExp(
		`[${letter}${mark}][${letter}${mark}${number}]*(?:[-'_][${letter}${mark}${number}]+)*|[${number}]+(?:[.,:/][${number}]+)*[${letter}]*|\\.{2,}|->|[^\\s]`,
		mode,
	);

/** For texts in western letters. What knows all letters there are takes milliseconds to compile, and 180 kB. */
const westernPieces = piecesOf('a-zA-Zªµº\xc0-\xd6\xd8-\xf6\xf8-\xff', '', '0-9²³¹¼-¾', 'g');
const isWestern = /^[\0-\xff\u2010-\u2027€]*$/;
let anyPieces: RegExp | undefined;

const piecesFor = (text: string): RegExp =>
	isWestern.test(text) ? westernPieces : (anyPieces ??= piecesOf('\\p{L}', '\\p{M}', '\\p{N}', 'gu'));

const parted: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		cannot: ['can', 'not'],
		"can't": ['can', 'not'],
		cant: ['can', 'not'],
		"won't": ['will', 'not'],
		"shan't": ['shall', 'not'],
		dont: ['do', 'not'],
		doesnt: ['does', 'not'],
		didnt: ['did', 'not'],
		isnt: ['is', 'not'],
		wasnt: ['was', 'not'],
		wont: ['will', 'not'],
		couldnt: ['could', 'not'],
		wouldnt: ['would', 'not'],
		shouldnt: ['should', 'not'],
		havent: ['have', 'not'],
		hasnt: ['has', 'not'],
		arent: ['are', 'not'],
		im: ['i', "'m"],
		ive: ['i', "'ve"],
		youre: ['you', "'re"],
		thats: ['that', "'s"],
		theyre: ['they', "'re"],
		gonna: ['going', 'to'],
		wanna: ['want', 'to'],
		lets: ['let', "'s"],
	}),
);

function partsOf(word: string): readonly string[] {
	const known = parted.get(word);
	if (known) return known;
	if (!word.includes("'")) return [word];
	if (word.endsWith("n't") && word.length > 3) return [word.slice(0, -3), 'not'];
	const mark = word.lastIndexOf("'");
	if (mark > 0 && ["'s", "'d", "'ll", "'ve", "'re", "'m"].includes(word.slice(mark))) {
		return [word.slice(0, mark), word.slice(mark)];
	}
	return [word];
}

// Most pieces begin with a plain letter or digit: they need no regular expression.
const isWord = (piece: string): boolean =>
	(piece >= 'a' && piece < '{') || (piece >= '0' && piece < ':') || /^[\p{L}\p{M}\p{N}]/u.test(piece);

const ends = wordSet('. ! ? … ;');

/** Words and sentences of a plain text; `spans` are kept whole, as one token each. */
export function cut(text: string, spans: readonly Span[]): {tokens: RawToken[]; sentences: Sentence[]} {
	const tokens: RawToken[] = [];
	const sentences: Sentence[] = [];
	let from = 0;
	let after = '';
	let quoted = false;
	let span = 0;
	let skipTo = 0;
	const close = (asks: boolean): void => {
		const last = sentences.at(-1);
		if (tokens.length > from) {
			sentences.push({from, to: tokens.length, asks});
			from = tokens.length;
		} else if (asks && last) sentences[sentences.length - 1] = {...last, asks};
		after = '';
	};
	for (const match of text.matchAll(piecesFor(text))) {
		const start = match.index;
		const end = start + match[0].length;
		if (start < skipTo) continue;
		while (span < spans.length && (spans[span]?.end ?? 0) <= start) span += 1;
		const whole = spans[span];
		const sentence = sentences.length;
		if (whole && start >= whole.start) {
			tokens.push({
				text: text.slice(whole.start, whole.end),
				start: whole.start,
				end: whole.end,
				sentence,
				after,
				quoted,
			});
			after = '';
			skipTo = whole.end;
			continue;
		}
		const piece = match[0];
		if (isWord(piece)) {
			let at = start;
			for (const part of partsOf(piece)) {
				// "don't" is one stretch of text: its parts share the place as well as they can.
				const length = part === 'not' ? end - at : Math.min(part.length, end - at);
				tokens.push({text: part, start: at, end: at + length, sentence, after, quoted});
				at += length;
				after = '';
			}
		} else if (piece === '"') {
			quoted = !quoted;
			after = after || '"';
		} else if (ends.has(piece) || piece.startsWith('..')) {
			close(piece === '?');
		} else if (piece === '%' || piece === '&' || piece === '+') {
			tokens.push({text: piece, start, end, sentence, after, quoted});
			after = '';
		} else after = after || piece;
	}
	close(false);
	return {tokens, sentences};
}

/** Straight quotes and apostrophes; same length, so that places stay. */
export function straighten(text: string): string {
	return text.replace(/[‘’ʼ`´]/gu, "'").replace(/[“”„«»]/gu, '"');
}
