/** Meetings that were really held, in and out of the store. */
import type {DatabaseSync} from 'node:sqlite';
import type {CommitmentState, RealMeeting} from '../rehearsal/real-meeting.ts';
import type {Branch} from '../terms.ts';
import {asId, drawId} from './ids.ts';
import {meetingRowsOver} from './meeting-rows.ts';
import type {PortableMeeting} from './portable-meeting.ts';
import {nameIn} from './records.ts';
import {plainly, Refused} from './refused.ts';

export interface KeptMeeting extends RealMeeting {
	readonly id: string;
}

/** How a pushback was practised. */
export interface Practised {
	/** In how many rehearsals. */
	readonly rehearsals: number;
	/** The best answer to it, 0–100. */
	readonly best: number;
}

/** Every call throws a `Refused` where it cannot do what it says. */
export interface RealMeetings {
	/** Keeps a meeting and returns its id. */
	readonly add: (meeting: RealMeeting, at: Date, random: () => number) => string;
	/** Every one, the latest held first. */
	readonly list: () => readonly KeptMeeting[];
	/** Every one as it travels, the first held first. */
	readonly portables: () => readonly PortableMeeting[];
	/** The one whose id begins like this, or the candidates: none, or several. */
	readonly find: (prefix: string) => KeptMeeting | {readonly candidates: readonly string[]};
	/** Marks commitment `number`, from 1. */
	readonly settle: (id: string, number: number, state: CommitmentState, day: string) => void;
	readonly remove: (id: string) => void;
	/** How each pushback was practised up to the end of a day. */
	readonly practisedUntil: (day: string) => ReadonlyMap<Branch, Practised>;
}

const practisedSql = `select branch, count(distinct rehearsal) as rehearsals, max(score) as best from reply
	where branch is not null and substr(at, 1, 10) <= ? group by branch`;

/** As it is shown here; when it was recorded is said only where it travels. */
const keptOf = ({
	id,
	held,
	ending,
	pushbacks,
	commitments,
	note,
	rehearsal,
}: PortableMeeting): KeptMeeting => ({
	id,
	held,
	ending,
	pushbacks,
	commitments,
	note,
	...(rehearsal === undefined ? {} : {rehearsal}),
});

/** The real meetings in an open database whose tables are up to date. */
export function realMeetingsOver(db: DatabaseSync): RealMeetings {
	const rows = meetingRowsOver(db);
	const all = (): readonly KeptMeeting[] => rows.all().map(keptOf);

	const find = (prefix: string): KeptMeeting | {readonly candidates: readonly string[]} => {
		const typed = asId(prefix);
		const alike = all().filter(({id}) => id.startsWith(typed));
		const [only] = alike;
		const exact = alike.find(({id}) => id === typed);
		if (exact !== undefined) return exact;
		return only !== undefined && alike.length === 1 ? only : {candidates: alike.map(({id}) => id)};
	};

	return {
		add: (meeting, at, random) =>
			plainly(() => {
				db.exec('begin immediate');
				try {
					for (let tries = 0; ; tries++) {
						const id = drawId(random, tries);
						if (!rows.insert(id, at, meeting)) continue;
						db.exec('commit');
						return id;
					}
				} catch (error) {
					if (db.isTransaction) db.exec('rollback');
					throw error;
				}
			}),
		list: () => plainly(all),
		portables: () => plainly(() => rows.all().toReversed()),
		find: (prefix) => plainly(() => find(prefix)),
		settle: (id, number, state, day) => {
			plainly(() => {
				if (!rows.settle(id, number, state, day))
					throw new Refused('unknown', `there is no commitment ${number} in meeting ${id}`);
			});
		},
		remove: (id) => {
			plainly(() => {
				db.prepare('delete from meeting where id = ?').run(id);
			});
		},
		practisedUntil: (day) =>
			plainly(
				() =>
					new Map(
						db
							.prepare(practisedSql)
							.all(day)
							.map((row) => [
								nameIn(row['branch']) as Branch,
								{rehearsals: Number(row['rehearsals']), best: Number(row['best'])},
							]),
					),
			),
	};
}
