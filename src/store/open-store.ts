/** Opens the one file in which everything is kept, or says what is in the way. A file that is not ours is never touched. */
import {closeSync, existsSync, mkdirSync, openSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {storeOver, type Store} from './rehearsals.ts';
import {applicationId, migrate, newest, pragma} from './schema.ts';

export type ProblemKind = 'damaged' | 'newer' | 'foreign' | 'unreachable';

/** Why nothing can be kept: a sentence for people. */
export interface StoreProblem {
	readonly kind: ProblemKind;
	readonly file: string;
	readonly message: string;
}

/** How long a second program waits for the first, in milliseconds. */
const patience = 5000;

/** A file up to this size is checked whole when it is opened; it takes a few milliseconds. */
const checkedWhole = 8_000_000;

// SQLite's own result codes.
const corrupt = 11;
const notADatabase = 26;

const codeOf = (error: unknown): number => {
	const code = (error as {errcode?: unknown}).errcode;
	// The lowest byte is the kind; the rest says more about it.
	return typeof code === 'number' ? code & 0xff : 0;
};

const messages: Readonly<Record<ProblemKind, (file: string, detail: string) => string>> = {
	damaged: (file, detail) =>
		`${file}: found a damaged file (${detail}); expected the rehearsals. It has been left as it is: move it away to begin a new one, or keep them elsewhere with --data-dir.`,
	newer: (file, detail) =>
		`${file}: found rehearsals kept by a newer pushback (${detail}); this one knows version ${newest}. Update pushback, or keep them elsewhere with --data-dir.`,
	foreign: (file, detail) =>
		`${file}: found another program’s file (${detail}); expected the rehearsals. Keep them elsewhere with --data-dir.`,
	unreachable: (file, detail) =>
		`${file}: found no way to write there (${detail}); expected a folder of your own. Name another with --data-dir or PUSHBACK_HOME.`,
};

const problem = (kind: ProblemKind, file: string, detail: string): {readonly problem: StoreProblem} => ({
	problem: {kind, file, message: messages[kind](file, detail)},
});

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : 'no reason given');

/** Makes the folder and the file readable by nobody else, before SQLite would make them otherwise. */
function prepare(dir: string, file: string): void {
	mkdirSync(dir, {recursive: true, mode: 0o700});
	if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
}

function firstDamage(db: DatabaseSync): string | undefined {
	const row = db.prepare('pragma quick_check(1)').get();
	const said = String(row?.['quick_check'] ?? 'no answer');
	return said === 'ok' ? undefined : said;
}

/** Opens the rehearsals in `dir`, brings an older file up to date, or says why neither can be done. */
export function openStore(dir: string): {readonly store: Store} | {readonly problem: StoreProblem} {
	const file = join(dir, 'pushback.db');
	try {
		prepare(dir, file);
	} catch (error) {
		return problem('unreachable', file, detailOf(error));
	}
	let db: DatabaseSync | undefined;
	try {
		const size = statSync(file).size;
		db = new DatabaseSync(file, {timeout: patience, enableForeignKeyConstraints: true});
		const version = pragma(db, 'user_version');
		const owner = pragma(db, 'application_id');
		if (size > 0 && owner !== applicationId && version + owner !== 0) {
			db.close();
			return problem('foreign', file, `application id ${owner}`);
		}
		if (version > newest) {
			db.close();
			return problem('newer', file, `version ${version}`);
		}
		const tables = Number(db.prepare('select count(*) as n from sqlite_schema').get()?.['n'] ?? 0);
		if (owner === 0 && tables > 0) {
			db.close();
			return problem('foreign', file, 'tables of another kind');
		}
		const damage = size <= checkedWhole ? firstDamage(db) : undefined;
		if (damage !== undefined) {
			db.close();
			return problem('damaged', file, damage);
		}
		db.exec('pragma journal_mode = wal; pragma synchronous = full');
		if (version < newest) migrate(db);
		return {store: storeOver(db)};
	} catch (error) {
		db?.close();
		const code = codeOf(error);
		return problem(
			code === corrupt || code === notADatabase ? 'damaged' : 'unreachable',
			file,
			detailOf(error),
		);
	}
}
