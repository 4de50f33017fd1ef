/** The user's own facts, to argue from. */
import type {Bonus, Branch, Company, Pressure, Style} from '../terms.ts';

/** One thing the lead did. Every text may be empty but its name. */
export interface Achievement {
	/** Its name, as it would stand in a sentence: “the checkout migration”. */
	readonly what: string;
	/** What changed, from what to what. */
	readonly change: string;
	/** What the business got from it. */
	readonly outcome: string;
	/** What that is worth, in money or in hours. */
	readonly worth: string;
	/** Who or what says so. */
	readonly source: string;
	readonly ownPart: string;
	/** Who helped, and with what. */
	readonly others: string;
	/** What would have happened without it. */
	readonly otherwise: string;
}

export const circumstances = [
	'hiring-freeze',
	'layoffs',
	'reorganisation',
	'incident',
	'new-manager',
	'success',
] as const;
/** What has been going on around the talk. */
export type Circumstance = (typeof circumstances)[number];

/** What the lead has to argue from, and for. Texts are as they were written; where nothing was, they are empty. */
export interface Case {
	readonly role: string;
	readonly period: string;
	/** One at least. */
	readonly achievements: readonly Achievement[];
	/** An amount, or a percentage of something. */
	readonly ask: string;
	/** The rule behind the amount. */
	readonly reason: string;
	/** The least that would do. */
	readonly floor: string;
	/** What to ask for when the answer is no. */
	readonly fallback: string;
	/** What would do instead of money, best first. */
	readonly otherForms: readonly string[];
	/** What a percentage is taken of. */
	readonly salary: string;
	/** What an hour (or a day) of work costs, where saved time is to be told in money. */
	readonly rate: string;
	readonly style?: Style | undefined;
	readonly pressure?: Pressure | undefined;
	readonly bonus?: Bonus | undefined;
	readonly company?: Company | undefined;
	/** The day of the talk, and the day on which bonuses are decided: `2026-11-30`. */
	readonly talk: string;
	readonly decided: string;
	readonly lately: readonly Circumstance[];
	/** What the manager may object. */
	readonly objections: readonly Branch[];
}
