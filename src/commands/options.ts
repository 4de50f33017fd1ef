/** Kinds of values that several options take. */
import * as z from 'zod';

/** A whole number from `least` to `most`. */
export const wholeNumber = (least: number, most: number) =>
	z.coerce
		.number('a whole number')
		.int('a whole number')
		.min(least, `a whole number from ${least}`)
		.max(most, `a whole number up to ${most}`);

/** A day as `2026-11-30`, at its beginning here. */
export const day = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-11-30')
	.transform((text, context) => {
		const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
		const read = new Date(year, month - 1, date);
		if (read.getMonth() !== month - 1 || read.getDate() !== date) {
			context.addIssue({code: 'custom', message: 'a day that is in the calendar'});
		}
		return read;
	});
