/** Where the packs that come with the program are, and how one is read. */
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {loadPack, type SourceFile} from './dialogue/load-pack.ts';
import type {Pack} from './dialogue/pack.ts';
import {Failure} from './exit-codes.ts';
import {sayPath} from './say-path.ts';
import {kindsOfMistake, sayMistake, type Mistake} from './yaml-file.ts';

/** The built program and the sources both stand one folder below the project's. */
export const builtIn = fileURLToPath(new URL('../dialogues/bonus', import.meta.url));

/** Far more than anyone writes by hand: what is larger is no pack, and is not read. */
const mostFiles = 100;
const largestFile = 500_000;

/** The files of a pack as they stand on the disk. */
export interface PackFolder {
	/** The folder as it is named in messages. */
	readonly folder: string;
	readonly files: readonly SourceFile[];
	/** Why some of it was not read. */
	readonly unread: readonly Mistake[];
}

function readOne(path: string): SourceFile | Mistake {
	const file = sayPath(path);
	const wrong = (found: string, expected: string): Mistake => ({
		file,
		line: 1,
		column: 1,
		found,
		expected,
		kind: kindsOfMistake.size,
	});
	try {
		const about = statSync(path);
		// A pipe or a device would keep the program waiting.
		if (!about.isFile()) return wrong('something that is no file', 'a file with lines');
		if (about.size > largestFile) return wrong(`${about.size} bytes`, `at most ${largestFile}`);
		return {file, source: readFileSync(path, 'utf8')};
	} catch {
		return wrong('a file that cannot be read', 'a file with lines');
	}
}

/** Reads the YAML files of `path`, in the order of their names. Throws a `Failure` where there is no folder. */
export function readPackFolder(path: string): PackFolder {
	const folder = sayPath(path);
	let names: readonly string[];
	try {
		names = readdirSync(path)
			.filter((name) => /\.ya?ml$/.test(name))
			.toSorted();
	} catch {
		throw new Failure(`${folder}  found no folder that can be read; expected a pack of dialogues`);
	}
	if (names.length > mostFiles) {
		const found = `${names.length} files`;
		const many = {file: folder, line: 1, column: 1, found, expected: `at most ${mostFiles}`};
		return {folder, files: [], unread: [{...many, kind: kindsOfMistake.size}]};
	}
	const read = names.map((name) => readOne(join(path, name)));
	return {
		folder,
		files: read.filter((file) => 'source' in file),
		unread: read.filter((file) => 'found' in file),
	};
}

/** At most so many mistakes are told at once; the rest come after these are mended. */
const mostTold = 20;

/** The pack in `path`, or the built-in one. Throws a `Failure` that names every mistake with its place. */
export function readPack(path: string = builtIn): Pack {
	const {folder, files, unread} = readPackFolder(path);
	const result = unread.length > 0 ? {mistakes: unread} : loadPack(folder, files);
	if ('pack' in result) return result.pack;
	const told = result.mistakes.slice(0, mostTold).map(sayMistake);
	const rest = result.mistakes.length - told.length;
	throw new Failure([...told, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n'));
}
