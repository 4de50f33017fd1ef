/** What the chart remembers, and the events that move it. */
import type {Assessment, FactName} from '../src/scoring/assessment.ts';
import type {BackboneBranch, Branch, Ending, Level, Rung, Setting, Slip, WishForm} from '../src/terms.ts';
import type {Move} from './moves.ts';

/** The part of an assessment a manager reacts to: never the text. */
export type Heard = Pick<Assessment, 'notRated' | 'levels' | 'flags' | 'doubtful' | 'facts'>;

export type MeetingEvent =
	| {readonly type: 'ANSWER'; readonly assessment: Heard}
	/** The lead let `seconds` pass without a word. */
	| {readonly type: 'SILENCE'; readonly seconds: number}
	| {readonly type: 'LEAVE'};

export interface MeetingInput {
	readonly setting: Setting;
	/** Any integer; it orders the pushbacks where the setting leaves a choice. */
	readonly seed: number;
	/** Absent: plain. Guided is the same manager. */
	readonly rung?: Rung;
	/** For a meeting that begins within one pushback: what has been said before it. */
	readonly drill?: Drill;
}

/** The one pushback a drill is about, and the figures the talk before it had. */
export interface Drill {
	readonly branch: Branch;
	readonly amount: string;
	/** The same as a number, where it is one. */
	readonly size?: number;
	readonly figure?: string;
}

/** Dates the manager proposes; a pack says them in words. */
export type DueKey = 'this-week' | 'next-week' | 'month-end' | 'next-quarter' | 'half-year';

/** When something is due: a date of the manager's, or the lead's own as they typed it. */
export type Due = {readonly key: DueKey} | {readonly said: string};

export type CommitmentKind =
	| 'full' // the whole ask
	| 'part' // part of it now, the rest by the date
	| 'later' // paid later
	| 'form' // something other than money
	| 'sponsorship' // the manager takes it to HR and reports back
	| 'review' // a dated look at it again
	| 'share' // a low offer, as it was made
	| 'offer' // a low offer that was neither taken nor refused: soft
	| 'condition' // paid if a written condition is met by the date
	| 'track' // a look at the promotion track
	| 'check' // finance checks the figures
	| 'peers' // the manager asks the people named
	| 'repair' // looked at again when a complaint is mended
	| 'mention' // "I'll mention it": soft
	| 'reminder' // "remind me then": soft
	| 'answer'; // to a question of the lead’s that the manager could not answer: no money of any kind

/** The promises about the sum that are terms of a deal, in the order in which they are told; what is only looked into on the way is none. */
export const dealKinds = [
	'full',
	'part',
	'share',
	'later',
	'condition',
	'sponsorship',
	'review',
	'track',
] as const satisfies readonly CommitmentKind[];
export type DealKind = (typeof dealKinds)[number];

/** Something obtained. Without an owner and a date it is a soft promise. */
export interface Commitment {
	readonly kind: CommitmentKind;
	readonly branch: Branch | 'close';
	/** The figure the lead asked for, as typed, where the commitment is about it. */
	readonly amount?: string;
	readonly owner?: 'manager' | 'lead';
	readonly due?: Due;
	/** Of two parts the first, with when it comes, as the lead put it and as it can be said: “2,000 now”. */
	readonly first?: string;
	/** Of days off how many, as it can be said: “three days”, “week”. */
	readonly days?: string;
	/** What it hangs on besides, from its “if” on, as the lead said it and the manager agreed. */
	readonly condition?: string;
	/** Promised, and then left unconfirmed or overtaken: it is worth no more than a soft promise. */
	readonly lapsed?: true;
	/** Which form other than money it is, where it was named. */
	readonly form?: WishForm;
	/** Of an answer that is owed: the question, as the lead put it and as it can be said back. */
	readonly question?: string;
}

/** A question of the lead’s own, as far as the manager remembers it. */
export interface AskedQuestion {
	/** As it can be said back; absent where it is too long for that. */
	readonly words?: string;
	/** What was heard in it. */
	readonly facts: Heard['facts'];
	/** What the manager said to it. */
	readonly replies: readonly Move[];
	/** None of that was an answer. */
	readonly isOpen: boolean;
}

/** What a manager is not sure of: the figures, whose work it was, what it was worth, how the lead deals with people. */
export type Doubt = 'figures' | 'credit' | 'worth' | 'tone';

/** What the manager holds and does not say. */
export interface Stance {
	/** 0–10. At 0 the meeting is over. */
	readonly trust: number;
	/** 0–12. At 0 the meeting is over. */
	readonly patience: number;
	/** 0–6: how much the manager could say for the lead in a room the lead is not in. */
	readonly backing: number;
	/** 0–4: what the company lets the manager give at all. Fixed by the setting. */
	readonly room: number;
	/** Open doubts, in the order in which they came. */
	readonly doubts: readonly Doubt[];
}

/** One rule of the stance that applied, and what it did. */
export interface StanceChange {
	readonly rule: string;
	readonly reason: string;
	readonly trust: number;
	readonly patience: number;
	readonly backing: number;
	readonly opens?: Doubt;
	readonly closes?: Doubt;
}

/** How a pushback was closed. */
export type BranchResult = 'settled' | 'soft' | 'standing' | 'let-go';

