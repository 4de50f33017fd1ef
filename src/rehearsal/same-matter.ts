/** Whether two sentences tell a figure of one and the same thing, at one and the same time. */
import {contentOf} from '../content-words.ts';
import type {Place} from '../place.ts';
import type {Quantity} from '../quantities/quantity.ts';
import {oneWord, plainWords} from './matter-words.ts';

/** A figure where it was told. */
export interface Told {
	/** The words of its sentence before and behind it, and between the two ends of a change. */
	readonly before: string;
	readonly within: string;
	readonly after: string;
}

const betweenEnds = (text: string, start: number, quantity: Quantity): string => {
	if (quantity.kind !== 'from-to') return '';
	const [one, other] = [quantity.from, quantity.to].sort((a, b) => a.start - b.start);
	const by = start - quantity.start;
	return one && other ? text.slice(one.end + by, other.start + by) : '';
};

/** The rest of the sentence around a place of a text, as typed. */
export function sentenceAround(
	text: string,
	{start, end}: Place,
): {readonly before: string; readonly after: string} {
	const ends = [...text.slice(0, start).matchAll(/[.!?;]\s|\n/gu)].at(-1);
	const behind = text.slice(end);
	const stop = behind.search(/[.!?;](?:\s|$)|\n/u);
	return {
		before: text.slice(ends === undefined ? 0 : ends.index + 1, start),
		after: stop === -1 ? behind : behind.slice(0, stop),
	};
}

/** The sentence a figure stands in at a place of a text, in lower case and cut at the figure. */
export function toldAt(text: string, place: Place, quantity: Quantity): Told {
	const {before, after} = sentenceAround(text, place);
	return {
		before: before.toLowerCase(),
		within: betweenEnds(text, place.start, quantity).toLowerCase(),
		after: after.toLowerCase(),
	};
}

const wholeOf = ({before, within, after}: Told): string => `${before} ¤ ${within} ¤ ${after}`;

/** What is counted against a time ("a month") says nothing of when. */
const rates =
	/\b(?:an?|per|each|every|in the|in a) (?:second|minute|hour|day|night|week|month|quarter|year)\b(?! (?:ago|earlier|later|before))/gu;

/** What a figure may be for: it then moves from one period to another, and says nothing against the first. */
const when =
	/\b(?:(?:this|last|next|past|the|first|second|third|fourth) )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|weeks?|months?|quarters?|years?|days?|yesterday|tomorrow|q[1-4]|h[12]|(?:19|20)\d\d)\b/gu;

/** A time that only says since when leaves it the same figure. */
const sinceWhen = /\b(?:since|after) (?:\w+ )?$/u;

/** Said of a figure that comes on top of another, or is none yet. */
const onTop =
	/\b(?:another|again|further|extra|additional|additionally|first|second|third|next|then|later|target|goal|plan|planned|want|wanted|expect|expected|if|would|could|should|until|peak|worst|best)\b/u;

/** Whether it is told as it is: no addition, no plan, no case that might be. */
export const isPlain = (told: Told): boolean =>
	!onTop.test(
		wholeOf(told)
			.replaceAll(rates, ' ')
			.replaceAll(/\b(?:back|since|by) then\b/gu, ' '),
	);

/** The times named, but for those since when it is so. */
function timesIn(told: Told): readonly string[] {
	const text = wholeOf(told).replaceAll(rates, ' ');
	const times = [...text.matchAll(when)].filter((match) => !sinceWhen.test(text.slice(0, match.index)));
	return [...new Set(times.map(([time]) => time))].sort();
}

/** Whether nothing says that two figures are of two times. */
export function isSamePeriod(a: Told, b: Told): boolean {
	return timesIn(a).join(' ') === timesIn(b).join(' ');
}

/** Whether both name a time, and not the same. */
export function areApartInTime(a: Told, b: Told): boolean {
	const [one, other] = [timesIn(a), timesIn(b)];
	return one.length > 0 && other.length > 0 && !one.some((time) => other.includes(time));
}

/** Said of what it is by now, or was once: no word on what it was said to be. */
const moving =
	/\b(?:now|today|currently|already|before|previously|formerly|originally|earlier|once|used|ago|started)\b/u;

