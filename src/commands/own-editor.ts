/** The user's own editor, over the terminal, until it is left. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** Opens a file in it and waits; a sentence where that went wrong, and then the file is as the editor left it. */
export function openInEditor(file: string): string | undefined {
	const editor = [process.env['VISUAL'], process.env['EDITOR']].find((name) => (name ?? '') !== '') ?? 'vi';
	const {status, error} =
		process.platform === 'win32'
			? spawnSync(`${editor} "${file}"`, {shell: true, stdio: 'inherit'})
			: spawnSync('/bin/sh', ['-c', `${editor} "$1"`, 'sh', file], {stdio: 'inherit'});
	if (error === undefined && status === 0) return undefined;
	return `the editor “${editor}” ended with ${error === undefined ? `code ${String(status)}` : error.message}`;
}

/** Has a text edited in it. A line break at its end is the editor's, and not kept. */
export function editText(text: string): {readonly text: string} | {readonly problem: string} {
	const folder = mkdtempSync(join(tmpdir(), 'pushback-'));
	const file = join(folder, 'answer.txt');
	try {
		writeFileSync(file, text, {mode: 0o600});
		const problem = openInEditor(file);
		return problem === undefined ? {text: readFileSync(file, 'utf8').replace(/\r?\n$/, '')} : {problem};
	} catch (error) {
		return {problem: error instanceof Error ? error.message : 'no reason given'};
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
}
