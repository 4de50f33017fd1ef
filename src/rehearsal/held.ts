/** Whether a claimed figure is one that is known already, another in its place, or new. */
import {contentOf} from '../content-words.ts';
import type {Claim} from '../scoring/assessment.ts';
import type {Place} from '../place.ts';
import {lowOf, type Quantity} from '../quantities/quantity.ts';
import {readQuantities} from '../quantities/read-quantities.ts';
import type {KnownFigure} from './known-figures.ts';
import {compare, differingEnds} from './same-figure.ts';
import {areApartInTime, isOfBefore, isOfThatTime, isPlain, isSameState, isWindow} from './same-time.ts';
import {areContrasted, isMore, isOfPart, isOutlay, matterOf, placesOf} from './same-matter.ts';
import {type Told} from './told.ts';
import {areOfOneKind, deniedIn, isToldOtherwise, mayBeOne} from './told-otherwise.ts';

const shared = (a: readonly string[], b: readonly string[]): number =>
	a.filter((stem) => b.includes(stem)).length;

/** The achievement a text speaks of, by number, where it is plain which. `names`: stems of each one’s name. */
export function named(about: readonly string[], names: readonly (readonly string[])[]): number | undefined {
	const counts = names.map((name) => shared(name, about));
	const most = Math.max(0, ...counts);
	return most > 0 && counts.filter((count) => count === most).length === 1 ? counts.indexOf(most) : undefined;
}

/** How a claim stands to what is known, and to which of it. */
export interface Found {
	readonly verdict: 'same' | 'new' | 'changed';
	readonly known?: KnownFigure;
}

/** Words that go with any worth and say nothing of which. */
const anyWorth = contentOf(
	'worth bring brings brought saves saved saving earns makes gives keep keeps finance means adds',
);

/** Words that say a figure is the sum of others. */
const together = contentOf('together total totals altogether combined overall everything');

/** Whether it is told as the sum of others. */
export const isSum = ({about}: Pick<Claim, 'about'>): boolean =>
	about.some((stem) => together.includes(stem));

/** Something the sentence is about that the known figure is not. */
const besides = ({beside}: Claim, known: KnownFigure): number =>
	beside.filter((stem) => !known.about.includes(stem) && !anyWorth.includes(stem)).length;

/** Whether two sentences share half of what either is about: enough where one end of a change is the same. */
function areAboutOne(a: Told, b: Told): boolean {
	const [one, other] = [matterOf(a), matterOf(b)];
	return shared(one, other) >= Math.max(1, Math.min(one.length, other.length) / 2);
}

/**
 * Whether a figure that is another than the known one is meant to be it. A manager who accuses wrongly is worse than one
 * who overlooks: the sentence must be of the same matter and of little else.
 */
function isMeant(claim: Claim, known: KnownFigure, result: 'end' | 'other', topic: Topic): boolean {
	const words = shared(known.about, claim.about);
	if (areApartInTime(topic.told, known.told) || areContrasted(topic.told, known.told)) return false;
	// “The shop across the road took 300,000”
	const isElsewhere = placesOf(known.told, matterOf(topic.told)).length > 0;
	const isChange = claim.quantity.kind === 'from-to' || known.quantity.kind === 'from-to';
	if (!isChange && isOfBefore(topic.told) !== isOfBefore(known.told)) return false;
	switch (claim.quantity.kind) {
		case 'from-to':
			if (result === 'end')
				return (
					areAboutOne(topic.told, known.told) ||
					isToldOtherwise({quantity: claim.quantity, told: topic.told}, known, '', false)
				);
			return words >= 3 && besides(claim, known) <= 1;
		case 'money': {
			const isOfIt = known.achievement !== undefined && known.achievement === topic.named;
			if (isOutlay(topic.told) || isOfPart(topic.told) || !isPlain(topic.told)) return false;
			if (isOfIt && words > 0 && isSameRate(claim.quantity, known.quantity))
				return besides(claim, known) <= 3 && !isMore(topic.told);
			if (isElsewhere && known.achievement === undefined) return false;
			if (words >= 2 || (isOfIt && words > 0)) return besides(claim, known) <= 1;
			return known.achievement === topic.open && topic.open !== undefined && besides(claim, known) === 0;
		}
		// How often and how long something is: two such figures share many words and are of two things.
		default:
			return false;
	}
}

/** Both for the same stretch of time, or both once. */
const isSameRate = (a: Quantity, b: Quantity): boolean =>
	a.kind !== 'from-to' && b.kind !== 'from-to' && a.per === b.per;

/** “To under a week”: what is told as a bound may lie near enough. */
const bounds = /\b(?:under|below|over|above|less than|more than|almost|nearly|up to)\b/iu;

/** What is being talked about: the achievement the sentence names, and the one that was named last. */
export interface Topic {
	readonly named: number | undefined;
	readonly open: number | undefined;
	/** The sentence itself, around the figure. */
	readonly told: Told;
	/** What each achievement is called. */
	readonly called: readonly string[];
}

