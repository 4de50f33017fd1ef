/** Meetings that were really held, in and out of the store. */
import type {DatabaseSync} from 'node:sqlite';
import type {CommitmentState, RealMeeting, RealCommitment} from '../rehearsal/real-meeting.ts';
import type {Branch, Ending} from '../terms.ts';
import {asId, drawId} from './ids.ts';
import {nameIn, type Row} from './records.ts';
import {plainly, Refused} from './refused.ts';
import {fromColumn, toColumn} from './text.ts';

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
	/** The one whose id begins like this, or the candidates: none, or several. */
	readonly find: (prefix: string) => KeptMeeting | {readonly candidates: readonly string[]};
	/** Marks commitment `number`, from 1. */
	readonly settle: (id: string, number: number, state: CommitmentState, day: string) => void;
	readonly remove: (id: string) => void;
	/** How each pushback was practised up to the end of a day. */
	readonly practisedUntil: (day: string) => ReadonlyMap<Branch, Practised>;
}

const addSql = `insert or ignore into meeting (id, created_at, held, ending, pushbacks, note, rehearsal)
	values (?, ?, ?, ?, ?, ?, ?)`;

const addCommitmentSql = `insert into commitment (meeting, number, what, owner, due, due_said, state, settled_on)
	values (?, ?, ?, ?, ?, ?, ?, ?)`;

const practisedSql = `select branch, count(distinct rehearsal) as rehearsals, max(score) as best from reply
	where branch is not null and substr(at, 1, 10) <= ? group by branch`;

const column = (text: string | undefined): string | Uint8Array | null =>
	text === undefined ? null : toColumn(text);

const commitmentFrom = (row: Row): RealCommitment => ({
	what: fromColumn(row['what']),
	...(row['owner'] === null ? {} : {owner: fromColumn(row['owner'])}),
	...(row['due'] === null
		? row['due_said'] === null
			? {}
			: {due: {said: fromColumn(row['due_said'])}}
		: {due: {day: nameIn(row['due'])}}),
	state: nameIn(row['state']) as CommitmentState,
	...(row['settled_on'] === null ? {} : {settledOn: nameIn(row['settled_on'])}),
});

const meetingFrom = (row: Row, commitments: readonly Row[]): KeptMeeting => ({
	id: nameIn(row['id']),
	held: nameIn(row['held']),
	ending: nameIn(row['ending']) as Ending,
	pushbacks: JSON.parse(nameIn(row['pushbacks'])) as readonly Branch[],
	commitments: commitments.map(commitmentFrom),
	note: fromColumn(row['note']),
	...(row['rehearsal'] === null ? {} : {rehearsal: nameIn(row['rehearsal'])}),
});

/** The real meetings in an open database whose tables are up to date. */
export function realMeetingsOver(db: DatabaseSync): RealMeetings {
	// Prepared when they are first needed: most calls of the program need none of them.
	const all = (): readonly KeptMeeting[] => {
		const commitments = db.prepare('select * from commitment order by meeting, number').all();
		return db
			.prepare('select * from meeting order by held desc, created_at desc, rowid desc')
			.all()
			.map((row) =>
				meetingFrom(
					row,
					commitments.filter(({meeting}) => meeting === row['id']),
				),
			);
	};

	const find = (prefix: string): KeptMeeting | {readonly candidates: readonly string[]} => {
		const typed = asId(prefix);
		const alike = all().filter(({id}) => id.startsWith(typed));
		const [only] = alike;
		const exact = alike.find(({id}) => id === typed);
		if (exact !== undefined) return exact;
		return only !== undefined && alike.length === 1 ? only : {candidates: alike.map(({id}) => id)};
	};

	return {
		add: ({held, ending, pushbacks, commitments, note, rehearsal}, at, random) =>
			plainly(() => {
				db.exec('begin immediate');
				try {
					let id = '';
					for (let tries = 0; ; tries++) {
						id = drawId(random, tries);
						const values = [id, at.toISOString(), held, ending, JSON.stringify(pushbacks)] as const;
						if (db.prepare(addSql).run(...values, toColumn(note), rehearsal ?? null).changes === 1) break;
					}
					const insert = db.prepare(addCommitmentSql);
					for (const [index, {what, owner, due, state, settledOn}] of commitments.entries()) {
						const day = due !== undefined && 'day' in due ? due.day : null;
						const words = due !== undefined && 'said' in due ? due.said : undefined;
						const settled = settledOn ?? null;
						insert.run(id, index + 1, toColumn(what), column(owner), day, column(words), state, settled);
					}
					db.exec('commit');
					return id;
				} catch (error) {
					if (db.isTransaction) db.exec('rollback');
					throw error;
				}
			}),
		list: () => plainly(all),
		find: (prefix) => plainly(() => find(prefix)),
		settle: (id, number, state, day) => {
			plainly(() => {
				const {changes} = db
					.prepare('update commitment set state = ?, settled_on = ? where meeting = ? and number = ?')
					.run(state, state === 'open' ? null : day, id, number);
				if (changes === 0) throw new Refused('unknown', `there is no commitment ${number} in meeting ${id}`);
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
