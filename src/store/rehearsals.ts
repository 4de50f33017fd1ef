/** Rehearsals in and out of the store. Everything is synchronous: when a call returns, it is on the disk. */
import type {DatabaseSync} from 'node:sqlite';
import type {Reply, Start} from '../rehearsal/rehearsal.ts';
import type {Summary} from '../rehearsal/summary.ts';
import type {Ending} from '../terms.ts';
import {asId, drawId} from './ids.ts';
import {listsOver, type Lists} from './lists.ts';
import {adoptingOver, type Adopting} from './adopt.ts';
import type {Portable} from './portable.ts';
import {keptFrom, nameIn, type Kept, type Origin, type Recorded} from './records.ts';
import {realMeetingsOver, type RealMeetings} from './real-meetings.ts';
import {plainly, Refused} from './refused.ts';
import {oneSql, rowsOver} from './rows.ts';

export type {KeptMeeting, Practised, RealMeetings} from './real-meetings.ts';
export {Refused} from './refused.ts';
export {recordOf, type Kept, type Listed, type Origin, type Recorded} from './records.ts';
export type {Best, Filter} from './lists.ts';
export type {Adopted, Adopting, Come, Outcome} from './adopt.ts';
export type {PortableMeeting} from './portable-meeting.ts';
export type {Portable, PortableReply} from './portable.ts';

/** What an id that was typed in part comes to. */
export type Found = {readonly id: string} | {readonly candidates: readonly string[]};

/** When something is begun, and the numbers (0 ≤ n < 1) its id is made from. */
export interface Birth {
	readonly at: Date;
	readonly random: () => number;
}

/** Every call throws a `Refused` where it cannot do what it says. */
export interface Store extends Lists, Adopting {
	/** Begins keeping a rehearsal and returns its id. */
	readonly create: (begun: Birth & Omit<Start, 'origin'> & {readonly pack: string}) => string;
	/** Begins a rehearsal that shares the first turns of another, and returns its id. */
	readonly fork: (forked: Birth & Origin) => string;
	/** Keeps reply `number`, from 1; it must be the next one, and there must be no ending yet. */
	readonly addReply: (id: string, number: number, reply: Reply, at: Date, recorded?: Recorded) => void;
	/** Notes what a reply got, and what the turns add up to now. What was noted of a reply first stays. */
	readonly record: (id: string, number: number, recorded: Recorded, summary?: Summary) => void;
	/** Notes what the turns add up to. */
	readonly summarise: (id: string, summary: Summary) => void;
	/** The same of several at once. */
	readonly summariseAll: (sums: readonly (readonly [id: string, summary: Summary])[]) => void;
	/** Notes the ending, and the manager's last words. An ending stays what it was. */
	readonly finish: (id: string, ending: Ending, at: Date, parting?: string) => void;
	readonly load: (id: string) => Kept | undefined;
	/** The rehearsal whose id begins like this, or the candidates: none, or several. */
	readonly find: (prefix: string) => Found;
	/** The rehearsal as it travels. */
	readonly portable: (id: string) => Portable | undefined;
	/** The forks that stand on it, and on those, parents before their forks. */
	readonly forksOf: (id: string) => readonly string[];
	/** Removes a rehearsal that no fork stands on. */
	readonly remove: (id: string) => void;
	/** The meetings that were really held. */
	readonly real: RealMeetings;
	/** Removes several, one after the other: all of them or none. */
	readonly removeAll: (ids: readonly string[]) => void;
	readonly close: () => void;
}

/** More candidates than this help nobody. */
const mostCandidates = 20;

// Facts that no rehearsal was argued from any more.
const sweepSql =
	'delete from facts where not exists (select 1 from rehearsal where rehearsal.facts = facts.id)';

const forkSql = `insert or ignore into rehearsal
	(id, created_at, updated_at, pack, style, pressure, bonus, company, seed, facts, rung, form, drill, lead_in,
	parent, shared, mark, replies)
	select ?1, ?2, ?2, pack, style, pressure, bonus, company, seed, facts, rung, form, drill, lead_in,
	id, ?4, ?5, ?4 from rehearsal where id = ?3`;

// A clock that jumps back must not make a meeting older than it was.
const countSql = 'update rehearsal set replies = ?, updated_at = max(updated_at, ?) where id = ?';

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

/** The store over an open database whose tables are up to date. */
export function storeOver(db: DatabaseSync): Store {
	const rows = rowsOver(db);
	const insertFork = db.prepare(forkSql);
	const count = db.prepare(countSql);
	const one = db.prepare(oneSql);
	const state = db.prepare('select replies, ending from rehearsal where id = ?');
	const repliesOf = db.prepare(repliesSql);
	const forks = db.prepare('select id from rehearsal where parent = ? order by id');
	const alike = db.prepare(alikeSql);
	const sweep = db.prepare(sweepSql);
	const lists = listsOver(db);
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

	const removeOne = (id: string): void => {
		const on = forks.all(id).map((row) => nameIn(row['id']));
		if (on.length > 0) throw new Refused('shared', `rehearsal ${id} shares its turns with ${on.join(', ')}`);
		drop.run(id);
	};

	const allForksOf = (id: string): readonly string[] => {
		const own = forks.all(id).map((row) => nameIn(row['id']));
		return own.flatMap((fork) => [fork, ...allForksOf(fork)]);
	};

	return {
		list: (options) => plainly(() => lists.list(options)),
		count: (filter) => plainly(() => lists.count(filter)),
		bests: () => plainly(() => lists.bests()),
		unfinished: (limit) => plainly(() => lists.unfinished(limit)),
		cutOffExams: (limit) => plainly(() => lists.cutOffExams(limit)),
		unsummed: (limit) => plainly(() => lists.unsummed(limit)),
		create: ({random, ...begun}) => together(() => underNewId(random, (id) => rows.insert(id, begun))),
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
				rows.addReply(id, number, {reply, at, ...(recorded === undefined ? {} : {recorded})});
				count.run(number, at.toISOString(), id);
			});
		},
		record: (id, number, recorded, summary) => {
			together(() => {
				rows.record(id, number, recorded);
				if (summary !== undefined) rows.summarise(id, summary);
			});
		},
		summarise: (id, summary) => {
			plainly(() => {
				rows.summarise(id, summary);
			});
		},
		summariseAll: (sums) => {
			together(() => {
				for (const [id, summary] of sums) rows.summarise(id, summary);
			});
		},
		finish: (id, ending, at, parting) => {
			together(() => {
				const before = standing(id).ending;
				if (before === undefined) rows.end(id, ending, at, parting);
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
		portable: (id) => plainly(() => rows.portable(id)),
		forksOf: (id) => plainly(() => allForksOf(id)),
		...adoptingOver(db, rows),
		remove: (id) => {
			together(() => {
				removeOne(id);
				sweep.run();
			});
		},
		removeAll: (ids) => {
			together(() => {
				ids.forEach(removeOne);
				sweep.run();
			});
		},
		real: realMeetingsOver(db),
		close: () => {
			if (db.isOpen) db.close();
		},
	};
}
