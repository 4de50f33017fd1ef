/** Programs of the tests' own, made ready to run: Node takes TypeScript as it is, but no JSX. */
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** Bundles a program from `test/journeys/programs/`; the path of what can be run. */
export async function buildProgram(name: string): Promise<string> {
	// Inside node_modules, so that packages are found and nothing is left lying about.
	const outfile = fileURLToPath(
		new URL(`../../node_modules/.cache/pushback-tests/${name}-${process.pid}.mjs`, import.meta.url),
	);
	await build({
		entryPoints: [fileURLToPath(new URL(`programs/${name}.tsx`, import.meta.url))],
		outfile,
		bundle: true,
		packages: 'external',
		platform: 'node',
		format: 'esm',
		jsx: 'automatic',
		logLevel: 'error',
	});
	return outfile;
}
