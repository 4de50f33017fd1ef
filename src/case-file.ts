/** The user's own case, read from its file. */
import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import type {Case} from './case/case.ts';
import {readCase} from './case/read-case.ts';
import {Failure} from './exit-codes.ts';
import {sayPath} from './say-path.ts';
import {visibleLine} from './visible-text.ts';
import {sayMistake} from './yaml-file.ts';

/** Where the case is kept when none is named: beside the rehearsals. */
export const caseFileIn = (dir: string): string => join(dir, 'case.yaml');

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

/** The case in a file. A `Failure` names every mistake with its place. */
export function caseFrom(file: string, source: string): Case {
	const read = readCase(sayPath(file), source);
	if ('case' in read) return read.case;
	throw new Failure(
		[...read.mistakes.map(sayMistake), 'pushback prepare --edit opens it; nothing in it is lost.'].join('\n'),
	);
}

/** The case in the file named, which must be there. */
export function readNamedCase(file: string): Case {
	const source = sourceOf(file);
	if (source === undefined)
		throw new Failure(`${sayPath(file)}  found no file; expected a case (pushback prepare makes one)`);
	return caseFrom(file, source);
}
