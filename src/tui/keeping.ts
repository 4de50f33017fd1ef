/** What the screens ask of whoever keeps rehearsals. A sentence returned is a problem, told to the person once. */
import type {Rehearsal, Reply, Script, Start, Turn} from '../rehearsal/rehearsal.ts';
import type {CommitmentState} from '../rehearsal/real-meeting.ts';
import type {OpenCommitment} from '../review/reality/open.ts';

/** A meeting that was cut off. */
export interface Unfinished {
	readonly id: string;
	readonly script: Script;
	readonly when: Date;
}

/** What became of a meeting that could not be kept in its place. */
export interface Rescued {
	/** What it goes by from here on. */
	readonly id: string;
	/** Where it is, as a sentence; absent where it is kept after all. */
	readonly elsewhere?: string;
	/** Something to know about it. */
	readonly notice?: string;
}

export interface Keeping {
	/** Begins keeping a rehearsal or a fork of one; its id, or a sentence why it cannot be kept. */
	readonly begin: (start: Start) => {readonly id: string} | {readonly problem: string};
	/** Keeps reply `number`, from 1, before the manager answers it; a sentence when it could not be kept. */
	readonly reply: (id: string, number: number, reply: Reply) => string | undefined;
	/** Notes what the turn got, after it was judged, and the ending when there is one. */
	readonly judged: (id: string, rehearsal: Rehearsal, turn: Turn) => string | undefined;
	/** Saves the whole meeting, elsewhere where it cannot be kept; nothing where nothing is to be kept. */
	readonly rescue: (id: string | undefined, rehearsal: Rehearsal) => Rescued | undefined;
	/** What is open of the meetings that were really held, the most urgent first. */
	readonly open: () => readonly OpenCommitment[];
	/** Marks a commitment, by its `ref`; a sentence when it could not be kept. */
	readonly mark: (ref: string, state: CommitmentState) => string | undefined;
	/** Sits down to the rehearsal, or to none. False where another program is at it: then nothing has changed. */
	readonly sitDown: (id: string | undefined) => boolean;
	/** The exam that was cut off, whose debrief is due; else the newest meeting that was, if any. None that another program is at. */
	readonly unfinished: () => Unfinished | undefined;
}
