/** Words of the calendar and the clock. */
import {wordSet} from '../word-set.ts';

/** Months as written; the number is the month. */
export const months: Readonly<Record<string, number>> = {
	january: 1,
	jan: 1,
	february: 2,
	feb: 2,
	march: 3,
	mar: 3,
	april: 4,
	apr: 4,
	may: 5,
	june: 6,
	jun: 6,
	july: 7,
	jul: 7,
	august: 8,
	aug: 8,
	september: 9,
	sept: 9,
	sep: 9,
	october: 10,
	oct: 10,
	november: 11,
	nov: 11,
	december: 12,
	dec: 12,
};

/** Months that are words too: read as months only with a day, or behind one of `dateLeads`. */
export const wordlikeMonths = wordSet('may march mar august');

/** 1 is Monday. Short forms ("sat", "sun", "mon") are too often words. */
export const weekdays: Readonly<Record<string, number>> = {
	monday: 1,
	mondays: 1,
	tuesday: 2,
	tuesdays: 2,
	wednesday: 3,
	wednesdays: 3,
	thursday: 4,
	thursdays: 4,
	friday: 5,
	fridays: 5,
	saturday: 6,
	saturdays: 6,
	sunday: 7,
	sundays: 7,
};

/** What can stand before a month, a year or a weekday, and not before a verb. */
export const dateLeads = wordSet(`
	after around before by during early fiscal from fy in last late mid next of since summer this through till to
	until spring autumn winter previous and or year
`);

/** Of those, the ones that make a four-digit number a year even with a noun behind it ("in 2024 tickets fell"). */
export const yearLeads = wordSet(`
	by during early fiscal fy in late mid since till until year
`);

/** "last year", "this quarter": a time that depends on when it is said. */
export const relativeLeads = wordSet('last next this previous coming current');

/** What the words above may stand before, besides months and weekdays. */
export const relativePeriods = wordSet(`
	week month quarter year decade century spring summer autumn winter
`);
