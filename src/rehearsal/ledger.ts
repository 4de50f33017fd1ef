/** The ledger of a talk: every figure claimed, and what it is held against. */
import {contentOf} from '../content-words.ts';
import type {Case} from '../case/case.ts';
import type {Assessment, Claim, Fact, Place} from '../scoring/assessment.ts';
import {deedsIn, taken, type Deed} from './deeds.ts';
import {knownFrom, nothingKnown, type KnownFigure, type KnownFigures} from './known-figures.ts';
import {lowOf, type Quantity} from '../quantities/quantity.ts';
import {compare, differingEnds, isAmount} from './same-figure.ts';
import {
	areApartInTime,
	areContrasted,
	isOfThatTime,
	isSameState,
	isWindow,
	matterOf,
	toldAt,
	type Told,
} from './same-matter.ts';
import {deniedIn, isToldOtherwise, mayBeOne} from './told-otherwise.ts';

export type EntryKind =
	| 'figure' // claimed for the work done
	| 'ask' // asked for
	| 'blank' // left where a figure should be
	| 'deed'; // what “we” did, and then “I”

/** What a figure is held against: a field of the case, or an earlier turn. */
export interface Against {
	readonly words: string;
	readonly field?: string;
	readonly turn?: number;
}

/** One line of the ledger. */
export interface Entry extends Place {
	readonly turn: number;
	readonly kind: EntryKind;
	/** As typed, on one line. */
	readonly words: string;
	/** `same`: as it stands in the case, or as it was said before. `new`: nowhere yet. `changed`: not what it was. */
	readonly verdict: 'same' | 'new' | 'changed';
	readonly against?: Against;
}

/** A ledger that is being kept. */
export interface Ledger {
	readonly entries: () => readonly Entry[];
	/** Enters an answer, and returns what a manager would notice about it. */
	readonly enter: (turn: number, text: string, assessment: Assessment) => readonly Fact[];
	/** The figure that changed last, and what it was. */
	readonly lastChange: () => {readonly now: string; readonly earlier: string} | undefined;
}

const shared = (a: readonly string[], b: readonly string[]): number =>
	a.filter((stem) => b.includes(stem)).length;

/** The achievement a text speaks of, where it is plain which. */
function named(about: readonly string[], names: readonly (readonly string[])[]): number | undefined {
	const counts = names.map((name) => shared(name, about));
	const most = Math.max(0, ...counts);
	return most > 0 && counts.filter((count) => count === most).length === 1 ? counts.indexOf(most) : undefined;
}

const againstOf = ({words, field, turn}: KnownFigure): Against => ({
	words,
	...(field === undefined ? {} : {field}),
	...(turn === undefined ? {} : {turn}),
});

interface Found {
	readonly verdict: Entry['verdict'];
	readonly known?: KnownFigure;
}

/** Words that go with any worth and say nothing of which. */
const anyWorth = contentOf(
	'worth bring brings brought saves saved saving earns makes gives keep keeps finance means adds',
);

/** Words that say a figure is the sum of others. */
const together = contentOf('together total totals altogether combined overall everything first');

const isSum = ({about}: Claim): boolean => about.some((stem) => together.includes(stem));

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
	switch (claim.quantity.kind) {
		case 'from-to':
			if (result === 'end') return areAboutOne(topic.told, known.told);
			return words >= 3 && besides(claim, known) <= 1;
		case 'money': {
			const isOfIt = known.achievement !== undefined && known.achievement === topic.named;
			if (words >= 2 || (isOfIt && words > 0)) return besides(claim, known) <= 1;
			return known.achievement === topic.open && topic.open !== undefined && besides(claim, known) === 0;
		}
		default:
			return words >= 2 && besides(claim, known) <= 1;
	}
}

/** What is being talked about: the achievement the sentence names, and the one that was named last. */
interface Topic {
	readonly named: number | undefined;
	readonly open: number | undefined;
	/** The sentence itself, around the figure. */
	readonly told: Told;
	/** What each achievement is called. */
	readonly called: readonly string[];
}

/** Whether it is told of the same thing as a known one, word for word, and is another. */
const isOther = ({quantity}: Claim, known: KnownFigure, {told, called}: Topic): boolean =>
	isToldOtherwise({quantity, told}, known, called[known.achievement ?? -1] ?? '');

