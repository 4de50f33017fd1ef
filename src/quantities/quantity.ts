/** The shapes a quantity in a text is read into. */
import type {Place} from '../place.ts';

/** Two ends of a range, both inside it. */
export interface Range {
	readonly low: number;
	readonly high: number;
}

export const timeUnits = [
	'millisecond',
	'second',
	'minute',
	'hour',
	'day',
	'week',
	'fortnight',
	'month',
	'quarter',
	'year',
	'decade',
	'century',
] as const;
/** A unit of time by its plain name. */
export type TimeUnit = (typeof timeUnits)[number];

interface Base extends Place {
	/** The number as meant ("8k" is 8000, "30%" is 30), or the two ends of a range. */
	readonly value: number | Range;
	/** What the value counts; empty where the text does not say. */
	readonly unit: string;
	/** Said to be rough ("about 40", "a few", "hours"), or vague in itself ("hundreds of"). */
	readonly approximate: boolean;
	/** Written in words, at least in part. */
	readonly spelled: boolean;
	/** Which way the words before it say it went ("down 38%", "cut by a third", "+12"). */
	readonly change?: 'up' | 'down';
	/** The time it is counted against: "14 a month" is per month. */
	readonly per?: TimeUnit;
}

export interface Percent extends Base {
	readonly kind: 'percent';
	/** `point`: percentage points. Basis points are given as hundredths of a point. */
	readonly unit: 'percent' | 'point';
}

export interface Money extends Base {
	readonly kind: 'money';
	/**
	 * ISO 4217 code; `XXX` where the word names none ("grand"). A sign or word that several countries share
	 * gets the code most used ($ is USD, £ is GBP, kr is SEK): nothing here converts money.
	 */
	readonly unit: string;
}

export interface Duration extends Base {
	readonly kind: 'duration';
	readonly unit: TimeUnit;
}

export interface Count extends Base {
	readonly kind: 'count';
	/** The noun counted, in lower case as typed ("incidents"), or a measure ("kilometre"); may be empty. */
	readonly unit: string;
}

export interface Multiple extends Base {
	readonly kind: 'multiple';
	/** `value` is the factor: "3x" and "tripled" are 3, "halved" is 0.5. */
	readonly unit: 'times';
}

export interface Ratio extends Base {
	readonly kind: 'ratio';
	/** `value` is the share: "one in four" is 0.25, "2:1" is 2. */
	readonly unit: 'share';
	/** What it is a share of, where that is said: 4 in "one in four". */
	readonly of?: number;
}

export const dateUnits = [
	'date',
	'day',
	'weekday',
	'month',
	'quarter',
	'half',
	'year',
	'time',
	'relative',
	'ordinal',
] as const;
/** What kind of point in time or rank it is. */
export type DateUnit = (typeof dateUnits)[number];

export interface OrdinalOrDate extends Base {
	readonly kind: 'ordinal-or-date';
	/** `value` is the number in it: the year, the month 1–12, the day of a date, minutes after midnight. */
	readonly unit: DateUnit;
}

export interface Label extends Base {
	readonly kind: 'label';
	/** A number that names and does not count: versions, tickets, pages, telephones. `value` is 0 where none fits. */
	readonly unit: 'label';
}

/** A quantity with no other quantity inside. */
export type Simple = Percent | Money | Duration | Count | Multiple | Ratio | OrdinalOrDate | Label;

export interface FromTo extends Base {
	readonly kind: 'from-to';
	/** Where it stood. A unit said only once holds for both. */
	readonly from: Simple;
	/** Where it stands; `value` and `unit` of the whole are this one's. */
	readonly to: Simple;
}

export type Quantity = Simple | FromTo;
export type QuantityKind = Quantity['kind'];

/** The kinds that give a size; the others are dates, ranks and labels. */
export const sizes: ReadonlySet<QuantityKind> = new Set([
	'percent',
	'money',
	'duration',
	'count',
	'multiple',
	'ratio',
	'from-to',
]);

/** The lower end of a value. */
export function lowOf(value: number | Range): number {
	return typeof value === 'number' ? value : value.low;
}

/** The upper end of a value. */
export function highOf(value: number | Range): number {
	return typeof value === 'number' ? value : value.high;
}
