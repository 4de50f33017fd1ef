/** What each quantity is a quantity of, and whether it is told as a fact. */
import type {Topic} from '../../terms.ts';
import {wordSet} from '../../word-set.ts';
import {clauseAt, type Clause} from './clauses.ts';
import type {Quantity, QuantityKind} from './quantity.ts';
import type {Token} from './tokens.ts';

/** What a quantity is a quantity of. Only `metric` and `loose` may back a claim. */
export type FigureRole =
	'metric' | 'loose' | 'ask' | 'date' | 'id' | 'headcount' | 'tenure' | 'meeting' | 'effort' | 'trivial';

/** How a figure is said: as a fact, or in one of the ways that make it back nothing. */
export type Said = 'told' | 'denied' | 'doubted' | 'supposed' | 'planned' | 'asked' | 'quoted';

/** A quantity and what it is a quantity of. */
export interface Figure {
	readonly token: number;
	readonly kind: QuantityKind;
	readonly role: FigureRole;
	readonly clause: Clause | undefined;
	readonly quantity: Quantity;
	readonly said: Said;
}

const askBefore = wordSet(`
	bonus ask asking raise award reward one-off propose proposing request requesting offer want after say named
	pitch figure amount number sum settle between expect minimum floor
`);
const askAfter = wordSet('bonus raise award one-off salary base basic gross minimum lump floor');
const askedOf = wordSet('asked ask asking named named want wanted mentioned after request proposed propose');
const people = wordSet('team crew group squad staff department');
const here = wordSet('here company house service firm place seniority loyal loyalty floor career');
const talking = wordSet('talk meeting chat calendar slot spare diary minutes time coffee call agenda');
const toil = wordSet(`
	overtime weekend weekends night nights week evenings worked working work on-call holidays sundays saturdays
`);
const person =
	/^(?:people|persons?|engineers?|developers?|devs?|colleagues?|juniors?|seniors?|members|heads|guys|folks|leads|reports|countries|zones|offices|teams|squads|sites)$/u;

/** Looks at the words of the same sentence before and after one token. */
function neighbours(tokens: readonly Token[], at: number, before: number, after: number): readonly Token[] {
	const sentence = tokens[at]?.sentence;
	return tokens
		.slice(Math.max(0, at - before), at + after + 1)
		.filter((token, index) => token.sentence === sentence && index !== Math.min(before, at));
}

// A clause has no length that could be relied on: what stands far away says nothing about a figure.
const reach = 30;

/** The words of a figure's clause that stand near it. */
export function scopeOf(tokens: readonly Token[], at: number, clause: Clause | undefined): readonly Token[] {
	return clause ? tokens.slice(Math.max(clause.from, at - reach), Math.min(clause.to, at + reach)) : [];
}

const has = (tokens: readonly Token[], list: ReadonlySet<string>): boolean =>
	tokens.some(({text}) => list.has(text));
const tagged = (tokens: readonly Token[], ...tags: string[]): boolean =>
	tokens.some((token) => tags.some((tag) => token.tags.has(tag)));

/** Classes of words that say that a figure is one of the work. */
const ofWork = [
	'metric',
	'change',
	'worth-verb',
	'down',
	'up',
	'cost-item',
	'customer',
	'operation',
] as const;

/** “What I'm after” is asked for; “after the release” says when. */
const isNoTime = ({text}: Token, index: number, all: readonly Token[]): boolean =>
	text !== 'after' ||
	all[index + 1] === undefined ||
	/^(?:i'm|we're|am|are)$/u.test(all[index - 1]?.text ?? '');

function isAsk(
	tokens: readonly Token[],
	at: number,
	{kind, change}: Quantity,
	scope: readonly Token[],
	topic: Topic | undefined,
): boolean {
	if (kind !== 'money' && kind !== 'percent' && kind !== 'count' && kind !== 'multiple') return false;
	// Nobody asks for a drop.
	if (kind === 'percent' && change === 'down') return false;
	const inClause = (token: Token): boolean => scope.length === 0 || scope.includes(token);
	const left = neighbours(tokens, at, 4, 0).filter(inClause);
	const right = neighbours(tokens, at, 0, 4).filter(inClause);
	if (has(left, askBefore) || has(right.slice(0, 3), askAfter) || has(right.filter(isNoTime), askedOf))
		return true;
	if (tagged(neighbours(tokens, at, 3, 0), 'ask-verb')) return true;
	// Asked for a figure, one that comes first is it.
	if (topic === 'ask' && at <= 2 && kind !== 'multiple') return true;
	const sentence = tokens[at]?.sentence ?? 0;
	const plain = !tagged(scope, ...ofWork, 'make');
	const alone = neighbours(tokens, at, 4, 4).length <= 3;
	return topic === 'ask' && (sentence <= 1 || alone) && plain && kind !== 'multiple';
}

// "Three points", "two questions": how much will be said, and not what was done.
const spoken =
	/^(?:things?|points?|questions?|reasons?|topics?|items?|words|sentences|remarks?|thoughts?|ideas?|options?|proposals?|suggestions?|requests?|facts?|examples?|arguments?|ways?)$/u;

function isTrivial({kind, value, per, unit}: Quantity, token: Token | undefined): boolean {
	if (per !== undefined || token === undefined) return false;
	if (kind === 'count' && typeof value === 'number' && value <= 10 && spoken.test(unit)) return true;
	return (kind === 'count' && value === 1) || (kind === 'duration' && token.text.startsWith('all '));
}