/** “400k a year” is money where it is held against money. */
function likened(claim: Claim, known: Quantity): Claim {
	const {quantity} = claim;
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

/**
 * Holds a claim against what is known. It is the same where any known figure is; it has changed where one of the same kind
 * and unit, of the same matter, says otherwise. Beside a figure that was just told rightly another one is an addition.
 */
function held(
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
	if (claim.spent || isLength || isSum(claim)) return {verdict: 'new'};
	const takenUp = takenUpBy(claim, known, topic.told);
	if (takenUp) return {verdict: 'changed', known: takenUp};
	const [meant] = compared
		.flatMap(({figure, claimed, result}) =>
			!told.has(figure) &&
			((result !== 'unlike' && result !== 'same' && isMeant(claimed, figure, result, topic)) ||
				isOther(claimed, figure, topic))
				? [figure]
				: [],
		)
		.sort((a, b) => shared(b.about, claim.about) - shared(a.about, claim.about));
	return meant ? {verdict: 'changed', known: meant} : {verdict: 'new'};
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The part of a change that differs, as it was typed. */
const endOf = (end: Place, {typed, quantity}: Pick<KnownFigure, 'typed' | 'quantity'>): string =>
	oneLine(typed.slice(end.start - quantity.start, end.end - quantity.start)).replace(/^(?:from|to) /iu, '');

/** How a changed figure is named: by the end that differs, else by the whole. */
function change(claimed: KnownFigure, known: KnownFigure): {readonly now: string; readonly earlier: string} {
	const ends = differingEnds(claimed.quantity, known.quantity);
	if (ends) {
		const [now, earlier] = [endOf(ends[0], claimed), endOf(ends[1], known)];
		if (now !== '' && earlier !== '') return {now, earlier};
	}
	return {now: claimed.words, earlier: known.words};
}

/** What is known of the whole answer: the figures told rightly in it so far, and the achievement it names. */
interface InAnswer {
	readonly told: Set<KnownFigure>;
	readonly ofAll: number | undefined;
}

/** Begins a ledger on a case, or on nothing but what will be said. */
export function openLedger(facts: Case | undefined): Ledger {
	let known: KnownFigures | undefined;
	const entries: Entry[] = [];
	const said: KnownFigure[] = [];
	const deeds: Deed[] = [];
	const asks: (Pick<Claim, 'words' | 'quantity'> & {readonly turn: number})[] = [];
	let open: number | undefined;
	let lastChange: {readonly now: string; readonly earlier: string} | undefined;

	function enterFigure(turn: number, text: string, claim: Claim, {told, ofAll}: InAnswer): readonly Fact[] {
		const all = known ?? nothingKnown;
		const sentence = toldAt(text, claim, claim.quantity);
		const topic: Topic = {
			named: named(claim.about, all.names),
			open: ofAll ?? open,
			told: sentence,
			called: all.called,
		};
		const {start, end, words, quantity, about} = claim;
		// Figures beside each other in one answer are a list, and no change.
		const earlier = said.filter((figure) => figure.turn !== turn);
		const found = held(claim, [...all.figures, ...earlier], topic, told);
		open = topic.named ?? found.known?.achievement ?? topic.open;
		const isTotal =
			found.verdict === 'new' && isSum(claim) && all.totals.some((total) => isAmount(quantity, total));
		const verdict = isTotal ? 'same' : found.verdict;
		const against = found.known === undefined ? {} : {against: againstOf(found.known)};
		entries.push({turn, kind: 'figure', start, end, words, verdict, ...against});
		const typed = text.slice(start, end);
		const achievement = open === undefined ? {} : {achievement: open};
		const claimed = {words, typed, quantity, about, told: sentence, turn, ...achievement};
		said.push(claimed);
		if (found.known !== undefined) told.add(found.known);
		if (verdict !== 'changed' || found.known === undefined) return [];
		lastChange = change(claimed, found.known);
		return [{fact: 'changed-figure', start, end, value: lastChange.earlier}];
	}

	const isInCase = (quantity: Quantity): boolean =>
		(known ?? nothingKnown).asks.some((amount) => isAmount(quantity, amount));

	/** “€8,000, for what is worth €310,000 a year; that is 3%”: beside the ask stands what it is set against. */
	function isAskAmong(turn: number, claim: Claim, claims: readonly Claim[]): boolean {
		if (!claim.asked) return false;
		const {quantity} = claim;
		const others = claims.filter((other) => other.asked && other !== claim);
		if (quantity.kind === 'percent')
			return !others.some((other) => other.quantity.kind === 'money' && other.start < claim.start);
		const isWorth = [
			...(known ?? nothingKnown).figures,
			...said.filter((figure) => figure.turn !== turn),
		].some((figure) => compare(quantity, figure.quantity) === 'same');
		return others.length === 0 || isInCase(quantity) || !isWorth;
	}

	function enterAsk(turn: number, {start, end, words, quantity}: Claim): void {
		// Sums beside each other in one answer are parts of it, and a sum and a percentage are no change of each other.
		const earlier = asks.filter((ask) => ask.turn < turn && ask.quantity.kind === quantity.kind);
		const again = earlier.some((ask) => ask.words === words || compare(quantity, ask.quantity) === 'same');
		const before = earlier.at(-1);
		const as = again || isInCase(quantity);
		asks.push({turn, words, quantity});
		entries.push({
			turn,
			kind: 'ask',
			start,
			end,
			words,
			verdict: as ? 'same' : before === undefined ? 'new' : 'changed',
			...(as || before === undefined ? {} : {against: {words: before.words, turn: before.turn}}),
		});
	}

	function enterBlanks(turn: number, {findings}: Assessment): void {
		for (const {start, end, words, cue} of findings) {
			if (cue === 'placeholder')
				entries.push({turn, kind: 'blank', start, end, words: oneLine(words), verdict: 'new'});
		}
	}

	function enterDeeds(turn: number, text: string): readonly Fact[] {
		const now = deedsIn(text, turn);
		const claimed = now.flatMap((deed) => {
			const before = taken(deed, deeds, facts);
			if (before === undefined) return [];
			const {start, end} = deed;
			const against = {words: before.words, turn: before.turn};
			entries.push({turn, kind: 'deed', start, end, words: deed.words, verdict: 'changed', against});
			return [{fact: 'we-became-i' as const, start, end}];
		});
		deeds.push(...now);
		return claimed;
	}

	return {
		entries: () => [...entries],
		lastChange: () => lastChange,
		enter: (turn, text, assessment) => {
			known ??= facts === undefined ? nothingKnown : knownFrom(facts);
			const claims = assessment.claims ?? [];
			if (assessment.notRated !== undefined) return [];
			const told = new Set<KnownFigure>();
			const ofAll = claims.length === 0 ? undefined : named(contentOf(text), known.names);
			const noticed = claims.flatMap((claim) => {
				if (!isAskAmong(turn, claim, claims)) return enterFigure(turn, text, claim, {told, ofAll});
				enterAsk(turn, claim);
				return [];
			});
			if (claims.length === 0) open = named(contentOf(text), known.names) ?? open;
			enterBlanks(turn, assessment);
			return [...noticed, ...enterDeeds(turn, text)];
		},
	};
}
