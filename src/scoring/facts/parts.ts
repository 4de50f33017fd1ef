/** A sum in two parts, each with its day: “half by the end of June and half in October”, “4,000 now, the rest in May”. */
import {expression} from '../expression/expression.ts';
import {nearBefore} from './around.ts';
import {readQuantities} from '../../quantities/read-quantities.ts';

/** One part, and when it comes. */
export interface PaidPart {
	/** As it was typed: “4,000”, “half”, “the second half”. */
	readonly part: string;
	readonly kind: 'sum' | 'share' | 'first' | 'rest';
	readonly size?: number;
	/** With its preposition: “by the end of June”, “now”. */
	readonly when: string;
	/** As it can stand behind “by”; undefined for what is paid now. */
	readonly day?: string;
	readonly start: number;
	readonly sentence: number;
}

const months =
	'jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const seasons = 'spring|summer|autumn|winter|christmas|easter|new year|year[- ]end';
const span =
	'(?:(?:financial|fiscal|calendar|business) )?(?:year|quarter)|month|week|half|cycle|round|payroll|budget|plan';
const ordinal = 'first|second|third|fourth|last';
const weekday = '(?:mon|tues|wednes|thurs|fri)day';
const named = `(?:(?:the |next )?(?:${months}|may)(?: 20\\d\\d)?|(?:the |next |this )?(?:${seasons})|(?:the |this |next |the next |the new |the coming |the current )(?:${span}))`;
/** A day without its preposition. */
const day = [
	`(?:the )?(?:end|middle|start|beginning|close) of ${named}`,
	`(?:the )?(?:${ordinal}) (?:week|day|working day|payday|${weekday}) (?:of|in) ${named}`,
	`(?:the )?(?:${ordinal}) (?:quarter|half) of ${named}`,
	`(?:early|mid|late)[ -](?:${months}|may|${seasons})`,
	`(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months}|may)`,
	`(?:${months}|may) (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?![\\d,.]*\\d)`,
	`(?:the )?(?:next|this|new|coming|following) (?:${span}|${months}|may|${seasons})`,
	`(?:the )?(?:${months})(?: 20\\d\\d)?`,
	`(?:the )?(?:${seasons})`,
	'q[1-4]',
].join('|');
const paid = '(?: (?:pay|salary|payroll|payday|run|pay run|cheque))?';
const atOnce = 'now|today|straight ?away|right (?:away|now)|at once|immediately|up[ -]?front';
const preposition = '(?:by|in|with|at|on|before|from|after|until|till|for|come)';
const whenPattern = expression(
	new RegExp(
		`(?<![\\p{L}\\d])(?:(?<now>${atOnce})|(?:${preposition} (?:it \\p{L}+ (?:in )?)?(?:the |your |our )?)?(?<day>${day})${paid}|${preposition} (?<may>may)${paid})(?![\\p{L}\\d])`,
		'giu',
	),
);

const number =
	'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const coin =
	'(?: ?(?:k|thousand|grand|lakh|euros?|eur|usd|gbp|pounds?|dollars?|francs?|chf|quid|rand|kroner|kronor|zloty|rupees|[€$£])(?![\\p{L}]))*';
const figure = `(?:(?:[€$£₹]|r|rs\\.?|rm|kr|[a-z]{1,2}\\$|chf|aed|zł) ?)?\\d+(?:[.,]\\d+)*${coin}`;
const spelled = `(?:a|${number})(?:[ -](?:${number}|and a half))* (?:hundred|thousand|grand|lakh)(?: (?:and )?(?:${number}|hundred))*${coin}`;
const share = `(?:(?:one |a )?half|(?:a|one) (?:third|quarter)|two thirds|three quarters|\\d{1,2} ?(?:%|percent|per cent))(?: of (?:it|that|this))?`;
const restPart =
	'the same(?: again)?|(?:the |my |your |and )?(?:rest|remainder|remaining(?: (?:half|part|sum|\\S+))?|balance)|(?:the |my |and )?(?:other|second)(?: (?:half|part|one|payment|instal?lment|third|\\d[\\d,.]*k?|thirds?))?';
const firstPart = '(?:the |a )?first(?: (?:half|part|one|payment|instal?lment))?';
const partPattern = expression(
	new RegExp(
		`(?<![\\p{L}\\d.,€$£])(?:(?<rest>${restPart})|(?<first>${firstPart})|(?<sum>${spelled}|${figure})(?! ?(?:%|percent))|(?<share>${share}))(?![\\p{L}\\d])`,
		'giu',
	),
);

