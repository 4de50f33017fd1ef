/** The figures of a case, ready to hold an answer's against. */
import type {Case} from '../case/case.ts';
import {keyOf, pathOf, type AchievementName} from '../case/fields.ts';
import {weigh, type Amount} from '../case/weigh.ts';
import {contentOf} from '../content-words.ts';
import type {Claim} from '../scoring/assessment.ts';
import type {Quantity} from '../quantities/quantity.ts';
import {readQuantities} from '../quantities/read-quantities.ts';
import {namesThing} from './telling.ts';
import {toldAt, type Told} from './told.ts';

/** A figure somebody may be held to. */
export interface KnownFigure {
	readonly words: string;
	/** As it stands in its text; the places in the quantity begin where it begins. */
	readonly typed: string;
	readonly quantity: Quantity;
	/** Stems of the words that say what it is a figure of. */
	readonly about: readonly string[];
	/** The field of the case it stands in, or the turn it was said in. */
	readonly field?: string;
	readonly turn?: number;
	/** The sentence it was told in, around it. */
	readonly told: Told;
	/** The achievement it belongs to, by number. */
	readonly achievement?: number;
	/** The one it was told as, where it was known before. */
	readonly as?: KnownFigure;
	/** Told beside the matter, and how. */
	readonly slight?: Claim['slight'];
}

/** What an ask may be without being another one. */
export interface KnownFigures {
	readonly figures: readonly KnownFigure[];
	/** Stems of each achievement's name. */
	readonly names: readonly (readonly string[])[];
	/** Sums that stand nowhere and follow from what stands there. */
	readonly totals: readonly Amount[];
	/** What is asked for, and the least that would do. */
	readonly asks: readonly Amount[];
}

const inAchievement = ['change', 'outcome', 'worth'] as const satisfies readonly AchievementName[];

const figuresIn = (
	text: string,
	called: string,
	outcome: string,
	rest: Pick<KnownFigure, 'field' | 'achievement'>,
): readonly KnownFigure[] =>
	readQuantities(text).map((quantity) => {
		const typed = text.slice(quantity.start, quantity.end);
		// “About 310,000 a year” is worth of what its achievement is called.
		const told = toldAt(text, quantity, quantity, `${called}. ${outcome}`);
		const words = typed.replaceAll(/\s+/gu, ' ');
		return {
			words,
			typed,
			quantity,
			about: contentOf(`${called} ${outcome} ${text}`),
			told: namesThing(told) ? told : {...told, before: `${called}: ${told.before}`},
			...rest,
		};
	});

const present = <T>(values: readonly (T | undefined)[]): readonly T[] =>
	values.filter((value) => value !== undefined);

/** Everything a case says in figures. */
export function knownFrom(facts: Case): KnownFigures {
	const {worth, yearly, ask, floor} = weigh(facts);
	return {
		figures: [
			...facts.achievements.flatMap((achievement, index) =>
				inAchievement.flatMap((name) =>
					figuresIn(achievement[name], achievement.what, name === 'worth' ? achievement.outcome : '', {
						field: pathOf(name, index),
						achievement: index,
					}),
				),
			),
			...figuresIn(facts.reason, '', '', {field: keyOf('reason')}),
			...figuresIn(facts.rate, '', '', {field: keyOf('rate')}),
			...figuresIn(facts.salary, '', '', {field: keyOf('salary')}),
		],
		names: facts.achievements.map(({what}) => contentOf(what)),
		totals: present([worth, yearly]),
		asks: present([ask, floor]),
	};
}

/** Without a case there is only what was said. */
export const nothingKnown: KnownFigures = {figures: [], names: [], totals: [], asks: []};
