/** The days that are named for something to happen, and those of the lead's own errands. */
import {expression} from '../expression/expression.ts';
import {daysAhead} from './days-ahead.ts';
import {seasons, type Day} from './days.ts';
import {isErrand} from './errands.ts';
import type {Found} from './rules.ts';
import {longDaysIn} from './told-day.ts';
import {placeOf, type Reading} from '../reading/reading.ts';

/** Dates that can stand behind "by" as they are. */
const named = expression(
	/^(?:(?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}+|(?:the )?\d{1,2}(?:st|nd|rd|th)|(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:(?:the )?(?:next|new|following|coming|first|second|third|fourth|last) )?(?:week|month|quarter|half|year|spring|summer|autumn|winter)|(?:mid|early|late)[ -]\p{L}+|(?:\p{L}+ )?\d{1,2}(?:st|nd|rd|th)?|\p{L}+ 20\d\d|year-end|january|february|march|april|may|june|july|august|september|october|november|december|tomorrow|tonight|easter|christmas|spring|summer|autumn|winter|q[1-4]|h[12])$/iu,
);

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
const needlessArticle = new RegExp(`^the (?=(?:${months})$)`, 'iu');
/** Capitals that only the beginning of a sentence gave. */
const atTheStart =
	/^(?:The|Next|New|End|Mid|Early|Late|First|Second|Third|Fourth|Last|Following|Tomorrow|Spring|Summer|Autumn|Winter)\b/u;

/** A day as it stands in the middle of a sentence. */
const inSentence = (value: string): string =>
	value.replace(needlessArticle, '').replace(atTheStart, (word) => word.toLowerCase());

/** A day named for something to happen, with a value where it can stand behind "by". */
const said = ({tokens}: Reading, {from, to, value: typed}: Day): Found => {
	const hit = {from, to};
	// After it is no day that something is done by.
	if (tokens[from - 1]?.text === 'after' && seasons.has(tokens[to - 1]?.text ?? '')) return {hit};
	const value = inSentence(typed);
	return named.test(value.replace(/^the (?:end|start|beginning|middle) of (?:the )?/u, '')) &&
		value.length <= 40
		? {hit, value}
		: {hit};
};

/** “Not this year”, “none this quarter”, “don't say Thursday”: no day for anything to happen. */
const isRuledOut = ({tokens}: Reading, {from}: Day): boolean =>
	[from, from - 1].some(
		(at) =>
			tokens[at]?.text === 'this' && /^(?:not|none|nothing|no|only|just)$/u.test(tokens[at - 1]?.text ?? ''),
	) ||
	(/^(?:say|mean)$/u.test(tokens[from - 1]?.text ?? '') && tokens[from - 2]?.text === 'not');

/** “We start the photos in May”: when the work goes on, and no day for the matter, unless something is to happen then. */
const ownWork =
	/^(?:(?:and|but|also|then|well|yes|more|so),? )*(?:we|i)(?:['’]ll| will| are| am|['’]re|['’]m)?(?: going to| planning to| also)? (?:start|begin|launch|ship|release|roll out|deploy|open|kick off|go live|migrate|switch)(?:ing)?\b/iu;
const somethingThen =
	/\b(?:then|pay|paid|payment|decide|decision|review|look|talk|sit|meet|bonus|settle|ask|answer|money)\b/iu;
const isOwnWork = ({tokens, text}: Reading, {from}: Day): boolean => {
	const sentence = tokens
		.filter(({sentence: nth}) => nth === tokens[from]?.sentence)
		.map((each) => each.text);
	return (
		['in', 'this', 'next'].includes(tokens[from - 1]?.text ?? '') &&
		ownWork.test(sentence.join(' ')) &&
		!somethingThen.test(text)
	);
};

/** “Empty already, in spring?”: it is that now. */
const isNow = ({tokens, sentences}: Reading, {from}: Day): boolean =>
	sentences.some(
		(sentence) =>
			sentence.asks &&
			from >= sentence.from &&
			from < sentence.to &&
			tokens.slice(sentence.from, from).some(({text}) => text === 'already'),
	);

/** Days named for something to happen, without those of the lead's own errands; of one told in more words those. */
export function dates(reading: Reading): Found[] {
	const days = daysAhead(reading);
	const long = longDaysIn(reading.text);
	const found = days
		.filter(
			(day) =>
				!isErrand(reading, day, days) &&
				!isRuledOut(reading, day) &&
				!isOwnWork(reading, day) &&
				!isNow(reading, day),
		)
		.map((day): Found => {
			const {start, end} = placeOf(reading, day);
			const within = long.find((each) => each.start < end && each.end > start);
			const short = said(reading, day);
			return within === undefined ? short : {...short, value: within.value};
		});
	return found.filter(({value}, at) => value === undefined || found[at - 1]?.value !== value);
}

/** Days by which the lead brings something of their own. */
export function ownDays(reading: Reading): Found[] {
	const days = daysAhead(reading);
	return days.filter((day) => isErrand(reading, day, days)).map((day) => said(reading, day));
}
