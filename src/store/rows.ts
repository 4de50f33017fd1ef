/** Writes the rows of a rehearsal, and reads them as they travel. Whoever calls sees to it that they belong together. */
import type {DatabaseSync} from 'node:sqlite';
import type {Origin, Start} from '../rehearsal/rehearsal.ts';
import type {Summary} from '../rehearsal/summary.ts';
import type {Ending} from '../terms.ts';
import type {Portable, PortableReply} from './portable.ts';
import {portableFrom, type Recorded} from './records.ts';
import {Refused} from './refused.ts';
import {saidSum} from './said-sum.ts';
import {toColumn} from './text.ts';

const insertSql = `insert or ignore into rehearsal
	(id, created_at, updated_at, pack, style, pressure, bonus, company, seed, rung, form, drill, lead_in, facts)
	values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (select id from facts where said = ?))`;

const factsSql = 'insert or ignore into facts (said) values (?)';

/** A rehearsal's row with the facts it was argued from. */
export const oneSql = `select rehearsal.*, facts.said as case_said
	from rehearsal left join facts on facts.id = rehearsal.facts where rehearsal.id = ?`;

const arriveSql =
	'update rehearsal set updated_at = ?, parent = ?, shared = ?, mark = ?, replies = ? where id = ?';

const replySql =
	'insert into reply (rehearsal, number, at, kind, said, seconds, sum) values (?, ?, ?, ?, ?, ?, ?)';

const recordSql = `update reply
	set move = ?, branch = ?, phase = ?, line = ?, score = ?, levels = ?, flags = ?, scorer = ?, program = ?,
	mistakes = ?, not_rated = ?
	where rehearsal = ? and number = ? and move is null`;

const sumSql = `update rehearsal
	set rated = ?, score = ?, data = ?, roi = ?, humility = ?, answer = ?, mistakes = ?, branches = ? where id = ?`;

const endSql = 'update rehearsal set ending = ?, parting = ?, updated_at = max(updated_at, ?) where id = ?';

export interface Rows {
	/** False where the id is taken; then nothing was written. */
	readonly insert: (id: string, begun: Start & {readonly pack: string; readonly at: Date}) => boolean;
	/** Makes it a fork, where it is one, and notes how many replies there are. */
	readonly settle: (id: string, updatedAt: Date, replies: number, origin?: Origin) => void;
	readonly addReply: (id: string, number: number, reply: PortableReply) => void;
	/** What was noted first stays; throws a `Refused` where there is no such reply. */
	readonly record: (id: string, number: number, recorded: Recorded) => void;
	readonly summarise: (id: string, summary: Summary) => void;
	readonly end: (id: string, ending: Ending, at: Date, parting?: string) => void;
	readonly repliesIn: (id: string) => number | undefined;
	readonly portable: (id: string) => Portable | undefined;
}

/** The rows of an open database whose tables are up to date. */
export function rowsOver(db: DatabaseSync): Rows {
	const insert = db.prepare(insertSql);
	const insertReply = db.prepare(replySql);
	const note = db.prepare(recordSql);
	const isThere = db.prepare('select 1 from reply where rehearsal = ? and number = ?');
	const sum = db.prepare(sumSql);
	const end = db.prepare(endSql);
	const arrive = db.prepare(arriveSql);
	const keepFacts = db.prepare(factsSql);
	const one = db.prepare(oneSql);
	const ownReplies = db.prepare('select * from reply where rehearsal = ? order by number');

	const record = (id: string, number: number, recorded: Recorded): void => {
		const {move, branch, phase, line, score, levels, flags, scorer, program, mistakes, notRated} = recorded;
		const [l, f] = [JSON.stringify(levels), JSON.stringify(flags)];
		const words = line === undefined ? null : toColumn(line);
		const {changes} = note.run(
			move,
			branch ?? null,
			phase ?? null,
			words,
			score,
			l,
			f,
			scorer,
			program ?? null,
			mistakes === undefined ? null : JSON.stringify(mistakes),
			notRated === undefined ? null : 1,
			id,
			number,
		);
		if (changes === 0 && isThere.get(id, number) === undefined) {
			throw new Refused('unknown', `there is no reply ${number} in rehearsal ${id}`);
		}
	};

	const summarise = (id: string, {rated, score, cues, mistakes, branches}: Summary): void => {
		const {data, roi, humility, answer} = cues;
		const [m, b] = [JSON.stringify(mistakes), JSON.stringify(branches)];
		sum.run(rated, score ?? null, data ?? null, roi ?? null, humility ?? null, answer ?? null, m, b, id);
	};

	const insertOne = (id: string, begun: Start & {readonly pack: string; readonly at: Date}): boolean => {
		const {setting, seed, rung = 'plain', form, drill, case: own, pack, at} = begun;
		const {style, pressure, bonus, company} = setting;
		const when = at.toISOString();
		const leadIn = drill === undefined ? null : JSON.stringify(drill);
		const facts = own === undefined ? null : JSON.stringify(own);
		if (facts !== null) keepFacts.run(facts);
		const values = [id, when, when, pack, style, pressure, bonus, company, seed, rung] as const;
		return insert.run(...values, form ?? null, drill?.branch ?? null, leadIn, facts).changes === 1;
	};

	const addReply = (id: string, number: number, {reply, at, recorded}: PortableReply): void => {
		const said = reply.kind === 'answer' ? toColumn(reply.text) : null;
		const seconds = reply.kind === 'silence' ? reply.seconds : null;
		const {kind} = reply;
		insertReply.run(id, number, at.toISOString(), kind, said, seconds, saidSum({kind, said, seconds}));
		if (recorded !== undefined) record(id, number, recorded);
	};

	const portable = (id: string): Portable | undefined => {
		const row = one.get(id);
		return row === undefined ? undefined : portableFrom(row, ownReplies.all(id));
	};

	return {
		insert: insertOne,
		settle: (id, updatedAt, replies, origin) => {
			const {parent = null, shared = 0, mark = null} = origin ?? {};
			arrive.run(updatedAt.toISOString(), parent, shared, mark, replies, id);
		},
		addReply,
		record,
		summarise,
		end: (id, ending, at, parting) => {
			end.run(ending, parting === undefined ? null : toColumn(parting), at.toISOString(), id);
		},
		repliesIn: (id) => {
			const row = one.get(id);
			return row === undefined ? undefined : Number(row['replies']);
		},
		portable,
	};
}
