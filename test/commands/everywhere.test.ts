import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {program} from '../../src/program.ts';
import {freshHome, runProgram} from '../run-program.ts';

let folder: ReturnType<typeof freshHome>;
beforeEach(() => {
	folder = freshHome();
});
afterEach(() => {
	folder.remove();
});

const names = program().commands.map((command) => command.name());

describe('the command line', () => {
	it.each(names)('%s takes --plain and --json', (name) => {
		const options = program()
			.commands.find((command) => command.name() === name)
			?.options.map(({long}) => long);
		expect(options).toEqual(expect.arrayContaining(['--plain', '--json']));
	});

	it.each([
		'history --json',
		'drill --json',
		'export --json',
		'export --plain',
		'ready --json',
		'log --json',
		'odds --json',
		'check --json',
		'graph --json',
		'graph budget --json',
		'handbook --json',
		'rules data.from-to --json',
		'after --list --json',
	])('%s prints nothing but one JSON object a line', async (line) => {
		const {code, stdout} = await runProgram(line.split(' '), '', folder.home);
		expect(code).toBe(0);
		for (const printed of stdout.split('\n').filter((each) => each !== ''))
			expect(() => JSON.parse(printed) as unknown).not.toThrow();
	});

	it('says what pack was made as one object', async () => {
		const made = join(folder.home, 'own');
		const {stdout} = await runProgram(['new-pack', made, '--json'], '', folder.home);
		expect(JSON.parse(stdout)).toMatchObject({pack: 'own', folder: made});
	});
});
