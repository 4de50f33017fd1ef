/** The shape of a pack's files. Apart from the pack itself: one that was made ready is read without it, and it is large. */
import * as z from 'zod';
import {dealKinds, type DueKey, type DealKind} from '../../machines/context.ts';
import {moveIds, moves, type Move} from '../../machines/moves.ts';
import {type Style, styles, type WishForm, wishForms} from '../terms.ts';
import {visibleLine} from '../visible-text.ts';
import {
	fewestWordings,
	isAlwaysSayable,
	longestLine,
	movesWithCondition,
	movesWithDue,
	movesWithFirst,
	movesWithList,
	movesWithMatter,
	movesWithQuestion,
	movesWithSum,
	movesWithTerms,
	movesWithTold,
	movesWithClaim,
	movesWithWho,
	optionalSlots,
	slotIn,
	slots,
	slotsIn,
} from './pack.ts';

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

const ofFew = [
	['matter', movesWithMatter, 'this move is about no one thing that is wanted'],
	['list', movesWithList, 'this move sums up nothing'],
	['terms', movesWithTerms, 'this move says no terms'],
	['question', movesWithQuestion, 'this move is about no question of theirs'],
	['sum', movesWithSum, 'this move tells no sum'],
	['first', movesWithFirst, 'this move is about no sum in two parts'],
	['told', movesWithTold, 'this move is no word to a change in figures'],
	['claim', movesWithClaim, 'this move is no word to a figure just told'],
	['who', movesWithWho, 'this move is no word to the others’ part'],
] as const;

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
			for (const [slot, moves, why] of ofFew)
				if (slotsIn(wording).includes(slot) && !moves.has(move)) {
					context.addIssue({
						code: 'custom',
						params: {kind: kindsInPack.noValue},
						path: [key],
						message: `no {${slot}}: ${why}`,
					});
				}
			if (slotsIn(wording).includes('condition') && !movesWithCondition.has(move)) {
				context.addIssue({
					code: 'custom',
					params: {kind: kindsInPack.noValue},
					path: [key],
					message: 'no {condition}: this move speaks of no promise',
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

const termWords = z.strictObject({
	sum: text,
	first: text,
	share: text,
	told: z.strictObject(
		Object.fromEntries([...dealKinds, 'beside' as const].map((kind) => [kind, text])) as Record<
			DealKind | 'beside',
			typeof text
		>,
	),
});

const matterWords = z.strictObject({name: text, given: text, refused: text});

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
	matters: z
		.strictObject(
			Object.fromEntries([...wishForms, 'other' as const].map((form) => [form, matterWords])) as Record<
				WishForm | 'other',
				typeof matterWords
			>,
		)
		.describe('What can be wanted other than a bonus: its name, and how it is told at the end.'),
	terms: termWords.describe(
		'How what is agreed is said exactly: words for each kind of promise, and for what was not named.',
	),
});

export type LinesFile = Readonly<
	Partial<Record<Move, Readonly<Record<Style, Readonly<Record<string, string>>>>>>
>;
export type PackFile = z.infer<typeof packFile>;
