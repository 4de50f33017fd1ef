/** A pack: the words for everything the manager does, as a person writes them down. */
import * as z from 'zod';
import type {DueKey} from '../../machines/context.ts';
import {moveIds, moves, type Move} from '../../machines/moves.ts';
import {styles, type Style} from '../terms.ts';
import {visibleLine} from '../visible-text.ts';

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

export const slots = ['amount', 'due', 'figure', 'project', 'earlier', 'question', 'offer'] as const;
/** A blank in a wording that the rehearsal fills: the figure asked for, the date agreed, a figure claimed, a project, what a figure or a “we” was before it changed, the lead's own question, what the lead put forward. */
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
	'close.endorse',
	'close.share',
	'close.later',
	'close.condition',
	'close.review',
	'close.track',
	'credit.peers',
	'duty.track',
	'doubt.pending',
	'lowball.settle',
	'prove-it.settle',
	'non-cash.settle',
	'conduct.tied',
	'deferral.when',
	'react.when',
	'react.day',
	'react.parts',
]);

/** Moves that take up a question of no particular kind; only they may say `{question}`. */
export const movesWithQuestion: ReadonlySet<Move> = new Set(['react.asked', 'react.perhaps', 'react.no']);

/** Moves that say back what was put forward; only they may say `{offer}`. */
export const movesWithOffer: ReadonlySet<Move> = new Set(['react.put']);

/** Where one of these has a value, a wording that says it is worth more than any other. */
export const pointedSlots: readonly Slot[] = ['earlier', 'question', 'offer'];

/** Slots that may have no value; a wording with one of them is said only where there is one. */
export const optionalSlots: readonly string[] = [
	'amount',
	'figure',
	'project',
	'earlier',
	'question',
	'offer',
] satisfies readonly Slot[];

/** Whether a wording can be said in every meeting. */
export const isAlwaysSayable = (text: string): boolean =>
	!slotsIn(text).some((slot) => optionalSlots.includes(slot));

/** Fewer wordings than this and a manager repeats themself. */
export const fewestWordings = 3;

/** A manager who speaks longer than this is giving a lecture. */
export const longestLine = 300;

const slotIn = /\{([^{}]*)\}/g;

/** The slots a wording uses, in order. */
export const slotsIn = (text: string): readonly string[] =>
	[...text.matchAll(slotIn)].map((match) => match[1] ?? '');

/** The wording with its slots filled; a slot without a value is left as it stands. */
export const fill = (text: string, values: Readonly<Partial<Record<Slot, string>>>): string =>
	text.replaceAll(slotIn, (whole, name: string) => values[name as Slot] ?? whole);

/** What the schema calls its own mistakes, beside their words: a checker tells them apart by it. */
export const kindsInPack = {
	control: 'control',
	slot: 'slot',
	fewWordings: 'few-wordings',
	noValue: 'no-value',
} as const;

const text = z
	.string()
	.trim()
	.min(2, 'at least two characters of speech')
	.max(longestLine, `at most ${longestLine} characters`)
	.refine((value) => visibleLine(value) === value, {
		message: 'text without control characters or line breaks',
		params: {kind: kindsInPack.control},
	})
	.superRefine((value, context) => {
		if (/[{}]/.test(value.replaceAll(slotIn, ''))) {
			context.addIssue({
				code: 'custom',
				params: {kind: kindsInPack.slot},
				message: 'slots with both their braces, and no other braces',
			});
		}
		for (const slot of slotsIn(value)) {
			if (!slots.some((known) => known === slot)) {
				context.addIssue({
					code: 'custom',
					params: {kind: kindsInPack.slot},
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
				params: {kind: kindsInPack.fewWordings},
				message: `at least ${fewestWordings} wordings that do without ${optionalSlots.map((slot) => `{${slot}}`).join(', ')}; there are ${always.length}`,
			});
		}
		for (const [key, wording] of Object.entries(value)) {
			if (slotsIn(wording).includes('due') && !movesWithDue.has(move)) {
				context.addIssue({
					code: 'custom',
					params: {kind: kindsInPack.noValue},
					path: [key],
					message: 'no {due}: this move has no date',
				});
			}
			if (slotsIn(wording).includes('question') && !movesWithQuestion.has(move)) {
				context.addIssue({
					code: 'custom',
					params: {kind: kindsInPack.noValue},
					path: [key],
					message: 'no {question}: this move takes up no question',
				});
			}
			if (slotsIn(wording).includes('offer') && !movesWithOffer.has(move)) {
				context.addIssue({
					code: 'custom',
					params: {kind: kindsInPack.noValue},
					path: [key],
					message: 'no {offer}: this move says back no proposal',
				});
			}
		}
	});

const moveShape = (move: Move) =>
	z
		.strictObject(
			Object.fromEntries(styles.map((style) => [style, voiced(move)])) as Record<
				Style,
				ReturnType<typeof voiced>
			>,
		)
		.describe(moves[move]);

/** A file of lines: some of the moves, each with both styles. */
export const linesFile = z.strictObject(
	Object.fromEntries(moveIds.map((move) => [move, moveShape(move).optional()])),
);

/** A pack's name: short and plain, because rehearsals are kept under it. */
export const namePattern = /^[a-z][a-z0-9-]{0,40}$/;

/** `pack.yaml`: the pack's name and how its dates are said. */
export const packFile = z.strictObject({
	name: z
		.string()
		.regex(namePattern, 'a name in small letters, such as bonus')
		.describe('What rehearsals with this pack are kept under.'),
	title: text.describe('The pack’s name for people.'),
	dues: z
		.strictObject({
			'this-week': text,
			'next-week': text,
			'month-end': text,
			'next-quarter': text,
			'half-year': text,
		} satisfies Record<DueKey, typeof text>)
		.describe('How the manager’s own dates are said: words that fit after “by”.'),
});

export type LinesFile = Readonly<
	Partial<Record<Move, Readonly<Record<Style, Readonly<Record<string, string>>>>>>
>;
export type PackFile = z.infer<typeof packFile>;
