/** The ledger of a talk: every figure claimed, and what it is held against. */
import {contentOf} from '../content-words.ts';
import type {Case} from '../case/case.ts';
import type {Assessment, Claim, Fact, Place} from '../scoring/assessment.ts';
import type {Slip} from '../terms.ts';
import type {Quantity} from '../quantities/quantity.ts';
import {readQuantities} from '../quantities/read-quantities.ts';
import {aboutBlank, blanksIn, filledBy, type Blank} from './blanks.ts';
import {deedsIn, taken, type Deed} from './deeds.ts';
import {
	held,
	isSum,
	named,
	oneLine,
	sayChange,
	type Found,
	type Quoted,
	type Topic,
	type Weigh,
} from './held.ts';
import {pointsFor} from './matter-card.ts';
import {knownFrom, nothingKnown, type KnownFigure, type KnownFigures} from './known-figures.ts';
import {paired} from './paired-claims.ts';
import {isAmount, isSameFigure} from './same-figure.ts';
import {counted, sentenceAround, toldAt} from './told.ts';

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
	/** For a blank: what filled it later. */
	readonly against?: Against;
}

/** A ledger that is being kept. */
export interface Ledger {
	readonly entries: () => readonly Entry[];
	/** Enters an answer, and returns what a manager would notice about it. */
	readonly enter: (turn: number, text: string, assessment: Assessment) => readonly Fact[];
	/** What was off last of a kind, and what it was before; a blank is both. */
	readonly lastOf: (slip: Slip) => Quoted | undefined;
}

const againstOf = ({words, field, turn}: KnownFigure): Against => ({
	words,
	...(field === undefined ? {} : {field}),
	...(turn === undefined ? {} : {turn}),
});

