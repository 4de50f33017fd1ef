import {describe, expect, it} from 'vitest';
import {read} from '../../../src/scoring/reading/reading.ts';

const rolesIn = (text: string): readonly string[] => read(text, 'evidence').figures.map(({role}) => role);

describe('a figure', () => {
	it.each([
		'Errors fell to 3% after the change.',
		'We cut 8,000 after the release.',
		'It costs 12,000 between May and June.',
		'Complaints fell by 40% after we moved.',
	])('is not asked for because a word of asking comes behind it: %s', (text) => {
		expect(rolesIn(text)).not.toContain('ask');
	});

	it.each(['What I am after is 8,000.', 'I would say 5%.', 'My number is between 6,000 and 8,000.'])(
		'is asked for where such a word leads up to it: %s',
		(text) => {
			expect(rolesIn(text)).toContain('ask');
		},
	);
});
