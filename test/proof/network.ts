/** What of the built program could reach a network: the modules it asks for, and what Node has without asking. */
import {readFileSync, readdirSync} from 'node:fs';
import {builtinModules} from 'node:module';
import {dirname, join} from 'node:path';
import {whyNot, within} from '../namespace.ts';
import {program} from '../run-program.ts';

const dist = dirname(program);

/** Every file of the built program, with its text. */
const filesOf = (folder: string): readonly (readonly [string, string])[] =>
	readdirSync(folder, {recursive: true, encoding: 'utf8'})
		.filter((name) => name.endsWith('.js'))
		.map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

const networks =
	/^(http|https|http2|net|tls|dgram|dns|inspector|cluster|quic|_http_\w+|_tls_\w+|undici|ws)(\/|$)/;

/** What Node offers every program that reaches out. */
const globals =
	/\b(fetch\s*\(|globalThis\s*\.\s*fetch|WebSocket|EventSource|XMLHttpRequest|sendBeacon|getBuiltinModule(?!\s*\(\s*["'`])|process\s*\.\s*binding)/g;

/** Names in quotes that stand where a module is asked for, however it is asked. */
const asked = /(?:\bfrom|\bimport|\brequire\w*|\bgetBuiltinModule)\s*\(?\s*["'`](?:node:)?([\w@./-]+)["'`]/g;

export interface BundleCounts {
	readonly files: number;
	readonly bytes: number;
	/** Modules of Node that it asks for. */
	readonly modules: readonly string[];
	readonly failures: readonly string[];
}

/** Looks through the built program for anything that could reach a network. */
export function bundleReach(folder = dist): BundleCounts {
	const files = filesOf(folder);
	const modules = new Set<string>();
	const failures: string[] = [];
	for (const [name, text] of files) {
		for (const [, module = ''] of text.matchAll(asked)) {
			if (builtinModules.includes(module) || builtinModules.includes(`node:${module}`)) modules.add(module);
			if (networks.test(module)) failures.push(`${name} asks for ${module}`);
		}
		for (const [found] of text.matchAll(globals)) failures.push(`${name} uses ${found}`);
	}
	const bytes = files.reduce((sum, [, text]) => sum + text.length, 0);
	return {files: files.length, bytes, modules: [...modules].toSorted(), failures};
}

/** Why there can be no empty network here; nothing where there can. */
export const whyNetwork = (): string | undefined => whyNot('no network');

/** The command line of the program in a network with nothing in it, not even a way to itself. */
export const alone = (...args: readonly string[]): readonly string[] =>
	within('no network', 'exec "$@"', process.execPath, program, ...args);
