import type {Hit} from '../reading/pattern.ts';
import type {Reading} from '../reading/reading.ts';
import {backing} from './data.ts';
import type {Rule} from './rule.ts';

const blankWords = new Set(
	'x xx xxx y z n a b amount figure figures name project date number numbers metric metrics period quarter year team client company system insert month benchmark manager reason sum sums percent percentage value bonus initiative programme program id title role result results complete attached tbc tbd fill here currency your feature department product customer week time hours goal award'.split(
		' ',
	),
);
// Each is bounded, so that a long line of brackets stays cheap.
const brackets = /\[([^\][\n]{0,60})\]|<([^<>\n]{0,60})>|\{([^{}\n]{0,60})\}|\((insert[^()\n]{0,60})\)/giu;
const gaps =
	/_{2,}|(?:^|[^\p{L}\p{N}])(?:x{1,3}|y|n{1,2}|z|q)(?: ?%| (?:percent|per cent|dollars|euros?|pounds|eur|usd|hours|days|weeks|months|k\b|amount))|[$€£](?:x{1,3}|y|z|n{1,2}|amount|sum)(?![\p{L}])|(?:^|[\s(])\p{L}+_(?:name|amount|date|here|x)(?![\p{L}])|(?:is|was|of|by|to|from) x{1,3}(?=[\s,.;])/giu;

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

function blanks(text: string): {start: number; end: number}[] {
	const found: {start: number; end: number}[] = [];
	for (const match of text.matchAll(brackets)) {
		const inside = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
		const curly = match[2] !== undefined || match[3] !== undefined;
		const named = curly && /^[\p{L} _/-]{2,40}$/u.test(inside) && !/^\/?\p{L}{1,6}$/u.test(inside);
		if (named || isBlank(inside)) found.push({start: match.index, end: match.index + match[0].length});
	}
	for (const match of text.matchAll(gaps))
		found.push({start: match.index, end: match.index + match[0].length});
	return found;
}

function hitAt(reading: Reading, place: {start: number; end: number}): Hit {
	const found = reading.tokens.findIndex((token) => token.end > place.start);
	const from = Math.max(0, found < 0 ? reading.tokens.length - 1 : found);
	let to = from + 1;
	while (to < reading.tokens.length && (reading.tokens[to]?.start ?? 0) < place.end) to += 1;
	return {from, to};
}

const functional = new Set(
	"i me my we us our you your it he she they them this that these those is are was were be been am 's 'm 're 've 'd 'll have has had do does did will would can could should shall may might must the a an not no if because so but when where what who how to of in on at for from with by as than there".split(
		' ',
	),
);

interface Segment {
	readonly from: number;
	readonly to: number;
}

/** Stretches between commas and ends of sentences. */
function segments(reading: Reading): Segment[] {
	const found: Segment[] = [];
	for (const {from, to} of reading.sentences) {
		let start = from;
		for (let at = from + 1; at <= to; at += 1) {
			if (at === to || [',', '-', ':', '\n'].includes(reading.tokens[at]?.after ?? '')) {
				found.push({from: start, to: at});
				start = at;
			}
		}
	}
	return found;
}

const isFunctional = (reading: Reading, at: number): boolean =>
	functional.has(reading.tokens[at]?.text ?? '');

/** Runs of four or more short stretches without a pronoun, verb or article: a list of keywords. */
export function keywordLists(reading: Reading): Hit[] {
	const hits: Hit[] = [];
	let run: Segment[] = [];
	const flush = (): void => {
		const [start] = run;
		const end = run.at(-1);
		if (run.length >= 5 && start && end) hits.push({from: start.from, to: end.to});
		run = [];
	};
	for (const segment of segments(reading)) {
		let functionals = 0;
		for (let at = segment.from; at < segment.to; at += 1) if (isFunctional(reading, at)) functionals += 1;
		if (segment.to - segment.from <= 5 && functionals === 0) run.push(segment);
		else flush();
	}
	flush();
	return hits;
}

const count = (reading: Reading, ...classes: string[]): number =>
	new Set(classes.flatMap((name) => (reading.signals.get(name) ?? []).map(({from}) => from))).size;

export const formRules: readonly Rule[] = [
	{
		id: 'placeholder.blank',
		cue: 'placeholder',
		since: 1,
		says: 'Leaves a blank unfilled.',
		source: 'guideline: a blank is no figure',
		fires: ['We saved [X%] of the cost.', 'It brought in ___ euros.', 'A bonus of $Y would be right.'],
		quiet: ['See ticket [OPS-12] for it.', 'Write to <ana@example.org> about it.'],
		find: (reading) => blanks(reading.text).map((place) => hitAt(reading, place)),
	},
	{
		id: 'stuffing.list',
		cue: 'stuffing',
		since: 1,
		says: 'Strings keywords together.',
		source: 'guideline: keywords are no claim',
		fires: ['Agile, synergy, velocity 40%, quality, ROI, growth mindset.'],
		quiet: ['I spoke to Ana, Tom, Priya and Joe about it, and they agree.'],
		find: (reading) => keywordLists(reading),
	},
	{
		id: 'stuffing.mostly-list',
		cue: 'stuffing',
		since: 1,
		says: 'Is little more than a list of keywords.',
		source: 'guideline: keywords are no claim',
		fires: ['Agile, synergy, velocity 40%, quality, ROI, growth mindset.'],
		quiet: ['We cut build time from 50 minutes to 12. Credit: Ana, Tom, Priya, Joe, Noor.'],
		find: (reading) => keywordLists(reading).filter(({from, to}) => (to - from) * 2 > reading.tokens.length),
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
		fires: ['7, 42, 99.95, 3, 12, 18.'],
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
		id: 'jargon.terms',
		cue: 'jargon',
		since: 1,
		says: 'Uses several technical terms.',
		source: 'handbook: say what it did for anyone',
		fires: ['We moved the shards to Kafka with exactly-once and mTLS.'],
		quiet: ['We moved the shop to a new server.'],
		find: (reading) => (count(reading, 'tech') >= 3 ? (reading.signals.get('tech') ?? []) : []),
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
			const terms = reading.signals.get('tech') ?? [];
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
			return terms.length >= 3 && terms.length * 12 >= reading.tokens.length && plain * 2 < terms.length
				? terms
				: [];
		},
	},
];
