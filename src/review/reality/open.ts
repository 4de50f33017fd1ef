/** What is open of the real meetings, and how it is told. The home screen needs it at once, so it loads little. */
import {daysBetween, sayDistance} from '../../day.ts';
import type {RealCommitment, RealMeeting} from '../../rehearsal/real-meeting.ts';
import {visibleLine} from '../../visible-text.ts';

/** An open commitment, with the place it is marked by. */
export interface OpenCommitment {
	/** `k7f3d.2`: the meeting and the number of the commitment in it, from 1. */
	readonly ref: string;
	readonly held: string;
	readonly commitment: RealCommitment;
	/** Days until it is due; negative when it is overdue, absent where no day was named. */
	readonly days?: number;
}

/** What is open on a day: the most urgent first, what has no day last. */
export function openCommitments(
	meetings: readonly (RealMeeting & {readonly id: string})[],
	today: string,
): readonly OpenCommitment[] {
	const open = meetings.flatMap(({id, held, commitments}) =>
		commitments.flatMap((commitment, index): readonly OpenCommitment[] => {
			if (commitment.state !== 'open') return [];
			const {due} = commitment;
			const days = due !== undefined && 'day' in due ? {days: daysBetween(today, due.day)} : {};
			return [{ref: `${id}.${index + 1}`, held, commitment, ...days}];
		}),
	);
	return open.toSorted((a, b) => (a.days ?? Infinity) - (b.days ?? Infinity) || a.held.localeCompare(b.held));
}

/** Who and by when, as far as it was said: “Dana, by 2026-12-04 (in 6 days)”. */
export function sayTerms({owner, due, state}: RealCommitment, today: string): string {
	const who = owner ?? 'nobody named';
	if (due === undefined) return `${who}, no date`;
	if ('said' in due) return `${who}, “${due.said}”`;
	return `${who}, by ${due.day}${state === 'open' ? ` (${sayDistance(today, due.day)})` : ''}`;
}

/** The reminder in one line: how much is open, and what comes first; nothing where nothing is. */
export function sayReminder(open: readonly OpenCommitment[]): string | undefined {
	const [first] = open;
	if (first === undefined) return undefined;
	const {commitment, days} = first;
	const what = visibleLine(commitment.what);
	const late = days !== undefined && -days;
	const when =
		late === false
			? commitment.due !== undefined && 'said' in commitment.due
				? `“${visibleLine(commitment.due.said)}”`
				: 'no day named'
			: late > 0
				? `${late} ${late === 1 ? 'day' : 'days'} overdue`
				: late === 0
					? 'due today'
					: late === -1
						? 'due tomorrow'
						: `due in ${-late} days`;
	return `${open.length} open${open.length === 1 ? ':' : '; first'} ${what}, ${when}`;
}
