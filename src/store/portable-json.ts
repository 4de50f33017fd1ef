/** A line of JSON read back as a rehearsal, or a meeting that was held. What cannot be read is told in a sentence. */
import type * as z from 'zod';
import type {RealCommitment} from '../rehearsal/real-meeting.ts';
import {startOf, type Recorded, type Start} from '../rehearsal/rehearsal.ts';
import type {Come} from './adopt.ts';
import {problemIn} from './line-problem.ts';
import type {PortableMeeting} from './portable-meeting.ts';
import {meetingKind} from './portable-line.ts';
import {meetingShape, portableShape} from './portable-shapes.ts';
import type {Portable, PortableReply} from './portable.ts';

/** What is absent must be absent, not undefined: what is compared and kept has one shape. */
const without = <T extends object>(value: T): T =>
	Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

const isMeeting = (value: unknown): boolean =>
	typeof value === 'object' && value !== null && 'kind' in value && value.kind === meetingKind;

function meetingFrom(read: z.output<typeof meetingShape>): PortableMeeting {
	const {id: own, createdAt, held, ending, pushbacks, commitments, note, rehearsal} = read;
	return {
		id: own,
		createdAt,
		held,
		ending,
		pushbacks,
		commitments: commitments.map((each) => without(each) as RealCommitment),
		note,
		...(rehearsal === undefined ? {} : {rehearsal}),
	};
}

function rehearsalFrom(read: z.output<typeof portableShape>): Portable {
	const {id: own, createdAt, updatedAt, pack, replies, ending, parting, drill, case: argued, ...start} = read;
	return {
		id: own,
		createdAt,
		updatedAt,
		pack,
		...startOf({
			...start,
			...(drill === undefined ? {} : {drill: without(drill)}),
			...(argued === undefined ? {} : {case: without(argued)}),
		} as Start),
		replies: replies.map(({at, reply: said, recorded: got}): PortableReply => ({
			at,
			reply: said,
			...(got === undefined ? {} : {recorded: without(got) as Recorded}),
		})),
		...(ending === undefined ? {} : {ending}),
		...(parting === undefined ? {} : {parting}),
	};
}

/** Reads one line; or says what was found and what was expected, with the column where that is known. */
export function fromLine(line: string): Come | {readonly problem: string; readonly column: number} {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch (error) {
		const place = /position (\d+)/.exec((error as Error).message)?.[1];
		return {
			problem: 'found something that is not JSON; expected one rehearsal as a JSON object',
			column: place === undefined ? 1 : Number(place) + 1,
		};
	}
	if (isMeeting(value)) {
		const read = meetingShape.safeParse(value);
		return read.success
			? {meeting: meetingFrom(read.data)}
			: {problem: problemIn(value, read.error, 'a meeting'), column: 1};
	}
	const read = portableShape.safeParse(value);
	return read.success
		? {rehearsal: rehearsalFrom(read.data)}
		: {problem: problemIn(value, read.error, 'a rehearsal'), column: 1};
}
