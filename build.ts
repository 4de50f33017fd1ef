/** Bundles the program into dist/. The first frame of a bundle comes in half the time of loose files. */
import {chmodSync, readFileSync, rmSync} from 'node:fs';
import {build, type Plugin} from 'esbuild';

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

rmSync('dist', {recursive: true, force: true});

await build({
	entryPoints: {pushback: 'src/cli.ts'},
	outdir: 'dist',
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node24',
	minify: true,
	legalComments: 'none',
	chunkNames: '[name]-[hash]',
	define: {'process.env.NODE_ENV': '"production"', __VERSION__: JSON.stringify(version)},
	// Some dependencies are CommonJS and ask for Node's own modules with `require`.
	banner: {
		js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);",
	},
	plugins: [withoutDevtools],
});

chmodSync('dist/pushback.js', 0o755);
