/** Rehearsals in and out of the store. Everything is synchronous: when a call returns, it is on the disk. */
import type {DatabaseSync} from 'node:sqlite';
import type {Reply, Script, Turn} from '../rehearsal/rehearsal.ts';
import type {Ending, Flag, Level, Cue, Setting} from '../terms.ts';
import {fromColumn, toColumn} from './text.ts';

/** What a turn got at the time, so that a later program can say where it judges differently. */
export interface Recorded {
	readonly move: string;
	readonly branch?: string;
	/** 0–100. */
	readonly score: number;
	readonly levels: Readonly<Record<Cue, Level>>;
	readonly flags: readonly Flag[];
	/** Version of the scorer. */
	readonly scorer: number;
}

/** A rehearsal as a list shows it. */
export interface Listed {
	readonly id: string;
	readonly createdAt: Date;
	readonly updatedAt: Date;
	readonly pack: string;
	readonly setting: Setting;
	readonly seed: number;
	readonly ending?: Ending;
	/** How many replies it has. */
	readonly replies: number;
}

export interface Kept extends Listed {
	readonly script: Script;
	/** What each reply got, in order; absent where the program ended before it was judged. */
	readonly recorded: readonly (Recorded | undefined)[];
}

export type Found = {readonly id: string} | {readonly candidates: readonly string[]};

export interface Store {
	/** Begins keeping a rehearsal and returns its id. */
	readonly create: (begun: {
		readonly setting: Setting;
		readonly seed: number;
		readonly pack: string;
		readonly at: Date;
		/** 0 ≤ n < 1, from which the id is made. */
		readonly random: () => number;
	}) => string;
	/** Keeps reply `number`, from 1. Throws where that number is taken: two programs are at the same rehearsal. */
	readonly addReply: (id: string, number: number, reply: Reply, at: Date) => void;
	readonly record: (id: string, number: number, recorded: Recorded) => void;
	readonly finish: (id: string, ending: Ending, at: Date) => void;
	readonly load: (id: string) => Kept | undefined;
	/** The rehearsal whose id begins like this, or the candidates: none, or several. */
	readonly find: (prefix: string) => Found;
	/** Meetings without an ending in which something was said, newest first. */
	readonly unfinished: (limit: number) => readonly Listed[];
	readonly list: (limit: number) => readonly Listed[];
	readonly remove: (id: string) => void;
	readonly close: () => void;
}

// No vowels, so that no id is a word; no letters or figures that look alike.
const alphabet = 'bcdfghjkmnpqrstvwxz23456789';
const idLength = 5;

const newId = (random: () => number): string =>
	Array.from({length: idLength}, () => alphabet[Math.floor(random() * alphabet.length)] ?? 'b').join('');

type Row = Record<string, unknown>;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const listed = (row: Row): Listed => ({
	id: text(row['id']),
	createdAt: new Date(text(row['created_at'])),
	updatedAt: new Date(text(row['updated_at'])),
	pack: text(row['pack']),
	setting: {
		style: text(row['style']) as Setting['style'],
		pressure: text(row['pressure']) as Setting['pressure'],
		bonus: text(row['bonus']) as Setting['bonus'],
		company: text(row['company']) as Setting['company'],
	},
	seed: Number(row['seed']),
	...(row['ending'] === null ? {} : {ending: text(row['ending']) as Ending}),
	replies: Number(row['replies']),
});

function replyOf(row: Row): Reply {
	if (row['kind'] === 'silence') return {kind: 'silence', seconds: Number(row['seconds'])};
	if (row['kind'] === 'leave') return {kind: 'leave'};
	return {kind: 'answer', text: fromColumn(row['said'])};
}

const recordedOf = (row: Row): Recorded | undefined =>
	row['move'] === null
		? undefined
		: {
				move: text(row['move']),
				...(row['branch'] === null ? {} : {branch: text(row['branch'])}),
				score: Number(row['score']),
				levels: JSON.parse(text(row['levels'])) as Recorded['levels'],
				flags: JSON.parse(text(row['flags'])) as Recorded['flags'],
				scorer: Number(row['scorer']),
			};

