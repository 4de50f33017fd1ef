/** The closed list of named mistakes, and which of them an answer makes. */
import {flags, type Cue, type Flag, type Level} from '../../terms.ts';
import type {NamedMistake, Place} from '../assessment.ts';
import {topicForMistake} from '../handbook.ts';
import type {Hit} from '../reading/pattern.ts';
import {placeOf, read} from '../reading/reading.ts';
import {flagCosts, pointsOf} from '../score.ts';
import {bearingMistakes} from './bearing.ts';
import {conductMistakes} from './conduct.ts';
import {evidenceMistakes} from './evidence.ts';
import {formMistakes} from './form.ts';
import type {Mistake, Seen} from './mistake.ts';
import {outcomeMistakes} from './outcome.ts';
import {questionMistakes} from './question.ts';
import {requestMistakes} from './request.ts';
import {selfMistakes} from './self.ts';
import {clauseOfHit, oneLine} from './sentences.ts';

/** Every named mistake. Of several about one thing the first that is there is named. */
export const mistakes: readonly Mistake[] = [
	...formMistakes,
	...conductMistakes,
	...outcomeMistakes,
	...requestMistakes,
	...selfMistakes,
	...questionMistakes,
	...bearingMistakes,
	...evidenceMistakes,
];

const isFlag = (about: Cue | Flag): about is Flag => (flags as readonly string[]).includes(about);

/**
 * Points the mistake costs by the published weights: those of its flag, or those its cue would earn without it. An
 * answer that misses the line keeps a third of the rest: the other two thirds are lost with it.
 */
function costOf(mistake: Mistake, {judged, context}: Seen): number {
	const {about, reaches = 2} = mistake;
	if (isFlag(about)) return judged.flags.includes(about) ? flagCosts[about] : 0;
	const points = (cue: Cue, level: Level): number => pointsOf(cue, level, context.topic, context.style);
	const missed = points(about, reaches) - points(about, judged.levels[about]);
	if (about !== 'answer' || judged.levels.answer > 0) return Math.max(0, missed);
	const rest = (['data', 'roi', 'humility'] as const).reduce(
		(sum, cue) => sum + points(cue, judged.levels[cue]),
		0,
	);
	return missed + (rest * 2) / 3;
}

const shown = 60;

/** Words short enough to stand in a sentence. */
function inShort(words: string): string {
	const line = oneLine(words)
		.replace(/^(?:and|but|so|because|or)\s+/iu, '')
		.replace(/[\s,;:.!–—-]+$/u, '');
	return line.length > shown ? `${line.slice(0, shown).replace(/\s+\S*$/u, '')} …` : line;
}

interface There {
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

function named(there: There, seen: Seen, all: readonly There[], points: number): NamedMistake {
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

/** At most two mistakes of an answer, the costliest first, never two about one thing. */
export function mistakesOf(seen: Seen, most = 2): NamedMistake[] {
	const taken = new Set<Cue | Flag>();
	const all = mistakes.flatMap((mistake): There[] => {
		if (taken.has(mistake.about)) return [];
		const at = mistake.find(seen);
		if (at === undefined) return [];
		taken.add(mistake.about);
		return [{mistake, at}];
	});
	return all
		.map((there) => ({there, cost: costOf(there.mistake, seen)}))
		.sort((a, b) => b.cost - a.cost)
		.slice(0, most)
		.map(({there, cost}) => named(there, seen, all, cost));
}
