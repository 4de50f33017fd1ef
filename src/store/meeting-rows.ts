/** Writes the rows of a meeting that was held, and reads them. Whoever calls sees to it that they belong together. */
import type {DatabaseSync} from 'node:sqlite';
import type {CommitmentState, RealCommitment, RealMeeting} from '../rehearsal/real-meeting.ts';
import type {Branch, Ending} from '../terms.ts';
import type {PortableMeeting} from './portable-meeting.ts';
import {nameIn, type Row} from './records.ts';
import {fromColumn, toColumn} from './text.ts';

const addSql = `insert or ignore into meeting (id, created_at, held, ending, pushbacks, note, rehearsal)
	values (?, ?, ?, ?, ?, ?, ?)`;

const addCommitmentSql = `insert into commitment (meeting, number, what, owner, due, due_said, state, settled_on)
	values (?, ?, ?, ?, ?, ?, ?, ?)`;

const settleSql = 'update commitment set state = ?, settled_on = ? where meeting = ? and number = ?';

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

const meetingFrom = (row: Row, commitments: readonly Row[]): PortableMeeting => ({
	id: nameIn(row['id']),
	createdAt: new Date(nameIn(row['created_at'])),
	held: nameIn(row['held']),
	ending: nameIn(row['ending']) as Ending,
	pushbacks: JSON.parse(nameIn(row['pushbacks'])) as readonly Branch[],
	commitments: commitments.map(commitmentFrom),
	note: fromColumn(row['note']),
	...(row['rehearsal'] === null ? {} : {rehearsal: nameIn(row['rehearsal'])}),
});

export interface MeetingRows {
	/** False where the id is taken; then nothing was written. */
	readonly insert: (id: string, at: Date, meeting: RealMeeting) => boolean;
	/** Marks commitment `number`, from 1; false where there is none. */
	readonly settle: (id: string, number: number, state: CommitmentState, day: string | undefined) => boolean;
	/** Every one, the latest held first. */
	readonly all: () => readonly PortableMeeting[];
	readonly one: (id: string) => PortableMeeting | undefined;
}

/** The meetings in an open database whose tables are up to date. Statements are prepared when first needed: most calls of the program need none. */
export function meetingRowsOver(db: DatabaseSync): MeetingRows {
	return {
		insert: (id, at, {held, ending, pushbacks, commitments, note, rehearsal}) => {
			const values = [id, at.toISOString(), held, ending, JSON.stringify(pushbacks)] as const;
			const {changes} = db.prepare(addSql).run(...values, toColumn(note), rehearsal ?? null);
			if (changes === 0) return false;
			const add = db.prepare(addCommitmentSql);
			for (const [index, {what, owner, due, state, settledOn}] of commitments.entries()) {
				const day = due !== undefined && 'day' in due ? due.day : null;
				const words = due !== undefined && 'said' in due ? due.said : undefined;
				const settled = settledOn ?? null;
				add.run(id, index + 1, toColumn(what), column(owner), day, column(words), state, settled);
			}
			return true;
		},
		settle: (id, number, state, day) =>
			db.prepare(settleSql).run(state, state === 'open' ? null : (day ?? null), id, number).changes > 0,
		all: () => {
			const commitments = Map.groupBy(
				db.prepare('select * from commitment order by meeting, number').all(),
				({meeting}) => meeting,
			);
			return db
				.prepare('select * from meeting order by held desc, created_at desc, rowid desc')
				.all()
				.map((row) => meetingFrom(row, commitments.get(row['id'] ?? null) ?? []));
		},
		one: (id) => {
			const row = db.prepare('select * from meeting where id = ?').get(id);
			return row === undefined
				? undefined
				: meetingFrom(row, db.prepare('select * from commitment where meeting = ? order by number').all(id));
		},
	};
}
