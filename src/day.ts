/** Days of the calendar, without a time of day: `2026-11-30`. */

const written = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The day as it is on the clock of this machine. */
export const dayOf = (date: Date): string =>
	`${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days from one to another; negative where the second comes first. */
export const daysBetween = (from: string, to: string): number =>
	Math.round((timeOf(to) - timeOf(from)) / 86_400_000);

/** A day as it is always written, or what is wrong with it: what was found, what was expected. */
export function readDay(text: string): {readonly day: string} | {readonly problem: string} {
	const found = written.exec(text.trim());
	if (found === null) return {problem: `found “${text.trim()}”; expected a day written like 2026-11-30`};
	const [, year = '', month = '', date = ''] = found;
	const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
	const time = timeOf(day);
	return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day
		? {problem: `found “${text.trim()}”; there is no such day`}
		: {day};
}

/** Whether a text is a day exactly as it is always written. */
export function isDay(text: string): boolean {
	const read = readDay(text);
	return 'day' in read && read.day === text;
}

/** How far off a day is, as one would say it. */
export function sayDistance(today: string, day: string): string {
	const days = daysBetween(today, day);
	if (days === 0) return 'today';
	if (days === 1) return 'tomorrow';
	if (days === -1) return 'a day overdue';
	return days > 0 ? `in ${days} days` : `${-days} days overdue`;
}
