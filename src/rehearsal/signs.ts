/** What speaks for and against two figures being told of one thing, each as a number. */
import {vagueNouns} from './matter-words.ts';
import {timesIn} from './same-time.ts';
import {rootOf} from './roots.ts';
import {areNear, isBare, sizesOf, type Size} from './size.ts';
import {isCarried, tellingOf, type Telling, type Word} from './telling.ts';
import {rateIn, type ToldFigure} from './told.ts';

/** What is known of the two besides what they say. */
export interface Setting {
	/** What the achievement of the known one is called. */
	readonly name: string;
	/** Nothing else of the kind is known. */
	readonly isRare: boolean;
	/** The only one of its kind in what was said last. */
	readonly isLast: boolean;
	/** The achievement of the known one is named, or was named last. */
	readonly isOpen: boolean;
}

/** What may speak for or against it. */
export type Sign =
	| 'one'
	| 'common'
	| 'anyCommon'
	| 'light'
	| 'noun'
	| 'against'
	| 'more'
	| 'allIn'
	| 'exact'
	| 'modBoth'
	| 'placeBoth'
	| 'placeMore'
	| 'placeLess'
	| 'strange'
	| 'strangeThing'
	| 'verbs'
	| 'rate'
	| 'unlikeRate'
	| 'timeOne'
	| 'rare'
	| 'end'
	| 'apart'
	| 'carried'
	| 'elsewhere'
	| 'carriedMore'
	| 'last'
	| 'tense'
	| 'bare'
	| 'bareBoth'
	| 'open'
	| 'part'
	| 'nameless';

const has = (telling: Telling, root: string): boolean => telling.roots.has(root) || telling.around.has(root);

function nounOfBoth(claimed: ToldFigure, known: ToldFigure, now: Telling, then: Telling): string | undefined {
	const [[our], [their]] = [sizesOf(claimed.quantity), sizesOf(known.quantity)];
	if (our?.dimension !== 'count' || their?.dimension !== 'count') return undefined;
	if (our.of === their.of) return isBare(our) ? undefined : rootOf(our.of);
	if (isBare(our) && now.roots.has(rootOf(their.of))) return rootOf(their.of);
	return isBare(their) && then.roots.has(rootOf(our.of)) ? rootOf(our.of) : undefined;
}

/** Words right before one that both have, which the other does not have. */
const modifiers = (telling: Telling, other: Telling, noun: string | undefined): readonly string[] =>
	[...telling.words, ...telling.name]
		.filter(({root, at}) => {
			if (has(other, root) || root === noun) return false;
			const next = [...telling.words, ...telling.name].find((word) => word.at === at + 1);
			return next !== undefined && (has(other, next.root) || next.root === noun);
		})
		.map(({root}) => root);

const shareAnEnd = (ours: readonly Size[], theirs: readonly Size[]): boolean =>
	ours.length === 2 && theirs.length === 2 && ours.some((size, end) => areNear(size, theirs[end] ?? size));

/** Of two shares by which something moved. */
const usual = 0.6;

/** How many times the larger is the smaller, as a logarithm; of changes, by their nearer end. */
function apartOf(ours: readonly Size[], theirs: readonly Size[]): number {
	const pairs = ours.flatMap((our) => theirs.map((their) => [our, their] as const));
	const logs = pairs.map(([our, their]) =>
		our.low <= 0 || their.low <= 0 ? 2 : Math.abs(Math.log(our.low / their.low)),
	);
	return logs.length === 0 ? usual : Math.min(3, ...logs);
}

const number = (is: boolean): number => (is ? 1 : 0);

/** Words of a sentence that the other does not have. */
interface Only {
	readonly roots: readonly string[];
	readonly mods: readonly string[];
	readonly places: readonly Word[];
}

const nothing: Only = {roots: [], mods: [], places: []};

function onlyIn(telling: Telling, other: Telling, noun: string | undefined): Only {
	const isOtherFrame = (telling.subject === 'own') !== (other.subject === 'own');
	const lacks = (root: string): boolean => root !== noun && !has(other, root);
	return {
		// Told from the other side, the verb is another as well: “I approved 240”, “310 went through my hands”.
		roots: [...telling.roots].filter(
			(root) => lacks(root) && !telling.aside.has(root) && !(isOtherFrame && root === telling.verb),
		),
		mods: modifiers(telling, other, noun),
		places: telling.words.filter(({root, isPlace}) => isPlace && lacks(root)),
	};
}

/** Whether one differs from the other by a place alone. */
function isByPlace(now: Only, then: Only): boolean {
	const places = new Set(now.places.map(({root}) => root));
	return now.roots.length > 0 && then.roots.length === 0 && now.roots.every((root) => places.has(root));
}