/** Words that ask for it. */
const requesting = /\b(?:ask|asking|bonus|want|would like|i['’]d like|raise|request|pay me|propose)\b/iu;

/** What is known of the whole answer: the figures told rightly in it so far, and the achievement it names. */
interface InAnswer {
	readonly told: Set<KnownFigure>;
	/** Every quantity in it. */
	readonly quantities: readonly Quantity[];
	readonly ofAll: number | undefined;
}

/** Whether a known figure is told as it is elsewhere in the answer, and not to deny it. */
const isToldRight = (
	{quantity}: KnownFigure,
	{start, end}: Place,
	quantities: readonly Quantity[],
): boolean =>
	quantity.kind !== 'from-to' &&
	quantities.some(
		(other) =>
			(other.end <= start || other.start >= end) &&
			other.kind === quantity.kind &&
			isSameFigure(other, quantity),
	);

/** Begins a ledger on a case, or on nothing but what will be said. */
export function openLedger(facts: Case | undefined, weigh: Weigh = pointsFor): Ledger {
	let known: KnownFigures | undefined;
	const entries: Entry[] = [];
	const said: KnownFigure[] = [];
	const deeds: Deed[] = [];
	const asks: (Pick<Claim, 'words' | 'quantity'> & {readonly turn: number})[] = [];
	let open: number | undefined = facts?.achievements.length === 1 ? 0 : undefined;
	const blanks: (Blank & {readonly entry: number})[] = [];
	const last: Partial<Record<Slip, Quoted>> = {};

	function enterFigure(
		turn: number,
		text: string,
		found: Claim,
		{told, quantities, ofAll}: InAnswer,
	): readonly Fact[] {
		const all = known ?? nothingKnown;
		const sentence = toldAt(text, found, found.quantity);
		const claim = {...found, quantity: counted(found.quantity, sentence)};
		const topic: Topic = {
			named: named(claim.about, all.names),
			open: ofAll ?? open,
			told: sentence,
		};
		const {start, end, words, quantity, about} = claim;
		// Figures beside each other in one answer are a list, and no change.
		const earlier = said.filter((figure) => figure.turn !== turn);
		const heldTo = [...all.figures, ...earlier];
		const right = heldTo.filter((figure) => isToldRight(figure, found, quantities));
		const isTotal = isSum(claim) && all.totals.some((total) => isAmount(quantity, total));
		const holding: Found = isTotal
			? {verdict: 'same'}
			: held(claim, heldTo, topic, {figures: quantities.length, told: new Set([...told, ...right])}, weigh);
		open = topic.named ?? holding.known?.achievement ?? topic.open;
		const {verdict} = holding;
		const against = holding.known === undefined ? {} : {against: againstOf(holding.known)};
		// What is told beside the matter is worth a line only where it was told otherwise.
		if (claim.slight === undefined || verdict === 'changed')
			entries.push({turn, kind: 'figure', start, end, words, verdict, ...against});
		const typed = text.slice(start, end);
		const achievement = open === undefined ? {} : {achievement: open};
		const as = verdict === 'same' && holding.known ? {as: holding.known.as ?? holding.known} : {};
		const slight = claim.slight === undefined ? {} : {slight: claim.slight};
		const claimed = {words, typed, quantity, about, told: sentence, turn, ...achievement, ...slight, ...as};
		said.push(claimed);
		if (holding.known !== undefined) told.add(holding.known);
		if (verdict !== 'changed' || holding.known === undefined) return [];
		const quoted = sayChange(claimed, holding.known);
		last.figure = quoted;
		return [{fact: 'changed-figure', start, end, value: quoted.earlier}];
	}

	const isInCase = (quantity: Quantity): boolean =>
		(known ?? nothingKnown).asks.some((amount) => isAmount(quantity, amount));

	/** “I'd put the migration at 190k a year”: what a project brings each year is no ask, however it is put. */
	function isYearlyWorth(text: string, claim: Claim): boolean {
		const {quantity} = claim;
		if (quantity.kind !== 'money' || quantity.per === undefined) return false;
		const {before, after} = sentenceAround(text, claim);
		return !requesting.test(`${before} ${after}`);
	}

	/** “€8,000, for what is worth €310,000 a year; that is 3%”: beside the ask stands what it is set against. */
	function isAskAmong(turn: number, text: string, claim: Claim, claims: readonly Claim[]): boolean {
		if (!claim.asked || isYearlyWorth(text, claim)) return false;
		const {quantity} = claim;
		const others = claims.filter((other) => other.asked && other !== claim);
		if (quantity.kind === 'percent')
			return !others.some((other) => other.quantity.kind === 'money' && other.start < claim.start);
		const isWorth = [
			...(known ?? nothingKnown).figures,
			...said.filter((figure) => figure.turn !== turn),
		].some((figure) => isSameFigure(quantity, figure.quantity));
		return others.length === 0 || isInCase(quantity) || !isWorth;
	}

	function enterAsk(turn: number, {start, end, words, quantity}: Claim): void {
		// Sums beside each other in one answer are parts of it, and a sum and a percentage are no change of each other.
		const earlier = asks.filter((ask) => ask.turn < turn && ask.quantity.kind === quantity.kind);
		const again = earlier.some((ask) => ask.words === words || isSameFigure(quantity, ask.quantity));
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

	function enterBlanks(turn: number, text: string, {findings}: Assessment): readonly Fact[] {
		return blanksIn(text, findings).map(({start, end}) => {
			const words = oneLine(text.slice(start, end));
			blanks.push({
				words,
				turn,
				about: aboutBlank(sentenceAround(text, {start, end})),
				entry: entries.length,
			});
			entries.push({turn, kind: 'blank', start, end, words, verdict: 'new'});
			last.blank = {now: words, earlier: words};
			return {fact: 'left-blank', start, end, value: words};
		});
	}

	/** Notes what the answer fills of the blanks left before it. */
	function fillBlanks(turn: number, text: string, claims: readonly Claim[]): readonly Fact[] {
		return blanks.splice(0).flatMap((blank): readonly Fact[] => {
			const filling = filledBy(blank, {turn, text, claims});
			const entry = entries[blank.entry];
			if (filling === undefined || entry === undefined) {
				blanks.push(blank);
				return [];
			}
			entries[blank.entry] = {...entry, against: {words: filling.words, turn}};
			return [{fact: 'fills-blank', start: 0, end: text.length}];
		});
	}

	function enterDeeds(turn: number, text: string): readonly Fact[] {
		const now = deedsIn(text, turn);
		const claimed = now.flatMap((deed) => {
			const before = taken(deed, deeds, facts);
			if (before === undefined) return [];
			const {start, end} = deed;
			const against = {words: before.words, turn: before.turn};
			entries.push({turn, kind: 'deed', start, end, words: deed.words, verdict: 'changed', against});
			last.deed = {now: deed.words, earlier: before.words.replace(/^We\b/u, 'we')};
			return [{fact: 'we-became-i' as const, start, end, value: before.words}];
		});
		deeds.push(...now);
		return claimed;
	}

	return {
		entries: () => [...entries],
		lastOf: (slip) => last[slip],
		enter: (turn, text, assessment) => {
			known ??= facts === undefined ? nothingKnown : knownFrom(facts);
			const claims = paired(text, assessment.claims ?? []);
			if (assessment.notRated !== undefined) return [];
			const told = new Set<KnownFigure>();
			const quantities = claims.length === 0 ? [] : readQuantities(text);
			const ofAll = claims.length === 0 ? undefined : named(contentOf(text), known.names);
			const noticed = claims.flatMap((claim) => {
				if (!isAskAmong(turn, text, claim, claims))
					return enterFigure(turn, text, claim, {told, quantities, ofAll});
				enterAsk(turn, claim);
				return [];
			});
			const full = claims.filter(({slight}) => slight === undefined);
			if (full.length === 0) open = named(contentOf(text), known.names) ?? open;
			const filled = fillBlanks(turn, text, full);
			return [...noticed, ...enterDeeds(turn, text), ...filled, ...enterBlanks(turn, text, assessment)];
		},
	};
}
