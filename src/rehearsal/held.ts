/** Whether a claimed figure is one that is known already, another in its place, or new. */
import {contentOf} from '../content-words.ts';
import type {Claim} from '../scoring/assessment.ts';
import type {Place} from '../place.ts';
import {lowOf, type Quantity} from '../quantities/quantity.ts';
import {inUnitOf} from './in-unit.ts';
import type {KnownFigure} from './known-figures.ts';
import {differingEnds} from './same-figure.ts';
import {signsOf} from './signs.ts';
import {standingOf, type Apart} from './standing.ts';
import {tellingOf} from './telling.ts';
import type {Told} from './told.ts';
import {areOfTwoThings, isInThousands} from './two-things.ts';

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

/** What is being talked about: the achievement the sentence names, and the one that was named last. */
export interface Topic {
	readonly named: number | undefined;
	readonly open: number | undefined;
	/** The sentence itself, around the figure. */
	readonly told: Told;
}

/** What the signs between a claim and a known figure count for: above nothing they are told of one thing. */
export type Weigh = (signs: readonly string[], known: KnownFigure) => number;

/** A known figure that a claim differs from, each in the unit of the other where it leaves its own out. */
interface Candidate {
	readonly figure: KnownFigure;
	readonly claimed: Quantity;
	readonly known: Quantity;
	readonly apart: Apart;
	readonly isLent: boolean;
}

/** Two figures, each in the unit of the other where it leaves its own out. */
function lent(claim: Claim, figure: KnownFigure): Pick<Candidate, 'claimed' | 'known' | 'isLent'> {
	const claimed = inUnitOf(claim.quantity, figure.quantity);
	if (claimed !== claim.quantity) return {claimed, known: figure.quantity, isLent: true};
	const known = inUnitOf(figure.quantity, claim.quantity);
	return {claimed, known, isLent: known !== figure.quantity};
}

/** “It fell by 30%”, “that fell by 45%”: where neither says what, nobody knows whether it is one thing. */
const isNamed = (now: Told, then: Told): boolean =>
	tellingOf(now).answer.size > 0 || tellingOf(then).answer.size > 0;

const isToThePoint = (a: Quantity, b: Quantity): boolean => {
	const ends = b.kind === 'from-to' ? [b.from, b.to] : [b];
	return (
		a.kind === 'from-to' ||
		ends.some(({value}) => Math.abs(lowOf(value) - lowOf(a.value)) <= lowOf(value) / 50)
	);
};

/** What is known of the whole answer. */
export interface InAnswer {
	/** How many figures stand in it. */
	readonly figures: number;
	/** The known figures that are told rightly in it. */
	readonly told: ReadonlySet<KnownFigure>;
}

const areOfOneAnswer = (a: KnownFigure, b: KnownFigure): boolean =>
	a.turn === b.turn && (a.turn !== undefined || (a.field === b.field && a.achievement === b.achievement));

/**
 * Holds a claim against what is known. It is the same where any known figure is; it has changed where one that differs is told
 * of the same thing, as the signs between them are weighed.
 */
export function held(
	claim: Claim,
	known: readonly KnownFigure[],
	topic: Topic,
	{figures, told}: InAnswer,
	weigh: Weigh,
): Found {
	const candidates: Candidate[] = [];
	let fits = false;
	for (const figure of known) {
		const each = lent(claim, figure);
		const standing = standingOf(
			{quantity: each.claimed, told: topic.told},
			{quantity: each.known, told: figure.told},
		);
		// A figure without a unit says the same only to the point.
		const isSame = standing === 'same' && (!each.isLent || isToThePoint(each.claimed, each.known));
		if (isSame || isInThousands({quantity: claim.quantity, told: topic.told}, figure))
			return {verdict: 'same', known: figure};
		if (areOfTwoThings({quantity: claim.quantity, told: topic.told}, figure)) continue;
		if (standing === 'fits' || standing === 'same') fits = true;
		if (typeof standing === 'object' && isNamed(topic.told, figure.told))
			candidates.push({figure, ...each, apart: standing});
	}
	// What is told again is no other figure.
	const different = new Set(candidates.map(({figure}) => figure.as ?? figure)).size;
	const [best] = candidates
		.map((candidate) => {
			const {figure} = candidate;
			const signs = signsOf(
				{quantity: candidate.claimed, told: topic.told},
				{quantity: candidate.known, told: figure.told},
				candidate.apart,
				{
					candidates: different,
					isInCase: figure.turn === undefined,
					isOpen: figure.achievement !== undefined && figure.achievement === topic.open,
					figures,
					figuresThen: known.filter((other) => areOfOneAnswer(figure, other)).length,
					isLent: candidate.isLent,
					restates: claim.restates,
					fitsOther: fits,
					isToldHere: told.has(figure),
					isSum: isSum(claim),
					slightNow: claim.slight,
					slightThen: figure.slight,
				},
			);
			return {figure, points: weigh(signs, figure)};
		})
		.sort((a, b) => b.points - a.points);
	return best && best.points > 0
		? {verdict: 'changed', known: best.figure.as ?? best.figure}
		: {verdict: 'new'};
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