/** Between a share and its day. */
const loose = expression(
	/^,?(?: ?(?:from (?:the |your |my |our )?\p{L}+(?: (?:budget|pot|line|team|side))?|of|it|that|this|from|by|them|you|us|me|hr|your|their|our|own|new|other|budget|pot|line|comes?|paid|payable|with|is|be|as|could|can|would|will|then|go(?:es)?|the|due|please|one|out|sales|finance|\p{L}+’s))*,? ?$/iu,
);
/** Between a sum and its day anything short may stand that makes it no other sum. */
const broken = expression(
	/\b(?:answers?|reply|decisions?|decided?|review|look|check|meet|hear|tell|and|then|or|not|no|instead|if|because|than|when|once|after|but|sav\p{L}+|brought|costs?|spen[td])\b/iu,
);
const mostBetween = 6;
/** Before a part: what the work was worth, or another figure. */
const another = expression(
	/\b(?:not|no|than|saved?|saves|brought|costs?|spent|gone|made|earned|was|were|fell|dropped|went|had|rose|cut|reduced|took|had|moved|lost|last)(?: (?:us|about|around|roughly|some|the|me|by))*\s*$/iu,
);

const monthName = new RegExp(`\\b(?:${months}|may|christmas|easter)\\b`, 'giu');
const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
const inSentence = (words: string): string => words.toLowerCase().replaceAll(monthName, capital);

const needlessThe = new RegExp(`^the (?=(?:${months}|may|next|new|coming)\\b)`, 'iu');
const lacksThe = new RegExp(`^(?=(?:end|middle|start|beginning|close|${ordinal}) )`, 'iu');
/** A day as it can stand behind “by”. */
const dayOf = (words: string): string =>
	inSentence(words)
		.replace(needlessThe, '')
		.replace(lacksThe, 'the ')
		.replace(/^year[- ]end$/u, 'the end of the year');

/** Smaller than this a bare number is no sum. */
const least = 50;

function sizeOf(part: string): number | undefined {
	const read = readQuantities(part)[0];
	return read !== undefined && typeof read.value === 'number' ? read.value : undefined;
}

interface Found {
	readonly when: string;
	readonly start: number;
	readonly end: number;
	readonly isNow: boolean;
	readonly day: string;
}

const exact = expression(new RegExp(`\\b(?:${months}|may)\\b`, 'iu'));

interface Candidate extends Pick<PaidPart, 'part' | 'kind' | 'start'> {
	readonly end: number;
	readonly size?: number;
}

/** “Five in July, ten in January”: so small they are sums only two at a time, each right before its day. */
const smallPair = expression(
	new RegExp(
		`(?<![\\p{L}\\d.,€$£-])(?<one>\\d{1,2}|${number}) (?<day>(?:in|by|with|at|on) (?:the )?[\\p{L}\\d ]{2,24}?|${atOnce}),?(?: and| then)* (?<other>\\d{1,2}|${number})(?= (?:in|by|with|at|on|${atOnce})\\b)`,
		'giu',
	),
);

/** “Outages fell to two in June and one in October.” */
const counted = expression(
	/\b(?:fell|dropped|went|were|was|had|have|rose|reduced|took|lost|found|closed|fixed|shipped|saw|got)\b[^,;.]*$/iu,
);

const smallSums = (sentence: string): readonly Candidate[] =>
	smallPair.all(sentence).flatMap(({0: words, index, groups: {one = '', other = ''} = {}}) =>
		another.test(nearBefore(sentence, index)) || counted.test(nearBefore(sentence, index))
			? []
			: [
					{part: one, kind: 'sum' as const, start: index, end: index + one.length},
					{
						part: other,
						kind: 'sum' as const,
						start: index + words.length - other.length,
						end: index + words.length,
					},
				],
	);

const partsOf = (sentence: string): readonly Candidate[] => [
	...smallSums(sentence),
	...partPattern.all(sentence).flatMap(({0: part, index, groups = {}}): readonly Candidate[] => {
		const kind = groups['rest'] ? 'rest' : groups['first'] ? 'first' : groups['sum'] ? 'sum' : 'share';
		const size = kind === 'sum' ? sizeOf(part) : undefined;
		if (kind === 'sum' && (size === undefined || size < least)) return [];
		if (another.test(nearBefore(sentence, index))) return [];
		// “Cut by half”
		if (kind === 'share' && /\bby\s*$/iu.test(nearBefore(sentence, index))) return [];
		return [{part, kind, start: index, end: index + part.length, ...(size === undefined ? {} : {size})}];
	}),
];