/** Whether it takes up a figure as it was told, and not what came of it since, or went before. */
export function isOfThatTime(claimed: Told, known: Told): boolean {
	const times = timesIn(known);
	return (
		isPlain(claimed) &&
		!moving.test(wholeOf(claimed)) &&
		timesIn(claimed).every((time) => times.includes(time))
	);
}

/** Whether a time says how long it was looked at: “after 30 days”, “over a year”. */
export const isWindow = ({before}: Told): boolean =>
	/\b(?:after|over|for|during|since|past|last|within(?: the)?)(?: the)?(?: first| last)? *$/u.test(before);

/** Told as what was, and true all the same. */
const saving = /\b(?:saved|brought|recovered|gained)\b/gu;

const past =
	/\b(?:was|were|had|did|made|found|led|ran|used|took|cost|before|previously|formerly|originally|got|won|lost|\p{L}+ed)\b/u;

/** Whether both are told of what was, or both of what is. */
export const isSameState = (a: Told, b: Told): boolean =>
	past.test(wholeOf(a).replaceAll(saving, ' ')) === past.test(wholeOf(b).replaceAll(saving, ' '));

/** What stands behind the figure with a verb of its own is another thought. */
const another =
	/(?:,| -| –| —)? (?:and|but|because|so|which|while|as|since|until|thanks|in the same)\b.*$|, (?!(?:on|in|at|for|of|per|by|from|among|across|with)\b).*$/su;

