/** The user's own case, read from its file. */
import {mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import type {Case} from './case/case.ts';
import {readCase} from './case/read-case.ts';
import {Failure} from './exit-codes.ts';
import {sayPath} from './say-path.ts';
import {visibleLine} from './visible-text.ts';
import {sayMistake} from './yaml-file.ts';

/** The text of a case file; nothing where there is none, a `Failure` where it cannot be read. */
export function sourceOf(file: string): string | undefined {
	try {
		// A pipe or a device would keep the program waiting.
		if (!statSync(file).isFile()) throw new Error('it is no file');
		return readFileSync(file, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		const why = visibleLine(error instanceof Error ? error.message : 'no reason given');
		throw new Failure(`${sayPath(file)}  found something that cannot be read (${why}); expected a case`);
	}
}

/** At most so many mistakes are told at once; the rest come after these are mended. */
const mostTold = 20;

/** The case in a file. A `Failure` names every mistake with its place. */
export function caseFrom(file: string, source: string): Case {
	const read = readCase(sayPath(file), source);
	if ('case' in read) return read.case;
	const told = read.mistakes.slice(0, mostTold).map(sayMistake);
	const rest = read.mistakes.length - told.length;
	throw new Failure(
		[
			...told,
			...(rest > 0 ? [`… and ${rest} more`] : []),
			'pushback prepare --edit opens it; nothing in it is lost. pushback rehearse --no-case does without it.',
		].join('\n'),
	);
}

/** The case in the file named, which must be there. */
export function readNamedCase(file: string): Case {
	const source = sourceOf(file);
	if (source === undefined)
		throw new Failure(`${sayPath(file)}  found no file; expected a case (pushback prepare makes one)`);
	return caseFrom(file, source);
}

/**
 * Keeps the text of a case, for its owner alone to read. It is written beside its place and moved there whole, so that a
 * program that is cut off leaves the old text or the new one. Throws a `Failure` where it cannot be written.
 */
export function saveCase(file: string, source: string): void {
	const beside = `${file}.${process.pid}.new`;
	try {
		mkdirSync(dirname(file), {recursive: true, mode: 0o700});
		writeFileSync(beside, source, {mode: 0o600});
		renameSync(beside, file);
	} catch (error) {
		rmSync(beside, {force: true});
		const why = visibleLine(error instanceof Error ? error.message : 'no reason given');
		throw new Failure(`${sayPath(file)}  found no way to write it (${why}); expected a folder of your own`);
	}
}
