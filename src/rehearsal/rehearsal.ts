/** The shapes of a rehearsal: what is kept of it, and what is folded from that. */
import type {Commitment, Stance, StanceChange} from '../../machines/context.ts';
import type {Move} from '../../machines/moves.ts';
import type {Case} from '../case/case.ts';
import type {Line} from '../dialogue/pack.ts';
import type {Assessment} from '../scoring/assessment.ts';
import type {Branch, Ending, Phase, Setting, Topic} from '../terms.ts';
import type {Entry} from './ledger.ts';

export type {Case};

/** What the lead did at their turn. */
export type Reply =
	| {readonly kind: 'answer'; readonly text: string}
	| {readonly kind: 'silence'; readonly seconds: number}
	| {readonly kind: 'leave'};

/** A rehearsal is its answers: everything else is folded from these. */
export interface Script {
	readonly setting: Setting;
	readonly seed: number;
	readonly replies: readonly Reply[];
	/** The lead's own facts, as they stood then. */
	readonly case?: Case;
}

/** One thing the manager says: the moves behind it, oldest first, and their wordings. */
export interface Utterance {
	readonly moves: readonly Move[];
	readonly lines: readonly Line[];
	/** The wordings as one text. */
	readonly text: string;
	/** The move that waits for an answer, or that ended the meeting. */
	readonly move: Move;
	readonly phase: Phase;
	readonly branch?: Branch;
	/** What an answer to it is judged as. */
	readonly topic: Topic;
}

/** The manager's line and the lead's answer to it. */
export interface Turn {
	/** From 1. */
	readonly number: number;
	readonly manager: Utterance;
	readonly reply: Reply;
	readonly assessment: Assessment;
	/** How the manager took it. */
	readonly stance: Stance;
	readonly changes: readonly StanceChange[];
}

export interface Rehearsal {
	readonly setting: Setting;
	readonly seed: number;
	readonly case?: Case;
	readonly turns: readonly Turn[];
	/** What the manager has just said: waiting for an answer, or, once there is an ending, the parting line. */
	readonly now: Utterance;
	readonly stance: Stance;
	readonly commitments: readonly Commitment[];
	/** The figures claimed, and what they are held against. */
	readonly ledger: readonly Entry[];
	readonly ending?: Ending;
}
