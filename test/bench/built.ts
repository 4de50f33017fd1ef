/** The programs that are measured, built afresh into a folder of their own: `dist/` may be in use. */
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {bundle, bundleProgram} from '../../build.ts';

const root = join(import.meta.dirname, '..', '..');

export interface Built {
	readonly pushback: string;
	/** A bare Ink “hello”, bundled as the program is, and with its compiled code kept as the program’s is. */
	readonly hello: string;
	/** A program that does nothing. */
	readonly nothing: string;
	/** Loads wink-nlp and its model, unbundled as its users have it, and reads one answer. */
	readonly wink: string;
	/** An empty folder for what the program keeps. */
	readonly home: string;
	readonly remove: () => void;
}

/** Builds them. The folder is laid out as the project is, since the program looks for its packs beside `dist/`. */
export async function buildAll(): Promise<Built> {
	// Inside these node_modules, so that the compared packages are found from there and git sees nothing of it.
	const cache = join(import.meta.dirname, 'node_modules', '.cache');
	mkdirSync(cache, {recursive: true});
	const folder = mkdtempSync(join(cache, 'built-'));
	const dist = join(folder, 'dist');
	const program = (name: string): string => join(import.meta.dirname, 'programs', name);
	await bundleProgram(dist);
	await bundle({hello: program('hello.ts'), nothing: program('nothing.ts')}, dist);
	await build({
		entryPoints: [program('wink-first-answer.ts')],
		outfile: join(dist, 'wink-first-answer.js'),
		format: 'esm',
	});
	cpSync(join(root, 'dialogues'), join(folder, 'dialogues'), {recursive: true});
	writeFileSync(join(folder, 'package.json'), '{"type": "module"}\n');
	const home = join(folder, 'home');
	mkdirSync(home);
	return {
		pushback: join(dist, 'pushback.js'),
		hello: join(dist, 'hello.js'),
		nothing: join(dist, 'nothing.js'),
		wink: join(dist, 'wink-first-answer.js'),
		home,
		remove: () => {
			rmSync(folder, {recursive: true, force: true});
		},
	};
}
