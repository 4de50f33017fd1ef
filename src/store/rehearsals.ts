/** Rehearsals in and out of the store. Everything is synchronous: when a call returns, it is on the disk. */
import type {DatabaseSync} from 'node:sqlite';
import type {Case, Reply} from '../rehearsal/rehearsal.ts';
import type {Ending, Setting} from '../terms.ts';
import {asId, drawId} from './ids.ts';
import {keptFrom, listedColumns, listedFrom, nameIn, type Kept, type Listed, type Origin} from './records.ts';
import type {Recorded} from './records.ts';
import {realMeetingsOver, type RealMeetings} from './real-meetings.ts';
import {plainly, Refused} from './refused.ts';
import {toColumn} from './text.ts';

export type {KeptMeeting, Practised, RealMeetings} from './real-meetings.ts';
export {Refused} from './refused.ts';
export {recordOf, type Kept, type Listed, type Origin, type Recorded} from './records.ts';

export type Found = {readonly id: string} | {readonly candidates: readonly string[]};

/** When something is begun, and the numbers (0 ≤ n < 1) its id is made from. */
export interface Birth {
	readonly at: Date;
	readonly random: () => number;
}

/** Every call throws a `Refused` where it cannot do what it says. */
export interface Store {
	/** Begins keeping a rehearsal and returns its id. */
	readonly create: (
		begun: Birth & {
			readonly setting: Setting;
			readonly seed: number;
			readonly pack: string;
			readonly case?: Case | undefined;
		},
	) => string;
	/** Begins a rehearsal that shares the first turns of another, and returns its id. */
	readonly fork: (forked: Birth & Origin) => string;
	/** Keeps reply `number`, from 1; it must be the next one, and there must be no ending yet. */
	readonly addReply: (id: string, number: number, reply: Reply, at: Date, recorded?: Recorded) => void;
	/** Notes what a reply got. What was noted first stays. */
	readonly record: (id: string, number: number, recorded: Recorded) => void;
	/** Notes the ending, and the manager's last words. An ending stays what it was. */
	readonly finish: (id: string, ending: Ending, at: Date, parting?: string) => void;
	readonly load: (id: string) => Kept | undefined;
	/** The rehearsal whose id begins like this, or the candidates: none, or several. */
	readonly find: (prefix: string) => Found;
	/** Meetings without an ending in which something was said, the one last worked at first. */
	readonly unfinished: (limit: number) => readonly Listed[];
	/** Rehearsals, the one last begun first. */
	readonly list: (options: {readonly limit: number}) => readonly Listed[];
	/** Removes a rehearsal that no fork stands on. */
	readonly remove: (id: string) => void;
	/** The meetings that were really held. */
	readonly real: RealMeetings;
	readonly close: () => void;
}

/** More candidates than this help nobody. */
const mostCandidates = 20;

const insertSql = `insert or ignore into rehearsal
	(id, created_at, updated_at, pack, style, pressure, bonus, company, seed, facts)
	values (?, ?, ?, ?, ?, ?, ?, ?, ?, (select id from facts where said = ?))`;

const factsSql = 'insert or ignore into facts (said) values (?)';

// Facts that no rehearsal was argued from any more.
const sweepSql =
	'delete from facts where not exists (select 1 from rehearsal where rehearsal.facts = facts.id)';

const oneSql = `select rehearsal.*, facts.said as case_said
	from rehearsal left join facts on facts.id = rehearsal.facts where rehearsal.id = ?`;

const forkSql = `insert or ignore into rehearsal
	(id, created_at, updated_at, pack, style, pressure, bonus, company, seed, facts, parent, shared, mark, replies)
	select ?1, ?2, ?2, pack, style, pressure, bonus, company, seed, facts, id, ?4, ?5, ?4 from rehearsal where id = ?3`;

const replySql = 'insert into reply (rehearsal, number, at, kind, said, seconds) values (?, ?, ?, ?, ?, ?)';

// A clock that jumps back must not make a meeting older than it was.
const countSql = 'update rehearsal set replies = ?, updated_at = max(updated_at, ?) where id = ?';

const recordSql = `update reply
	set move = ?, branch = ?, phase = ?, line = ?, score = ?, levels = ?, flags = ?, scorer = ?, program = ?
	where rehearsal = ? and number = ? and move is null`;

const endSql = 'update rehearsal set ending = ?, parting = ?, updated_at = max(updated_at, ?) where id = ?';

/** Own replies, and those of the rehearsals it was forked from, each up to where the fork left it. */
const repliesSql = `with recursive line (id, upto) as (
		select ?, 9007199254740991
		union all
		select parent, min(upto, shared) from line join rehearsal using (id) where parent is not null
	)
	select reply.* from line join reply on reply.rehearsal = line.id and reply.number <= line.upto
	order by number`;

// Ids are made of letters and figures, and the brace comes after all of them.
const alikeSql = `select id from rehearsal where id >= ?1 and id < ?1 || '{' order by id limit ${mostCandidates}`;

const listSql = `select ${listedColumns} from rehearsal order by created_at desc, rowid desc limit ?`;

const unfinishedSql = `select ${listedColumns} from rehearsal where ending is null and replies > shared
	order by updated_at desc, rowid desc limit ?`;

