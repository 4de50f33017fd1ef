/** Runs the built program without a terminal: input piped in, output collected. */
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

export const program = join(import.meta.dirname, '..', 'dist', 'pushback.js');

export interface Outcome {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs a command with `input`, and collects what it prints; `env` comes on top of this process's own. */
export function outcomeOf(
	[command = '', ...args]: readonly string[],
	input: string,
	{env, cwd}: {readonly env: Readonly<Record<string, string>>; readonly cwd?: string},
): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {env: {...process.env, ...env}, cwd});
		let stdout = '';
		let stderr = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
		child.on('error', reject);
		child.on('close', (code) => {
			resolve({code, stdout, stderr});
		});
		// A program that ends before it has read everything is no failure of the test.
		child.stdin.on('error', () => undefined);
		child.stdin.end(input);
	});
}

/** Runs `pushback args` with `input`, its data in `home`. */
export const runProgram = (args: readonly string[], input: string, home: string): Promise<Outcome> =>
	outcomeOf([process.execPath, program, ...args], input, {env: {PUSHBACK_HOME: home, NO_COLOR: '1'}});

/** An empty folder for a test's data, and a way to be rid of it. */
export function freshHome(): {readonly home: string; readonly remove: () => void} {
	const home = mkdtempSync(join(tmpdir(), 'pushback-'));
	return {
		home,
		remove: () => {
			rmSync(home, {recursive: true, force: true});
		},
	};
}
