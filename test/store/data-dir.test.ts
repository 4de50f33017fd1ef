import {describe, expect, it} from 'vitest';
import {dataDir} from '../../src/store/data-dir.ts';

describe('the folder in which rehearsals are kept', () => {
	it('is the one named on the command line, whatever the environment says', () => {
		expect(dataDir('here', {PUSHBACK_HOME: 'there'})).toBe('here');
	});

	it('is otherwise the one the environment names', () => {
		expect(dataDir(undefined, {PUSHBACK_HOME: 'there'})).toBe('there');
	});

	it('is otherwise the user’s own for this program, and an empty name is no name', () => {
		expect(dataDir(undefined, {})).toMatch(/pushback/);
		expect(dataDir('', {PUSHBACK_HOME: ''})).toBe(dataDir(undefined, {}));
	});
});
