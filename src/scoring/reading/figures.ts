import {clauseAt, type Clause} from './clauses.ts';
import type {Quantity, QuantityKind} from './quantity.ts';
import type {Sentence, Token} from './tokens.ts';

export type FigureRole =
	'metric' | 'loose' | 'ask' | 'date' | 'version' | 'id' | 'headcount' | 'tenure' | 'meeting' | 'effort';

/** A quantity and what it is a quantity of. */
export interface Figure {
	readonly token: number;
	readonly kind: QuantityKind;
	readonly role: FigureRole;
	readonly clause: Clause | undefined;
	readonly value?: number | undefined;
}

const askWords = new Set([
	'bonus',
	'ask',
	'asking',
	'raise',
	'award',
	'reward',
	'one-off',
	'propose',
	'proposing',
	'request',
	'salary',
	'base',
	'basic',
	'pay',
	'offer',
]);

function near(tokens: readonly Token[], at: number, before: number, after: number): Token[] {
	const sentence = tokens[at]?.sentence;
	return tokens
		.slice(Math.max(0, at - before), at + after + 1)
		.filter((token, index, all) => token.sentence === sentence && all[index] !== tokens[at]);
}

function has(tokens: readonly Token[], ...words: string[]): boolean {
	return tokens.some((token) => words.includes(token.text));
}

function tagged(tokens: readonly Token[], ...tags: string[]): boolean {
	return tokens.some((token) => tags.some((tag) => token.tags.has(tag)));
}

function roleOf(
	tokens: readonly Token[],
	at: number,
	quantity: Quantity,
	clause: Clause | undefined,
): FigureRole {
	const token = tokens[at];
	const previous = tokens[at - 1];
	const next = tokens[at + 1];
	if (!token) return 'loose';
	const left = near(tokens, at, 1, 0);
	const right = near(tokens, at, 0, 1);
	if (
		has(left, 'v', 'version', 'python', 'java', 'node', 'php', 'release') ||
		/^\d+\.\d+\.\d/u.test(token.text)
	)
		return 'version';
	if (token.after === '#' || has(left, 'ticket', 'issue', 'pr', 'jira', 'no', 'nr', 'number')) return 'id';
	if (quantity.kind === 'count') {
		if (
			tagged(left, 'month') ||
			tagged(right, 'month') ||
			/^(?:19|20)\d\d$/u.test(token.text) ||
			/^\d+(?:st|nd|rd|th)$/u.test(token.text)
		)
			return 'date';
		if (has(left, 'at') && /^\d{1,2}(?::\d\d)?$/u.test(token.text)) return 'date';
		if (has(right, 'am', 'pm', "o'clock")) return 'date';
	}
	const around = near(tokens, at, 5, 4);
	if (quantity.kind === 'money' || quantity.kind === 'percent' || quantity.kind === 'count') {
		const close = near(tokens, at, 4, 3);
		if (close.some((word) => askWords.has(word.text))) return 'ask';
		if (tagged(near(tokens, at, 3, 0), 'ask-verb')) return 'ask';
	}
	if (quantity.kind === 'duration') {
		if (
			/year|month/u.test(token.text) &&
			(has(near(tokens, at, 0, 4), 'here', 'company', 'house', 'service', 'team', 'role', 'job', 'with') ||
				has(near(tokens, at, 4, 0), 'been'))
		)
			return 'tenure';
		if (
			/min|hour/u.test(token.text) &&
			has(around, 'time', 'talk', 'meeting', 'chat', 'calendar', 'slot', 'spare')
		)
			return 'meeting';
		if (/hour/u.test(token.text) && tagged(around, 'effort')) return 'effort';
	}
	if (
		(has(left, 'of') && has(near(tokens, at, 2, 0), 'team', 'crew', 'group', 'squad')) ||
		(next?.text === 'of' && tokens[at + 2]?.text === 'us')
	)
		return 'headcount';
	if (quantity.kind === 'count' && tagged(right, 'team-noun') && previous?.text !== 'saved')
		return 'headcount';
	const scope = clause ? tokens.slice(clause.from, clause.to) : around;
	return tagged(
		scope,
		'metric',
		'change',
		'worth-verb',
		'down',
		'up',
		'money-outcome',
		'cost-item',
		'customer',
		'operation',
	)
		? 'metric'
		: 'loose';
}

/** Every quantity with its role. */
export function figuresOf(
	tokens: readonly Token[],
	clauses: readonly Clause[],
	_sentences: readonly Sentence[],
	quantities: readonly Quantity[],
): Figure[] {
	const byStart = new Map(quantities.map((quantity) => [quantity.start, quantity]));
	return tokens.flatMap((token, at) => {
		const quantity = token.tags.has('qty') ? byStart.get(token.start) : undefined;
		if (!quantity) return [];
		const clause = clauseAt(clauses, at);
		return [
			{
				token: at,
				kind: quantity.kind,
				role: roleOf(tokens, at, quantity, clause),
				clause,
				value: quantity.value,
			},
		];
	});
}
