import type {Token} from './tokens.ts';

/**
 * A small language for wordings, matched word by word, so that its time is bounded and a person can read it:
 *   word            that word               a|b            one of them
 *   stem*           any word so beginning   ~ed            any word so ending
 *   @tag            any word of that class
 *   !x              a word that is not x    _              any word
 *   x?              x or nothing            ..3            up to three words of any kind
 *   ^ $             start and end of a sentence
 * A pattern never crosses the end of a sentence.
 */
export interface Pattern {
	readonly source: string;
	readonly steps: readonly Step[];
}

type Test = (token: Token) => boolean;
type Step =
	| {
			readonly kind: 'word';
			readonly test: Test;
			readonly optional: boolean;
			readonly firsts: readonly string[];
	  }
	| {readonly kind: 'gap'; readonly most: number}
	| {readonly kind: 'start'}
	| {readonly kind: 'end'};

function testOf(part: string): Test {
	if (part.startsWith('!')) {
		const inner = testOf(part.slice(1));
		return (token) => !inner(token);
	}
	if (part === '_') return () => true;
	const options = part.split('|').map((option): Test => {
		if (option.startsWith('@')) {
			const tag = option.slice(1);
			return (token) => token.tags.has(tag);
		}
		if (option.endsWith('*')) {
			const stem = option.slice(0, -1);
			return (token) => token.text.startsWith(stem);
		}
		if (option.startsWith('~')) {
			const ending = option.slice(1);
			return (token) => token.text.length > ending.length + 2 && token.text.endsWith(ending);
		}
		return (token) => token.text === option;
	});
	const [only] = options;
	if (only && options.length === 1) return only;
	return (token) => options.some((option) => option(token));
}

function stepOf(part: string): Step {
	if (part === '^') return {kind: 'start'};
	if (part === '$') return {kind: 'end'};
	if (part.startsWith('..')) return {kind: 'gap', most: Number(part.slice(2))};
	const optional = part.endsWith('?') && part.length > 1;
	const body = optional ? part.slice(0, -1) : part;
	return {kind: 'word', test: testOf(body), optional, firsts: body.split('|')};
}

/** Compiles one pattern. */
export function pattern(source: string): Pattern {
	return {source, steps: source.trim().split(/\s+/u).map(stepOf)};
}

/** Where the pattern, started at token `at`, ends (one past the last token); -1 where it does not fit. */
export function matchAt(one: Pattern, tokens: readonly Token[], at: number, step = 0): number {
	const here = one.steps[step];
	if (!here) return at;
	const token = tokens[at];
	const before = tokens[at - 1];
	const inSentence =
		token !== undefined && (step === 0 || before === undefined || before.sentence === token.sentence);
	switch (here.kind) {
		case 'start':
			return token !== undefined && before?.sentence !== token.sentence
				? matchAt(one, tokens, at, step + 1)
				: -1;
		case 'end':
			return !token || !inSentence ? matchAt(one, tokens, at, step + 1) : -1;
		case 'gap': {
			for (let skip = 0; skip <= here.most; skip += 1) {
				const end = matchAt(one, tokens, at + skip, step + 1);
				if (end >= 0) return end;
				const passed = tokens[at + skip];
				if (!passed || passed.sentence !== tokens[at - 1]?.sentence) return -1;
			}
			return -1;
		}
		case 'word': {
			if (inSentence && here.test(token)) {
				const end = matchAt(one, tokens, at + 1, step + 1);
				if (end >= 0) return end;
			}
			return here.optional ? matchAt(one, tokens, at, step + 1) : -1;
		}
	}
}

export interface Hit {
	/** First token and one past the last. */
	readonly from: number;
	readonly to: number;
	/** Counted in all the words of the answer, not only in those that are judged. */
	readonly whole?: boolean;
}

type Index = Map<string, Pattern[]>;

const indexes = new WeakMap<readonly Pattern[], {index: Index; rest: Pattern[]}>();

// Most patterns begin with a known word or class: they are tried only where it stands.
function indexed(patterns: readonly Pattern[]): {index: Index; rest: Pattern[]} {
	const known = indexes.get(patterns);
	if (known) return known;
	const index: Index = new Map();
	const rest: Pattern[] = [];
	for (const one of patterns) {
		const [first] = one.steps;
		if (
			first?.kind === 'word' &&
			!first.optional &&
			first.firsts.every((word) => /^@?[\w'-]+$/u.test(word) && word !== '_')
		) {
			for (const word of first.firsts) index.set(word, [...(index.get(word) ?? []), one]);
		} else rest.push(one);
	}
	const made = {index, rest};
	indexes.set(patterns, made);
	return made;
}

/** Every place where one of the patterns fits; after a hit the search goes on behind it. */
export function search(patterns: readonly Pattern[], tokens: readonly Token[]): Hit[] {
	const {index, rest} = indexed(patterns);
	const hits: Hit[] = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (!token) break;
		let to = -1;
		const attempt = (candidates: readonly Pattern[] | undefined): void => {
			for (const one of candidates ?? []) to = Math.max(to, matchAt(one, tokens, at));
		};
		attempt(index.get(token.text));
		for (const tag of token.tags) attempt(index.get(`@${tag}`));
		attempt(rest);
		if (to > at) {
			hits.push({from: at, to});
			at = to - 1;
		}
	}
	return hits;
}
