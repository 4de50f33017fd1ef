/** A pack: the words for everything the manager does, as a person writes them down. */
import type {DueKey, DealKind} from '../../machines/context.ts';
import type {Move} from '../../machines/moves.ts';
import type {Style, WishForm} from '../terms.ts';

/** One wording. `id` is stable: `budget.raise/d1`. */
export interface Line {
	readonly id: string;
	readonly text: string;
}

/** The words for one thing that can be wanted other than a bonus. */
export interface MatterWords {
	readonly name: string;
	/** Told at the end where it was given, with its {due}. */
	readonly given: string;
	readonly refused: string;
}

/** How each kind of promise is told where the terms are said exactly, with what the rehearsal fills in. */
export interface TermWords {
	/** Stands for the sum where none was named. */
	readonly sum: string;
	/** Stands for the first of two parts where the lead named none. */
	readonly first: string;
	/** Stands for what a low offer comes to, now, where that cannot be worked out. */
	readonly share: string;
	/** `beside`: that it goes to HR, where the money itself is agreed. */
	readonly told: Readonly<Record<DealKind | 'beside', string>>;
}

export interface Pack {
	readonly name: string;
	readonly title: string;
	/** How the manager's own dates are said, as words that fit after “by”. */
	readonly dues: Readonly<Record<DueKey, string>>;
	/** What can be wanted other than a bonus: its name, and how it is told at the end. */
	readonly matters: Readonly<Record<WishForm | 'other', MatterWords>>;
	/** How what is agreed is said exactly. */
	readonly terms: TermWords;
	readonly lines: Readonly<Record<Move, Readonly<Record<Style, readonly Line[]>>>>;
}

export const slots = [
	'amount',
	'due',
	'figure',
	'project',
	'earlier',
	'condition',
	'matter',
	'list',
	'first',
	'terms',
	'share',
	'told',
	'claim',
	'who',
	'question',
	'sum',
] as const;
/** A blank in a wording that the rehearsal fills: the figure asked for, the date agreed, a figure claimed, a project, what a figure or a “we” was before it changed, the condition agreed, what is wanted other than a bonus, what became of all that was, the first of two parts with its day, all that is agreed, what a low offer comes to, a change just told in figures, a figure just claimed of the work, who was just named as having helped, a question of the lead’s own in their words, the sum asked for or what stands for it. */
export type Slot = (typeof slots)[number];

/** Moves that come with a date; only they may say `{due}`. */
export const movesWithDue: ReadonlySet<Move> = new Set([
	'budget.settle-part',
	'budget.settle-half',
	'budget.settle-later',
	'budget.settle-form',
	'hr.settle',
	'deferral.settle',
	'close.part',
	'close.sponsor',
	'close.endorse',
	'close.share',
	'close.later',
	'close.condition',
	'close.review',
	'close.track',
	'credit.peers',
	'duty.track',
	'doubt.pending',
	'doubt.none-taken',
	'lowball.settle',
	'prove-it.settle',
	'non-cash.settle',
	'conduct.tied',
	'deferral.when',
	'react.when',
	'react.about-nibble',
	'react.stands',
	'react.that-day',
	'nibble.recall',
	'silence.agree',
	'end.reopened',
	'react.form-day',
	'react.give-days',
	'react.give-course',
	'react.give-title',
	'react.give-hours',
	'react.give-tools',
	'react.form-stands',
	'react.heard',
	'react.give-raise',
	'react.give-hire',
	'react.give-relief',
	'react.day',
	'react.parts',
	'react.sum-part',
	'react.try',
	'react.asked-again',
	'react.still-owed',
]);

/** Moves about a question of the lead's own that waits for its answer; only they may say `{question}`, and each has its day. */
export const movesWithQuestion: ReadonlySet<Move> = new Set([
	'react.asked',
	'react.keep',
	'react.try',
	'react.second',
	'react.asked-again',
	'react.still-owed',
]);

/** Moves about one thing that is wanted other than a bonus; only they may say `{matter}`. */
export const movesWithMatter: ReadonlySet<Move> = new Set([
	'react.turn',
	'react.not-yet',
	'react.form-no',
	'react.form-stands',
	'react.give-days',
	'bridge.matter',
]);

/** Moves that tell what became of everything else that was wanted; only they may say `{list}`. */
export const movesWithList: ReadonlySet<Move> = new Set(['bridge.matters', 'close.matters']);

/** Moves that say all that is agreed; only they may say `{terms}`. */
export const movesWithTerms: ReadonlySet<Move> = new Set([
	'bridge.all',
	'close.exact',
	'close.corrected',
	'react.terms',
	'react.stands',
	'nibble.recall',
	'react.rest-stands',
	'react.agreed-so-far',
]);

/** Moves that tell how much it is; only they may say `{sum}`. */
export const movesWithSum: ReadonlySet<Move> = new Set([
	'react.sum-whole',
	'react.sum-later',
	'react.sum-asked',
]);

/** Moves about a sum in two parts; only they may say `{first}`. */
export const movesWithFirst: ReadonlySet<Move> = new Set([
	'budget.settle-part',
	'budget.settle-half',
	'lowball.settle',
	'close.part',
	'react.half',
	'react.parts',
	'react.sum-part',
	'end.part-now',
]);

/** Moves that speak of a promise the lead may have tied to something; only they may say `{condition}`. */
export const movesWithCondition: ReadonlySet<Move> = new Set([
	'budget.settle-part',
	'budget.settle-half',
	'budget.settle-later',
	'deferral.settle',
	'lowball.settle',
	'prove-it.settle',
	'close.part',
	'close.later',
	'close.condition',
	'close.review',
]);

/** The nod to a change told in figures; only it may say `{told}`. */
export const movesWithTold: ReadonlySet<Move> = new Set(['react.figures']);

/** Nods that say a figure of the last answer back; only they may say `{claim}`. */
export const movesWithClaim: ReadonlySet<Move> = new Set(['react.worth', 'react.result', 'react.sum']);

/** The nod to the others' part; only it may say `{who}`. */
export const movesWithWho: ReadonlySet<Move> = new Set(['react.credit']);

/** Where one of these has a value, a wording that says it is worth more than any other. */
export const pointedSlots: readonly Slot[] = ['earlier', 'condition', 'told', 'claim', 'who', 'question'];

/** Slots that may have no value; a wording with one of them is said only where there is one. */
export const optionalSlots: readonly string[] = [
	'amount',
	'figure',
	'project',
	'earlier',
	'condition',
	'share',
	'told',
	'claim',
	'who',
	'question',
] satisfies readonly Slot[];

/** Whether a wording can be said in every meeting. */
export const isAlwaysSayable = (text: string): boolean =>
	!slotsIn(text).some((slot) => optionalSlots.includes(slot));

/** Fewer wordings than this and a manager repeats themself. */
export const fewestWordings = 3;

/** A manager who speaks longer than this is giving a lecture. */
export const longestLine = 300;

/** A slot in a wording. */
export const slotIn = /\{([^{}]*)\}/g;

/** The slots a wording uses, in order. */
export const slotsIn = (text: string): readonly string[] =>
	[...text.matchAll(slotIn)].map((match) => match[1] ?? '');

/** The wording with its slots filled; a slot without a value is left as it stands. */
export const fill = (text: string, values: Readonly<Partial<Record<Slot, string>>>): string =>
	text.replaceAll(slotIn, (whole, name: string) => values[name as Slot] ?? whole);
