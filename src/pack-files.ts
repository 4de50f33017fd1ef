/** Where the packs that come with the program are, and how one is read. */
import {readdirSync, readFileSync} from 'node:fs';
import {basename, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {loadPack} from './dialogue/load-pack.ts';
import type {Pack} from './dialogue/pack.ts';
import {Failure} from './exit-codes.ts';
import {sayMistake} from './yaml-file.ts';

/** The built program and the sources both stand one folder below the project's. */
const builtIn = fileURLToPath(new URL('../dialogues/bonus', import.meta.url));

/** A path as short as it can be said from here. */
function sayPath(path: string): string {
	const near = relative(process.cwd(), path);
	return near !== '' && !near.startsWith('..') ? near : path;
}

/** At most so many mistakes are told at once; the rest come after these are mended. */
const mostTold = 20;

/** The pack in `folder`, or the built-in one. Throws a `Failure` that names every mistake with its place. */
export function readPack(folder: string = builtIn): Pack {
	let names: readonly string[];
	try {
		names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
	} catch {
		throw new Failure(`${sayPath(folder)}  found no folder that can be read; expected a pack of dialogues`);
	}
	const files = names.toSorted().map((name) => ({
		file: sayPath(join(folder, basename(name))),
		source: readFileSync(join(folder, name), 'utf8'),
	}));
	const result = loadPack(sayPath(folder), files);
	if ('pack' in result) return result.pack;
	const told = result.mistakes.slice(0, mostTold).map(sayMistake);
	const rest = result.mistakes.length - told.length;
	throw new Failure([...told, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n'));
}
