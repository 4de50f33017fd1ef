import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {freshHome, runProgram} from '../run-program.ts';

let home = '';
let remove = (): void => undefined;
beforeEach(() => {
	({home, remove} = freshHome());
});
afterEach(() => {
	remove();
});

describe('the command line', () => {
	it.each(['reherse', 'hsitory', '__proto__'])(
		'says that %s is no command, and which there are',
		async (word) => {
			const {code, stdout, stderr} = await runProgram([word], '', home);
			expect([code, stdout]).toEqual([2, '']);
			expect(stderr).toContain(`found no command “${word}”; expected one of rehearse, drill, history`);
			expect(stderr).not.toContain('too many arguments');
		},
	);

	it('takes options without a command for a meeting', async () => {
		const {code, stdout} = await runProgram(['--data-dir', home, '--seed', '7', '--plain'], 'ok\n', home);
		expect([code, stdout]).toEqual([0, expect.stringContaining('seed 7') as unknown]);
	});
});
