/** The notes over the year, in a plain file beside the rehearsals. */
import {appendFileSync, mkdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {noteLines, notesIn, type Note} from './case/notes.ts';
import {Failure} from './exit-codes.ts';
import {sayPath} from './say-path.ts';
import {visibleLine} from './visible-text.ts';

/** The file of the notes: beside the rehearsals. */
export const notesFileIn = (dir: string): string => join(dir, 'notes.txt');

const fail = (file: string, error: unknown, expected: string): Failure => {
	const why = visibleLine(error instanceof Error ? error.message : 'no reason given');
	return new Failure(`${sayPath(file)}  found no way to it (${why}); expected ${expected}`);
};

const sourceOf = (file: string): string => {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
		throw fail(file, error, 'a file of notes');
	}
};

/** The notes of a file; none where there is no file. */
export const readNotes = (file: string): readonly Note[] => notesIn(sourceOf(file));

/** Adds a note at the end; what is there is not touched. */
export function addNote(file: string, note: Note): void {
	try {
		mkdirSync(dirname(file), {recursive: true, mode: 0o700});
		const before = sourceOf(file);
		const gap = before === '' || before.endsWith('\n') ? '' : '\n';
		appendFileSync(file, gap + noteLines(note), {mode: 0o600});
	} catch (error) {
		if (error instanceof Failure) throw error;
		throw fail(file, error, 'a folder that can be written to');
	}
}
