/** Times of day. */
import {digits, found, isPlain} from './date-parts.ts';
import type {Found} from './found.ts';
import {type Token, tokenAt} from './tokens.ts';

/** Reads the time of day that starts at this token: "23:00", "6pm", "6:30 p.m.", "5 o'clock". */
export function readTime(tokens: readonly Token[], at: number): Found | undefined {
	const hour = tokenAt(tokens, at);
	if (!isPlain(hour) && hour.form !== 'decimal') return undefined;
	if (hour.value > 24) return undefined;
	let minutes = hour.value * 60;
	let next = at + 1;
	const colon = tokenAt(tokens, next);
	const minute = tokenAt(tokens, next + 1);
	const clock =
		colon.text === ':' &&
		colon.glued &&
		minute.glued &&
		isPlain(minute) &&
		digits(minute) === 2 &&
		minute.value < 60;
	if (clock) {
		minutes += minute.value;
		next += 2;
		if (
			tokenAt(tokens, next).text === ':' &&
			tokenAt(tokens, next + 1).glued &&
			isPlain(tokenAt(tokens, next + 1))
		)
			next += 2;
	} else if (hour.form === 'decimal') {
		const hours = Math.floor(hour.value);
		minutes = hours * 60 + Math.round((hour.value - hours) * 100);
	}
	const half = tokenAt(tokens, next);
	const dotted =
		(half.text === 'a' || half.text === 'p') &&
		tokenAt(tokens, next + 1).text === '.' &&
		tokenAt(tokens, next + 2).text === 'm';
	if (half.text === 'am' || half.text === 'pm' || dotted) {
		const upper = half.text.startsWith('p');
		if (hour.value > 12) return undefined;
		const end = dotted ? (tokenAt(tokens, next + 3).text === '.' ? next + 4 : next + 3) : next + 1;
		const value = (minutes % 720) + (upper ? 720 : 0);
		return found(tokens, at, end, 'time', value);
	}
	if (half.text === "o'clock") return found(tokens, at, next + 1, 'time', minutes);
	return clock ? found(tokens, at, next, 'time', minutes) : undefined;
}
