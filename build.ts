/** Bundles the program into dist/. The first frame of a bundle comes in half the time of loose files. */
import {chmodSync, readFileSync, rmSync} from 'node:fs';
import {build, type Plugin} from 'esbuild';
import {makeHandbookReady} from './src/handbook-files.ts';
import {readHandbook} from './src/handbook-source.ts';
import {readPack} from './src/pack-files.ts';
import {makeReady} from './src/ready-pack.ts';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

/** Ink loads the developer tools of React only when DEV is set; a bundle must not carry them. */
const withoutDevtools: Plugin = {
	name: 'without-devtools',
	setup(build) {
		build.onResolve({filter: /^react-devtools-core$/}, ({path}) => ({path, namespace: 'stub'}));
		build.onLoad({filter: /.*/, namespace: 'stub'}, () => ({
			contents: 'export default {initialize() {}, connectToDevTools() {}}',
		}));
	},
};

/** Bundles programs, by the names they are to have, into a folder. */
export async function bundle(programs: Readonly<Record<string, string>>, outdir: string): Promise<void> {
	await build({
		entryPoints: {...programs},
		outdir,
		bundle: true,
		splitting: true,
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
		plugins: [withoutDevtools],
	});
}

if (import.meta.main) {
	// A program that ends just now may still be writing its compiled code there.
	rmSync('dist', {recursive: true, force: true, maxRetries: 3});
	await bundle({pushback: 'src/cli.ts'}, 'dist');
	makeReady('dist', readPack());
	makeHandbookReady('dist', readHandbook());
	chmodSync('dist/pushback.js', 0o755);
}