/** The store over an open database whose tables are up to date. */
export function storeOver(db: DatabaseSync): Store {
	const insert = db.prepare(insertSql);
	const insertFork = db.prepare(forkSql);
	const insertReply = db.prepare(replySql);
	const count = db.prepare(countSql);
	const note = db.prepare(recordSql);
	const end = db.prepare(endSql);
	const one = db.prepare(oneSql);
	const state = db.prepare('select replies, ending from rehearsal where id = ?');
	const repliesOf = db.prepare(repliesSql);
	const isThere = db.prepare('select 1 from reply where rehearsal = ? and number = ?');
	const forksOf = db.prepare('select id from rehearsal where parent = ? order by id');
	const alike = db.prepare(alikeSql);
	const newest = db.prepare(listSql);
	const open = db.prepare(unfinishedSql);
	const keepFacts = db.prepare(factsSql);
	const sweep = db.prepare(sweepSql);
	const drop = db.prepare('delete from rehearsal where id = ?');

	/** All of the work or none of it, with nobody else writing meanwhile. */
	const together = <T>(work: () => T): T =>
		plainly(() => {
			db.exec('begin immediate');
			try {
				const result = work();
				db.exec('commit');
				return result;
			} catch (error) {
				// A full disk has SQLite roll back by itself.
				if (db.isTransaction) db.exec('rollback');
				throw error;
			}
		});

	const standing = (id: string): {readonly replies: number; readonly ending: string | undefined} => {
		const row = state.get(id);
		if (row === undefined) throw new Refused('unknown', `there is no rehearsal ${id}`);
		return {replies: Number(row['replies']), ending: nameIn(row['ending']) || undefined};
	};

	/** Draws ids until one is free; one that is taken leaves the table as it was. */
	const underNewId = (random: () => number, insertAs: (id: string) => boolean): string => {
		for (let tries = 0; ; tries++) {
			const id = drawId(random, tries);
			if (insertAs(id)) return id;
		}
	};

	const writeRecord = (id: string, number: number, recorded: Recorded): void => {
		const {move, branch, phase, line, score, levels, flags, scorer, program} = recorded;
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
			id,
			number,
		);
		if (changes === 0 && isThere.get(id, number) === undefined) {
			throw new Refused('unknown', `there is no reply ${number} in rehearsal ${id}`);
		}
	};

	return {
		create: ({setting: {style, pressure, bonus, company}, seed, pack, case: own, at, random}) => {
			const when = at.toISOString();
			const facts = own === undefined ? null : JSON.stringify(own);
			return together(() => {
				if (facts !== null) keepFacts.run(facts);
				const begun = [when, when, pack, style, pressure, bonus, company, seed, facts] as const;
				return underNewId(random, (id) => insert.run(id, ...begun).changes === 1);
			});
		},
		fork: ({parent, shared, mark, at, random}) =>
			together(() => {
				const {replies} = standing(parent);
				if (shared < 0 || shared > replies) {
					throw new Refused(
						'gap',
						`rehearsal ${parent} has ${replies} replies, so a fork cannot share ${shared}`,
					);
				}
				const when = at.toISOString();
				return underNewId(random, (id) => insertFork.run(id, when, parent, shared, mark).changes === 1);
			}),
		addReply: (id, number, reply, at, recorded) => {
			const when = at.toISOString();
			const said = reply.kind === 'answer' ? toColumn(reply.text) : null;
			const seconds = reply.kind === 'silence' ? reply.seconds : null;
			together(() => {
				const {replies, ending} = standing(id);
				if (ending !== undefined) throw new Refused('ended', `rehearsal ${id} has ended (${ending})`);
				if (number <= replies) {
					throw new Refused(
						'taken',
						`reply ${number} of rehearsal ${id} is there already; is it open in another window?`,
					);
				}
				if (number !== replies + 1) {
					throw new Refused('gap', `rehearsal ${id} has ${replies} replies, so ${number} is not the next`);
				}
				insertReply.run(id, number, when, reply.kind, said, seconds);
				if (recorded !== undefined) writeRecord(id, number, recorded);
				count.run(number, when, id);
			});
		},
		record: (id, number, recorded) => {
			plainly(() => {
				writeRecord(id, number, recorded);
			});
		},
		finish: (id, ending, at, parting) => {
			const when = at.toISOString();
			const words = parting === undefined ? null : toColumn(parting);
			together(() => {
				const before = standing(id).ending;
				if (before === undefined) end.run(ending, words, when, id);
				else if (before !== ending) {
					throw new Refused('ended', `rehearsal ${id} has ended otherwise (${before})`);
				}
			});
		},
		load: (id) =>
			plainly(() => {
				const row = one.get(id);
				return row === undefined ? undefined : keptFrom(row, repliesOf.all(id));
			}),
		find: (prefix) =>
			plainly(() => {
				const typed = asId(prefix);
				const ids = alike.all(typed).map((row) => nameIn(row['id']));
				const [only] = ids;
				return only !== undefined && (ids.length === 1 || only === typed) ? {id: only} : {candidates: ids};
			}),
		unfinished: (limit) => plainly(() => open.all(limit).map(listedFrom)),
		list: ({limit}) => plainly(() => newest.all(limit).map(listedFrom)),
		remove: (id) => {
			together(() => {
				const forks = forksOf.all(id).map((row) => nameIn(row['id']));
				if (forks.length > 0) {
					throw new Refused('shared', `rehearsal ${id} shares its turns with ${forks.join(', ')}`);
				}
				drop.run(id);
				sweep.run();
			});
		},
		real: realMeetingsOver(db),
		close: () => {
			if (db.isOpen) db.close();
		},
	};
}
