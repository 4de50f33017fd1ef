/** What speaks for and against two figures that differ being told of one thing, each as a sign that is there or not. */
import type {Claim} from '../scoring/assessment.ts';
import {figureSigns} from './figure-signs.ts';
import {senseSigns} from './sense-signs.ts';
import type {Apart} from './standing.ts';
import {tellingOf} from './telling.ts';
import type {ToldFigure} from './told.ts';
import {ofEither, shareWord, upTo, where, wordSigns} from './word-signs.ts';

/** What is known of the two besides what they say. */
export interface Setting {
	/** How many known figures it could be held against. */
	readonly candidates: number;
	/** The known one stands in the case. */
	readonly isInCase: boolean;
	/** The achievement of the known one is named, or was named last. */
	readonly isOpen: boolean;
	/** How many figures stand in the answer, and how many in that of the known one. */
	readonly figures: number;
	readonly figuresThen: number;
	/** One of the two took its unit from the other. */
	readonly isLent: boolean;
	/** It takes up a figure in so many words: “that number was”. */
	readonly restates: boolean;
	/** Another known figure fits it. */
	readonly fitsOther: boolean;
	/** The known one is told rightly in the same answer. */
	readonly isToldHere: boolean;
	/** It is told as the sum of others. */
	readonly isSum: boolean;
	/** Told beside the matter, and how. */
	readonly slightNow: Claim['slight'];
	readonly slightThen: Claim['slight'];
}

/** More figures to hold it against than anybody keeps in mind. */
const many = 10;

function talkSigns(setting: Setting): string[] {
	const {candidates, figures, figuresThen, slightNow, slightThen} = setting;
	return [
		...upTo('candidates', candidates - 1, 5),
		...where(candidates > many, 'candidates-many'),
		...where(setting.isInCase, 'in-case'),
		...where(setting.isOpen, 'open'),
		...upTo('figures', figures - 1, 3),
		...upTo('figures-then', figuresThen - 1, 3),
		...where(setting.isLent, 'lent'),
		...where(setting.restates, 'restates'),
		...where(setting.fitsOther, 'fits-other'),
		...where(setting.isToldHere, 'told-here'),
		...where(setting.isSum, 'sum'),
		...ofEither('slight', slightNow !== undefined, slightThen !== undefined),
		...(slightNow === undefined ? [] : [`said-${slightNow}-now`]),
		...(slightThen === undefined ? [] : [`said-${slightThen}-then`]),
	];
}

/** A sentence of so few words leaves much to what was said before. */
const short = 8;

/** The signs between a claimed figure and a known one that differ. */
export function signsOf(
	claimed: ToldFigure,
	known: ToldFigure,
	apart: Apart,
	setting: Setting,
): readonly string[] {
	const [now, then] = [tellingOf(claimed.told), tellingOf(known.told)];
	const isLevel = claimed.quantity.kind !== 'from-to' && known.quantity.kind !== 'from-to';
	// “It is twelve now”, “call it thirty percent”
	const isCarried = now.opening !== 'other' && now.opening !== 'own';
	const isLone = setting.candidates === 1;
	return [
		...wordSigns(now, then),
		...senseSigns(now, then, isLevel),
		...figureSigns(claimed, known, apart, {now, then}),
		...talkSigns(setting),
		`opens-${now.opening}`,
		...where(now.length <= short, 'short'),
		...where(isCarried && isLone, 'carried-lone'),
		...where(isCarried && now.clause.size === 0, 'carried-wordless'),
		...where(isLone, shareWord(now, then) ? 'lone-shared' : 'lone-unshared'),
	];
}
