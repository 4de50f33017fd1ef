/** What the lines that rehearsals and meetings travel as must look like; whatever else comes is refused. */
import * as z from 'zod';
import {commitmentStates} from '../rehearsal/real-meeting.ts';
import type {Reply} from '../rehearsal/rehearsal.ts';
import {
	bonuses,
	branches,
	companies,
	cues,
	endings,
	flags,
	forms,
	phases,
	pressures,
	rungs,
	styles,
} from '../terms.ts';
import {idPattern} from './ids.ts';
import {format, meetingKind} from './portable-line.ts';

/** Far longer than anyone types; an answer may be a megabyte. */
const text = z.string('a text').max(20_000_000, 'at most 20,000,000 characters');
const name = z.string('a name').min(1, 'a name').max(200, 'at most 200 characters');
const whole = z.int('a whole number').min(0, 'a whole number from 0');
const moment = z.iso.datetime('a time such as 2026-11-30T09:00:00.000Z').transform((at) => new Date(at));
const level = z.union([z.literal(0), z.literal(1), z.literal(2)], '0, 1 or 2');
const id = z.string('an id').regex(idPattern, 'an id as this program gives them');

const reply = z.discriminatedUnion(
	'kind',
	[
		z.strictObject({kind: z.literal('answer'), text}),
		z.strictObject({kind: z.literal('silence'), seconds: z.number('seconds').min(0, 'seconds from 0')}),
		z.strictObject({kind: z.literal('leave')}),
	],
	'a reply: an answer, a silence or a leave',
) satisfies z.ZodType<Reply>;

const recorded = z.strictObject({
	move: name,
	branch: name.optional(),
	phase: z.enum(phases).optional(),
	line: text.optional(),
	score: z.number('a score').min(0, '0 to 100').max(100, '0 to 100'),
	levels: z.strictObject(
		Object.fromEntries(cues.map((cue) => [cue, level])) as Record<(typeof cues)[number], typeof level>,
	),
	flags: z.array(z.enum(flags)).max(flags.length),
	notRated: z.literal(true).optional(),
	mistakes: z.array(name).max(100).optional(),
	scorer: whole,
	program: name.optional(),
});

const leadIn = z.strictObject({
	branch: z.enum(branches),
	amount: text,
	figure: text.optional(),
	says: text,
});

const words = z.array(text).max(1000);

const achievement = z.strictObject({
	what: text,
	change: text,
	outcome: text,
	worth: text,
	source: text,
	ownPart: text,
	others: text,
	otherwise: text,
});

/** The facts a rehearsal was argued from. */
const facts = z.strictObject({
	role: text,
	period: text,
	achievements: z.array(achievement).min(1, 'one achievement at least').max(1000),
	ask: text,
	reason: text,
	floor: text,
	fallback: text,
	otherForms: words,
	salary: text,
	rate: text,
	style: z.enum(styles).optional(),
	pressure: z.enum(pressures).optional(),
	bonus: z.enum(bonuses).optional(),
	company: z.enum(companies).optional(),
	talk: text,
	decided: text,
	lately: words,
	objections: z.array(z.enum(branches)).max(branches.length),
});

/** A rehearsal as a line has it. */
export const portableShape = z
	.strictObject({
		pushback: z.literal(format, `${format}, the format this program reads`),
		id,
		createdAt: moment,
		updatedAt: moment,
		pack: name,
		setting: z.strictObject({
			style: z.enum(styles),
			pressure: z.enum(pressures),
			bonus: z.enum(bonuses),
			company: z.enum(companies),
		}),
		seed: whole.max(Number.MAX_SAFE_INTEGER),
		rung: z.enum(rungs).optional(),
		form: z.enum(forms).optional(),
		drill: leadIn.optional(),
		case: facts.optional(),
		origin: z.strictObject({parent: id, shared: whole, mark: name}).optional(),
		replies: z
			.array(z.strictObject({at: moment, reply, recorded: recorded.optional()}))
			.max(10_000, 'at most 10,000 replies'),
		ending: z.enum(endings).optional(),
		parting: text.optional(),
	})
	.refine(({id: own, origin}) => origin?.parent !== own, {
		path: ['origin'],
		message: 'another rehearsal as parent',
	});

const promised = z
	.strictObject({
		what: text,
		owner: text.optional(),
		due: z
			.union([z.strictObject({day: z.iso.date()}), z.strictObject({said: text})], 'a day, or what was said')
			.optional(),
		state: z.enum(commitmentStates),
		settledOn: z.iso.date('a day such as 2026-11-30').optional(),
	})
	.refine(({state, settledOn}) => state !== 'open' || settledOn === undefined, {
		path: ['settledOn'],
		message: 'no day for what is open',
	});

/** A meeting that was held as a line has it. */
export const meetingShape = z.strictObject({
	pushback: z.literal(format, `${format}, the format this program reads`),
	kind: z.literal(meetingKind),
	id,
	createdAt: moment,
	held: z.iso.date('a day such as 2026-11-30'),
	ending: z.enum(endings),
	pushbacks: z.array(z.enum(branches)).max(branches.length),
	commitments: z.array(promised).max(1000, 'at most 1,000 commitments'),
	note: text,
	rehearsal: id.optional(),
});
