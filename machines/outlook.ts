/** What the meeting comes to once every pushback has been talked through. */
import type {Ending} from '../src/terms.ts';
import {isFirm, type CommitmentKind, type MeetingContext} from './context.ts';
import {isCash} from './promises.ts';
import {isConvinced} from './stance.ts';

/** From this much room on the whole ask can be paid. */
const roomForAll = 3;

/** The most a firm commitment of each kind makes of the meeting, best first. */
const byCommitment: readonly (readonly [CommitmentKind, Ending])[] = [
	['part', 'part-now'],
	['share', 'part-now'],
	['sponsorship', 'sponsored'],
	['later', 'dated-review'],
	['condition', 'dated-review'],
	['review', 'dated-review'],
	['track', 'dated-review'],
	['form', 'other-recognition'],
];

/** How a meeting is summed up: its ending, and the promise that makes it that. */
export interface Outlook {
	readonly ending: Ending;
	readonly by?: CommitmentKind;
}

/**
 * The ending the manager would sum up with now. The whole ask is granted only by a convinced manager with the room for
 * it, when every pushback was answered well. A firm commitment comes next, then a soft one; a lead who let go of a
 * topic gets kind words, and one who was refused gets a plain no.
 */
export function outlookOf({stance, results, commitments, shown}: MeetingContext): Outlook {
	const outcomes = Object.values(results);
	if (stance.trust <= 2) return {ending: 'damaged-trust'};
	// Whoever has agreed on a part, or has named what the money is to hang on, is not given the whole a minute later.
	const bargained = commitments.some(
		(commitment) => isCash(commitment) || (isFirm(commitment) && commitment.condition !== undefined),
	);
	const pending = commitments.some((commitment) => commitment.kind === 'sponsorship' && isFirm(commitment));
	// Nor whoever wants no money.
	const wonAll =
		!shown.waived && !bargained && outcomes.length > 0 && outcomes.every((result) => result === 'settled');
	if (wonAll && stance.room >= roomForAll && isConvinced(stance) && stance.doubts.length === 0)
		// Where HR's answer is still to come, the yes is the manager's own.
		return {ending: 'granted', by: pending ? 'sponsorship' : 'full'};
	const firm = commitments.filter(isFirm);
	const best = byCommitment.find(([kind]) => firm.some((commitment) => commitment.kind === kind));
	if (best !== undefined) {
		// Of several dates the one agreed last is the one that holds.
		const same = byCommitment.filter(([, ending]) => ending === best[1] && ending === 'dated-review');
		const last = firm.findLast(({kind}) => same.some(([each]) => each === kind));
		return {ending: best[1], by: last?.kind ?? best[0]};
	}
	return {ending: commitments.length > 0 || outcomes.includes('let-go') ? 'soft-promise' : 'clean-no'};
}
