import {cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {spawnSync} from 'node:child_process';
import {afterAll, describe, expect, it} from 'vitest';
import {freshHome} from '../run-program.ts';

const root = join(import.meta.dirname, '..', '..');
const {home, remove} = freshHome();
afterAll(remove);

describe('a bad pack', () => {
	it('keeps the program from starting, and is reported with its place', () => {
		const copy = join(home, 'copy');
		mkdirSync(copy);
		for (const folder of ['dist', 'dialogues'])
			cpSync(join(root, folder), join(copy, folder), {recursive: true});
		symlinkSync(join(root, 'package.json'), join(copy, 'package.json'));
		const file = join(copy, 'dialogues', 'bonus', 'budget.yaml');
		const lines = readFileSync(file, 'utf8').split('\n');
		const at = lines.findIndex((line) => line.startsWith('    d1:'));
		lines[at] = '    d1: 7';
		writeFileSync(file, lines.join('\n'));
		const {status, stdout, stderr} = spawnSync(
			process.execPath,
			[join(copy, 'dist', 'pushback.js'), 'rehearse', '--plain'],
			{
				cwd: copy,
				input: 'hello\n',
				encoding: 'utf8',
				env: {...process.env, PUSHBACK_HOME: join(home, 'data')},
			},
		);
		expect(status).toBe(1);
		expect(stdout).toBe('');
		expect(stderr).toContain(
			`dialogues/bonus/budget.yaml:${at + 1}:9  found 7 at budget.raise › data-driven › d1; expected text in quotes`,
		);
	});
});
