/** The figure of an answer that a manager would repeat as claimed. */
import type {AnswerContext} from '../assessment.ts';
import {expression} from '../expression/expression.ts';
import type {Figure} from '../reading/figures.ts';
import {placeOf, type Reading} from '../reading/reading.ts';
import {wordSet} from '../../word-set.ts';
import type {Found} from './rules.ts';
import {nearBefore, nearBehind} from './around.ts';
import {isShareAsked} from './values.ts';
import type {SideRule} from './side-rule.ts';

/** The longest figure a manager would repeat in a sentence of their own. */
const longest = 40;

/** How well a figure of each kind carries a claim; the best of an answer is taken. */
const carries: Readonly<Partial<Record<Figure['kind'], number>>> = {
	'from-to': 6,
	money: 5,
	percent: 4,
	count: 3,
	duration: 2,
	multiple: 1,
	ratio: 1,
};

/** Whether a topic is about the work, and not about the money. */
export const isAboutWork = (topic: AnswerContext['topic']): boolean =>
	topic === 'evidence' || topic === 'opening';

const terms = wordSet('now rest remainder instead later then pay paid bonus mine');

/** Where money is dealt over, a sum that is part of the deal is no claim about the work. */
export function isPartOfDeal({tokens}: Reading, {kind, clause, token, quantity}: Figure): boolean {
	if (kind === 'from-to') return false;
	if (tokens[token + 1]?.text === 'of') return true;
	const scope = clause ? tokens.slice(clause.from, clause.to) : [];
	// A price is no result: something must have moved.
	const moved = scope.some(({tags}) => ['down', 'up', 'worth-verb'].some((tag) => tags.has(tag)));
	if (!moved && quantity.per === undefined) return true;
	const sentence = tokens.filter(({sentence: number}) => number === tokens[token]?.sentence);
	return (
		scope.some(({text, tags}) => terms.has(text) || tags.has('bonus')) ||
		sentence.some(({tags}) => tags.has('ask-verb'))
	);
}

const windows = wordSet('in within for over after during since of last past');

/** "Within a month" says how long it took to look, not what came of it. */
const isWindow = ({tokens}: Reading, {kind, token}: Figure): boolean =>
	kind === 'duration' && windows.has(tokens[token - 1]?.text ?? '');

/** The figure with what it counts, from "from" to its noun. */
function around(
	reading: Reading,
	{token, kind, quantity}: Figure,
): {readonly from: number; readonly to: number} {
	const {tokens} = reading;
	const text = (at: number): string => tokens[at]?.text ?? '';
	const starts = [1, 2].find((back) => text(token - back) === 'from');
	const from =
		kind === 'from-to' && starts !== undefined && !text(token).startsWith('from') ? token - starts : token;
	if (kind !== 'count' && kind !== 'percent') return {from, to: token + 1};
	// "90 fewer pallets", "38% less scrap": without its noun the figure says nothing when it is repeated.
	const noun = [1, 2, 3].find((ahead) => quantity.unit !== '' && text(token + ahead) === quantity.unit);
	if (noun !== undefined) return {from, to: token + noun + 1};
	const compared = ['fewer', 'less', 'more', 'faster'].includes(text(token + 1));
	const bare = compared && tokens[token + 2]?.sentence === tokens[token]?.sentence;
	return {from, to: token + (bare ? 3 : 1)};
}

const typed = (reading: Reading, from: number, to: number): string => {
	const place = placeOf(reading, {from, to});
	return reading.text.slice(place.start, place.end).replace(/\s+/gu, ' ');
};

/** A change as "from … to …", whichever way round and with whatever between it was said. */
function asChange(reading: Reading, {quantity}: Figure): string | undefined {
	if (quantity.kind !== 'from-to') return undefined;
	const {origins} = reading.plain;
	const part = ({start, end}: {readonly start: number; readonly end: number}): string =>
		reading.text
			.slice(origins[start] ?? 0, (origins[end - 1] ?? -1) + 1)
			.replace(/\s+/gu, ' ')
			.replace(/^(?:from|to) /iu, '');
	return `from ${part(quantity.from)} to ${part(quantity.to)}`;
}

/** The words of a figure as typed, where they can stand after "you said". */
export function wordsOfFigure(reading: Reading, figure: Figure): string | undefined {
	const {kind, quantity} = figure;
	// "Halved" and "fell by a third" are no nouns, "thousands" is no figure, and a bare number counts nothing.
	if (kind === 'multiple' || kind === 'ratio' || (kind === 'count' && quantity.unit === '')) return undefined;
	const {from, to} = around(reading, figure);
	const whole = typed(reading, from, to);
	const words = /^from .* to /iu.test(whole) ? whole : (asChange(reading, figure) ?? whole);
	const isNoun = /^(?:from |about |around |roughly |some |over |nearly |almost |under )*[\p{Sc}\d]/iu.test(
		words,
	);
	const isSpelled = quantity.spelled && !/^(?:tens|dozens|hundreds|thousands|millions)/iu.test(words);
	return (isNoun || isSpelled || kind === 'from-to') && words.length <= longest ? words : undefined;
}

