import {spawnSync} from 'node:child_process';
import {
	chmodSync,
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {describe, expect, it} from 'vitest';
import {openStore, type ProblemKind} from '../../src/store/open-store.ts';
import {kindOf, Refused} from '../../src/store/refused.ts';
import {applicationId, migrate, migrations, newest, pragma} from '../../src/store/schema.ts';
import {usual} from '../settings.ts';
import {begin, beginWith, failureOf, ownFolder, said} from './a-store.ts';

const {folder, file, opened, refused, closeAll} = ownFolder();

const modeOf = (path: string): number => statSync(path).mode & 0o777;

/** Runs SQL in the file, beside the store. */
function inFile<T>(work: (db: DatabaseSync) => T): T {
	const db = new DatabaseSync(file());
	try {
		return work(db);
	} finally {
		db.close();
	}
}

/** What is refused must be there afterwards byte for byte, with nothing new beside it. */
function untouched(kind: ProblemKind, says: RegExp): void {
	const content = () => readdirSync(folder()).map((name) => [name, readFileSync(join(folder(), name))]);
	const before = content();
	const problem = refused();
	expect(problem.kind).toBe(kind);
	expect(problem.message.startsWith(`${file()}: found `)).toBe(true);
	expect(problem.message).toMatch(says);
	expect(content()).toEqual(before);
}

/** A store of many pages, closed. */
function manyPages(): Buffer {
	const store = opened();
	const id = begin(store);
	for (let number = 1; number <= 60; number++) {
		store.addReply(id, number, said('word '.repeat(100)), new Date(0));
	}
	closeAll();
	return readFileSync(file());
}

describe('a new store', () => {
	it('makes its folder and files for the owner alone', () => {
		rmSync(folder(), {recursive: true});
		beginWith(opened(), 'one');
		expect(modeOf(folder())).toBe(0o700);
		const names = readdirSync(folder());
		expect(names).toEqual(['pushback.db', 'pushback.db-shm', 'pushback.db-wal']);
		for (const name of names) expect(modeOf(join(folder(), name))).toBe(0o600);
	});

	it('carries the mark of this program and its schema, and leaves nothing else behind', () => {
		opened();
		closeAll();
		expect(inFile((db) => [pragma(db, 'application_id'), pragma(db, 'user_version')])).toEqual([
			applicationId,
			newest,
		]);
		expect(readdirSync(folder())).toEqual(['pushback.db']);
	});

	it('closes a file that has come to be open to others', () => {
		opened();
		closeAll();
		chmodSync(file(), 0o644);
		opened();
		expect(modeOf(file())).toBe(0o600);
	});
});

describe('an older store', () => {
	it('of the first schema is brought up to date with all its rows', () => {
		inFile((db) => {
			migrate(db, migrations.slice(0, 1));
			db.exec(`insert into rehearsal values
				('oldid', '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z', 'bonus',
				'data-driven', 'calm', 'standard', 'steady', 7, null)`);
			db.exec(`insert into reply (rehearsal, number, at, kind, said)
				values ('oldid', 1, '2026-01-01T00:00:00.000Z', 'answer', 'kept')`);
			expect(pragma(db, 'user_version')).toBe(1);
		});
		const store = opened();
		store.addReply('oldid', 2, said('new'), new Date(0));
		expect(store.load('oldid')).toMatchObject({
			script: {setting: usual, seed: 7, replies: [said('kept'), said('new')]},
			recorded: [undefined, undefined],
			replies: 2,
			createdAt: new Date('2026-01-01T00:00:00.000Z'),
		});
		expect(store.unfinished(1)).toHaveLength(1);
		closeAll();
		expect(inFile((db) => pragma(db, 'user_version'))).toBe(newest);
	});

	it('has the same tables after any number of steps taken at once', () => {
		const tables = (stops: readonly number[]) => {
			const db = new DatabaseSync(':memory:');
			for (const stop of stops) migrate(db, migrations.slice(0, stop));
			return db.prepare('select name, sql from sqlite_schema order by name').all();
		};
		expect(tables(migrations.map((_, index) => index + 1))).toEqual(tables([newest]));
	});

	it('stays as it was when a step fails', () => {
		inFile((db) => {
			migrate(db, migrations.slice(0, 1));
			const broken = [...migrations.slice(0, 1), 'create table half (a); create table rehearsal (b);'];
			expect(() => {
				migrate(db, broken);
			}).toThrow(/already exists/);
			expect(pragma(db, 'user_version')).toBe(1);
			expect(db.prepare("select name from sqlite_schema where name = 'half'").all()).toEqual([]);
		});
	});
});

describe('a file that is not as expected is refused and left alone', () => {
	it('where a newer program wrote it', () => {
		opened();
		closeAll();
		inFile((db) => {
			db.exec(`pragma user_version = ${newest + 1}`);
		});
		untouched('newer', /newer pushback \(version \d+; this one knows \d+\).*update pushback/);
	});

	it('where a newer program wrote it and was killed before it was done', () => {
		const store = opened();
		inFile((db) => {
			db.exec(`pragma user_version = ${newest + 1}`);
			// A file and its journal as they are in the middle of things, put back where nobody has them open.
			const [whole, journal] = [readFileSync(file()), readFileSync(`${file()}-wal`)];
			store.close();
			db.close();
			writeFileSync(file(), whole);
			writeFileSync(`${file()}-wal`, journal);
			db.open();
			const before = [readFileSync(file()), readFileSync(`${file()}-wal`)];
			expect(refused().kind).toBe('newer');
			expect([readFileSync(file()), readFileSync(`${file()}-wal`)]).toEqual(before);
		});
	});

	it('where it belongs to another program', () => {
		inFile((db) => {
			db.exec('create table recipes (name text); pragma application_id = 12345');
		});
		untouched('foreign', /another program’s file \(application id 12345\).*left as it is/);
	});

	it('where it is somebody’s SQLite file without a mark', () => {
		inFile((db) => {
			db.exec('pragma journal_mode = wal; create table recipes (name text)');
		});
		untouched('foreign', /another program’s file/);
	});

	it('where it is no database', () => {
		writeFileSync(file(), 'Dear diary, today I asked for a bonus. '.repeat(200));
		untouched('damaged', /it is not a SQLite file.*left as it is.*--data-dir/);
	});

	it('where it is empty, which a new one never is', () => {
		writeFileSync(file(), '');
		untouched('damaged', /it is empty/);
	});

	it('where only its journal is left', () => {
		writeFileSync(`${file()}-wal`, 'frames');
		untouched('damaged', /only its journal is left/);
		expect(existsSync(file())).toBe(false);
	});

	it('where it is cut short, wherever that is', () => {
		const whole = manyPages();
		expect(whole.length).toBeGreaterThan(40_000);
		for (let length = 0; length < whole.length; length += 1000) {
			writeFileSync(file(), whole);
			truncateSync(file(), length);
			untouched('damaged', /damaged/);
		}
	});

	it('where bytes of its order were changed', () => {
		manyPages();
		const handle = openSync(file(), 'r+');
		writeSync(handle, Buffer.alloc(3000, 0xaa), 0, 3000, 8192);
		closeSync(handle);
		untouched('damaged', /damaged/);
	});
});

describe('a file in which any one byte was changed', () => {
	it('is opened or refused, and never brings the program down', () => {
		const whole = manyPages();
		const [id = ''] = opened()
			.list({limit: 1})
			.map((listed) => listed.id);
		closeAll();
		for (let at = 0; at < whole.length; at += 149) {
			const bent = Buffer.from(whole);
			bent[at] = (bent[at] ?? 0) ^ 0xff;
			writeFileSync(file(), bent);
			const result = openStore(folder());
			if ('problem' in result) {
				expect(['damaged', 'foreign', 'newer']).toContain(result.problem.kind);
				expect(readFileSync(file()).equals(bent)).toBe(true);
				continue;
			}
			const {store} = result;
			const failure = failureOf(() => store.load(id));
			if (failure !== undefined) expect(failure).toBeInstanceOf(Refused);
			store.close();
		}
	});
});

/** The kinds and messages of problems as someone without special rights meets them. */
function asAnyone(dir: string): string {
	const script = join(import.meta.dirname, 'opens.ts');
	const {stdout, stderr} = spawnSync(process.execPath, [script, dir], {encoding: 'utf8'});
	return stdout + stderr;
}

describe('a place where nothing can be kept is told plainly', () => {
	it('where the folder is read-only and new', () => {
		chmodSync(folder(), 0o555);
		expect(asAnyone(folder())).toMatch(/^read-only .*: found no right to write there .*--data-dir/);
		chmodSync(folder(), 0o700);
		expect(readdirSync(folder())).toEqual([]);
	});

	it('where the folder is read-only and has rehearsals', () => {
		beginWith(opened(), 'one');
		closeAll();
		chmodSync(file(), 0o666);
		chmodSync(folder(), 0o555);
		expect(asAnyone(folder())).toMatch(/^read-only .*: found no right to write there/);
		chmodSync(folder(), 0o700);
		expect(readdirSync(folder())).toEqual(['pushback.db']);
	});

	it('where the file may not be read, or not be written', () => {
		opened();
		closeAll();
		chmodSync(folder(), 0o777);
		chmodSync(file(), 0o000);
		expect(asAnyone(folder())).toMatch(/^unreadable .*: found a file that may not be read/);
		chmodSync(file(), 0o444);
		expect(asAnyone(folder())).toMatch(/^read-only /);
	});

	it('where the folder is a file, or the file a folder', () => {
		writeFileSync(join(folder(), 'in-the-way'), '');
		const result = openStore(join(folder(), 'in-the-way'));
		expect('problem' in result && result.problem.message).toMatch(
			/no way to keep anything there .*--data-dir/,
		);
		mkdirSync(file());
		expect(refused().kind).toBe('unreachable');
	});

	it('where the disk is full', () => {
		const code = (error: object) => kindOf(Object.assign(new Error('no'), error));
		expect(code({code: 'ENOSPC'})).toBe('full');
		expect(code({code: 'ERR_SQLITE_ERROR', errcode: 13})).toBe('full');
		expect(code({code: 'ERR_SQLITE_ERROR', errcode: 8 + 256 * 6})).toBe('read-only');
		expect(code({code: 'ERR_SQLITE_ERROR', errcode: 5})).toBe('busy');
	});
});
