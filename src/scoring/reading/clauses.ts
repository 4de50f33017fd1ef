/** Sentences parted into clauses, and how each is said: denied, doubted, supposed, planned. */
import {wordSet} from '../../word-set.ts';
import type {Sentence, Token} from './tokens.ts';

/** A stretch of a sentence about one thing, and how it is said. */
export interface Clause {
	readonly from: number;
	readonly to: number;
	readonly sentence: number;
	/** Whose doing it is, as far as the words say. */
	readonly subject: 'i' | 'we' | 'you' | 'others' | 'thing';
	readonly denied: boolean;
	/** Said, then taken back or doubted: "never measured it", "I am guessing". */
	readonly doubted: boolean;
	readonly hypothetical: boolean;
	readonly planned: boolean;
	readonly asked: boolean;
	readonly quoted: boolean;
}

const joins = wordSet(`
	and but because so which while whereas though although since unless if when once or until
`);
const verbsNear = wordSet('i we you they he she it that this the there my our your who');
const deny = wordSet('not never no none nobody nothing without hardly neither nor');
const suppose = wordSet(`
	if might may could would maybe perhaps hopefully possibly unless suppose imagine should 'd
`);
const intend = wordSet(`
	will 'll shall going plan planned planning target aim aiming goal expect expected forecast intend tomorrow
	soon
`);
const doubt = wordSet('guess guessing guessed unmeasured unverified supposedly allegedly rumour rumor');

/** How a clause can be said, as bits. */
const manners = {denied: 1, doubted: 2, hypothetical: 4, planned: 8} as const;

/** The manners each word tells of, so that a word is looked up once. */
const mannersOf = new Map<string, number>();
for (const [words, manner] of [
	[deny, manners.denied],
	[doubt, manners.doubted],
	[suppose, manners.hypothetical],
	[intend, manners.planned],
] as const)
	for (const word of words) mannersOf.set(word, (mannersOf.get(word) ?? 0) | manner);

function startsClause(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token) return false;
	const mark = token.after;
	const next = tokens[at + 1];
	if (joins.has(token.text)) return mark !== '' || (next !== undefined && verbsNear.has(next.text));
	return (
		mark === ':' ||
		mark === '-' ||
		mark === '–' ||
		mark === '—' ||
		(mark === ',' && verbsNear.has(token.text))
	);
}

function subjectOf(tokens: readonly Token[], from: number, to: number): Clause['subject'] {
	for (let at = from; at < Math.min(to, from + 7); at += 1) {
		const token = tokens[at];
		if (!token) break;
		if (token.text === 'i' || token.text === 'my' || token.text === 'mine') return 'i';
		if (token.text === 'we' || token.text === 'our') return 'we';
		if (token.text === 'you' || token.text === 'your') return 'you';
		if (token.tags.has('name') || ['he', 'she', 'they', 'his', 'her', 'their'].includes(token.text))
			return 'others';
	}
	return 'thing';
}

/** Parts the sentences into clauses and notes how each is said. */
export function clausesOf(tokens: readonly Token[], sentences: readonly Sentence[]): Clause[] {
	return sentences.flatMap((sentence, number) => {
		const starts = [sentence.from];
		for (let at = sentence.from + 1; at < sentence.to; at += 1) if (startsClause(tokens, at)) starts.push(at);
		return starts.map((from, index): Clause => {
			const to = starts[index + 1] ?? sentence.to;
			let told = 0;
			let quoted = to > from;
			for (let at = from; at < to; at += 1) {
				told |= mannersOf.get(tokens[at]?.text ?? '') ?? 0;
				quoted &&= tokens[at]?.quoted === true;
			}
			return {
				from,
				to,
				sentence: number,
				subject: subjectOf(tokens, from, to),
				denied: (told & manners.denied) !== 0,
				doubted: (told & manners.doubted) !== 0,
				hypothetical: (told & manners.hypothetical) !== 0,
				planned: (told & manners.planned) !== 0,
				asked: sentence.asks,
				quoted,
			};
		});
	});
}

/** The clause a token stands in. Clauses are in order, so the search halves its way. */
export function clauseAt(clauses: readonly Clause[], token: number): Clause | undefined {
	let low = 0;
	let high = clauses.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const clause = clauses[middle];
		if (!clause || token < clause.from) high = middle;
		else if (token >= clause.to) low = middle + 1;
		else return clause;
	}
	return undefined;
}
