/** What a listener expects to be taken up in an answer, and how it is told that the next move does that by itself. */
import {did, type Heard, type MeetingContext} from './context.ts';
import type {Move} from './moves.ts';
import {isConvinced} from './convinced.ts';
import {managerAsks} from './stands-at.ts';

export {managerAsks};

/** What of the meeting decides how something is taken up. */
export type SoFar = Pick<MeetingContext, 'said' | 'setting' | 'stance' | 'commitments' | 'shown'> &
	Partial<Pick<MeetingContext, 'questions' | 'owed'>>;

/** One thing said, and the manager's words to it. */
export interface Remark {
	readonly said: (heard: Heard, place: string, context: SoFar) => boolean;
	/** What the manager says to it: the first with enough trust in the case, the last without. */
	readonly replies: readonly [Move, ...Move[]];
	/** Whether a move takes it up by itself. */
	readonly takenUpBy: (move: Move, heard: Heard) => boolean;
}

/** Whether anything is asked. */
export const asks = (heard: Heard): boolean => did(heard, 'question', 'yes-no');

/** Taken up by these moves. */
export const oneOf =
	(...moves: readonly Move[]) =>
	(move: Move): boolean =>
		moves.includes(move);

/** Taken up by no move. */
export const nothing = (): boolean => false;

/** Where the manager refuses or doubts, and may be asked what about it. */
export const isRefusal = (place: string): boolean => place !== 'close' && !managerAsks.includes(place);

/** Moves that go on as if nothing had been put forward; every other one takes up what was said. */
export const passesOver = (move: Move): boolean =>
	/\.(?:raise|raise-on|probe|press|stand|remind|mention|hold|leave|dry|word|one|check|peer|prompt|unsure)$/.test(
		move,
	) || managerAsks.includes(move.split('.')[0] ?? '');

/** The same words are said at most this often. */
const mostTimes = 8;

/** Who is put off a third time stops asking. */
const mostOf: Readonly<Partial<Record<Move, number>>> = {
	'react.asked': 7,
	'react.keep': 5,
	'react.try': 5,
};

/** What the manager says to these remarks, as far as the same has not been said too often. */
export const saying = (remarks: readonly Remark[], context: SoFar): readonly Move[] =>
	remarks
		.flatMap(({replies}) => (isConvinced(context.stance) ? replies[0] : replies.at(-1)) ?? [])
		.filter((reply) => context.said.filter((move) => move === reply).length < (mostOf[reply] ?? mostTimes));

/** Moves that say yes to something. */
export const isYes = (move: Move): boolean =>
	/\.(?:settle|take|agree|grant|endorse)(?:-|$)|^close\.(?:part|share)$/.test(move);
