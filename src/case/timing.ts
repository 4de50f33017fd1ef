/** Whether the time for the talk is right. */
import {daysBetween} from '../day.ts';
import type {Case} from './case.ts';
import {isFilled} from './filled.ts';

export interface Timing {
	readonly isBad: boolean;
	readonly says: readonly string[];
}

/** Days from the talk to the decision, where both are known; negative when it has been taken by then. */
const daysLeft = (talk: string, decided: string): number | undefined =>
	isFilled(talk) && isFilled(decided) ? daysBetween(talk, decided) : undefined;

const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

/** Days: less than this before the decision, and most of it is dealt out already. */
const tooLate = 21;

const badNews: Readonly<Partial<Record<Case['lately'][number], string>>> = {
	layoffs:
		'People have just been let go. Whoever asks for money now is remembered for it: wait, or ask for a date.',
	'hiring-freeze': 'There is a hiring freeze: expect “no budget”, and bring what costs nothing now.',
	reorganisation: 'A reorganisation is on: your manager may not be the one who decides. Find out first.',
	incident: 'An incident is still in the air. Let the repair be done before you ask.',
	'new-manager':
		'Your manager is new: they cannot vouch for what they have not seen. Show it first, ask later.',
};

/** What speaks for and against the day of the talk, the bad first. */
export function timingOf({talk, decided: by, lately, company}: Case): Timing {
	const left = daysLeft(talk, by);
	const bad = [
		...(left !== undefined && left < 0
			? [`The decision falls ${days(-left)} before your talk: by then it is too late for this round.`]
			: []),
		...(left !== undefined && left >= 0 && left < tooLate
			? [
					left === 0
						? 'You talk on the very day of the decision. Managers settle it weeks before: talk earlier.'
						: `From the talk to the decision it is ${days(left)}. Managers settle it weeks before: talk earlier.`,
				]
			: []),
		...lately.flatMap((each) => badNews[each] ?? []),
	];
	const good = [
		...(left !== undefined && left >= tooLate
			? [`${left} days between the talk and the decision: enough for your manager to act.`]
			: []),
		...(lately.includes('success') ? ['A success is fresh: refer to it in your first sentence.'] : []),
	];
	const notes = [
		...(company === 'struggling'
			? ['The company is struggling: a dated review is a good result this year.']
			: []),
		...(by === ''
			? ['The day on which bonuses are decided is not known: ask, then talk at least three weeks before.']
			: []),
	];
	return {isBad: bad.length > 0, says: [...bad, ...good, ...notes]};
}
