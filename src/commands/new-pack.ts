/** `pushback new-pack`: begins a pack of one's own. */
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {newPack, packNameFrom} from '../dialogue/new-pack.ts';
import {Failure} from '../exit-codes.ts';
import {jsonText} from '../json-text.ts';
import {builtIn, readPackFolder} from '../pack-files.ts';
import {builtInName} from '../built-in-name.ts';
import {sayPath} from '../say-path.ts';
import {visibleLine} from '../visible-text.ts';

/** Makes the folder, for its owner alone, where there is none; throws a `Failure` where there is something in it already. */
function emptyFolder(path: string): void {
	let names: readonly string[];
	try {
		mkdirSync(path, {recursive: true, mode: 0o700});
		names = readdirSync(path);
	} catch (error) {
		const why = visibleLine(error instanceof Error ? error.message : 'no reason given');
		throw new Failure(`${sayPath(path)}  found no folder that can be made here (${why}); expected a new one`);
	}
	if (names.length > 0)
		throw new Failure(
			`${sayPath(path)}  found a folder with something in it; expected a new or an empty one, so that nothing is overwritten`,
		);
}

/** The name as a shell takes it. */
const inQuotes = (path: string): string =>
	/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;

/** Writes a copy of the built-in pack into `path`, with the schemas beside it. */
export function makePack(path: string, json: boolean): void {
	const name = packNameFrom(basename(resolve(path)), builtInName);
	const {files} = readPackFolder(builtIn);
	emptyFolder(path);
	const bare = files.map(({file, source}) => ({file: basename(file), source}));
	const made = newPack(name, bare);
	try {
		// Never over a file that came in between.
		for (const file of made) writeFileSync(join(path, file.name), file.text, {flag: 'wx', mode: 0o600});
	} catch (error) {
		const why = visibleLine(error instanceof Error ? error.message : 'no reason given');
		throw new Failure(
			`${sayPath(path)}  found no way to write there (${why}); expected a folder of your own`,
		);
	}
	if (json) {
		const files = made.map((file) => file.name);
		process.stdout.write(`${jsonText({pack: name, folder: path, files})}\n`);
		return;
	}
	const said = inQuotes(sayPath(path));
	process.stdout.write(
		`The pack “${name}” is in ${said}. Change its lines, then check them: pushback check ${said}\n` +
			`Rehearse with it: pushback rehearse --pack ${said}\n`,
	);
}
