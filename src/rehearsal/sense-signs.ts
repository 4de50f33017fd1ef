/** Signs in the sense two figures are told in: once and now, planned and done, a part and the whole, this time and that. */
import {markNames} from './marks.ts';
import type {Telling} from './telling.ts';
import {ofEither, where} from './word-signs.ts';

/** What was so once, and what is so now. `isLevel`: neither tells both. */
function stateSigns(now: Telling, then: Telling, isLevel: boolean): string[] {
	const [ours, theirs] = [now.marks.has('once'), then.marks.has('once')];
	if (ours === theirs) return [];
	return [
		`once-${ours ? 'now' : 'then'}-${isLevel ? 'level' : 'change'}`,
		...where(isLevel && (ours ? then : now).marks.has('now'), 'once-and-now'),
	];
}

/** Of two of one kind only one can be meant. */
const timeKinds = [
	/spring|summer|autumn|winter|season/u,
	/january|february|march|april|may|june|july|august|september|october|november|december/u,
	/q[1-4]|quarter/u,
	/\d{4}|year/u,
	/month/u,
	/week/u,
] as const;

const counted = /^(?:last|next|past|previous|first|second|third|fourth) /u;

const kindsOf = (times: readonly string[]): readonly number[] =>
	times.map((time) => timeKinds.findIndex((kind) => kind.test(time)));

function timeSigns({times: ours}: Telling, {times: theirs}: Telling): string[] {
	if (ours.length === 0 || theirs.length === 0) return ofEither('time', ours.length > 0, theirs.length > 0);
	if (ours.some((time) => theirs.includes(time))) return ['time-shared'];
	const kinds = kindsOf(theirs);
	const isOfOneKind = kindsOf(ours).some((kind) => kind !== -1 && kinds.includes(kind));
	// “Last month”, “last quarter”
	const areCounted = ours.some((time) => counted.test(time)) && theirs.some((time) => counted.test(time));
	return ['times-differ', ...where(isOfOneKind || areCounted, 'times-of-one-kind')];
}

/** All signs in the sense of a later telling and an earlier one. */
export const senseSigns = (now: Telling, then: Telling, isLevel: boolean): string[] => [
	...markNames.flatMap((mark) => ofEither(mark, now.marks.has(mark), then.marks.has(mark))),
	...stateSigns(now, then, isLevel),
	...timeSigns(now, then),
];
