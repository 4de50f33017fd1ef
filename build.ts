/** Bundles the program into dist/. The first frame of a bundle comes in half the time of loose files. */
import {chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build, type Plugin} from 'esbuild';
import {makeHandbookReady} from './src/handbook-files.ts';
import {readHandbook} from './src/handbook-source.ts';
import {readPack} from './src/pack-files.ts';
import {makeMovesReady} from './src/ready-moves.ts';
import {makeReady} from './src/ready-pack.ts';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

/** Ink loads the developer tools of React when DEV is set, and they talk over a network: a bundle must not carry them. */
const withoutDevtools: Plugin = {
	name: 'without-devtools',
	setup(build) {
		build.onLoad({filter: /[\\/]ink[\\/]build[\\/]devtools\.js$/}, () => ({contents: ''}));
	},
};

/** Everybody who measures text, Ink among them, goes the short way first. */
const quickWidths: Plugin = {
	name: 'quick-widths',
	setup(build) {
		const quick = join(import.meta.dirname, 'src', 'cell-width.ts');
		build.onResolve({filter: /^string-width$/}, ({importer}) =>
			importer === quick ? undefined : {path: quick},
		);
	},
};

/** The home screen that is drawn first is one file of its own: to look for many small ones takes longer than to read it. */
const homeFirst = join(import.meta.dirname, 'src', 'commands', 'home-first.ts');

const homeFirstAlone: Plugin = {
	name: 'home-first-alone',
	setup(build) {
		build.onResolve({filter: /\/home-first\.ts$/}, ({kind}) =>
			kind === 'entry-point' ? undefined : {path: './home-first.js', external: true},
		);
	},
};

/**
 * The scorecard's table of half a megabyte goes into a file of its own: in the code it would be kept three times, as text, as
 * value and as compiled code.
 */
const tableApart = (outdir: string): Plugin => ({
	name: 'table-apart',
	setup(build) {
		build.onLoad({filter: /[\\/]scorecard[\\/]weights\.ts$/}, async ({path}) => {
			const {table} = (await import(path)) as {table: string};
			mkdirSync(outdir, {recursive: true});
			writeFileSync(join(outdir, 'weights.json'), JSON.stringify(table));
			const written = readFileSync(path, 'utf8');
			const from = written.indexOf('export const table =');
			const to = written.indexOf('`;', from) + 2;
			const got = "import table from './weights.json' with {type: 'json'};";
			return {contents: written.slice(0, from) + got + written.slice(to), loader: 'ts'};
		});
		build.onResolve({filter: /^\.\/weights\.json$/}, ({path}) => ({path, external: true}));
	},
});

/** Code in ASCII: one sign in a regular expression that is not has Node keep all of a file in two bytes a sign. */
const ascii = (code: string): string =>
	code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Bundles programs, by the names they are to have, into a folder; what they share goes into files beside them. */
export async function bundle(
	programs: Readonly<Record<string, string>>,
	outdir: string,
	splitting = true,
): Promise<void> {
	const {outputFiles} = await build({
		write: false,
		entryPoints: {...programs},
		outdir,
		bundle: true,
		splitting,
		format: 'esm',
		platform: 'node',
		target: 'node24',
		minify: true,
		legalComments: 'none',
		chunkNames: '[name]-[hash]',
		define: {
			'process.env.NODE_ENV': '"production"',
			__VERSION__: JSON.stringify(version),
			// The program has no use for it, and Ink's layout engine, which would fetch itself from its own text, makes Node
			// load all it has for networks. Without it the engine decodes that text.
			fetch: 'undefined',
		},
		// Some dependencies are CommonJS and ask for Node's own modules with `require`.
		banner: {
			js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);",
		},
		plugins: [withoutDevtools, quickWidths, homeFirstAlone, tableApart(outdir)],
	});
	mkdirSync(outdir, {recursive: true});
	for (const {path, text} of outputFiles) writeFileSync(path, ascii(text));
}

/** Bundles `pushback` into a folder. */
export async function bundleProgram(outdir: string): Promise<void> {
	await bundle({pushback: join(import.meta.dirname, 'src', 'cli.ts')}, outdir);
	await bundle({'home-first': homeFirst}, outdir, false);
}

if (import.meta.main) {
	// A program that ends just now may still be writing its compiled code there.
	rmSync('dist', {recursive: true, force: true, maxRetries: 3});
	await bundleProgram('dist');
	makeReady('dist', readPack());
	makeHandbookReady('dist', readHandbook());
	makeMovesReady('dist');
	chmodSync('dist/pushback.js', 0o755);
}
