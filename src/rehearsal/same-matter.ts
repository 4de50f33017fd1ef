/** Whether two sentences tell a figure of one and the same thing. */
import {contentOf} from '../content-words.ts';
import {oneWord, plainWords} from './matter-words.ts';
import {rates, when} from './same-time.ts';
import {wholeOf, type Told} from './told.ts';

/** What stands behind the figure with a verb of its own is another thought. */
const another =
	/(?:,| -| –| —)? (?:and|but|because|so|which|while|as|since|until|thanks|in the same)\b.*$|, (?!(?:on|in|at|for|of|per|by|from|among|across|with)\b).*$/su;

/** Enough of a word to know it again in another form, or the word that stands for it. */
export const stemOf = (word: string): string => {
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

/** Verbs that make one word with what is behind them: “drops out” is a drop-out. */
const phrasal =
	/\b(drop|set|sign|log|check|pick|call|break|hand|roll|follow|opt|walk|write|sick)(?:p?s|p?ed|t?ing|en)?[ -](out|up|back|in|over|off|down)s?\b/gu;

/** The words that may tell which thing a figure is of; “¤” stands where a figure is. */
const wordsOf = (told: Told): readonly string[] =>
	wholeOf({...told, after: told.after.replace(/^ until (?!now\b)/u, ' ').replace(another, ' ')})
		.replaceAll(/\bresponse times?\b/gu, 'latency')
		.replaceAll(/\b(?:was|were|been) down (?= *¤)/gu, 'downtime ')
		.replaceAll(phrasal, '$2$1')
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
			const isPlace = /^(?:on|in|at|for|of|by|with|among|across|after|within|over|about)$/u.test(
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
	/\b(?:alone|(?<!all )of (?:those|these|them|which)|only (?:in|for|on|at)|just (?:in|for|on|at)|(?:for|in|on|at) (?:\p{L}+ ){1,2}only|one of|some of|part of|each(?! (?:hour|day|night|shift|week|month|quarter|year)))\b/u;

/** “Falls, my ward sees nine of them” counts all of them; “12 of them are mine” does not. */
const isOfThem = ({before}: Told): boolean =>
	/\p{L} $/u.test(before) && !/\b(?:and|but|with) $/u.test(before);

/** Whether a figure is told of a part of something. */
export const isOfPart = (told: Told): boolean =>
	partly.test(
		wholeOf({...told, after: isOfThem(told) ? told.after.replace(/^ of them\b/u, '') : told.after}),
	);

/** Whether it comes beside something that was told before. */
export const isMore = (told: Told): boolean =>
	/\b(?:also|too|as well|besides|another|new|other|on top|and then|plus)\b/u.test(wholeOf(told));

const outlay = /\b(?:costs?|costing|spent|spend|spending|paid|pay|pays|price|fees?|invested)\b/u;
const saved = /\b(?:less|fewer|cheaper|saves?|saved|saving|savings|worth|down|cut)\b/u;

/** Whether it is money that went out, and was not saved. */
export const isOutlay = (told: Told): boolean => outlay.test(wholeOf(told)) && !saved.test(wholeOf(told));

/** Places and people that tell one measure from no other: every talk has its one team and its one line. */
const anyPlace: ReadonlySet<string> = new Set(
	(
		'team line side floor desk ward plant site sites queue hands department job shift average stock hand ' +
		'analysts customers users colleagues people teams staff clients everyone guests patients engineers developers agents'
	).split(' '),
);

/** Words behind “in”, “on” or “for” that the other does not have: another place, or a part of the whole. */
export function placesOf(told: Told, others: readonly string[]): readonly string[] {
	const words = wordsOf(told);
	return words
		.filter((word, at) => {
			if (!/\p{L}/u.test(word) || isPlainWord(word) || anyPlace.has(word) || others.includes(stemOf(word)))
				return false;
			const lead = words[at - 1] ?? '';
			const isOwn = /^(?:our|my|this|that)$/u.test(lead);
			const before = /^(?:the|your|a|an)$/u.test(lead) ? (words[at - 2] ?? '') : lead;
			return !isOwn && /^(?:on|in|at|for|of|by|among|across|after|within|about)$/u.test(before);
		})
		.map(stemOf);
}
