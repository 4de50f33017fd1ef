/** How a mistake is told: by its words, with what could have been said. */
import {isFlag} from '../../terms.ts';
import type {NamedMistake, Place} from '../assessment.ts';
import {topicForMistake} from '../handbook.ts';
import type {Hit} from '../reading/pattern.ts';
import {placeOf, read} from '../reading/reading.ts';
import type {Mistake, Seen} from './mistake.ts';
import {clauseOfHit, oneLine} from './sentences.ts';

const shown = 60;

/** Words short enough to stand in a sentence. */
function inShort(words: string): string {
	const line = oneLine(words)
		.replace(/^(?:and|but|so|because|or)\s+/iu, '')
		.replace(/[\s,;:.!–—-]+$/u, '');
	return line.length > shown ? `${line.slice(0, shown).replace(/\s+\S*$/u, '')} …` : line;
}

/** A mistake, and where it is in the answer. */
export interface There {
	readonly mistake: Mistake;
	readonly at: Hit;
}

/** The answer as it would be read with `text` in its place, and no fault in it. */
const instead = (text: string, {context, judged}: Seen): Seen => ({
	reading: read(text, context.topic),
	context,
	judged: {...judged, flags: [], findings: []},
});

/**
 * What could have been said. Where a fault is mended by adding, what the other faults would have left out is left out
 * first: nobody should be told to say a threat with a better figure in it.
 */
function rewriteOf({mistake, at}: There, seen: Seen, all: readonly There[]): string {
	if ('cut' in mistake.mended) {
		const left = mistake.mended.cut(seen, at);
		if (left === undefined) return mistake.frame(seen);
		const more = mistake.mended.then?.(seen);
		return more === undefined ? left : `${left} ${more}`;
	}
	let [now, place] = [seen, at];
	for (const other of all) {
		if (!('cut' in other.mistake.mended)) continue;
		const there = now === seen ? other.at : other.mistake.find({...now, judged: seen.judged});
		if (there === undefined) continue;
		const left = other.mistake.mended.cut(now, there);
		if (left === undefined) return mistake.frame(seen);
		now = instead(left, seen);
	}
	if (now !== seen) {
		const again = mistake.find(now);
		if (again === undefined) return mistake.frame(seen);
		place = again;
	}
	return mistake.mended.add(now, place) ?? mistake.frame(seen);
}

function placeOfHit({mistake, at}: There, {reading}: Seen): Place {
	const wide = isFlag(mistake.about) && mistake.exact !== true && at.whole !== true;
	const place = placeOf(reading, wide ? clauseOfHit(reading, at) : at);
	// An answer of which nothing could be judged is quoted from its beginning.
	return place.end > place.start ? place : {start: 0, end: Math.min(reading.text.length, shown)};
}

/** The mistake as the speaker is told of it. `all`: every one of this answer. `points`: what it costs. */
export function named(there: There, seen: Seen, all: readonly There[], points: number): NamedMistake {
	const {reading} = seen;
	const {mistake} = there;
	const place = mistake.place?.(seen) ?? placeOfHit(there, seen);
	const words = reading.text.slice(place.start, place.end);
	return {
		id: mistake.id,
		title: mistake.title,
		about: mistake.about,
		place,
		words,
		why: mistake.why,
		mend: mistake.mend,
		rewrite: rewriteOf(there, seen, all),
		advice: mistake.advice.replace('{words}', () => inShort(words)),
		// Never -0, which JSON would not keep.
		points: 0 - Math.round(points),
		handbook: topicForMistake(mistake),
	};
}
