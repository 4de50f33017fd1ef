/** Says when something was, as one would say it today. */
import {dayOf} from './day.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `today at 18:20`, `yesterday at 18:20`, or the date. */
export function sayWhen(when: Date, now: Date): string {
	const time = `${twoDigits(when.getHours())}:${twoDigits(when.getMinutes())}`;
	const yesterday = new Date(now);
	yesterday.setDate(now.getDate() - 1);
	if (dayOf(when) === dayOf(now)) return `today at ${time}`;
	return dayOf(when) === dayOf(yesterday) ? `yesterday at ${time}` : `${dayOf(when)} at ${time}`;
}