const fits = (between: string, {kind}: Candidate): boolean =>
	kind === 'sum'
		? !broken.test(between) &&
			(between.match(/[\p{L}’'-]+/gu) ?? []).length <= mostBetween &&
			!/[.;:]/u.test(between)
		: loose.test(between);

/** All the parts of a sum that are named with their day, in order. */
export function paidParts(text: string): readonly PaidPart[] {
	const line = text.replaceAll(/\s+/gu, ' ');
	return [...line.matchAll(/(?:[^.!?]|[.](?=\d)|(?<=\b(?:rs|approx))[.])+/giu)].flatMap(
		({0: sentence, index: offset}, nth) => {
			const parts = partsOf(sentence);
			const days = whenPattern
				.all(sentence)
				.map(({0: when, index, groups = {}}) => ({
					when,
					start: index,
					end: index + when.length,
					isNow: groups['now'] !== undefined,
					day: groups['day'] ?? groups['may'] ?? '',
				}))
				// “Next year, in January”: one day, said twice, and the second time exactly.
				.reduce<Found[]>((all, each) => {
					const last = all.at(-1);
					const isSame = last !== undefined && !last.isNow && !each.isNow && each.start - last.end <= 2;
					if (!isSame) return [...all, each];
					const isVague = !exact.test(last.day) && exact.test(each.day);
					return [...all.slice(0, -1), isVague ? {...each, start: last.start} : {...last, end: each.end}];
				}, [])
				// “The second half in July” is money, and “in the second half” a time.
				.filter((each) => !parts.some(({start, end}) => each.start >= start && each.end <= end));
			const used = new Set<Candidate>();
			const pair = (each: Found, isBefore: boolean): PaidPart | undefined => {
				const found = isBefore
					? parts.findLast(
							(part) =>
								part.end <= each.start &&
								!used.has(part) &&
								!days.some((day) => day !== each && day.start >= part.end && day.end <= each.start),
						)
					: parts.find((part) => part.start >= each.end && part.start - each.end <= 12 && !used.has(part));
				if (found === undefined) return undefined;
				const between = isBefore
					? sentence.slice(found.end, each.start)
					: sentence.slice(each.end, found.start);
				if (
					isBefore
						? !fits(between, found)
						: !/^,?(?: (?:about|say|only|the|and|for|i['’]d (?:take|like|get)|you pay))* $/iu.test(between)
				)
					return undefined;
				used.add(found);
				return {
					part: found.part,
					kind: found.kind,
					...(found.size === undefined ? {} : {size: found.size}),
					when: each.isNow ? 'now' : inSentence(each.when),
					...(each.isNow ? {} : {day: dayOf(each.day)}),
					start: offset + found.start,
					sentence: nth,
				};
			};
			const before = days.map((each) => pair(each, true));
			return days
				.flatMap((each, at) => before[at] ?? pair(each, false) ?? [])
				.toSorted((a, b) => a.start - b.start);
		},
	);
}

export interface TwoParts {
	readonly first?: PaidPart;
	readonly rest?: PaidPart;
}

/** Of the parts named with their day the first, and what is left. */
export function twoParts(text: string): TwoParts {
	const all = paidParts(text);
	const rest = all.findLast(({kind}) => kind === 'rest');
	const named = all.filter(({kind}) => kind !== 'rest');
	const [one] = named;
	// Sums in two sentences are two things.
	const others = named.filter(
		({kind, sentence}) => one?.kind !== 'sum' || kind !== 'sum' || sentence === one.sentence,
	);
	const other = others.findLast((each) => each.when !== one?.when);
	const now = others.find(({when}) => when === 'now');
	if (rest === undefined && now !== undefined && one?.when !== 'now') {
		const later = others.find(({when}) => when !== 'now');
		return {first: now, ...(later === undefined ? {} : {rest: later})};
	}
	const last = rest ?? (one !== undefined && other !== undefined && other.when !== 'now' ? other : undefined);
	// A sum comes before a share of it: “a third now is kind, I'd take 2,000 now”.
	const first = others.find(({kind, when}) => kind === 'sum' && when === one?.when) ?? one;
	return {
		...(first === undefined || first === last ? {} : {first}),
		...(last === undefined ? {} : {rest: last}),
	};
}

/** The part that is paid last; `alone`: a sum that is the only one told with its day counts as well. */
export function payDay(text: string, alone: boolean): PaidPart | undefined {
	const {first, rest} = twoParts(text);
	if (rest !== undefined || !alone || first?.kind !== 'sum' || first.day === undefined) return rest;
	return paidParts(text).length === 1 ? first : undefined;
}
