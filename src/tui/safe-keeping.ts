/** Keeping that cannot end the talk: whatever goes wrong becomes a sentence, told once. */
import {startOf, type Rehearsal, type Reply, type Turn} from '../rehearsal/rehearsal.ts';
import type {OpenCommitment} from '../review/reality/open.ts';
import type {Meeting} from './app-state.ts';
import type {Keeping, Rescued, Unfinished} from './keeping.ts';
import type {Mark} from './promised.ts';

/** Why something failed, as words that can stand in a sentence. */
export const sayWhy = (error: unknown): string =>
	error instanceof Error ? error.message : 'no reason given';

/** What `work` gives; where it throws, what `otherwise` makes of the sentence that says so. */
export function attempt<Result>(work: () => Result, otherwise: (sentence: string) => Result): Result {
	try {
		return work();
	} catch (error) {
		return otherwise(`This could not be kept (${sayWhy(error)}). The meeting goes on.`);
	}
}

export interface SafeKeeping {
	readonly unfinished: () => Unfinished | undefined;
	readonly open: () => readonly OpenCommitment[];
	/** Whether another program is at it; sits down to it where none is. */
	readonly openElsewhere: (id: string | undefined) => boolean;
	/** Keeps a reply, and the meeting with it where it is the first. What is saved elsewhere goes on there. */
	readonly keep: (
		meeting: Meeting | undefined,
		rehearsal: Rehearsal,
		reply: Reply,
	) => {readonly id: string | undefined; readonly problem: string | undefined};
	/** Keeps one reply of a rehearsal that is kept; a sentence where that failed. */
	readonly reply: (id: string, number: number, reply: Reply) => string | undefined;
	readonly judged: (id: string, rehearsal: Rehearsal, turn: Turn) => string | undefined;
	readonly rescue: (id: string | undefined, rehearsal: Rehearsal) => Rescued | undefined;
	readonly mark: (mark: Mark) => void;
}

/** What is said of a problem: all of it once; nothing more while nothing has changed. `before` is where it was saved until now. */
export function sayUnkept(
	problem: string | undefined,
	before: string | undefined,
	saved: Rescued | undefined,
): string | undefined {
	if (problem === undefined || (before !== undefined && before === saved?.elsewhere)) return undefined;
	const keptAfterAll = before !== undefined && saved?.elsewhere === undefined;
	const sentences = [
		keptAfterAll ? 'The meeting is kept again.' : problem === before ? undefined : problem,
		saved?.notice,
		saved?.elsewhere,
	];
	return sentences.filter((each) => each !== undefined).join(' ');
}

/** Whoever keeps, so that it never throws. */
export function keptSafely(keeping: Keeping): SafeKeeping {
	const reply = (id: string, number: number, said: Reply): string | undefined =>
		attempt(
			() => keeping.reply(id, number, said),
			(sentence) => sentence,
		);

	return {
		unfinished: () =>
			attempt(
				() => keeping.unfinished(),
				() => undefined,
			),
		open: () =>
			attempt(
				() => keeping.open(),
				() => [],
			),
		openElsewhere: (id) =>
			attempt(
				() => !keeping.sitDown(id),
				() => false,
			),
		keep: (meeting, rehearsal, said) => {
			let {id} = meeting ?? {};
			if (meeting?.elsewhere !== undefined) return {id, problem: meeting.elsewhere};
			// Once a meeting could not be kept from its first reply on, it is not kept at all.
			if (id === undefined && rehearsal.turns.length === (rehearsal.origin?.shared ?? 0)) {
				const begun = attempt(
					() => keeping.begin(startOf(rehearsal)),
					(problem) => ({problem}),
				);
				if ('problem' in begun) return {id: undefined, problem: begun.problem};
				id = begun.id;
			}
			return {id, problem: id === undefined ? undefined : reply(id, rehearsal.turns.length + 1, said)};
		},
		reply,
		judged: (id, rehearsal, turn) =>
			attempt(
				() => keeping.judged(id, rehearsal, turn),
				(sentence) => sentence,
			),
		rescue: (id, rehearsal) =>
			attempt<Rescued | undefined>(
				() => keeping.rescue(id, rehearsal),
				() => undefined,
			),
		mark: ({ref, state}) => {
			attempt(
				() => keeping.mark(ref, state),
				(sentence) => sentence,
			);
		},
	};
}