/** What is to be recorded of a turn. */
export const recordOf = ({manager, assessment}: Turn): Recorded => ({
	move: manager.move,
	...(manager.branch === undefined ? {} : {branch: manager.branch}),
	score: assessment.score,
	levels: assessment.levels,
	flags: assessment.flags,
	scorer: assessment.version,
});

const columns = `id, created_at, updated_at, pack, style, pressure, bonus, company, seed, ending,
	(select count(*) from reply where reply.rehearsal = rehearsal.id) as replies`;

/** The store over an open database whose tables are up to date. */
export function storeOver(db: DatabaseSync): Store {
	const insert = db.prepare(
		`insert or ignore into rehearsal (id, created_at, updated_at, pack, style, pressure, bonus, company, seed)
		values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
	);
	const insertReply = db.prepare(
		'insert into reply (rehearsal, number, at, kind, said, seconds) values (?, ?, ?, ?, ?, ?)',
	);
	const touch = db.prepare('update rehearsal set updated_at = ? where id = ?');
	const update = db.prepare(
		`update reply set move = ?, branch = ?, score = ?, levels = ?, flags = ?, scorer = ?
		where rehearsal = ? and number = ?`,
	);
	const end = db.prepare('update rehearsal set ending = ?, updated_at = ? where id = ?');
	const one = db.prepare(`select ${columns} from rehearsal where id = ?`);
	const replies = db.prepare('select * from reply where rehearsal = ? order by number');
	const alike = db.prepare(
		'select id from rehearsal where substr(id, 1, length(?1)) = ?1 order by id limit 20',
	);
	const newest = db.prepare(`select ${columns} from rehearsal order by updated_at desc, id limit ?`);
	const open = db.prepare(
		`select ${columns} from rehearsal
		where ending is null and exists (select 1 from reply where reply.rehearsal = rehearsal.id)
		order by updated_at desc, id limit ?`,
	);
	const drop = db.prepare('delete from rehearsal where id = ?');

	const together = (work: () => void): void => {
		db.exec('begin immediate');
		try {
			work();
			db.exec('commit');
		} catch (error) {
			db.exec('rollback');
			throw error;
		}
	};

	return {
		create: ({setting, seed, pack, at, random}) => {
			const when = at.toISOString();
			for (;;) {
				const id = newId(random);
				const {style, pressure, bonus, company} = setting;
				// An id that is taken already leaves the table as it was: draw another.
				if (insert.run(id, when, when, pack, style, pressure, bonus, company, seed).changes === 1) return id;
			}
		},
		addReply: (id, number, reply, at) => {
			const when = at.toISOString();
			const said = reply.kind === 'answer' ? toColumn(reply.text) : null;
			const seconds = reply.kind === 'silence' ? reply.seconds : null;
			together(() => {
				insertReply.run(id, number, when, reply.kind, said, seconds);
				touch.run(when, id);
			});
		},
		record: (id, number, {move, branch, score, levels, flags, scorer}) => {
			const [l, f] = [JSON.stringify(levels), JSON.stringify(flags)];
			update.run(move, branch ?? null, score, l, f, scorer, id, number);
		},
		finish: (id, ending, at) => {
			end.run(ending, at.toISOString(), id);
		},
		load: (id) => {
			const row = one.get(id);
			if (row === undefined) return undefined;
			const about = listed(row);
			const rows = replies.all(id);
			const {setting, seed} = about;
			return {
				...about,
				script: {setting, seed, replies: rows.map(replyOf)},
				recorded: rows.map(recordedOf),
			};
		},
		find: (prefix) => {
			const ids = alike.all(prefix.toLowerCase()).map((row) => text(row['id']));
			const [only] = ids;
			return only !== undefined && (ids.length === 1 || only === prefix) ? {id: only} : {candidates: ids};
		},
		unfinished: (limit) => open.all(limit).map(listed),
		list: (limit) => newest.all(limit).map(listed),
		remove: (id) => {
			drop.run(id);
		},
		close: () => {
			db.close();
		},
	};
}
