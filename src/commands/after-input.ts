/** What one says of a real meeting to a command: by options, or as JSON. */
import * as z from 'zod';
import {readDay} from '../day.ts';
import {exitCodes, Failure} from '../exit-codes.ts';
import {readDue, type RealMeeting, type RealCommitment} from '../rehearsal/real-meeting.ts';
import {branches, endings, type Branch} from '../terms.ts';

const longest = 2000;
const mostCommitments = 50;

const day = z.string().transform((text, context) => {
	const read = readDay(text);
	if ('day' in read) return read.day;
	context.addIssue({code: 'custom', message: read.problem});
	return z.NEVER;
});

const text = (expected: string) =>
	z
		.string(expected)
		.trim()
		.max(longest, `${expected}, in at most ${longest} characters`)
		.refine((value) => value.isWellFormed(), `${expected}, in characters that can be kept`);

const owner = text('who does it')
	.transform((value) => (value === '' ? undefined : value))
	.optional();

const due = text('by when')
	.optional()
	.transform((value, context) => {
		const read = readDue(value ?? '');
		if ('due' in read) return read.due;
		context.addIssue({code: 'custom', message: read.problem});
		return z.NEVER;
	});

const commitment = z
	.strictObject({what: text('what was promised').pipe(z.string().min(1, 'what was promised')), owner, due})
	.transform(({what, owner: who, due: when}): RealCommitment => ({
		what,
		...(who === undefined ? {} : {owner: who}),
		...(when === undefined ? {} : {due: when}),
		state: 'open',
	}));

/** The pushbacks in the order of the closed list, each once. */
const ordered = (named: readonly Branch[]): readonly Branch[] =>
	branches.filter((each) => named.includes(each));

/** A meeting as it is told to the program; `held` is today where nothing else is said. */
export const told = z.strictObject({
	held: day,
	ending: z.enum(endings, `one of ${endings.join(', ')}`),
	pushbacks: z
		.array(z.enum(branches, `one of ${branches.join(', ')}`))
		.default([])
		.transform(ordered),
	commitments: z.array(commitment).max(mostCommitments, `at most ${mostCommitments} commitments`).default([]),
	note: text('a note').default(''),
	/** An id, or `none`; without it, the latest rehearsal. */
	rehearsal: z.string().optional(),
});

export type Told = z.infer<typeof told>;

/** The same as typed, before it is checked. */
export type ToldInput = z.input<typeof told>;

/** Checks what was told; throws a `Failure` that names each place, what was found there and what was expected. */
export function checkTold(given: unknown): Told {
	const read = told.safeParse(given);
	if (read.success) return read.data;
	const said = read.error.issues.map(({path, message, ...issue}) => {
		const where = path.length === 0 ? 'the meeting' : path.join('.');
		if (message.startsWith('found ')) return `${where}: ${message}`;
		if (issue.code === 'unrecognized_keys')
			return `${where}: found the key ${issue.keys.join(', ')}; expected only ${Object.keys(told.shape).join(', ')}`;
		const value = path.reduce<unknown>(
			(at, key) =>
				typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
			given,
		);
		const found = value === undefined ? 'nothing' : JSON.stringify(value);
		return `${where}: found ${found}; expected ${message}`;
	});
	throw new Failure(
		`after: nothing was recorded.\n${said.map((line) => `  ${line}`).join('\n')}`,
		exitCodes.usage,
	);
}

/** `what | owner | when`, as one option: what follows the first bar may be left out. */
export function commitmentFrom(
	option: string,
): ToldInput['commitments'] extends (infer P)[] | undefined ? P : never {
	const [what = '', who = '', when = '', ...more] = option.split('|').map((part) => part.trim());
	if (more.length > 0) {
		throw new Failure(
			`--commitment: found ${JSON.stringify(option)}; expected “what | who | when”, with two bars at most`,
			exitCodes.usage,
		);
	}
	return {what, owner: who, due: when};
}

/** The meeting in a text of JSON. */
export function toldFromJson(source: string, today: string): Told {
	let value: unknown;
	try {
		value = JSON.parse(source);
	} catch (error) {
		const why = error instanceof Error ? error.message : 'no reason given';
		throw new Failure(
			`after: found something that is no JSON (${why}); expected one object`,
			exitCodes.usage,
		);
	}
	return checkTold(
		typeof value === 'object' && value !== null && !Array.isArray(value) ? {held: today, ...value} : value,
	);
}

/** A meeting to be kept, from what was told. */
export const meetingFrom = (
	{held, ending, pushbacks, commitments, note}: Told,
	beside: string | undefined,
): RealMeeting => ({
	held,
	ending,
	pushbacks,
	commitments,
	note,
	...(beside === undefined ? {} : {rehearsal: beside}),
});
