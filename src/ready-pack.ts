/**
 * The built-in pack, made ready when the program is built: reading YAML takes longer than all else before the first
 * frame. It is used only while the files it was made from stand there unchanged; else they are read and checked again.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Pack} from './dialogue/pack.ts';

interface ReadyPack {
	/** File name → text, of every file the pack was made from. */
	readonly sources: Readonly<Record<string, string>>;
	readonly pack: Pack;
}

const folder = fileURLToPath(new URL('../dialogues/bonus', import.meta.url));
const place = (dist: string): string => join(dist, 'bonus.json');

const sourcesNow = (): ReadyPack['sources'] =>
	Object.fromEntries(
		readdirSync(folder)
			.toSorted()
			.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
	);

/** Writes the ready pack into the folder of the built program. */
export function makeReady(dist: string, pack: Pack): void {
	writeFileSync(place(dist), JSON.stringify({sources: sourcesNow(), pack} satisfies ReadyPack));
}

function ready(): Pack | undefined {
	try {
		const {sources, pack} = JSON.parse(
			readFileSync(place(fileURLToPath(new URL('.', import.meta.url))), 'utf8'),
		) as ReadyPack;
		const now = sourcesNow();
		const names = Object.keys(now);
		const same =
			names.length === Object.keys(sources).length && names.every((name) => now[name] === sources[name]);
		return same ? pack : undefined;
	} catch {
		// Not built, or not whole: the files themselves have the last word.
		return undefined;
	}
}

/** The pack in `path`, or the built-in one. Throws a `Failure` that names every mistake with its place. */
export async function openPack(path?: string): Promise<Pack> {
	const pack = path === undefined ? ready() : undefined;
	return pack ?? (await import('./pack-files.ts')).readPack(path);
}
