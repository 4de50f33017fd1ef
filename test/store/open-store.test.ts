import {spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {describe, expect, it} from 'vitest';
import {openStore} from '../../src/store/open-store.ts';
import {kindOf} from '../../src/store/refused.ts';
import {applicationId, migrate, migrations, newest, pragma} from '../../src/store/schema.ts';
import {usual} from '../settings.ts';
import {beginWith, ownFolder, said} from './a-store.ts';

const {folder, file, opened, refused, closeAll, inFile} = ownFolder();

const modeOf = (path: string): number => statSync(path).mode & 0o777;

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
