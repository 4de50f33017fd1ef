/** Bundles the program into dist/. The first frame of a bundle comes in half the time of loose files. */
import {chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {builtinModules} from 'node:module';
import {join} from 'node:path';
import {build, type Plugin} from 'esbuild';
import {makeHandbookReady} from './src/handbook-files.ts';
import {readHandbook} from './src/handbook-source.ts';
import {readPack} from './src/pack-files.ts';
import {makeMovesReady} from './src/ready-moves.ts';
import {toKept} from './src/scoring/reading/pattern-table.ts';
import {allWordings} from './src/scoring/reading/pattern.ts';
import {makeReady} from './src/ready-pack.ts';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

/** Ink loads the developer tools of React when DEV is set, and they talk over a network: a bundle must not carry them. */
const withoutDevtools: Plugin = {
	name: 'without-devtools',
	setup(build) {
		build.onLoad({filter: /[\\/]ink[\\/]build[\\/]devtools\.js$/}, () => ({contents: ''}));
	},
};

/** What stands for a package that is loaded when its one function is first called. */
const later = 'later';

/** Everybody who measures text, Ink among them, goes the short way first. */
const quickWidths: Plugin = {
	name: 'quick-widths',
	setup(build) {
		const quick = join(import.meta.dirname, 'src', 'cell-width.ts');
		build.onResolve({filter: /^string-width$/}, ({importer, namespace}) =>
			importer === quick || namespace === later ? undefined : {path: quick},
		);
	},
};

/**
 * Where we measure or wrap a text ourselves, a short way does for most. The packages for the long way begin by reading all
 * emoji there are and the rules of where letters end, a sixth of what `pushback score` takes: so they wait.
 */
const longWayLater: Plugin = {
	name: 'long-way-later',
	setup(build) {
		const waits: Readonly<Record<string, string>> = {
			'string-width': join(import.meta.dirname, 'src', 'cell-width.ts'),
			'wrap-ansi': join(import.meta.dirname, 'src', 'wrap.ts'),
		};
		build.onResolve({filter: /^(?:string-width|wrap-ansi)$/}, ({path, importer}) =>
			importer === waits[path] ? {path, namespace: later} : undefined,
		);
		build.onLoad({filter: /./, namespace: later}, ({path}) => ({
			contents: `export default (...given) => require('${path}').default(...given);`,
			resolveDir: import.meta.dirname,
		}));
	},
};

/**
 * Node's own modules are asked for in the way of old: an `import` has Node look at everything they have, and with that load
 * its streams. Commander could start programs of its own and is given none here.
 */
const bareBuiltins: Plugin = {
	name: 'bare-builtins',
	setup(build) {
		build.onResolve({filter: /./}, ({path, kind, importer}) => {
			const name = path.replace(/^node:/, '');
			if (kind !== 'import-statement' || !builtinModules.includes(name)) return undefined;
			if (name === 'child_process' && /[\\/]commander[\\/]/.test(importer))
				return {path: 'none', namespace: 'builtin'};
			return {path: name, namespace: 'builtin'};
		});
		build.onLoad({filter: /./, namespace: 'builtin'}, async ({path}) => {
			if (path === 'none') return {contents: 'export default {};'};
			// Names that nobody imports are left out by the bundler, and then nobody asks for what is behind them.
			const names = Object.keys((await import(`node:${path}`)) as object).filter(
				(name) => name !== 'default',
			);
			const each = names.map((name) => `export const ${name} = /* @__PURE__ */ of('${name}');`);
			const all = [
				`const all = process.getBuiltinModule('node:${path}');`,
				'const of = (name) => all[name];',
			];
			return {contents: [...all, 'export default all;', ...each].join('\n')};
		});
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
 * value and as compiled code. It is read as it stands, one byte a letter; as JSON it would be decoded and parsed first.
 */
const tableApart = (outdir: string): Plugin => ({
	name: 'table-apart',
	setup(build) {
		build.onLoad({filter: /[\\/]scorecard[\\/]weights\.ts$/}, async ({path}) => {
			const {table} = (await import(path)) as {table: string};
			mkdirSync(outdir, {recursive: true});
			writeFileSync(join(outdir, 'weights.txt'), table, 'latin1');
			const written = readFileSync(path, 'utf8');
			const from = written.indexOf('export const table =');
			const to = written.indexOf('`;', from) + 2;
			const got = "const table = readFileSync(new URL('weights.txt', import.meta.url), 'latin1');";
			return {
				contents: `import {readFileSync} from 'node:fs';\n${written.slice(0, from)}${got}${written.slice(to)}`,
				loader: 'ts',
			};
		});
	},
});

/** The patterns of the scorer are taken apart and set out when the program is built: else each first answer waits for it. */
const patternsReady = (outdir: string): Plugin => ({
	name: 'patterns-ready',
	setup(build) {
		build.onLoad({filter: /[\\/]reading[\\/]ready-table\.ts$/}, async () => {
			await import('./src/scoring/assess.ts');
			mkdirSync(outdir, {recursive: true});
			const {words, numbers} = toKept(allWordings);
			writeFileSync(join(outdir, 'patterns.json'), JSON.stringify(words));
			writeFileSync(join(outdir, 'patterns.bin'), new Uint8Array(numbers.buffer));
			return {
				contents: `import {readFileSync} from 'node:fs';
					import {fromKept} from './pattern-table.ts';
					const beside = (name) => readFileSync(new URL(name, import.meta.url));
					export const readyTable = (all) => fromKept({
						words: JSON.parse(beside('patterns.json').toString()),
						numbers: new Int32Array(new Uint8Array(beside('patterns.bin')).buffer),
					}, all);`,
				resolveDir: join(import.meta.dirname, 'src', 'scoring', 'reading'),
			};
		});
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
			// Zod asks for it whether it runs at Cloudflare, and for it Node loads a dozen parts of its own: 20 ms.
			navigator: 'undefined',
		},
		// Some dependencies are CommonJS and ask for Node's own modules with `require`.
		banner: {
			js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);",
		},
		plugins: [
			withoutDevtools,
			bareBuiltins,
			longWayLater,
			quickWidths,
			homeFirstAlone,
			tableApart(outdir),
			patternsReady(outdir),
		],
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
