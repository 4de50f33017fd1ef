/** The shapes of a rehearsal: what is kept of it, and what is folded from that. */
import type {Commitment, Stance, StanceChange} from '../../machines/context.ts';
import type {Move} from '../../machines/moves.ts';
import type {Case} from '../case/case.ts';
import type {Line} from '../dialogue/pack.ts';
import type {Assessment} from '../scoring/assessment.ts';
import type {Branch, Cue, Ending, Flag, Form, Level, Phase, Rung, Setting, Topic} from '../terms.ts';
import type {Entry} from './ledger.ts';

export type {Case};

/** What the lead did at their turn. */
export type Reply =
	| {readonly kind: 'answer'; readonly text: string}
	| {readonly kind: 'silence'; readonly seconds: number}
	| {readonly kind: 'leave'};

/** What is taken as said before a drill begins. It is kept with the drill, so that a case changed later changes nothing. */
export interface LeadIn {
	readonly branch: Branch;
	/** The figure asked for, in a few words. */
	readonly amount: string;
	/** A figure claimed, in a few words. */
	readonly figure?: string;
	/** The talk so far, told to the lead. */
	readonly says: string;
}

/** Where a fork comes from. */
export interface Origin {
	readonly parent: string;
	/** How many of the parent's turns it shares. */
	readonly shared: number;
	/** What it is, e.g. `retry`. */
	readonly mark: string;
}

/** How a rehearsal begins: the one record the fold, the store, exports and replays share. */
export interface Start {
	readonly setting: Setting;
	readonly seed: number;
	/** Absent: plain. */
	readonly rung?: Rung;
	/** Which of the two parallel meetings it is, where it is one of them; the seed is that form's. */
	readonly form?: Form;
	/** Set for a drill. */
	readonly drill?: LeadIn;
	/** Set for a fork: practice, whatever comes of it. */
	readonly origin?: Origin;
	/** The lead's own facts, as they stood then. */
	readonly case?: Case | undefined;
}

/** A rehearsal is its answers: everything else is folded from these. */
export interface Script extends Start {
	readonly replies: readonly Reply[];
}

/** Stands for the parent of a fork that was not kept. */
export const unkept = '-';

/** What of a script is its beginning. */
export const startOf = ({setting, seed, rung, form, drill, origin, case: own}: Start): Start => ({
	setting,
	seed,
	...(rung === undefined || rung === 'plain' ? {} : {rung}),
	...(form === undefined ? {} : {form}),
	...(drill === undefined ? {} : {drill}),
	...(origin === undefined ? {} : {origin}),
	...(own === undefined ? {} : {case: own}),
});

/** Whether it is played as an exam. What is taken up again from an exam is practice. */
export const isExam = ({rung, origin}: Pick<Start, 'rung' | 'origin'>): boolean =>
	rung === 'exam' && origin === undefined;

/** What a turn got at the time, so that a later program can show it and say where it judges differently. */
export interface Recorded {
	readonly move: string;
	readonly branch?: string;
	readonly phase?: Phase;
	/** The manager's words that were answered. */
	readonly line?: string;
	/** 0–100. */
	readonly score: number;
	readonly levels: Readonly<Record<Cue, Level>>;
	readonly flags: readonly Flag[];
	/** Set where there was too little to judge. */
	readonly notRated?: true;
	/** Ids of the named mistakes; absent where the program of the time named none. */
	readonly mistakes?: readonly string[];
	/** Version of the scorer. */
	readonly scorer: number;
	/** Version of the program. */
	readonly program?: string;
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

export interface Rehearsal extends Start {
	readonly turns: readonly Turn[];
	/** What the manager has just said: waiting for an answer, or, once there is an ending, the parting line. */
	readonly now: Utterance;
	readonly stance: Stance;
	readonly commitments: readonly Commitment[];
	/** The figures claimed, and what they are held against. */
	readonly ledger: readonly Entry[];
	readonly ending?: Ending;
}
