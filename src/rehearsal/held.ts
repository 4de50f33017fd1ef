/** Whether a claimed figure is one that is known already, another in its place, or new. */
import {contentOf} from '../content-words.ts';
import type {Claim} from '../scoring/assessment.ts';
import type {Place} from '../place.ts';
import {highOf, lowOf, type Quantity} from '../quantities/quantity.ts';
import {readQuantities} from '../quantities/read-quantities.ts';
import type {KnownFigure} from './known-figures.ts';
import {compare, differingEnds} from './same-figure.ts';
import {isOfThatTime, isSameState, isWindow} from './same-time.ts';
import {wholeOf, type Told} from './told.ts';
import type {Setting} from './signs.ts';
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

/** Words that say a figure is the sum of others. */
const together = contentOf('together total totals altogether combined overall everything');

/** Whether it is told as the sum of others. */
export const isSum = ({about}: Pick<Claim, 'about'>): boolean =>
	about.some((stem) => together.includes(stem));

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

/** Whether it is told of the same thing as a known one and is another. */
const isOther = (
	{quantity}: Claim,
	known: KnownFigure,
	{told, called}: Topic,
	setting: Omit<Setting, 'name'>,
): boolean =>
	isToldOtherwise({quantity, told}, known, {...setting, name: called[known.achievement ?? -1] ?? ''});

const isBareNumber = ({kind, unit}: Pick<Quantity, 'kind' | 'unit'>): boolean =>
	kind === 'count' && unit === '';

/** Said of how much something changed, and of no level. */
const gap =
	/\b(?:less|fewer|more|faster|quicker|shorter|longer|lower|higher|earlier|saved?|saves|saving|savings|gained?|gain|cut|by|off|difference|between|reduced|dropped|won)\b/u;
const tellsGap = (told: Told): boolean => gap.test(wholeOf(told));

/** A claim in the unit of a known figure, where it leaves its own out: “400k a year”, “it is 35 now”. */
function likened(claim: Claim, {quantity: known, told}: Pick<KnownFigure, 'quantity' | 'told'>): Claim {
	const {quantity} = claim;
	const level = known.kind === 'from-to' ? known.to : known;
	// “350 grand” names no currency.
	if (level.kind === 'money' && quantity.kind === 'money' && quantity.unit === 'XXX')
		return {...claim, quantity: {...quantity, unit: level.unit}};
	// “Ninety hours”, of hours that went “from 400 to 150”.
	if (isBareNumber(level) && quantity.kind === 'duration' && told.before.includes(quantity.unit))
		return {...claim, quantity: {...quantity, kind: 'count', unit: ''}};
	if (!isBareNumber(quantity)) return claim;
	const {unit, kind} = level;
	if (kind === 'money') {
		const isLarge = lowOf(quantity.value) >= (quantity.per === undefined ? 20 : 1000);
		return isLarge ? {...claim, quantity: {...quantity, kind, unit}} : claim;
	}
	const mayBe = kind === 'duration' || (kind === 'percent' && highOf(quantity.value) <= 100);
	return mayBe && quantity.per === undefined
		? {...claim, quantity: {...quantity, kind, unit} as Quantity}
		: claim;
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
			turn === last &&
			isOfThatTime(told, then) &&
			mayBeOne(likened(claim, {quantity, told: then}).quantity, quantity),
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
		const claimed = likened(claim, figure);
		return {figure, claimed, result: compare(claimed.quantity, figure.quantity, tellsGap(topic.told))};
	});
	const same = compared.find(({result}) => result === 'same');
	if (same) return {verdict: 'same', known: same.figure};
	const isLength = claim.quantity.kind === 'duration' && isWindow(topic.told);
	if (isSum(claim) || (isLength && isBesideOthers(topic.told))) return {verdict: 'new'};
	// Money that went out, and how long it was looked at, are held only against what is told in the same words.
	const isAside = claim.spent || isLength;
	const takenUp = isAside ? undefined : takenUpBy(claim, known, topic.told);
	if (takenUp) return {verdict: 'changed', known: takenUp};
	const ofKind = compared.filter(({figure, claimed}) => areOfOneKind(claimed.quantity, figure.quantity));
	const lastTurn = Math.max(0, ...known.map(({turn = 0}) => turn));
	const lastOfKind = ofKind.filter(({figure: {turn = 0}}) => turn === lastTurn);
	const [meant] = compared
		.flatMap(({figure, claimed, result}) => {
			if (told.has(figure) || isSum(figure)) return [];
			if (result === 'end' && bounds.test(claim.words)) return [];
			const setting = {
				isRare: ofKind.length === 1,
				isLast: lastOfKind.length === 1 && lastOfKind[0]?.figure === figure,
				isOpen: figure.achievement !== undefined && figure.achievement === topic.open,
			};
			return isOther(claimed, figure, topic, setting) ? [figure] : [];
		})
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
