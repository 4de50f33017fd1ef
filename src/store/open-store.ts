/**
 * Opens the one file in which everything is kept, or says what is in the way. A file that is not ours is never touched;
 * one that is damaged is set aside, and a new one begun.
 */
import {chmodSync, closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {dayOf} from '../day.ts';
import {putInPlace} from '../put-in-place.ts';
import {faultOf, faultOfContent, patience, sizeOf, type Fault} from './faults.ts';
import {detailOf, kindOf, problemOf, setAsideNotice, type StoreProblem} from './refused.ts';
import {storeOver, type Store} from './rehearsals.ts';
import {migrate, newest, pragma} from './schema.ts';
import {fileMark, setAside} from './set-aside.ts';

export type {ProblemKind, StoreProblem} from './refused.ts';

/** A file up to this size is checked whole when it is opened; that takes a millisecond for each megabyte. */
const checkedWhole = 4_000_000;

/**
 * Makes an empty store beside its place and moves it there when it is whole: so a file that is empty or half made was not
 * left by a program that was killed, but is damaged, and two programs started at once do not see each other's half.
 */
function makeNew(dir: string, file: string): void {
	const beside = mkdtempSync(join(dir, 'new-'));
	try {
		const made = join(beside, 'pushback.db');
		// The file is there for its owner alone before SQLite writes to it.
		closeSync(openSync(made, 'wx', 0o600));
		const db = new DatabaseSync(made);
		try {
			db.exec('pragma journal_mode = wal; pragma synchronous = full');
			migrate(db);
		} finally {
			db.close();
		}
		putInPlace(made, file);
	} finally {
		rmSync(beside, {recursive: true, force: true});
	}
}

/** Opens a file whose marks are ours, and brings it up to date; or says what is wrong inside it. */
function openSound(file: string, most: number): {readonly store: Store} | Fault {
	const db = new DatabaseSync(file, {timeout: patience, enableForeignKeyConstraints: true});
	try {
		const fault = faultOfContent(db, sizeOf(file), most);
		if (fault !== undefined) {
			db.close();
			return fault;
		}
		db.exec('pragma journal_mode = wal; pragma synchronous = full');
		if (pragma(db, 'user_version') < newest) migrate(db);
		return {store: storeOver(db)};
	} catch (error) {
		db.close();
		throw error;
	}
}

/** A copy put back by hand may be open to others; what was typed is nobody else's. */
function closeToOthers(file: string): void {
	if ((statSync(file).mode & 0o077) === 0) return;
	try {
		chmodSync(file, 0o600);
	} catch {
		// It belongs to somebody who lets us write to it: theirs to decide.
	}
}

/** Opens the file as it is, or says what is wrong with it. */
function openAsItIs(dir: string, file: string, most: number): {readonly store: Store} | Fault {
	try {
		mkdirSync(dir, {recursive: true, mode: 0o700});
		if (!existsSync(file)) {
			if (sizeOf(`${file}-wal`) > 0) return ['damaged', 'only its journal is left'];
			makeNew(dir, file);
		}
		const fault = faultOf(dir, file, most);
		if (fault !== undefined) return fault;
		closeToOthers(file);
		return openSound(file, most);
	} catch (error) {
		return [kindOf(error), detailOf(error)];
	}
}

/** A store that was opened. */
export interface Opened {
	readonly store: Store;
	/** Set where a damaged file was set aside and a new one begun: a sentence for people. */
	readonly notice?: string;
}

/** Sets the damaged file aside and opens a new one in its place. */
function openAnew(dir: string, file: string, mark: string | undefined, detail: string): Opened | Fault {
	try {
		const folder = setAside(file, mark, dayOf(new Date()));
		const opened = openAsItIs(dir, file, Infinity);
		return 'store' in opened && folder !== undefined
			? {...opened, notice: setAsideNotice(file, detail, folder)}
			: opened;
	} catch (error) {
		return ['damaged', `${detail}; it could not be set aside: ${detailOf(error)}`];
	}
}

/**
 * Opens the rehearsals in `dir`, brings an older file up to date, or says why neither can be done. A damaged file is set
 * aside under a dated name. `thorough`: it is read whole, however large it is, which takes a millisecond a megabyte.
 */
export function openStore(
	dir: string,
	{thorough = false}: {readonly thorough?: boolean} = {},
): Opened | {readonly problem: StoreProblem} {
	const file = join(dir, 'pushback.db');
	const most = thorough ? Infinity : checkedWhole;
	const mark = fileMark(file);
	let opened: Opened | Fault = openAsItIs(dir, file, most);
	if (!('store' in opened) && opened[0] === 'damaged') opened = openAnew(dir, file, mark, opened[1]);
	return 'store' in opened ? opened : {problem: problemOf(opened[0], file, opened[1])};
}
