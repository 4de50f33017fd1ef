/** Placeholder, stuffing and jargon: text that was not finished, or only filled. */
import {expression} from '../expression/expression.ts';
import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {wordSet} from '../../word-set.ts';
import {backing} from './data.ts';
import {once, type Rule} from './rule.ts';

const blankWords = wordSet(`
	x xx xxx y z n a b amount figure figures name project date number numbers metric metrics period quarter year
	team client company system insert month benchmark manager reason sum sums percent percentage value bonus
	initiative programme program id title role result results complete attached tbc tbd fill here currency your
	feature department product customer week time hours goal award
`);
// Each is bounded, so that a long line of brackets stays cheap.
const brackets = expression(
	/\[([^\][\n]{0,60})\]|<([^<>\n]{0,60})>|\{([^{}\n]{0,60})\}|\((insert[^()\n]{0,60})\)/giu,
);
const gaps = expression(
	/_{2,}|(?:^|[^\p{L}\p{N}])(?:x{1,3}|y|n{1,2}|z|q)(?: ?%| (?:percent|per cent|dollars|euros?|pounds|eur|usd|hours|days|weeks|months|k\b|amount))|[$€£](?:x{1,3}|y|z|n{1,2}|amount|sum)(?![\p{L}])|(?:^|[\s(])\p{L}+_(?:name|amount|date|here|x)(?![\p{L}])|(?:is|was|of|by|to|from) x{1,3}(?=[\s,.;])/giu,
);

function isBlank(inside: string): boolean {
	const text = inside.trim().toLowerCase();
	if (text === '' || /^[._?…-]{1,12}$/u.test(text)) return true;
	if (
		/^\/?(?:b|i|br|p|em|strong|code|a|div|span|ul|li)(?:\s|$|\/)/u.test(text) ||
		/https?:|www\.|@|^\/|^!/u.test(text)
	)
		return false;
	if (/^[a-z]{1,12}-?\d+$/u.test(text) || /^\d+$/u.test(text)) return false;
	const words = text.split(/[^\p{L}]+/u).filter(Boolean);
	return words.some((word) => blankWords.has(word)) || /[%$€£]/u.test(text);
}

/** Every blank of a text, the bracketed ones first; one may lie within another. */
export function blanks(text: string): {start: number; end: number}[] {
	const found: {start: number; end: number}[] = [];
	for (const match of brackets.all(text)) {
		const inside = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
		const curly = match[2] !== undefined || match[3] !== undefined;
		const named = curly && /^[\p{L} _/-]{2,40}$/u.test(inside) && !/^\/?\p{L}{1,6}$/u.test(inside);
		if (named || isBlank(inside)) found.push({start: match.index, end: match.index + match[0].length});
	}
	for (const match of gaps.all(text)) found.push({start: match.index, end: match.index + match[0].length});
	return found;
}

function hitAt({all}: Reading, place: {start: number; end: number}): Hit {
	const found = all.findIndex((token) => token.end > place.start);
	const from = Math.max(0, found < 0 ? all.length - 1 : found);
	let to = from + 1;
	while (to < all.length && (all[to]?.start ?? 0) < place.end) to += 1;
	return {from, to, whole: true};
}

const blank = once((reading) => blanks(reading.plain.text).map((place) => hitAt(reading, place)));

const listed = ({lists}: Reading): Hit[] => lists.map((list) => ({...list, whole: true}));
const count = (reading: Reading, ...classes: string[]): number =>
	new Set(classes.flatMap((name) => (reading.signals.get(name) ?? []).map(({from}) => from))).size;

const terms = (reading: Reading): Hit[] => [
	...(reading.signals.get('tech') ?? []),
	...(reading.signals.get('shorthand') ?? []),
];

export const formRules: readonly Rule[] = [
	{
		id: 'placeholder.blank',
		cue: 'placeholder',
		since: 1,
		says: 'Leaves a blank unfilled.',
		source: 'guideline: a blank is no figure',
		fires: ['We saved [X%] of the cost.', 'It brought in ___ euros.', 'A bonus of $Y would be right.'],
		quiet: ['See ticket [OPS-12] for it.', 'Write to <ana@example.org> about it.'],
		find: blank,
	},
	{
		id: 'stuffing.list',
		cue: 'stuffing',
		since: 1,
		says: 'Strings keywords together.',
		source: 'guideline: keywords are no claim',
		fires: ['Agile, synergy, velocity 40%, quality, ROI, growth mindset.'],
		quiet: ['I spoke to Ana, Tom, Priya and Joe about it, and they agree.'],
		find: listed,
	},
	{
		id: 'stuffing.mostly-list',
		cue: 'stuffing',
		since: 1,
		says: 'Is little more than a list of keywords.',
		source: 'guideline: keywords are no claim',
		fires: ['Agile, synergy, velocity 40%, quality, ROI, growth mindset.'],
		quiet: [
			'We cut build time from 50 minutes to 12, and it has stayed there since May. Thanks are due: Ana, Tom, Priya, Joe, Noor.',
		],
		find: (reading) => listed(reading).filter(({from, to}) => (to - from) * 2 > reading.all.length),
	},
	{
		id: 'stuffing.buzz',
		cue: 'stuffing',
		since: 1,
		says: 'Uses many buzzwords for its length.',
		source: 'guideline: keywords are no claim',
		fires: ['I leverage strategic synergies for scalable stakeholder value.'],
		quiet: ['The quality of the releases rose: two faults instead of nine.'],
		find: (reading) => {
			const hits = reading.signals.get('buzz') ?? [];
			return hits.length >= 3 && hits.length * 8 >= reading.tokens.length ? hits : [];
		},
	},
	{
		id: 'stuffing.template',
		cue: 'stuffing',
		since: 1,
		says: 'Buzzwords, and nothing that can be checked.',
		source: 'guideline: template text is stuffing',
		fires: ['The strategic value and impact of my leadership speak for themselves.'],
		quiet: ['The value of my work: 40 minutes saved on each claim.'],
		find: (reading) => {
			const hits = [...(reading.signals.get('buzz') ?? []), ...(reading.signals.get('empty-worth') ?? [])];
			return new Set(hits.map(({from}) => from)).size >= 3 && backing(reading).length === 0 ? hits : [];
		},
	},
	{
		id: 'stuffing.figures',
		cue: 'stuffing',
		since: 1,
		says: 'Many figures and none that measures anything.',
		source: 'guideline: numbers that back nothing do not count',
		fires: ['I led 7 people in 3 zones, for 6 years at this company, on release 4.18.'],
		quiet: ['Deploys went from 50 minutes to 12 minutes and faults from 9 to 2.'],
		find: (reading) =>
			reading.figures.length >= 4 &&
			!reading.figures.some(
				({role, clause}) => role === 'metric' && clause !== undefined && clause.to - clause.from > 4,
			)
				? reading.figures.map(({token}) => ({from: token, to: token + 1}))
				: [],
	},
	{
		id: 'stuffing.salad',
		cue: 'stuffing',
		since: 1,
		says: 'The words stand in no order.',
		source: 'guideline: keywords are no claim',
		fires: ['Of the we and was is to savings the from my of bonus.'],
		quiet: ['We saved a third of the cost, and that is why I ask.'],
		find: (reading) =>
			reading.salad && reading.all.length > 0 ? [{from: 0, to: reading.all.length, whole: true}] : [],
	},
	{
		id: 'stuffing.blanks',
		cue: 'stuffing',
		since: 1,
		says: 'Is a template with most of it left blank.',
		source: 'guideline: empty template is stuffing',
		fires: ['I led [PROJECT NAME] and improved [METRIC] by [NUMBER].'],
		quiet: ['We saved [X%] of the cost.'],
		find: (reading, context) => {
			const found = blank(reading, context);
			return found.length >= 3 ? found : [];
		},
	},
	{
		id: 'jargon.dense',
		cue: 'jargon',
		since: 1,
		says: 'Every fifth word is a technical term.',
		source: 'handbook: say what it did for anyone',
		fires: ['Sharded Mongo, gRPC with Envoy, mTLS, Terraform modules.'],
		quiet: ['We moved the shop to a new server.'],
		find: (reading) =>
			count(reading, 'tech', 'shorthand') * 5 >= reading.tokens.length &&
			count(reading, 'tech', 'shorthand') >= 3
				? terms(reading)
				: [],
	},
	{
		id: 'jargon.terms',
		cue: 'jargon',
		since: 1,
		says: 'Uses several technical terms.',
		source: 'handbook: say what it did for anyone',
		fires: ['We moved the shards to Kafka with exactly-once and mTLS.'],
		quiet: ['We moved the shop to a new server.'],
		find: (reading) => (count(reading, 'tech', 'shorthand') >= 3 ? terms(reading) : []),
	},
	{
		id: 'jargon.wall',
		cue: 'jargon',
		since: 1,
		says: 'Technical terms carry the case and nothing says what they did for anyone.',
		source: 'handbook: say what it did for anyone',
		fires: ['We moved the shards to Kafka with exactly-once and mTLS everywhere.'],
		quiet: ['We moved the shards to Kafka with mTLS, so that customers saved 40 minutes and refunds fell.'],
		find: (reading) => {
			const plain = count(
				reading,
				'customer',
				'customer-moves',
				'money-outcome',
				'money',
				'cost-item',
				'operation',
				'risk-outcome',
				'people-outcome',
			);
			const hard = count(reading, 'tech', 'shorthand');
			return hard >= 3 && hard * 12 >= reading.tokens.length && plain * 2 < hard ? terms(reading) : [];
		},
	},
];