/** A small count or a time says something only beside another, or where it moved. */
function isSlight({tokens}: Reading, {kind, clause, quantity}: Figure): boolean {
	if (quantity.per !== undefined || quantity.change !== undefined) return false;
	const small =
		kind === 'count' && quantity.spelled && typeof quantity.value === 'number' && quantity.value < 13;
	if (kind !== 'duration' && kind !== 'multiple' && !small) return false;
	const scope = clause ? tokens.slice(clause.from, clause.to) : [];
	return !scope.some(({tags}) => tags.has('down') || tags.has('up'));
}

/** “Each incident cost us 1,100 pounds”, “1,900 francs a test day”: the price of one, and not what it came to. */
const ofOneBehind = expression(/^,? (?:an?|per|each|every|apiece)\b(?! (?:year|month|week|quarter)\b)/iu);
const ofOneBefore = expression(/\b(?:each|every|per|one)\b[^,;.]{0,30}$/iu);
function isPrice(reading: Reading, {token}: Figure): boolean {
	const {start, end} = placeOf(reading, {from: token, to: token + 1});
	return ofOneBehind.test(nearBehind(reading.text, end)) || ofOneBefore.test(nearBefore(reading.text, start));
}

/** Of several sums the largest is what it came to; below 1, so that it decides only between sums. */
const sizeRank = ({quantity: {value}}: Figure): number =>
	Math.log10(1 + (typeof value === 'number' ? value : value.high)) / 20;

/** “That makes some 289,000 francs”: what it all came to. */
const cameTo = expression(
	/\b(?:that|which|this|it)(?:['’]s| is| was| makes| made| comes to| came to| adds up to| means)(?: (?:about|around|some|roughly|nearly|over|almost|up to|well over))* ?$/iu,
);
const isTotal = (reading: Reading, {role, kind, token}: Figure, topic: AnswerContext['topic']): boolean =>
	role === 'loose' &&
	kind === 'money' &&
	topic === 'evidence' &&
	cameTo.test(nearBefore(reading.text, placeOf(reading, {from: token, to: token + 1}).start));

function claimsIn(reading: Reading, {topic}: AnswerContext): readonly Figure[] {
	return reading.figures.filter(
		(figure) =>
			figure.said === 'told' &&
			(figure.role === 'metric' ||
				isTotal(reading, figure, topic) ||
				// Told of the work, a share is a figure even where it is not said of what.
				(figure.role === 'loose' &&
					figure.kind === 'percent' &&
					isAboutWork(topic) &&
					!isShareAsked(reading, figure.token))) &&
			figure.kind in carries &&
			!isWindow(reading, figure) &&
			!isSlight(reading, figure) &&
			(isAboutWork(topic) || !isPartOfDeal(reading, figure)),
	);
}

/** The figure that carries the claim about the work. */
export const claimedFigure: SideRule = {
	fact: 'figure',
	find: (reading, context): Found[] => {
		const rank = (figure: Figure): number =>
			(carries[figure.kind] ?? 0) +
			(wordsOfFigure(reading, figure) === undefined ? 0 : 10) +
			(figure.kind !== 'money' ? 0 : isPrice(reading, figure) ? -4 : sizeRank(figure));
		const figures = claimsIn(reading, context);
		const [best] = figures.toSorted((a, b) => rank(b) - rank(a));
		if (best === undefined) return [];
		const hit = around(reading, best);
		// Said back alone, the price of one would sound like all of it.
		const value = best.kind === 'money' && isPrice(reading, best) ? undefined : wordsOfFigure(reading, best);
		return [{hit, ...(value === undefined ? {} : {value})}];
	},
	fires: [
		'Failed payments went from 2.1% to 0.8% since March.',
		'Deploys take 12 minutes instead of 50.',
		'That saves 310,000 euros a year.',
		'Returns fell by a third.',
		'We had 14 incidents the year before.',
		'The night shift ships 90 fewer wrong pallets a week.',
	],
	quiet: [
		{topic: 'ask', answer: 'I am asking for 8,000 euros.'},
		{topic: 'budget', answer: 'Pay 3,000 euros now and the rest in July.'},
		{topic: 'ask', answer: 'It is about a tenth of what we saved.'},
		'We finished it in March.',
		'Ticket 4711 is the one.',
		'Two of us worked on it.',
		'We would have saved 300,000 euros if they had let us.',
		'Next year we will cut returns by 20%.',
	],
};
