/** The times that a sentence names for its figure. */
import {wholeOf, type Told} from './told.ts';

/** What is counted against a time ("a month") says nothing of when. */
const rates =
	/(?<=¤ {1,3})(?:an?|per|each|every) (?:second|minute|hour|day|night|week|month|quarter|year)\b|\b(?:an?|per|each|every|in the|in a) (?:second|minute|hour|day|night|week|month|quarter|year)\b(?! (?:ago|earlier|later|before))/giu;

/** What a figure may be for: it then moves from one period to another, and says nothing against the first. */
const when =
	/\b(?:(?:this|last|next|past|the|first|second|third|fourth|previous|before last) )?(?:january|february|march|april|may(?! be\b)|june|july|august|september|october|november|december|spring|summer|autumn|fall(?= )|winter|christmas|easter|weeks?|months?|quarters?|seasons?|years?|days?|yesterday|tomorrow|q[1-4]|h[12]|(?:19|20)\d\d)\b/giu;

/** A time that only says since when leaves it the same figure. */
const sinceWhen = /\b(?:since|after) (?:\w+ )?$/iu;

/** “These days” is now, and “that quarter” the one that was spoken of. */
const noTime =
	/\b(?:these days|of the days?|(?:that|the|the same|all|whole|in one|of the) (?:day|night|week|month|quarter|season|year)(?! (?:before|after|earlier|ago)))\b/giu;

/** “Sick days” are no time. */
const length = /^(?:weeks?|months?|quarters?|seasons?|years?|days?)$/u;

/** The times named, but for those since when it is so. */
export function timesIn(told: Told): readonly string[] {
	const text = wholeOf(told).replaceAll(rates, ' ').replaceAll(noTime, ' ');
	const times = [...text.matchAll(when)].filter((match) => !sinceWhen.test(text.slice(0, match.index)));
	return [...new Set(times.map(([time]) => time.toLowerCase().replace(/^(?:the|this) /u, '')))]
		.filter((time) => !length.test(time))
		.sort();
}
