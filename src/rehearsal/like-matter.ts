/** How much speaks for two figures being told of one thing, in points: the words they share, the noun counted, the rate. */
import {vagueNouns} from './matter-words.ts';
import {areContrasted, isOfPart, matterOf, placesOf, stemOf} from './same-matter.ts';
import {areNear, isBare, sizesOf, type Size} from './size.ts';
import {rateIn, wholeOf, type Told, type ToldFigure} from './told.ts';

/** What each thing counts for; two figures are of one thing where it comes to `enough`. */
const points = {
	/** A word that both sentences have. */
	word: 1.5,
	/** The noun that is counted. */
	noun: 2,
	/** One that may be counted for many reasons: “tickets”. */
	vagueNoun: 1,
	/** Both counted against the same time. */
	rate: 0.5,
	/** Only one of them counted against a time. */
	unlikeRate: -0.5,
	/** Nothing else of the kind was claimed. */
	rare: 0.5,
	/** Changes with one end in common. */
	end: 2,
	/** A place that only one of them names. */
	place: -1.5,
	/** Another size altogether. */
	far: -0.75,
	/** A word that has no match, where the other has one as well. */
	against: -0.75,
	/** A word more that only one of them has. */
	more: -0.25,
} as const;
const enough = 1.5;
/** With no word in common but the noun. */
const enoughOfNoun = 2.1;

/** Nobody is out by so much: it is rather the whole and a part of it. */
const isFar = ([our]: readonly Size[], [their]: readonly Size[]): boolean =>
	our !== undefined &&
	their !== undefined &&
	our.per === their.per &&
	our.dimension === their.dimension &&
	Math.max(our.high, their.high) > 4 * Math.min(our.low, their.low);

/** “Zero lost samples” is said of the loss, and not of the samples. */
const isNone = ({low, high}: Size): boolean => low === 0 && high === 0;

/** Whether the two ends of two changes have one in common. */
const shareAnEnd = (ours: readonly Size[], theirs: readonly Size[]): boolean =>
	ours.length === 2 && theirs.length === 2 && ours.some((size, end) => areNear(size, theirs[end] ?? size));

/** “1,200 loaves leave our ovens”: one's own things behind a figure tell it from no other. */
const ownBehind = ({after}: Told): readonly string[] =>
	[...after.matchAll(/\b(?:my|our) (\p{L}+)/gu)].map(([, word = '']) => stemOf(word));

/** Whether a sentence has a noun, on its own or at the end of a word with a dash. */
const has = (told: Told, noun: string): boolean =>
	noun !== '' && (wholeOf(told).match(/\p{L}+/gu) ?? []).some((word) => stemOf(word) === stemOf(noun));

/** The noun both count, as a stem; one of them may name it elsewhere in its sentence: “call-backs dropped to 6”. */
function nounOfBoth(claimed: ToldFigure, known: ToldFigure): string | undefined {
	const [[our], [their]] = [sizesOf(claimed.quantity), sizesOf(known.quantity)];
	if (our?.dimension !== 'count' || their?.dimension !== 'count') return undefined;
	if (our.of === their.of) return isBare(our) ? undefined : stemOf(our.of);
	if (isBare(our) && has(claimed.told, their.of)) return stemOf(their.of);
	return isBare(their) && has(known.told, our.of) ? stemOf(our.of) : undefined;
}

/**
 * Whether two figures are told of one thing, as far as their sentences say. `name`: what the known one's achievement is
 * called, whose words may be left out or added. `isRare`: nothing else of the kind is known.
 */
export function isLikeMatter(claimed: ToldFigure, known: ToldFigure, name: string, isRare: boolean): boolean {
	if (areContrasted(claimed.told, known.told) || isOfPart(claimed.told) || isOfPart(known.told)) return false;
	const named = matterOf({before: name.toLowerCase(), within: '', after: ''});
	const [now, then] = [matterOf(claimed.told), matterOf(known.told)];
	const [ours, theirs] = [sizesOf(claimed.quantity), sizesOf(known.quantity)];
	const noun = nounOfBoth(claimed, known);
	const isNoun = (stem: string): boolean => stem === noun;
	const common = now.filter((stem) => (then.includes(stem) || named.includes(stem)) && !isNoun(stem));
	const only = (stems: readonly string[], others: readonly string[], own: readonly string[]): number =>
		stems.filter((stem) => ![...others, ...named, ...own].includes(stem) && !isNoun(stem)).length;
	const onlyNow = only(now, then, ownBehind(claimed.told));
	const onlyThen = only(then, now, ownBehind(known.told));
	const isEnd = shareAnEnd(ours, theirs);
	if (common.length === 0 && (noun === undefined || [...ours, ...theirs].some(isNone))) return false;
	const places =
		placesOf(claimed.told, [...then, ...named]).length > 0 ||
		placesOf(known.told, [...now, ...named]).length > 0;
	const [our, their] = [ours[0]?.per ?? rateIn(claimed.told), theirs[0]?.per ?? rateIn(known.told)];
	const vague = noun !== undefined && vagueNouns.has(noun);
	const [fewer, most] = [onlyNow, onlyThen].toSorted((a, b) => a - b);
	const sum =
		common.length * points.word +
		(noun === undefined ? 0 : vague ? points.vagueNoun : points.noun) +
		(our !== undefined && our === their ? points.rate : 0) +
		((our === undefined) === (their === undefined) ? 0 : points.unlikeRate) +
		(isRare ? points.rare : 0) +
		(isEnd ? points.end : 0) +
		(places ? points.place : 0) +
		(isFar(ours, theirs) && !isEnd ? points.far : 0) +
		(fewer ?? 0) * points.against +
		((most ?? 0) - (fewer ?? 0)) * points.more;
	return sum >= (common.length === 0 && !isEnd ? enoughOfNoun : enough);
}