/** Whether it is told of the same thing as a known one, word for word, and is another. */
const isOther = ({quantity}: Claim, known: KnownFigure, {told, called}: Topic, isRare: boolean): boolean =>
	isToldOtherwise({quantity, told}, known, called[known.achievement ?? -1] ?? '', isRare);

/** “400k a year” is money where it is held against money. */
function likened(claim: Claim, known: Quantity): Claim {
	const {quantity} = claim;
	// “350 grand” names no currency.
	if (known.kind === 'money' && quantity.kind === 'money' && quantity.unit === 'XXX')
		return {...claim, quantity: {...quantity, unit: known.unit}};
	if (known.kind !== 'money' || quantity.kind !== 'count' || quantity.unit !== '') return claim;
	const isLarge = lowOf(quantity.value) >= 1000;
	if (!isLarge || (quantity.per === undefined && !claim.restates)) return claim;
	return {...claim, quantity: {...quantity, kind: 'money', unit: known.unit}};
}

/**
 * The figure a claim puts right: the one that it denies (“30, not 40”), or the only one of its kind in the turn before
 * (“that number was 380,000”).
 */
function takenUpBy(claim: Claim, known: readonly KnownFigure[], told: Told): KnownFigure | undefined {
	const denied = deniedIn(told, claim.quantity);
	if (denied !== undefined)
		return known.findLast(
			(figure) => compare(denied, figure.quantity) === 'same' && isSameState(told, figure.told),
		);
	if (!claim.restates) return undefined;
	const last = Math.max(0, ...known.map(({turn = 0}) => turn));
	const alike = known.filter(
		({quantity, turn, told: then}) =>
			turn === last && isOfThatTime(told, then) && mayBeOne(likened(claim, quantity).quantity, quantity),
	);
	return alike.length === 1 ? alike[0] : undefined;
}

/** “So one change less” says nothing that is taken after a time. */
const isOne = (quantity: Quantity): boolean => quantity.kind === 'count' && quantity.value === 1;

/** Whether other figures stand in its sentence: “after 30 days” then says when they were taken. */
const isBesideOthers = ({before, after}: Told): boolean =>
	[before, after].some((part) => readQuantities(part).some((other) => !isOne(other)));

/**
 * Holds a claim against what is known. It is the same where any known figure is; it has changed where one of the same kind
 * and unit, of the same matter, says otherwise. Beside a figure that was just told rightly another one is an addition.
 */
export function held(
	claim: Claim,
	known: readonly KnownFigure[],
	topic: Topic,
	told: ReadonlySet<KnownFigure>,
): Found {
	const compared = known.map((figure) => {
		const claimed = likened(claim, figure.quantity);
		return {figure, claimed, result: compare(claimed.quantity, figure.quantity)};
	});
	const same = compared.find(({result}) => result === 'same');
	if (same) return {verdict: 'same', known: same.figure};
	const isLength = claim.quantity.kind === 'duration' && isWindow(topic.told);
	if (isSum(claim) || (isLength && isBesideOthers(topic.told))) return {verdict: 'new'};
	// Money that went out, and how long it was looked at, are held only against what is told in the same words.
	const isAside = claim.spent || isLength;
	const takenUp = isAside ? undefined : takenUpBy(claim, known, topic.told);
	if (takenUp) return {verdict: 'changed', known: takenUp};
	const ofKind = known.filter((figure) =>
		areOfOneKind(likened(claim, figure.quantity).quantity, figure.quantity),
	);
	const [meant] = compared
		.flatMap(({figure, claimed, result}) =>
			!told.has(figure) &&
			!isSum(figure) &&
			!(result === 'end' && bounds.test(claim.words)) &&
			((!isAside && result !== 'unlike' && result !== 'same' && isMeant(claimed, figure, result, topic)) ||
				isOther(claimed, figure, topic, !isAside && ofKind.length === 1))
				? [figure]
				: [],
		)
		.sort((a, b) => shared(b.about, claim.about) - shared(a.about, claim.about));
	return meant ? {verdict: 'changed', known: meant} : {verdict: 'new'};
}

/** Two tellings that do not go together, as they are said back. */
export interface Quoted {
	readonly now: string;
	readonly earlier: string;
}

/** Words as typed, on one line. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The part of a change that differs, as it was typed. */
const endOf = (end: Place, {typed, quantity}: Pick<KnownFigure, 'typed' | 'quantity'>): string =>
	oneLine(typed.slice(end.start - quantity.start, end.end - quantity.start)).replace(/^(?:from|to) /iu, '');

/** How a changed figure is named: by the end that differs, else by the whole. */
export function sayChange(claimed: KnownFigure, known: KnownFigure): Quoted {
	const ends = differingEnds(claimed.quantity, known.quantity);
	if (ends) {
		const [now, earlier] = [endOf(ends[0], claimed), endOf(ends[1], known)];
		if (now !== '' && earlier !== '') return {now, earlier};
	}
	return {now: claimed.words, earlier: known.words};
}
