/** Whether two figures are told of one thing, by what speaks for it and against it. */
import {signsOf, type Setting, type Sign} from './signs.ts';
import type {ToldFigure} from './told.ts';

export type {Setting};

/** What each sign counts for, fitted on the tables of restatements and on answers that were never one talk. */
const points: Readonly<Record<Sign, number>> = {
	/** What is taken off or given to begin with. */
	one: 0.38,
	/** For each word that both have, up to three. */
	common: 0.33,
	/** They have a word in common at all. */
	anyCommon: 1.02,
	/** For each word of many uses that both have, up to two. */
	light: 0.35,
	/** Both count the same noun. */
	noun: 0.13,
	/** For each word of one that has no match, where the other has one as well. */
	against: -1.18,
	/** For each word more that only one of them has. */
	more: -0.51,
	/** One says nothing that the other does not. */
	allIn: 1.2,
	/** Neither does. */
	exact: 0.53,
	/** Beside a word of both each has one of its own: “search migration”, “queue migration”. */
	modBoth: -0.85,
	/** Each names a place of its own. */
	placeBoth: -0.34,
	/** The later one differs by a place alone. */
	placeMore: -0.26,
	/** The earlier one does. */
	placeLess: -0.19,
	/** The later one is about a noun that the earlier one does not have. */
	strange: -0.55,
	/** And nothing but a verb stands between that noun and the figure. */
	strangeThing: -0.27,
	/** Somebody does one thing to so many, and another thing to so many. */
	verbs: -0.36,
	/** Both are counted against the same time. */
	rate: 0.42,
	/** Only one of them is counted against a time. */
	unlikeRate: -0.59,
	/** Only one of them names a time. */
	timeOne: -0.66,
	/** Nothing else of the kind is known. */
	rare: 0.58,
	/** Changes with one end in common. */
	end: 0.26,
	/** How many times the larger is the smaller, as a logarithm. */
	apart: -2.47,
	/** It leaves it open what it is about, and the one before is not the only one it may be. */
	carried: -0.22,
	/** What it leaves open is said in the sentence before, and is something else. */
	elsewhere: -0.25,
	/** For each word such a sentence has all the same. */
	carriedMore: -0.34,
	/** The known one is the only one of its kind in what was said last. */
	last: 0.45,
	/** One is told in the past and the other is not. */
	tense: -0.81,
	/** One is a small number and nothing more. */
	bare: -0.45,
	/** Both are. */
	bareBoth: -0.36,
	/** Its achievement is being talked about. */
	open: 0.26,
	// These two are not fitted: either forbids it.
	/** The later one is of a part: “returns of shoes”. */
	part: -9,
	/** Neither says what it is about. */
	nameless: -9,
};

const signNames = Object.keys(points) as readonly Sign[];

/** Whether a claimed figure and a known one are told of one thing, as far as their sentences say. */
export function isOneThing(claimed: ToldFigure, known: ToldFigure, setting: Setting): boolean {
	const signs = signsOf(claimed, known, setting);
	return signNames.reduce((sum, sign) => sum + points[sign] * signs[sign], 0) >= 0;
}
