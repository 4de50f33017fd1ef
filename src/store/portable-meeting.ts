/** A meeting that was held, as it travels from one store to another. */
import {isDeepStrictEqual} from 'node:util';
import type {RealCommitment, RealMeeting} from '../rehearsal/real-meeting.ts';

/** With its id, and when it was recorded. */
export interface PortableMeeting extends RealMeeting {
	readonly id: string;
	readonly createdAt: Date;
}

/** What is to be done with a meeting that has come here, given what is kept under its id. */
export type MeetingArrival =
	| {readonly kind: 'new'}
	/** All of it is here. */
	| {readonly kind: 'there'}
	/** It is the one here, and these of its commitments have been marked since, by their numbers from 1. */
	| {readonly kind: 'goes-on'; readonly marked: readonly (readonly [number, RealCommitment])[]}
	| {readonly kind: 'other'; readonly why: string};

const promisedIn = ({commitments}: PortableMeeting): unknown =>
	commitments.map(({what, owner, due}) => ({what, owner, due}));

const recordOf = (meeting: PortableMeeting): unknown => {
	const {createdAt, held, ending, pushbacks, note} = meeting;
	return {createdAt, held, ending, pushbacks, note, promised: promisedIn(meeting)};
};

/** Compares a meeting that has come here with what is kept under its id; a rehearsal beside it may be gone since. */
export function arrivalOfMeeting(come: PortableMeeting, here: PortableMeeting | undefined): MeetingArrival {
	if (here === undefined) return {kind: 'new'};
	if (!isDeepStrictEqual(recordOf(come), recordOf(here))) {
		return {kind: 'other', why: 'another meeting is recorded here under that id'};
	}
	const marks = come.commitments.flatMap((there, index) => {
		const own = here.commitments[index];
		return own === undefined || there.state === 'open' || isDeepStrictEqual(there, own)
			? []
			: [{number: index + 1, there, own}];
	});
	const otherwise = marks.find(({own}) => own.state !== 'open');
	if (otherwise !== undefined) {
		return {kind: 'other', why: `its commitment ${otherwise.number} is marked otherwise here`};
	}
	return marks.length === 0
		? {kind: 'there'}
		: {kind: 'goes-on', marked: marks.map(({number, there}) => [number, there])};
}