const isAnyBare = (size: Size | undefined): boolean => size !== undefined && isBare(size);

/** Thousands are as a rule money. */
const large = 1000;

/** Of a sentence that begins with a pronoun the size says less: the pronoun says that it is the same. */
const lessApart = 0.4;

/** What both sentences have in words. */
function sharedBy(
	now: Telling,
	then: Telling,
	noun: string | undefined,
): {readonly common: number; readonly light: number} {
	const common = new Set(
		[...now.roots, ...then.roots].filter(
			(root) => root !== noun && (now.roots.has(root) ? has(then, root) : has(now, root)),
		),
	);
	return {common: common.size, light: [...now.light].filter((word) => then.light.has(word)).length};
}

/** Each sign with its number, for a claimed figure and a known one. */
export function signsOf(
	claimed: ToldFigure,
	known: ToldFigure,
	{name, isRare, isLast, isOpen}: Setting,
): Readonly<Record<Sign, number>> {
	const [now, then] = [tellingOf(claimed.told), tellingOf(known.told, name)];
	const [ours, theirs] = [sizesOf(claimed.quantity), sizesOf(known.quantity)];
	const noun = nounOfBoth(claimed, known, now, then);
	const {common, light} = sharedBy(now, then, noun);
	const carried = isCarried(now);
	// “It is 35 now”: the pronoun stands for all that the one before was told of.
	const stands = carried && isLast && claimed.told.lead === undefined && then.roots.size > 0;
	const [onlyNow, onlyThen] = [onlyIn(now, then, noun), stands ? nothing : onlyIn(then, now, noun)];
	const [fewer = 0, most = 0] = [onlyNow.roots.length, onlyThen.roots.length].toSorted((a, b) => a - b);
	const isStrange =
		now.subject === 'noun' &&
		now.subjects.every((root) => root !== noun && !has(then, root) && !now.aside.has(root));
	const [our, their] = [ours[0]?.per ?? rateIn(claimed.told), theirs[0]?.per ?? rateIn(known.told)];
	const [ourTimes, theirTimes] = [timesIn(claimed.told), timesIn(known.told)];
	const bare = stands || (ours[0]?.low ?? 0) >= large ? [] : [ours[0], theirs[0]].filter(isAnyBare);
	// “Returns of shoes”: two places on stands what the returns are of.
	const isHead = (at: number): boolean =>
		now.words.some((word) => word.at === at - 2 && has(then, word.root));
	const anyShared = common > 0 || noun !== undefined;
	return {
		one: 1,
		common: Math.min(3, common),
		anyCommon: number(common > 0),
		light: Math.min(2, light),
		noun: number(noun !== undefined && !vagueNouns.has(noun)),
		against: Math.min(3, fewer),
		more: Math.min(4, most - fewer),
		allIn: number(anyShared && fewer === 0),
		exact: number(anyShared && most === 0),
		modBoth: number(onlyNow.mods.length > 0 && onlyThen.mods.length > 0),
		placeBoth: number(onlyNow.places.length > 0 && onlyThen.places.length > 0),
		placeMore: number(isByPlace(onlyNow, onlyThen)),
		placeLess: number(isByPlace(onlyThen, onlyNow)),
		strange: number(isStrange),
		strangeThing: number(isStrange && now.isLinked),
		verbs: number(now.verb !== '' && then.verb !== '' && now.verb !== then.verb),
		rate: number(our !== undefined && our === their),
		unlikeRate: number((our === undefined) !== (their === undefined) && !(stands && our === undefined)),
		timeOne: number(ourTimes.length > 0 !== theirTimes.length > 0 && !(stands && ourTimes.length === 0)),
		rare: number(isRare),
		end: number(shareAnEnd(ours, theirs)),
		apart: apartOf(ours, theirs) * (stands ? lessApart : 1),
		carried: number(carried && !stands),
		elsewhere: number(
			carried && claimed.told.lead !== undefined && ![...now.around].some((root) => has(then, root)),
		),
		carriedMore: carried ? Math.min(3, onlyNow.roots.length) : 0,
		last: number(isLast),
		tense: number(
			!stands && now.isPast !== then.isPast && now.state === undefined && then.state === undefined,
		),
		bare: number(bare.length > 0),
		bareBoth: number(bare.length === 2),
		open: number(isOpen),
		part: number(isByPlace(onlyNow, onlyThen) && onlyNow.places.some(({isOf, at}) => isOf && isHead(at))),
		nameless: number(carried && noun === undefined && then.roots.size === 0 && then.around.size === 0),
	};
}
