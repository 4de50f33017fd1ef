/** Lists of rehearsals, read from the rows alone, so that thousands of them are listed as quickly as ten. */
import type {DatabaseSync, SQLInputValue} from 'node:sqlite';
import type {Branch, Ending, Form, Rung, Setting} from '../terms.ts';
import {listedColumns, listedFrom, nameIn, type Listed} from './records.ts';

/** Which rehearsals; what is left out is not asked for. */
export interface Filter extends Partial<Setting> {
	/** Raised in the meeting, or what the drill was about. */
	readonly branch?: Branch;
	/** `none`: without an ending. */
	readonly ending?: Ending | 'none';
	readonly rung?: Rung;
	readonly form?: Form;
	/** Begun at this time or later. */
	readonly since?: Date;
	/** Begun before this time. */
	readonly before?: Date;
	/** Drills only, or whole meetings only. */
	readonly drills?: boolean;
	/** First takes only: forks are practice. */
	readonly firstTakes?: boolean;
	/** Such as can be set against each other: they have an ending and a score. */
	readonly finished?: boolean;
}

/** The best first take of its kind. */
export interface Best {
	/** Of drills of this pushback; absent: of whole meetings. */
	readonly drill?: Branch;
	readonly rung: Rung;
	readonly id: string;
	readonly at: Date;
	/** 0–100. */
	readonly score: number;
}

export interface Lists {
	/** Rehearsals, the one last begun first. */
	readonly list: (options: {readonly limit: number; readonly filter?: Filter}) => readonly Listed[];
	/** How many there are. */
	readonly count: (filter?: Filter) => number;
	/** The best first takes that have an ending, whole meetings first. */
	readonly bests: () => readonly Best[];
	/** Meetings without an ending in which something was said, the one last worked at first. */
	readonly unfinished: (limit: number) => readonly Listed[];
	/** Exams that were cut off, the one last worked at first: they are over, and their debrief is due. */
	readonly cutOffExams: (limit: number) => readonly Listed[];
	/** Rehearsals whose turns were kept and not yet added up. */
	readonly unsummed: (limit: number) => readonly string[];
}

const finished = "ending is not null and ending <> 'left' and score is not null";

type Condition = readonly [sql: string, ...values: SQLInputValue[]];

/** Columns that are asked for by their value alone. */
const plainColumns = ['style', 'pressure', 'bonus', 'company', 'rung', 'form'] as const;

function conditionsOf(filter: Filter): readonly Condition[] {
	const {branch, ending, since, before, drills, firstTakes} = filter;
	const conditions: readonly (Condition | undefined)[] = [
		...plainColumns.map((column): Condition | undefined => {
			const value = filter[column];
			return value === undefined ? undefined : [`${column} = ?`, value];
		}),
		branch === undefined ? undefined : ['(drill = ? or branches like ?)', branch, `%"${branch}":%`],
		ending === undefined ? undefined : ending === 'none' ? ['ending is null'] : ['ending = ?', ending],
		since && ['created_at >= ?', since.toISOString()],
		before && ['created_at < ?', before.toISOString()],
		drills === undefined ? undefined : [drills ? 'drill is not null' : 'drill is null'],
		// Not by the index of parents (+): nearly all are first takes, and every one of them would be sorted for the newest few.
		firstTakes === true ? ['+parent is null'] : undefined,
		filter.finished === true ? [finished] : undefined,
	];
	return conditions.filter((condition) => condition !== undefined);
}

function where(filter: Filter = {}): {readonly sql: string; readonly values: readonly SQLInputValue[]} {
	const conditions = conditionsOf(filter);
	const sql = conditions.map(([each]) => each).join(' and ');
	return {
		sql: sql === '' ? '' : `where ${sql}`,
		values: conditions.flatMap(([, ...values]) => values),
	};
}

// A bare column beside max() is that of the row with the most.
const bestsSql = `select drill, rung, id, created_at, max(score) as score from rehearsal
	where parent is null and ${finished} group by drill, rung order by drill, rung`;

// An exam is one take; and what was taken again has been gone on with.
const unfinishedSql = `select ${listedColumns} from rehearsal as own
	where ending is null and replies > shared and not (rung = 'exam' and parent is null) and not exists (
		select 1 from rehearsal as fork where fork.parent = own.id and fork.mark = 'retry' and fork.replies > fork.shared
	)
	order by updated_at desc, rowid desc limit ?`;

// The debrief of one that was cut off is still due: it has not been left yet.
const cutOffExamsSql = `select ${listedColumns} from rehearsal
	where ending is null and replies > 0 and rung = 'exam' and parent is null
	order by updated_at desc, rowid desc limit ?`;

/** The lists over an open database whose tables are up to date. Statements are made when first asked for. */
export function listsOver(db: DatabaseSync): Lists {
	return {
		list: ({limit, filter}) => {
			const {sql, values} = where(filter);
			return db
				.prepare(`select ${listedColumns} from rehearsal ${sql} order by created_at desc, rowid desc limit ?`)
				.all(...values, limit)
				.map(listedFrom);
		},
		count: (filter) => {
			const {sql, values} = where(filter);
			return Number(db.prepare(`select count(*) as n from rehearsal ${sql}`).get(...values)?.['n']);
		},
		bests: () =>
			db
				.prepare(bestsSql)
				.all()
				.map((row) => ({
					...(row['drill'] === null ? {} : {drill: nameIn(row['drill']) as Branch}),
					rung: nameIn(row['rung']) as Rung,
					id: nameIn(row['id']),
					at: new Date(nameIn(row['created_at'])),
					score: Number(row['score']),
				})),
		unfinished: (limit) => db.prepare(unfinishedSql).all(limit).map(listedFrom),
		cutOffExams: (limit) => db.prepare(cutOffExamsSql).all(limit).map(listedFrom),
		unsummed: (limit) =>
			db
				.prepare('select id from rehearsal where rated is null and replies > 0 limit ?')
				.all(limit)
				.map((row) => nameIn(row['id'])),
	};
}
