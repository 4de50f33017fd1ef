/** The programs that are measured, built afresh into a folder of their own: `dist/` may be in use. */
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';
import {bundle, bundleProgram} from '../../build.ts';
import {makeHandbookReady} from '../../src/handbook-files.ts';
import {readHandbook} from '../../src/handbook-source.ts';
import {readPack} from '../../src/pack-files.ts';
import {makeMovesReady} from '../../src/ready-moves.ts';
import {makeReady} from '../../src/ready-pack.ts';

const root = join(import.meta.dirname, '..', '..');

export interface Built {
	readonly pushback: string;
	/** A bare Ink “hello”, bundled as the program is, and with its compiled code kept as the program’s is. */
	readonly hello: string;
	/** A bare Ink text input. */
	readonly input: string;
	/** The screen of a meeting with sixty turns behind it. */
	readonly meeting: string;
	/** Has a program write down how much memory it had. */
	readonly peakTold: string;
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
	const others = {
		hello: 'hello.ts',
		nothing: 'nothing.ts',
		input: 'text-input.tsx',
		meeting: 'long-meeting.tsx',
		'peak-told': 'peak-told.ts',
	};
	await bundle(Object.fromEntries(Object.entries(others).map(([name, file]) => [name, program(file)])), dist);
	makeReady(dist, readPack());
	makeHandbookReady(dist, readHandbook());
	makeMovesReady(dist);
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
		input: join(dist, 'input.js'),
		meeting: join(dist, 'meeting.js'),
		peakTold: join(dist, 'peak-told.js'),
		nothing: join(dist, 'nothing.js'),
		wink: join(dist, 'wink-first-answer.js'),
		home,
		remove: () => {
			rmSync(folder, {recursive: true, force: true});
		},
	};
}
