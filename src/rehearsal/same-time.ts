/** Whether two figures are told of one and the same time, and as they are. */
import {wholeOf, type Told} from './told.ts';

/** What is counted against a time ("a month") says nothing of when. */
export const rates =
	/\b(?:an?|per|each|every|in the|in a) (?:second|minute|hour|day|night|week|month|quarter|year)\b(?! (?:ago|earlier|later|before))/gu;

/** What a figure may be for: it then moves from one period to another, and says nothing against the first. */
export const when =
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
			.replaceAll(/\b(?:back|since|by) then\b/gu, ' ')
			.replaceAll(/\bfirst (?:answers?|response|reply|replies|contact|pass)\b/gu, ' '),
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

const once = /\b(?:used to|formerly|previously|originally|before (?:me|that|then|us)|before *$)/u;

/** Whether a figure is told as what it was before it changed. */
export const isOfBefore = (told: Told): boolean => once.test(wholeOf(told));

/** Whether both are told of what was, or both of what is. */
export const isSameState = (a: Told, b: Told): boolean =>
	past.test(wholeOf(a).replaceAll(saving, ' ')) === past.test(wholeOf(b).replaceAll(saving, ' '));
