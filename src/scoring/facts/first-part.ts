/** How large the first part is, and when it comes, where a sum is put in parts. */
import {expression} from '../expression/expression.ts';
import {twoParts} from './parts.ts';
import {readQuantities} from '../../quantities/read-quantities.ts';

const figure = String.raw`(?:(?:[€$£₹]|r|rs\.?|rm|kr|[a-z]{1,2}\$|chf|aed|zł) ?)?\d+(?:[.,]\d+)*(?: ?(?:k|thousand|euros?|eur|usd|gbp|pounds?|dollars?|francs?|chf|[€$£%]|percent)(?![\p{L}]))*`;
const number =
	'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
/** “Two thousand”, “seven hundred and fifty pounds”, “three and a half grand”. */
const spelled = `(?:a|${number})(?:[ -](?:${number}|and a half))* (?:hundred|thousand|grand|lakh)(?: (?:and )?(?:${number}|hundred))*(?: (?:euros?|pounds?|dollars?|francs?|quid|rand|kroner|kronor))?`;
const words = 'half(?: of (?:it|that|this))?|(?:a|one) (?:third|quarter)(?: of (?:it|that|this))?';
const atOnce = 'now|today|straight ?away|right (?:away|now)|at once|immediately|up[ -]?front';
const soonTo = '(?:this|the next) (?:month|quarter|week|year|round|payroll|half)';
const months =
	'jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|august|sept(?:ember)?|october|november|december';
const onDay = `(?:by|in|with|before)(?: it \\p{L}+(?: in)?)? (?:the )?(?:${months}|end of (?:the|this) (?:month|quarter|year)|(?:end|middle|beginning) of (?:${months})|christmas|spring|summer|autumn|winter|new year)(?: (?:pay|salary|payroll))?`;

/** “2,000 from the project budget now”, “half by December”, “a third this month”: the part, and behind it when it comes. */
const partFirst = expression(
	new RegExp(
		String.raw`(?<![\p{L}\d.,])(?<part>${words}|${spelled}|${figure})(?<between>(?: (?!(?:${atOnce}|half|third)\b)[\p{L}’'-]+){0,6}?),? (?<when>${atOnce}|${soonTo}|${onDay})(?![\p{L}])`,
		'giu',
	),
);
/** “Now 3,000, and the rest in May.” */
const whenFirst = expression(
	new RegExp(
		String.raw`(?<![\p{L}])(?<when>now|today) (?:about |say )?(?<part>${words}|${spelled}|${figure})(?![\p{L}\d])`,
		'giu',
	),
);

/** Between the part and its day these make it another sum, or one that is not paid. */
const breaks = expression(
	/\b(?:and|then|or|not|no|instead|if|because|than|when|once|after|saved?|brought|cost|costs|spent|spend)\b/iu,
);
/** And before it: what is left, or what the work was worth. */
const another = expression(
	/\b(?:other|second|remaining|rest|last|not|no|than|saved?|saves|brought|cost|costs|spent|gone|made|earned|for|of|by|was|were|fell|dropped|down|up|went|had|to|from|rose|cut|reduced|at)(?: (?:us|about|around|roughly|some|the|me))*\s*$/iu,
);

/** A bare number smaller than this is no sum, unless thousands or a share are meant. */
const least = 50;

const isSum = (part: string): boolean =>
	/[^\d.,\s]/u.test(part) || Number(part.replaceAll(/[.,]/gu, '')) >= least;

const nowIsh = expression(new RegExp(`^(?:${atOnce})$`, 'iu'));

/** The part as it stands in a sentence: “half” of what was asked for, a sum as typed. */
function sayPart(part: string): string {
	// “R20,000” keeps its letter.
	const told = /^\p{Lu}{1,3}\$? ?\d/u.test(part.trim()) ? part.trim() : part.trim().toLowerCase();
	return /^(?:(?:one |a )?half|(?:a|one) (?:third|quarter)|two thirds|three quarters|\d+ ?(?:%|percent|per cent))$/u.test(
		told,
	)
		? `${told.replace(/^(?:one|a) half$/u, 'half')} of it`
		: told;
}

const monthName = new RegExp(`\\b(?:${months}|christmas)\\b`, 'giu');
const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** What is said of the part that is left. */
const restBehind = expression(
	/\b(?:(?:the|my|that) (?:rest|other|remaining|remainder|balance|second)|rest|and (?:the )?(?:other )?(?:half|[€$£]?\d)|then (?:the )?(?:rest|other|half|[€$£]?\d))/iu,
);
/** Only a second sum and its day: beside “nothing now” it may be all there is. */
const sumBehind = expression(
	/, (?:the )?(?:half|[€$£]?\d+(?:[.,]\d+)*k?) (?:in|next|by|with|later|at|when)/iu,
);

const hasRest = (line: string): boolean =>
	restBehind.test(line) || (sumBehind.test(line) && !/\bnothing (?:now|today)\b/iu.test(line));

/** An answer without a part that is named in it: “Then 3,000 in January” is no rest of itself. */
const without = (line: string, from: number, to: number): string =>
	`${line.slice(0, from).replace(/\b(?:and )?then $/iu, '')} ${line.slice(to)}`;

/** A first part of a sum that is put in parts. */
export interface FirstPart {
	/** In words that can be said back: “2,000 now”, “half of it by December”. */
	readonly value: string;
	/** The sum as a number, where it is one. */
	readonly size?: number;
}

const isShare = (part: string): boolean => /^(?:half|an? |one )|%|percent/iu.test(part);

const sizeOf = (part: string): Pick<FirstPart, 'size'> => {
	const sum = isShare(part) ? undefined : readQuantities(part)[0]?.value;
	return typeof sum === 'number' ? {size: sum} : {};
};

/**
 * The first part of a sum that is put in parts, and when it comes. A sum comes before a share of it, and what is paid later than
 * now is a first part only where another is named. Undefined where no size or no day is named with it.
 */
export function firstPartIn(text: string): FirstPart | undefined {
	const line = text.replaceAll(/\s+/gu, ' ');
	const {first: one, rest} = twoParts(text);
	if (one !== undefined && (one.when === 'now' ? one.kind !== 'first' : rest !== undefined))
		return {
			value: `${one.kind === 'first' ? 'the first part' : sayPart(one.part)} ${one.when}`,
			...(one.size === undefined ? {} : {size: one.size}),
		};
	const named = [...partFirst.all(line), ...whenFirst.all(line)]
		.filter(({0: all, index, groups: {part = '', between = '', when = ''} = {}}) => {
			const isNow = nowIsh.test(when);
			return (
				isSum(part) &&
				!breaks.test(between) &&
				!another.test(line.slice(0, index)) &&
				(isNow || hasRest(without(line, index, index + all.length)))
			);
		})
		.map(({groups: {part = '', when = ''} = {}}) => ({part, when}));
	const first = named.find(({part}) => !isShare(part)) ?? named[0];
	if (first === undefined) return undefined;
	const when = nowIsh.test(first.when) ? 'now' : first.when.toLowerCase().replaceAll(monthName, capital);
	return {value: `${sayPart(first.part)} ${when}`, ...sizeOf(first.part.trim())};
}

/** Whether a sum is put in two parts that are both named, in whatever words: a first one with its day, and what is left. */
export const namesBothParts = (text: string): boolean =>
	firstPartIn(text) !== undefined &&
	(twoParts(text).rest !== undefined || hasRest(text.replaceAll(/\s+/gu, ' ')));
