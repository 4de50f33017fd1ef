/**
 * Which rehearsal this program is at, for the other programs on the same store: a lock on an empty file that is named
 * after it. The system takes the lock away when the program ends, however it ends; a time that is written down and
 * renewed would be wrong after a sleep of the machine, and a process's number in another container.
 */
import {closeSync, existsSync, mkdirSync, openSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {asId} from './ids.ts';
import {kindOf} from './refused.ts';

export interface AtWork {
	/** This program is at the rehearsal from now on, and at no other. False where another program is at it. */
	readonly at: (id: string) => boolean;
	/** This program is at none any more. */
	readonly away: () => void;
	/** Whether another program is at it. */
	readonly elsewhere: (id: string) => boolean;
}

/** How long to wait for one who only looks, in milliseconds. */
const glance = 250;

/** Locks the file; nothing where another program has it. Throws where there can be no lock. */
function locked(file: string): DatabaseSync | undefined {
	const db = new DatabaseSync(file, {timeout: glance});
	try {
		// Nothing is written: SQLite is here for its locks alone, which are there on every system.
		db.exec('pragma journal_mode = memory; begin exclusive');
		return db;
	} catch (error) {
		db.close();
		if (kindOf(error) === 'busy') return undefined;
		throw error;
	}
}

/** The same, with the file made where it is not there. */
function lockOn(file: string): DatabaseSync | undefined {
	for (;;) {
		closeSync(openSync(file, 'a', 0o600));
		const lock = locked(file);
		// One who went away meanwhile has taken the file along: nobody would see a lock on it.
		if (lock === undefined || existsSync(file)) return lock;
		lock.close();
	}
}

/** The signs of life beside the store of a folder. Where none can be given, everything is as if nobody were at work. */
export function atWorkIn(dir: string): AtWork {
	const folder = join(dir, 'at-work');
	let own: {readonly id: string; readonly file: string; readonly lock: DatabaseSync} | undefined;

	const fileOf = (id: string): string => join(folder, asId(id));

	const away = (): void => {
		if (own === undefined) return;
		const {file, lock} = own;
		own = undefined;
		try {
			// Removed while it is held: nobody else can have come to hold it by then.
			rmSync(file, {force: true});
		} catch {
			// An empty file that is left behind is no sign of life.
		}
		lock.close();
	};

	return {
		at: (id) => {
			if (own?.id === id) return true;
			try {
				mkdirSync(folder, {recursive: true, mode: 0o700});
				const file = fileOf(id);
				const lock = lockOn(file);
				if (lock === undefined) return false;
				away();
				own = {id, file, lock};
			} catch {
				away();
			}
			return true;
		},
		away,
		elsewhere: (id) => {
			const file = fileOf(id);
			if (own?.id === id || !existsSync(file)) return false;
			try {
				const lock = locked(file);
				lock?.close();
				return lock === undefined;
			} catch {
				return false;
			}
		},
	};
}
