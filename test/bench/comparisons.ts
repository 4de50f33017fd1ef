/** The packages we are compared with: they have a folder of their own, so that nobody else has to install them. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const here = import.meta.dirname;

/** Why the comparisons cannot be had: the message is all a person needs. */
export class NotInstalled extends Error {}

const lockIn = (folder: string): string | undefined => {
	const path = join(here, folder);
	return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

/** Whether what is installed is what the lockfile says. npm keeps a copy of it, without the project itself, inside. */
function upToDate(): boolean {
	const [wanted, found] = ['package-lock.json', 'node_modules/.package-lock.json'].map(lockIn);
	if (wanted === undefined || found === undefined) return false;
	const packagesOf = (lock: string): string => {
		const {packages} = JSON.parse(lock) as {packages: Record<string, {version?: string; optional?: boolean}>};
		return Object.entries(packages)
			.filter(([path, {optional}]) => path !== '' && optional !== true)
			.map(([path, {version}]) => `${path}@${version ?? ''}`)
			.sort()
			.join('\n');
	};
	return packagesOf(wanted) === packagesOf(found);
}

/** Installs what we are compared with, if it is not there. Throws `NotInstalled` where that cannot be done. */
export function install(): void {
	if (upToDate()) return;
	process.stderr.write('Installing what is compared with, into test/bench/node_modules …\n');
	// None of them needs its install scripts. `npm run --silent` would silence this npm too.
	const args = ['ci', '--prefix', here, '--ignore-scripts', '--no-audit', '--loglevel=error'];
	const {status, stderr, error} = spawnSync('npm', args, {
		encoding: 'utf8',
		shell: process.platform === 'win32',
	});
	if (status === 0) return;
	const reason = stderr.split('\n').find((line) => /^npm error (?!code |errno |syscall |type )\S/.test(line));
	const said = error?.message ?? reason?.slice('npm error '.length);
	throw new NotInstalled(
		'What is compared with could not be installed, so nothing was measured.\n' +
			`npm ci --prefix test/bench says: ${said ?? `it ended with ${status ?? 'a signal'}`}\n` +
			'With a registry within reach, run it again. `npm run bench -- fold` needs none of them.\n',
	);
}
