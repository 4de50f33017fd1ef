/**
 * Opens the one file in which everything is kept, or says what is in the way. A file that is not ours is never touched;
 * one that is damaged is set aside, and a new one begun.
 */
import {
	accessSync,
	chmodSync,
	closeSync,
	constants,
	existsSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	readSync,
	renameSync,
	rmSync,
	statSync,
} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {dayOf} from '../day.ts';
import {detailOf, kindOf, problemOf, setAsideNotice, type ProblemKind, type StoreProblem} from './refused.ts';
import {storeOver, type Store} from './rehearsals.ts';
import {applicationId, migrate, newest, pragma} from './schema.ts';
import {fileMark, setAside} from './set-aside.ts';

export type {ProblemKind, StoreProblem} from './refused.ts';

/** How long a second program waits for the first, in milliseconds. */
const patience = 5000;

/** A file up to this size is checked whole when it is opened; that takes a millisecond for each megabyte. */
const checkedWhole = 4_000_000;

/** What is wrong with a file, found before anything was changed. */
type Fault = readonly [ProblemKind, string];

const sizeOf = (file: string): number => statSync(file, {throwIfNoEntry: false})?.size ?? 0;

const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException).code;

/** Puts `made` in its place unless another program was quicker. */
function putInPlace(made: string, file: string): void {
	try {
		linkSync(made, file);
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return;
		// Some file systems (exFAT, network shares) know no links.
		if (!existsSync(file)) renameSync(made, file);
	}
}

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

/** Whether it may be read and written, told before SQLite says less about it. */
function faultOfRights(dir: string, file: string): Fault | undefined {
	try {
		accessSync(file, constants.R_OK);
	} catch (error) {
		return ['unreadable', detailOf(error)];
	}
	try {
		accessSync(file, constants.W_OK);
		// SQLite keeps its journal beside the file.
		accessSync(dir, constants.W_OK);
	} catch (error) {
		return ['read-only', detailOf(error)];
	}
	return undefined;
}

/** More steps than this are not between any two programs: the number itself is damaged. */
const farNewer = newest + 1000;

/** Whether an id is ours but for one byte. */
const almostOurs = (owner: number): boolean =>
	[0, 8, 16, 24].some((bits) => ((owner ^ applicationId) & ~(0xff << bits)) === 0);

function faultOfMarks(owner: number, version: number): Fault | undefined {
	if (owner !== applicationId && almostOurs(owner)) return ['damaged', `its mark is ${owner}`];
	if (owner === applicationId && (version < 0 || version > farNewer)) {
		return ['damaged', `its version is ${version}`];
	}
	if (owner !== applicationId) return ['foreign', `application id ${owner}`];
	if (version > newest) return ['newer', `version ${version}; this one knows ${newest}`];
	return undefined;
}

/** SQLite's own header: its length, and where it keeps what is read here. */
const header = {length: 100, magic: 'SQLite format 3\0', pageSize: 16, pages: 28, version: 60, owner: 68};

/** A file shorter than its header says; SQLite itself overlooks a cut in the last page. */
function faultOfLength(bytes: Buffer, size: number): Fault | undefined {
	const written = bytes.readUInt16BE(header.pageSize);
	const pageSize = written === 1 ? 0x1_00_00 : written;
	const expected = pageSize * bytes.readUInt32BE(header.pages);
	return size < expected ? ['damaged', `it is cut short: ${size} bytes of ${expected}`] : undefined;
}

/** What the first bytes say, read without SQLite, which would leave its own files beside a stranger's. */
function faultOfHeader(file: string): Fault | undefined {
	const bytes = Buffer.alloc(header.length);
	const handle = openSync(file, 'r');
	const length = readSync(handle, bytes, 0, header.length, 0);
	closeSync(handle);
	if (length === 0) return ['damaged', 'it is empty'];
	if (length < header.length || bytes.toString('latin1', 0, header.magic.length) !== header.magic) {
		return ['damaged', 'it is not a SQLite file'];
	}
	// While there is a journal, the marks and the last pages may still be in it.
	if (sizeOf(`${file}-wal`) > 0) return undefined;
	const marks = faultOfMarks(bytes.readInt32BE(header.owner), bytes.readInt32BE(header.version));
	return marks ?? faultOfLength(bytes, sizeOf(file));
}

function faultOfContent(db: DatabaseSync, size: number, most: number): Fault | undefined {
	const marks = faultOfMarks(pragma(db, 'application_id'), pragma(db, 'user_version'));
	if (marks !== undefined || size > most) return marks;
	const said = db.prepare('pragma quick_check(1)').get()?.['quick_check'];
	// The first line only says in which database it is.
	return said === 'ok' ? undefined : ['damaged', String(said).split('\n').at(-1) ?? ''];
}

function withDatabase<T>(db: DatabaseSync, work: (db: DatabaseSync) => T): T {
	try {
		return work(db);
	} finally {
		db.close();
	}
}

function faultOf(dir: string, file: string, most: number): Fault | undefined {
	const first = faultOfRights(dir, file) ?? faultOfHeader(file);
	if (first !== undefined || sizeOf(`${file}-wal`) === 0) return first;
	// A program was killed, or is at work: SQLite would move its journal into the file on closing, so only look.
	const look = new DatabaseSync(file, {readOnly: true, timeout: patience});
	return withDatabase(look, (db) => faultOfContent(db, sizeOf(file), most));
}

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
