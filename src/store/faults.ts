/** What is wrong with the file of a store, found without changing anything: its rights, its marks, its length, its content. */
import {accessSync, closeSync, constants, openSync, readSync, statSync} from 'node:fs';
import {DatabaseSync} from 'node:sqlite';
import {detailOf, type ProblemKind} from './refused.ts';
import {applicationId, newest, pragma} from './schema.ts';

/** How long a second program waits for the first, in milliseconds. */
export const patience = 5000;

/** What is wrong with a file, found before anything was changed. */
export type Fault = readonly [ProblemKind, string];

/** How many bytes a file has; none where there is none. */
export const sizeOf = (file: string): number => statSync(file, {throwIfNoEntry: false})?.size ?? 0;

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

/** What is wrong with an open database of `size` bytes: its marks, and where it has `most` bytes at most, all of it. */
export function faultOfContent(db: DatabaseSync, size: number, most: number): Fault | undefined {
	const marks = faultOfMarks(pragma(db, 'application_id'), pragma(db, 'user_version'));
	if (marks !== undefined || size > most) return marks;
	const said = db.prepare('pragma quick_check(1)').get()?.['quick_check'];
	// The first line only says in which database it is.
	return said === 'ok' ? undefined : ['damaged', String(said).split('\n').at(-1) ?? ''];
}

/** What is wrong with the file of a folder; it is left as it was found. */
export function faultOf(dir: string, file: string, most: number): Fault | undefined {
	const first = faultOfRights(dir, file) ?? faultOfHeader(file);
	if (first !== undefined || sizeOf(`${file}-wal`) === 0) return first;
	// A program was killed, or is at work: SQLite would move its journal into the file on closing, so only look.
	const look = new DatabaseSync(file, {readOnly: true, timeout: patience});
	try {
		return faultOfContent(look, sizeOf(file), most);
	} finally {
		look.close();
	}
}