const stemOf = (word: string): string => {
	const bare = word.replaceAll(/[’'].*$/gu, '');
	const one = oneWord.get(bare);
	if (one !== undefined) return one;
	return bare
		.replace(/ies$/u, 'y')
		.replace(/(?<=\p{L}{3})s$/u, '')
		.slice(0, 5);
};

/** “It's” says no more than “it”. */
const isPlainWord = (word: string): boolean =>
	plainWords.has(word) || plainWords.has(word.replaceAll(/[’'].*$/gu, ''));

/** A verb and no noun: “the suite runs in 25 minutes”. */
const running = /\bruns? (?=¤|in\b|for\b|within\b|at\b)/gu;

/** “After 7 days” and “30-day” tell one measure from another. */
const windows = /\b(\d+)[ -](day|week|month|hour|minute|second)s?\b/gu;

/** The words that may tell which thing a figure is of; “¤” stands where a figure is. */
const wordsOf = (told: Told): readonly string[] =>
	wholeOf({...told, after: told.after.replace(another, ' ')})
		.replaceAll(/\bresponse times?\b/gu, 'latency')
		.replaceAll(/\b(?:was|were|been) down (?= *¤)/gu, 'downtime ')
		.replaceAll(running, ' ')
		.replaceAll(/\bcosts? (?:us|me|them)\b/gu, ' ')
		.replaceAll(windows, '$1$2 ')
		.replaceAll(rates, ' ')
		.replaceAll(when, ' ')
		.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*|¤/gu) ?? [];

/** Stems of every word that tells which thing a figure is of. */
export const matterOf = (told: Told): readonly string[] => [
	...new Set(
		wordsOf(told)
			.filter((word) => /\p{L}/u.test(word) && !isPlainWord(word))
			.map(stemOf),
	),
];

/**
 * Whether two figures are of the same thing, word for word, as far as words are forms of one another or mean the same.
 * Silent in every doubt. `name`: what the known one's achievement is called, whose words may be left out or added.
 */
export function isSameMatter(claimed: Told, known: Told, name: string): boolean {
	const named = new Set([
		...matterOf({before: name.toLowerCase(), within: '', after: ''}),
		...contentOf(name),
	]);
	const [now, then] = [matterOf(claimed), matterOf(known)];
	const own = then.filter((stem) => !named.has(stem));
	const of = own.length > 0 ? own : then;
	return (
		of.length > 0 &&
		of.every((stem) => now.includes(stem)) &&
		now.every((stem) => then.includes(stem) || named.has(stem))
	);
}

/** Words in which two things of one kind differ: what stands right beside what they share, or behind “on” or “for”. */
function marksOf(told: Told, shared: readonly string[]): readonly string[] {
	const words = wordsOf(told);
	const isShared = (word: string | undefined): boolean =>
		word !== undefined && shared.includes(stemOf(word)) && !isPlainWord(word);
	return words
		.filter((word, at) => {
			if (!/\p{L}/u.test(word) || isPlainWord(word) || isShared(word)) return false;
			const lead = words[at - 1] ?? '';
			const isPlace = /^(?:on|in|at|for|of|by|with|among|across|after|within|over)$/u.test(
				/^(?:the|our|my|your)$/u.test(lead) ? (words[at - 2] ?? '') : lead,
			);
			return isPlace || isShared(words[at + 1]) || isShared(lead);
		})
		.map(stemOf);
}

/** Whether each of two sentences names something beside what they share that the other does not: iOS and Android. */
export function areContrasted(a: Told, b: Told): boolean {
	const [first, second] = [wholeOf(a), wholeOf(b)];
	const isBeforeAndAfter = (x: string, y: string): boolean =>
		/\bbefore \p{L}/u.test(x) && /\bafter \p{L}/u.test(y);
	if (isBeforeAndAfter(first, second) || isBeforeAndAfter(second, first)) return true;
	const [one, other] = [matterOf(a), matterOf(b)];
	const shared = one.filter((stem) => other.includes(stem));
	return (
		marksOf(a, shared).some((mark) => !other.includes(mark)) &&
		marksOf(b, shared).some((mark) => !one.includes(mark))
	);
}

/** Said of a part of a thing, or of one case of it. */
const partly =
	/\b(?:alone|of (?:those|these|them|which)|only (?:in|for|on|at)|just (?:in|for|on|at)|(?:for|in|on|at) (?:\p{L}+ ){1,2}only|one of|some of|part of|each)\b/u;

/** Whether a figure is told of a part of something. */
export const isOfPart = (told: Told): boolean => partly.test(wholeOf(told));

/** Whether it comes beside something that was told before. */
export const isMore = (told: Told): boolean =>
	/\b(?:also|too|as well|besides|another|new|other|on top|and then|plus)\b/u.test(wholeOf(told));

const outlay = /\b(?:costs?|costing|spent|spend|spending|paid|pay|pays|price|fees?|invested)\b/u;
const saved = /\b(?:less|fewer|cheaper|saves?|saved|saving|savings|worth|down|cut)\b/u;

/** Whether it is money that went out, and was not saved. */
export const isOutlay = (told: Told): boolean => outlay.test(wholeOf(told)) && !saved.test(wholeOf(told));

/** Words behind “in”, “on” or “for” that the other does not have: another place, or a part of the whole. */
function placesOf(told: Told, others: readonly string[]): readonly string[] {
	const words = wordsOf(told);
	return words
		.filter((word, at) => {
			if (!/\p{L}/u.test(word) || isPlainWord(word) || others.includes(stemOf(word))) return false;
			const lead = words[at - 1] ?? '';
			const isOwn = /^(?:our|my|this|that)$/u.test(lead);
			const before = /^(?:the|your|a|an)$/u.test(lead) ? (words[at - 2] ?? '') : lead;
			return !isOwn && /^(?:on|in|at|for|of|by|among|across|after|within)$/u.test(before);
		})
		.map(stemOf);
}

/** What beside their words speaks for two figures being of one thing. */
export type Ground =
	| 'end' // changes with one end in common
	| 'noun' // counts of one noun
	| 'rare' // nothing else of the kind was claimed
	| 'none';

/**
 * Whether two figures are told of one thing, as far as their sentences say: they share what the shorter of them is about,
 * and neither names something beside it that the other does not. The more else speaks for it, the fewer words will do.
 */
export function isLikeMatter(claimed: Told, known: Told, name: string, ground: Ground): boolean {
	if (areContrasted(claimed, known) || isOfPart(claimed) || isOfPart(known)) return false;
	const named = matterOf({before: name.toLowerCase(), within: '', after: ''});
	const [now, then] = [matterOf(claimed), matterOf(known)];
	const common = now.filter((stem) => then.includes(stem) || named.includes(stem));
	if (common.length === 0) return false;
	if (ground === 'end') return true;
	if (placesOf(claimed, [...then, ...named]).length > 0) return false;
	const least = Math.min(now.length, then.length);
	if (ground === 'noun') return common.length >= 2 || then.length === 1;
	const covers = common.length / least;
	if (ground === 'rare') return covers >= 0.6;
	return common.length >= 2 ? covers >= 0.75 : covers === 1 && now.length === then.length;
}
