/** What can be in the way of keeping something, and how it is told to people. */

/** Why the store could not be opened. */
export type ProblemKind =
	'damaged' | 'newer' | 'foreign' | 'unreadable' | 'read-only' | 'full' | 'busy' | 'unreachable';

/** Why nothing can be kept: a sentence for people. */
export interface StoreProblem {
	readonly kind: ProblemKind;
	readonly file: string;
	/** What was found, what was expected, what to do. */
	readonly message: string;
}

/**
 * Why one thing could not be kept. `taken`: another program has used the number; `gap`: the reply before it is missing;
 * `unknown`: there is no such rehearsal or reply; `ended`: it has an ending; `shared`: forks stand on it.
 */
export type RefusalKind = 'taken' | 'gap' | 'unknown' | 'ended' | 'shared' | ProblemKind;

/** Thrown where something could not be kept. The message fits into a sentence of the caller's. */
export class Refused extends Error {
	readonly kind: RefusalKind;

	constructor(kind: RefusalKind, message: string, cause?: unknown) {
		super(message, {cause});
		this.kind = kind;
	}
}

/** SQLite's result codes that mean something to people; the rest is told in SQLite's words. */
const sqliteKinds: Readonly<Record<number, ProblemKind>> = {
	1: 'damaged', // the tables are not those this program made
	3: 'read-only', // permission denied
	5: 'busy',
	6: 'busy', // a table is locked
	8: 'read-only',
	11: 'damaged',
	13: 'full',
	23: 'unreadable', // not authorised
	26: 'damaged', // not a database
};

/** The same in full, where the kind alone says too little. */
const sqliteCases: Readonly<Record<number, ProblemKind>> = {
	4874: 'full', // its index of the journal has no room to grow
};

const systemKinds: Readonly<Record<string, ProblemKind>> = {
	EACCES: 'read-only',
	EPERM: 'read-only',
	EROFS: 'read-only',
	ENOSPC: 'full',
	EDQUOT: 'full',
};

/** What kind of problem an error of SQLite or of the system is. */
export function kindOf(error: unknown): ProblemKind {
	// A list in a column that cannot be read as JSON was not written like that.
	if (error instanceof SyntaxError) return 'damaged';
	const {errcode, code} = error as {errcode?: unknown; code?: unknown};
	// The lowest byte is the kind; the rest says more about it.
	if (typeof errcode === 'number') {
		return sqliteCases[errcode] ?? sqliteKinds[errcode & 0xff] ?? 'unreachable';
	}
	return (typeof code === 'string' ? systemKinds[code] : undefined) ?? 'unreachable';
}

/** The system's name for an error, such as `ENOENT`; nothing where it has none. */
export const codeOf = (error: unknown): unknown => (error as NodeJS.ErrnoException).code;

/** An error's own words. */
export const detailOf = (error: unknown): string =>
	error instanceof Error ? error.message : 'no reason given';

const elsewhere = 'keep them elsewhere with --data-dir or PUSHBACK_HOME';

const messages: Readonly<Record<ProblemKind, (detail: string) => string>> = {
	damaged: (detail) =>
		`found a damaged file (${detail}); expected the rehearsals. It has been left as it is: move it away to begin a new one, or ${elsewhere}.`,
	newer: (detail) =>
		`found rehearsals kept by a newer pushback (${detail}). They have been left as they are: update pushback, or ${elsewhere}.`,
	foreign: (detail) =>
		`found another program’s file (${detail}); expected the rehearsals. It has been left as it is: ${elsewhere}.`,
	unreadable: (detail) =>
		`found a file that may not be read (${detail}); expected one of your own. Change its permissions, or ${elsewhere}.`,
	'read-only': (detail) =>
		`found no right to write there (${detail}); expected a folder of your own. Change its permissions, or ${elsewhere}.`,
	full: (detail) => `found no room on the disk (${detail}). Make some, or ${elsewhere}.`,
	busy: (detail) =>
		`found another program at work in it for too long (${detail}). Wait for it or close it, or ${elsewhere}.`,
	unreachable: (detail) =>
		`found no way to keep anything there (${detail}); expected a folder of your own. Name another with --data-dir or PUSHBACK_HOME.`,
};

/** What was done about a damaged file, as a sentence. `folder`: where it is now. */
export const setAsideNotice = (file: string, detail: string, folder: string): string =>
	`${file}: found a damaged file (${detail}); expected the rehearsals. It has been set aside whole, in ${folder}, and a new one begun.`;

/** The problem with this file, as a sentence. */
export const problemOf = (kind: ProblemKind, file: string, detail: string): StoreProblem => ({
	kind,
	file,
	message: `${file}: ${messages[kind](detail)}`,
});

const clauses: Partial<Record<ProblemKind, string>> = {
	damaged: 'the file of the rehearsals is damaged',
	'read-only': 'there is no right to write to the file of the rehearsals',
	full: 'there is no room left on the disk',
	busy: 'another program has been at work in the rehearsals for too long',
};

/** Does work in an open store; what SQLite says against it is thrown as a `Refused` in plain words. */
export function plainly<T>(work: () => T): T {
	try {
		return work();
	} catch (error) {
		if (error instanceof Refused) throw error;
		const kind = kindOf(error);
		const clause = clauses[kind];
		throw new Refused(kind, clause === undefined ? detailOf(error) : `${clause} (${detailOf(error)})`, error);
	}
}
