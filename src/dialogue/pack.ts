/** A pack: the words for everything the manager does, as a person writes them down. */
import * as z from 'zod';
import type {DueKey} from '../../machines/context.ts';
import {moveIds, type Move} from '../../machines/moves.ts';
import {styles, type Style} from '../terms.ts';

/** One wording. `id` is stable: `budget.raise/d1`. */
export interface Line {
	readonly id: string;
	readonly text: string;
}

export interface Pack {
	readonly name: string;
	readonly title: string;
	/** How the manager's own dates are said, as words that fit after “by”. */
	readonly dues: Readonly<Record<DueKey, string>>;
	readonly lines: Readonly<Record<Move, Readonly<Record<Style, readonly Line[]>>>>;
}

export const slots = ['amount', 'due', 'figure', 'project'] as const;
/** A blank in a wording that the rehearsal fills: the figure asked for, the date agreed, a figure claimed, a project. */
export type Slot = (typeof slots)[number];

/** Moves that come with a date; only they may say `{due}`. */
export const movesWithDue: ReadonlySet<Move> = new Set([
	'budget.settle-part',
	'budget.settle-later',
	'budget.settle-form',
	'hr.settle',
	'deferral.settle',
	'close.part',
	'close.sponsor',
	'close.review',
	'credit.peers',
	'duty.track',
	'doubt.pending',
	'lowball.settle',
	'prove-it.settle',
	'non-cash.settle',
	'conduct.tied',
]);

/** Slots that may have no value; a wording with one of them is said only where there is one. */
export const optionalSlots: readonly string[] = ['amount', 'figure', 'project'] satisfies readonly Slot[];

/** Whether a wording can be said in every meeting. */
export const isAlwaysSayable = (text: string): boolean =>
	!slotsIn(text).some((slot) => optionalSlots.includes(slot));

/** Fewer wordings than this and a manager repeats themself. */
export const fewestWordings = 3;

/** A manager who speaks longer than this is giving a lecture. */
const longestLine = 300;

const slotIn = /\{([^{}]*)\}/g;

/** The slots a wording uses, in order. */
export const slotsIn = (text: string): readonly string[] =>
	[...text.matchAll(slotIn)].map((match) => match[1] ?? '');

/** The wording with its slots filled; a slot without a value is left as it stands. */
export const fill = (text: string, values: Readonly<Partial<Record<Slot, string>>>): string =>
	text.replaceAll(slotIn, (whole, name: string) => values[name as Slot] ?? whole);

const control = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const text = z
	.string()
	.trim()
	.min(2, 'at least two characters of speech')
	.max(longestLine, `at most ${longestLine} characters`)
	.refine((value) => !control.test(value), 'text without control characters or line breaks')
	.superRefine((value, context) => {
		for (const slot of slotsIn(value)) {
			if (!slots.some((known) => known === slot)) {
				context.addIssue({
					code: 'custom',
					message: `one of the slots ${slots.map((s) => `{${s}}`).join(', ')}`,
				});
			}
		}
	});

/** Line key → wording. Keys are part of the line's id, so they are short and plain. */
const wordings = z.record(z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, 'a short key such as d1'), text);

/** One style of one move. */
const voiced = (move: Move) =>
	wordings.superRefine((value, context) => {
		const always = Object.values(value).filter(isAlwaysSayable);
		if (always.length < fewestWordings) {
			context.addIssue({
				code: 'custom',
				message: `at least ${fewestWordings} wordings that do without ${optionalSlots.map((slot) => `{${slot}}`).join(', ')}; there are ${always.length}`,
			});
		}
		for (const [key, wording] of Object.entries(value)) {
			if (slotsIn(wording).includes('due') && !movesWithDue.has(move)) {
				context.addIssue({code: 'custom', path: [key], message: 'no {due}: this move has no date'});
			}
		}
	});

const moveShape = (move: Move) =>
	z.strictObject(
		Object.fromEntries(styles.map((style) => [style, voiced(move)])) as Record<
			Style,
			ReturnType<typeof voiced>
		>,
	);

/** A file of lines: some of the moves, each with both styles. */
export const linesFile = z.strictObject(
	Object.fromEntries(moveIds.map((move) => [move, moveShape(move).optional()])),
);

/** `pack.yaml`: the pack's name and how its dates are said. */
export const packFile = z.strictObject({
	name: z.string().regex(/^[a-z][a-z0-9-]*$/, 'a name in small letters, such as bonus'),
	title: text,
	dues: z.strictObject({
		'this-week': text,
		'next-week': text,
		'month-end': text,
		'next-quarter': text,
		'half-year': text,
	} satisfies Record<DueKey, typeof text>),
});

export type LinesFile = Readonly<
	Partial<Record<Move, Readonly<Record<Style, Readonly<Record<string, string>>>>>>
>;
export type PackFile = z.infer<typeof packFile>;
