/** Takes rehearsals, and meetings that were held, in from elsewhere. */
import type {DatabaseSync} from 'node:sqlite';
import {meetingRowsOver, type MeetingRows} from './meeting-rows.ts';
import {arrivalOfMeeting, type PortableMeeting} from './portable-meeting.ts';
import {arrivalOf, type Portable} from './portable.ts';
import {plainly} from './refused.ts';
import type {Rows} from './rows.ts';

/** One of what has come: a rehearsal, or a meeting that was held. */
export type Come = {readonly rehearsal: Portable} | {readonly meeting: PortableMeeting};

export type Outcome = 'added' | 'there' | 'extended' | {readonly problem: string};

/** What came of those that were to be taken in, each in its place. */
export interface Adopted {
	/** False where one of them had a problem and nothing was taken in. */
	readonly done: boolean;
	readonly outcomes: readonly Outcome[];
}

/** Why a fork cannot stand on its parent here, if it cannot. */
function rootless(rows: Rows, {origin}: Portable): string | undefined {
	if (origin === undefined) return undefined;
	const {parent, shared} = origin;
	const replies = rows.repliesIn(parent);
	if (replies === undefined) return `it is a fork of ${parent}, which is not here`;
	return replies < shared ? `it shares ${shared} turns of ${parent}, which has ${replies}` : undefined;
}

/** Takes a rehearsal in, or says why it cannot be. */
function takeRehearsal(rows: Rows, come: Portable): Outcome {
	const {id, origin, replies, ending, parting, createdAt, updatedAt} = come;
	const arrival = arrivalOf(come, rows.portable(id));
	if (arrival.kind === 'there') return 'there';
	if (arrival.kind === 'other') return {problem: arrival.why};
	if (arrival.kind === 'new') {
		const problem = rootless(rows, come);
		if (problem !== undefined) return {problem};
		rows.insert(id, {...come, at: createdAt});
	}
	const more = arrival.kind === 'new' ? replies : arrival.more;
	const all = (origin?.shared ?? 0) + replies.length;
	more.forEach((each, index) => {
		rows.addReply(id, all - more.length + index + 1, each);
	});
	rows.settle(id, updatedAt, all, origin);
	if (ending !== undefined) rows.end(id, ending, updatedAt, parting);
	return arrival.kind === 'new' ? 'added' : 'extended';
}

/** Takes a meeting in, or says why it cannot be. */
function takeMeeting(rows: Rows, meetings: MeetingRows, come: PortableMeeting): Outcome {
	const {id, rehearsal} = come;
	const arrival = arrivalOfMeeting(come, meetings.one(id));
	switch (arrival.kind) {
		case 'there':
			return 'there';
		case 'other':
			return {problem: arrival.why};
		case 'goes-on':
			for (const [number, {state, settledOn}] of arrival.marked)
				meetings.settle(id, number, state, settledOn);
			return 'extended';
		case 'new':
			if (rehearsal !== undefined && rows.repliesIn(rehearsal) === undefined) {
				return {problem: `it stands beside the rehearsal ${rehearsal}, which is not here`};
			}
			meetings.insert(id, come.createdAt, come);
			return 'added';
	}
}

/** Takes one in, or says why it cannot be. */
const take = (rows: Rows, meetings: MeetingRows, come: Come): Outcome =>
	'meeting' in come ? takeMeeting(rows, meetings, come.meeting) : takeRehearsal(rows, come.rehearsal);

export interface Adopting {
	/** Takes in rehearsals from elsewhere all together, as `takingIn` does. */
	readonly adopt: (come: readonly Portable[], lenient: boolean) => Adopted;
	/**
	 * Takes in what has come from elsewhere, all together: where one has a problem, none of it; with `lenient` all the
	 * others. Where `work` throws, nothing is taken in. What is here already stays as it is. `work` takes one after the
	 * other, each behind what it stands on, and may pause in between; nothing but sums may be written meanwhile.
	 */
	readonly takingIn: (
		work: (take: (come: Come) => Outcome) => Promise<readonly Outcome[]>,
		lenient: boolean,
	) => Promise<Adopted>;
}

/** Taking in, into an open database whose tables are up to date. */
export function adoptingOver(db: DatabaseSync, rows: Rows): Adopting {
	const meetings = meetingRowsOver(db);
	const takeOne = (come: Come): Outcome => take(rows, meetings, come);

	const begin = (): void => {
		db.exec('begin immediate');
	};

	const giveUp = (): void => {
		// A full disk has SQLite roll back by itself.
		if (db.isTransaction) db.exec('rollback');
	};

	/** Keeps what was taken in, or gives it up where one of it had a problem. */
	const settled = (outcomes: readonly Outcome[], lenient: boolean): Adopted => {
		const done = lenient || outcomes.every((outcome) => typeof outcome === 'string');
		if (done) db.exec('commit');
		else giveUp();
		return {done, outcomes};
	};

	return {
		adopt: (come, lenient) =>
			plainly(() => {
				begin();
				try {
					const outcomes = come.map((rehearsal) => takeOne({rehearsal}));
					return settled(outcomes, lenient);
				} catch (error) {
					giveUp();
					throw error;
				}
			}),
		takingIn: async (work, lenient) => {
			plainly(begin);
			try {
				const outcomes = await work((come) => plainly(() => takeOne(come)));
				return plainly(() => settled(outcomes, lenient));
			} catch (error) {
				giveUp();
				throw error;
			}
		},
	};
}