/** "Half now", "in two goes", "a third of it": parts of what is asked for. */
function isShareOfAsk(
	tokens: readonly Token[],
	at: number,
	{kind, value, change}: Quantity,
	scope: readonly Token[],
	topic: Topic | undefined,
): boolean {
	if (topic === 'evidence' || topic === undefined || change !== undefined) return false;
	const small = kind === 'ratio' || (kind === 'count' && typeof value === 'number' && value <= 4);
	if (!small || tagged(scope, 'change', 'metric')) return false;
	return has(neighbours(tokens, at, 4, 6), shareWords) || tagged(scope, 'bonus');
}

function isAside(tokens: readonly Token[], at: number, quantity: Quantity): FigureRole | undefined {
	const around = neighbours(tokens, at, 4, 5);
	if (quantity.kind === 'duration') {
		const long = /year|month|decade/u.test(quantity.unit);
		if (long && has(around, here)) return 'tenure';
		if (/minute|hour/u.test(quantity.unit) && has(neighbours(tokens, at, 4, 4), talking)) return 'meeting';
		if (
			/hour|day|week/u.test(quantity.unit) &&
			tagged(around, 'i') &&
			has(around, toil) &&
			!tagged(around, 'change', 'down')
		)
			return 'effort';
	}
	if (quantity.kind === 'count') {
		if (
			has(neighbours(tokens, at, 2, 0), people) ||
			(tokens[at + 1]?.text === 'of' && tokens[at + 2]?.tags.has('we'))
		)
			return 'headcount';
		if (person.test(quantity.unit) && !tagged(around, 'worth-verb', 'down', 'denial')) return 'headcount';
	}
	return undefined;
}

const denials = wordSet('not no never none nobody nothing without neither nor hardly no-one');
const supposals = wordSet('if might could would maybe perhaps hopefully possibly suppose imagine');
const plans = wordSet("will 'll shall going plan target aim goal expect forecast intend tomorrow soon");
const accuracy = wordSet('error errors accuracy');
const saying = wordSet('say call guess put like think');

function saidOf(tokens: readonly Token[], at: number, clause: Clause | undefined): Said {
	if (!clause) return 'told';
	if (clause.quoted) return 'quoted';
	if (clause.doubted) return 'doubted';
	const before = tokens.slice(Math.max(clause.from, at - 7), at);
	const whole = scopeOf(tokens, at, clause);
	// "nobody lost a chart, four wards": only what stands before the figure can deny it, and "not 140" is a contrast.
	const denied = before.some(
		({text}, index) =>
			denials.has(text) &&
			index < before.length - 1 &&
			before[index + 1]?.text !== 'only' &&
			before[index + 1]?.text !== 'one',
	);
	if (denied) return 'denied';
	const supposed = whole.some(
		({text, tags}, index) =>
			supposals.has(text) && !tags.has('is-date') && !saying.has(whole[index + 1]?.text ?? ''),
	);
	if (supposed) return clause.asked ? 'asked' : 'supposed';
	if (clause.asked) return 'asked';
	// The error of a forecast is measured.
	const measured = has(whole, accuracy) ? whole.filter(({text}) => text !== 'forecast') : whole;
	return has(measured, plans) ? 'planned' : 'told';
}

const shareWords = wordSet(`
	now rest remainder later balance goes halves instalments tranches stages steps parts today slice then
	payments
`);

function roleOf(
	tokens: readonly Token[],
	at: number,
	quantity: Quantity,
	clause: Clause | undefined,
	topic: Topic | undefined,
): FigureRole {
	if (quantity.kind === 'label') return 'id';
	if (quantity.kind === 'ordinal-or-date') return 'date';
	const scope = scopeOf(tokens, at, clause);
	if (quantity.kind !== 'from-to' && isAsk(tokens, at, quantity, scope, topic)) return 'ask';
	// In lower case "4 may" is a day of the month only by its neighbour.
	if (quantity.kind === 'count' && tagged(neighbours(tokens, at, 1, 1), 'month')) return 'date';
	if (quantity.kind === 'count' && neighbours(tokens, at, 0, 1)[0]?.text === 'may') return 'date';
	if (isTrivial(quantity, tokens[at])) return 'trivial';
	if (isShareOfAsk(tokens, at, quantity, scope, topic)) return 'ask';
	const aside = isAside(tokens, at, quantity);
	if (aside) return aside;
	if (quantity.kind === 'from-to' || quantity.change !== undefined || quantity.per !== undefined)
		return 'metric';
	return tagged(scope, ...ofWork, 'money-outcome') ? 'metric' : 'loose';
}

/** Every quantity with its role. `topic` helps to tell the figure asked for, where the line asks for one. */
export function figuresOf(
	tokens: readonly Token[],
	clauses: readonly Clause[],
	quantities: readonly Quantity[],
	topic?: Topic,
): Figure[] {
	const byStart = new Map(quantities.map((quantity) => [quantity.start, quantity]));
	const figures: Figure[] = [];
	tokens.forEach((token, at) => {
		const quantity = byStart.get(token.start);
		if (!quantity) return;
		const clause = clauseAt(clauses, at);
		figures.push({
			token: at,
			kind: quantity.kind,
			role: roleOf(tokens, at, quantity, clause, topic),
			clause,
			quantity,
			said: saidOf(tokens, at, clause),
		});
	});
	return figures;
}
