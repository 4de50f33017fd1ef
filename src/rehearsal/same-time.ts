/** Whether two figures are told of one and the same time, and as they are. */
import {wholeOf, type Told} from './told.ts';

/** What is counted against a time ("a month") says nothing of when. */
export const rates =
	/(?<=¤ {1,3})(?:an?|per|each|every) (?:second|minute|hour|day|night|week|month|quarter|year)\b|\b(?:an?|per|each|every|in the|in a) (?:second|minute|hour|day|night|week|month|quarter|year)\b(?! (?:ago|earlier|later|before))/gu;

/** What a figure may be for: it then moves from one period to another, and says nothing against the first. */
export const when =
	/\b(?:(?:this|last|next|past|the|first|second|third|fourth) )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|weeks?|months?|quarters?|seasons?|years?|days?|yesterday|tomorrow|q[1-4]|h[12]|(?:19|20)\d\d)\b/gu;

/** A time that only says since when leaves it the same figure. */
const sinceWhen = /\b(?:since|after) (?:\w+ )?$/u;

/** Said of a figure that comes on top of another, or is none yet. */
const onTop =
	/\b(?:another|other|others|elsewhere|again|further|extra|additional|additionally|next|then|later|target|goal|plan|planned|want|wanted|expect|expected|if|would|could|should|until|peak|worst|best)\b/u;

/** Whether it is told as it is: no addition, no plan, no case that might be. */
export const isPlain = (told: Told): boolean =>
	!onTop.test(
		wholeOf(told)
			.replaceAll(rates, ' ')
			.replaceAll(/\b(?:back|since|by) then\b|\buntil now\b/gu, ' ')
			// “14 minutes until somebody is there”
			.replaceAll(/¤ +until (?!now|then|next|this|the end|january|\d)/gu, ' '),
	);

/** Which of several it is of, where that is counted: “the first answer”. */
const ordinals = /\b(?:first|second|third|fourth)\b/gu;

/** Whether it is told of a time before another: “the year before”, “when I came”. */
export const isOfEarlier = (told: Told): boolean =>
	/\b(?:before|earlier|until now|when (?:i|we) \p{L}+)\b/u.test(wholeOf(told));

/** Whether it says that it is so by now. */
export const isNow = (told: Told): boolean => /\b(?:now|today|these days|nowadays)\b/u.test(wholeOf(told));

/** Whether it says that something was so. */
export const wasSo = (told: Told): boolean => /\b(?:was|were)\b/u.test(wholeOf(told)) && !isNow(told);

/** Which of several it is told of: “first”; empty where it does not say. */
export const orders = (told: Told): string => [...new Set(wholeOf(told).match(ordinals))].join(' ');

/** Whether one is told of the first and the other of the second. */
export const areApartInOrder = (a: Told, b: Told): boolean =>
	orders(a) !== '' && orders(b) !== '' && orders(a) !== orders(b);

/** “These days” is now, and “that quarter” the one that was spoken of. */
const noTime =
	/\b(?:these days|of the days?|(?:that|the|the same|all|whole|in one|of the) (?:day|night|week|month|quarter|season|year)(?! (?:before|after|earlier|ago)))\b/gu;

/** “Sick days” are no time. */
const length = /^(?:weeks?|months?|quarters?|seasons?|years?|days?)$/u;

/** The times named, but for those since when it is so. */
export function timesIn(told: Told): readonly string[] {
	const text = wholeOf(told).replaceAll(rates, ' ').replaceAll(noTime, ' ');
	const times = [...text.matchAll(when)].filter((match) => !sinceWhen.test(text.slice(0, match.index)));
	return [...new Set(times.map(([time]) => time.replace(/^the /u, '')))]
		.filter((time) => !length.test(time))
		.sort();
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
const saving = /\b(?:save[sd]?|saving|brought|recovered|gained)\b/u;

const pastOf = (told: Told): 'was' | 'did' | undefined => {
	const text = wholeOf({...told, after: told.after.replace(itWas, '')})
		.replaceAll(aside, ' ')
		.replaceAll(reached, ' ')
		.replaceAll(passive, ' ');
	if (was.test(text)) return 'was';
	return did.test(text) ? 'did' : undefined;
};

const was = /\b(?:was|were|had|used|took|cost|before|previously|formerly|originally)\b/u;
const did =
	/\b(?:did|made|found|led|ran|got|won|lost|stood|came|sold|kept|held|sent|spent|paid|taught|\p{L}+ed)\b/u;

/** “Is reviewed in five days”, “the parts rejected”: no word on what was. */
const passive =
	/\b(?:is|are|gets?|be|being|am|'s|’s|'re|’re) (?:\p{L}+ )?\p{L}+(?:ed|lt|nt)\b|\b(?:have|has|get|gets) (?:their|the|his|her|your|our|its|it|a|an) (?:\p{L}+ )?\p{L}+ed\b/gu;

/** “Since I changed the handover” says why, and not when the figure was. */
const aside = /\b(?:since|because|thanks to|as) (?:i|we|my|our|the|that|they)\b[^,¤]*/gu;

/** “Every 5 minutes, before every 6 hours”: the figure in front is of now. */
const itWas = /,? before (?:it was |that |every )*\d.*$/su;

/** “Dropped to six” is what it is now; “a cost of” is no verb. */
const reached =
	/\b\p{L}+(?:(?: \p{L}+){0,2} (?:down|up))? to (?=(?:about |around |roughly |only |just )? *¤)|\b(?:a|the) cost\b/gu;

/** A few words around a figure, without a verb: “40 tests, with two developers”. */
const isFragment = ({before, after}: Told): boolean =>
	before.trim() === '' &&
	!/\b(?:is|are|was|were|has|have|had|we|i|they|it|he|she|can|do|does|get|take|go|come|\p{L}+ed)\b/u.test(
		after,
	);

/**
 * Whether both are told of what was, or both of what is. `isDone`: what was done once stays done, and may be told either way.
 */
export function isSameState(a: Told, b: Told, isDone = false): boolean {
	if (saving.test(wholeOf(a)) || saving.test(wholeOf(b))) return true;
	const [one, other] = [pastOf(a), pastOf(b)];
	if (isFragment(a) || isFragment(b)) return one !== 'was' || other !== undefined;
	if (isDone && one !== 'was' && other !== 'was') return true;
	return (one === undefined) === (other === undefined);
}
