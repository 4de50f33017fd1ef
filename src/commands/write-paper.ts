/** Writes a paper to a file, whole or not at all. */
import {renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {Failure} from '../exit-codes.ts';
import {putInPlace} from '../put-in-place.ts';
import {tell} from './output.ts';

const noFolder = 'found no such folder; expected one that exists';
const noRight = 'found no right to write there; expected a folder of your own';

const reasons: Readonly<Record<string, string>> = {
	EEXIST: 'found a file of that name; expected a new one, or --force to write over it',
	ENOENT: noFolder,
	ENOTDIR: noFolder,
	EISDIR: 'found a folder; expected the name of a file',
	EACCES: noRight,
	EPERM: noRight,
	EROFS: noRight,
	ENOSPC: 'found no room on the disk; make some, or name another place',
	ENAMETOOLONG: 'found a name that is too long; expected a shorter one',
};

const refusal = (file: string, code: string, message = code): Failure =>
	new Failure(`${file}: ${reasons[code] ?? `could not be written (${message})`}`);

/**
 * Writes a file that its owner alone can read: beside its place first, then moved there, so that no half of it is ever
 * found. One that is there already is left alone unless `force`. Throws a `Failure` that says why not.
 */
export function writePaper(file: string, text: string, force: boolean): void {
	try {
		const there = statSync(file, {throwIfNoEntry: false});
		const refused =
			there?.isDirectory() === true ? 'EISDIR' : there?.isFile() === true && !force ? 'EEXIST' : '';
		if (refused !== '') throw refusal(file, refused);
		// A device or a pipe has no half state to keep from anybody.
		if (there?.isFile() === false) writeFileSync(file, text);
		else {
			const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
			try {
				writeFileSync(beside, text, {mode: 0o600, flag: 'wx'});
				if (force) renameSync(beside, file);
				else if (!putInPlace(beside, file)) throw refusal(file, 'EEXIST');
			} finally {
				rmSync(beside, {force: true});
			}
		}
	} catch (error) {
		if (error instanceof Failure) throw error;
		const {code = '', message} = error as NodeJS.ErrnoException;
		throw refusal(file, code, message);
	}
	tell(`Written: ${file}`);
}