export interface MeetingContext {
	readonly setting: Setting;
	readonly seed: number;
	readonly rung: Rung;
	/** The only pushback this meeting raises, where it is a drill. */
	readonly drill?: Branch;
	/** How many answers a drill has had; elsewhere nobody counts. */
	readonly answered: number;
	readonly stance: Stance;
	/** Why the stance moved at the last event. */
	readonly changes: readonly StanceChange[];
	/** Everything the manager has done so far, oldest first. */
	readonly said: readonly Move[];
	/** How much of it had been said before the last answer: the rest replies to that. */
	readonly spoken: number;
	/** What is remembered of the answers: the best shown, what was named last, what is wanted. */
	readonly shown: {
		readonly data: Level;
		readonly roi: Level;
		readonly credit: boolean;
		/** Both ends of a change were told. */
		readonly compared: boolean;
		/** What it was good for was told: for somebody, or in money. */
		readonly gain: boolean;
		/** Why this figure was said. */
		readonly reason: boolean;
		/** Who does something next was said while it was dealt over. */
		readonly step: boolean;
		/** Another offer was told of. */
		readonly offer: boolean;
		/** Another offer was waved, or a threat made. */
		readonly rival: boolean;
		/** The weightiest thing that did not hold against what was said before; only a blank is cleared, once it is filled. */
		readonly changed?: Slip | undefined;
		readonly amount?: string;
		/** The date named last in the pushback that is open, as typed. */
		readonly date?: string | undefined;
		/** The condition named last in the pushback that is open, from its “if” on. */
		readonly condition?: string | undefined;
		/** A day and a condition that were told with the sum, before it was dealt over. */
		readonly early?:
			{readonly date?: string | undefined; readonly condition?: string | undefined} | undefined;
		/** The first of two parts, with when it comes, as the lead put it last. */
		readonly first?: string | undefined;
		/** The lead wants no money, but something else. */
		readonly waived: boolean;
		/** The form other than money asked for last. */
		readonly form?: WishForm | undefined;
		/** Everything other than a bonus that is wanted, in the order in which it came up. */
		readonly wanted: readonly WishForm[];
		/** How many days off, as it was put last: “three days”, “week”. */
		readonly days?: string | undefined;
		/** What of it was refused. */
		readonly refused: readonly WishForm[];
		/** Which of it is spoken of. */
		readonly matter?: WishForm | undefined;
		/** Whether a bonus is wanted; undefined as long as nobody has said. */
		readonly bonus?: boolean | undefined;
		/** The figure claimed last, as typed. */
		readonly figure?: string;
		/** The largest sum asked for so far; 0 before there was one. */
		readonly mostAsked: number;
	};
	/** Every question the lead has asked, in their order. */
	readonly questions: readonly AskedQuestion[];
	/** The questions that each reply of this turn is about, as they can be said back. */
	readonly quoted: Readonly<Partial<Record<Move, readonly string[]>>>;
	/** Answers the manager owes: told beside what was agreed, and no part of it. */
	readonly owed: readonly Commitment[];
	/** What the last answer had, kept for states that choose without an event of their own. */
	readonly last: Heard;
	/** The backbone in the order in which it would come. */
	readonly agenda: readonly BackboneBranch[];
	/** How each pushback raised so far was closed, in the order in which they were first closed: the last is the one just talked through. */
	readonly results: Readonly<Partial<Record<Branch, BranchResult>>>;
	readonly commitments: readonly Commitment[];
	/** What the meeting is heading for once it has been summed up. */
	readonly outcome?: Ending;
}

/** What is remembered before the first answer. */
export const nothingShown: MeetingContext['shown'] = {
	data: 0,
	roi: 0,
	credit: false,
	compared: false,
	gain: false,
	reason: false,
	step: false,
	offer: false,
	rival: false,
	waived: false,
	wanted: [],
	refused: [],
	mostAsked: 0,
};

/** The pushback that was just talked through, and how it was closed. */
export function lastClosed({
	results,
}: Pick<MeetingContext, 'results'>): {readonly branch: Branch; readonly result: BranchResult} | undefined {
	const last = Object.entries(results).at(-1);
	return last && {branch: last[0] as Branch, result: last[1]};
}

export const nothingHeard: Heard = {
	levels: {data: 0, roi: 0, humility: 0, answer: 0},
	flags: [],
	facts: [],
};

/** The answer an event carries; for the other events, the one before it. */
export const heardIn = (context: MeetingContext, event: MeetingEvent): Heard =>
	event.type === 'ANSWER' ? event.assessment : context.last;

/** Whether the answer did the named thing. */
export const did = (heard: Heard, ...names: readonly FactName[]): boolean =>
	heard.facts.some(({fact}) => names.includes(fact));

/** The figure or date of the first fact of that name that carries one. */
export const valueOf = (heard: Heard, name: FactName): string | undefined =>
	heard.facts.find(({fact, value}) => fact === name && value !== undefined)?.value;

/** The same for the last fact of that name: of several days the last is when all of it is done. */
export const lastValueOf = (heard: Heard, name: FactName): string | undefined =>
	heard.facts.findLast(({fact, value}) => fact === name && value !== undefined)?.value;

/** A soft promise has no owner or no date, or was let slip. */
export const isFirm = ({owner, due, lapsed}: Commitment): boolean =>
	owner !== undefined && due !== undefined && lapsed !== true;
