/** The tables, as the steps that made them. A step that has been released is never changed, only followed by another. */
import type {DatabaseSync} from 'node:sqlite';

/** Marks a file as ours: "pbk1" in ASCII. */
export const applicationId = 0x70626b31;

export const migrations: readonly string[] = [
	`
	create table rehearsal (
		id text primary key,
		created_at text not null,
		updated_at text not null,
		pack text not null,
		style text not null,
		pressure text not null,
		bonus text not null,
		company text not null,
		seed integer not null,
		ending text
	) strict;

	-- A text with a lone surrogate cannot be held as UTF-8; it is kept as UTF-16 bytes instead.
	create table reply (
		rehearsal text not null references rehearsal (id) on delete cascade,
		number integer not null,
		at text not null,
		kind text not null,
		said any,
		seconds real,
		move text,
		branch text,
		score integer,
		levels text,
		flags text,
		scorer integer,
		primary key (rehearsal, number)
	) strict, without rowid;

	create index rehearsal_by_time on rehearsal (updated_at);
	`,
	`
	-- A fork shares its parent's replies up to a number and has only the later ones itself.
	alter table rehearsal add column parent text references rehearsal (id);
	alter table rehearsal add column shared integer not null default 0;
	alter table rehearsal add column mark text;

	create index rehearsal_by_parent on rehearsal (parent);
	create index rehearsal_unfinished on rehearsal (updated_at) where ending is null;
	`,
	`
	-- What the manager said, kept beside the answer, so that a pack edited or gone leaves a rehearsal readable.
	alter table reply add column line any;
	alter table reply add column phase text;
	alter table reply add column program text;
	alter table rehearsal add column parting any;

	-- How many replies there are, the shared ones included: counting them for a list of 10,000 takes too long.
	alter table rehearsal add column replies integer not null default 0;
	update rehearsal set replies = (select count(*) from reply where reply.rehearsal = rehearsal.id);

	drop index rehearsal_by_time;
	create index rehearsal_by_birth on rehearsal (created_at);
	`,
	`
	-- Meetings that were really held, and what was promised in them. A rehearsal that is removed takes none of it along.
	create table meeting (
		id text primary key,
		created_at text not null,
		held text not null,
		ending text not null,
		pushbacks text not null,
		note any not null,
		rehearsal text references rehearsal (id) on delete set null
	) strict;

	create table commitment (
		meeting text not null references meeting (id) on delete cascade,
		number integer not null,
		what any not null,
		owner any,
		due text,
		due_said any,
		state text not null,
		settled_on text,
		primary key (meeting, number)
	) strict, without rowid;

	create index meeting_by_rehearsal on meeting (rehearsal);
	`,
	`
	-- The facts a rehearsal was argued from, as JSON: a case that is changed later changes no rehearsal. Each is kept once.
	create table facts (id integer primary key, said text not null unique) strict;
	alter table rehearsal add column facts integer references facts (id);
	create index rehearsal_by_facts on rehearsal (facts);
	`,
	`
	-- How it is played, and what a drill takes as said before it, as JSON.
	alter table rehearsal add column rung text not null default 'plain';
	alter table rehearsal add column form text;
	alter table rehearsal add column drill text;
	alter table rehearsal add column lead_in text;

	-- What the turns add up to: reading every reply of 10,000 rehearsals for a list takes too long. Mistakes and
	-- branches are JSON: how often each was made, and the mean score within each.
	alter table rehearsal add column rated integer;
	alter table rehearsal add column score integer;
	alter table rehearsal add column data integer;
	alter table rehearsal add column roi integer;
	alter table rehearsal add column humility integer;
	alter table rehearsal add column answer integer;
	alter table rehearsal add column mistakes text;
	alter table rehearsal add column branches text;

	alter table reply add column mistakes text;
	alter table reply add column not_rated integer;

	create index rehearsal_unsummed on rehearsal (id) where rated is null;
	`,
	`
	-- A sum over what was said (said-sum.ts); none where it was kept before there were sums.
	alter table reply add column sum integer;
	`,
];

/** The schema this program writes. */
export const newest = migrations.length;

/** A pragma's number. */
export function pragma(db: DatabaseSync, name: 'user_version' | 'application_id'): number {
	const row = db.prepare(`pragma ${name}`).get();
	return Number(row?.[name] ?? 0);
}

/** Brings the tables up to the newest step, all of them or none. Two programs may do it at once. */
export function migrate(db: DatabaseSync, steps: readonly string[] = migrations): void {
	db.exec('begin immediate');
	try {
		const from = pragma(db, 'user_version');
		if (from < steps.length) {
			for (const step of steps.slice(from)) db.exec(step);
			db.exec(`pragma application_id = ${applicationId}`);
			db.exec(`pragma user_version = ${steps.length}`);
		}
		db.exec('commit');
	} catch (error) {
		db.exec('rollback');
		throw error;
	}
}
