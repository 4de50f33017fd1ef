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

	it.each([
		['I would put it at 12% of the orders.', 'told'],
		['I might say 12% of the orders failed.', 'told'],
		['I would lose 12% of the orders.', 'supposed'],
		['Maybe 12% failed.', 'supposed'],
		['We did not lose 140 orders.', 'denied'],
		['It was not 140 orders.', 'told'],
	])('is supposed, denied or told as it is said: %s', (text, said) => {
		expect(read(text, 'evidence').figures.map((figure) => figure.said)).toEqual([said]);
	});

	it.each(['What I am after is 8,000.', 'I would say 5%.', 'My number is between 6,000 and 8,000.'])(
		'is asked for where such a word leads up to it: %s',
		(text) => {
			expect(rolesIn(text)).toContain('ask');
		},
	);
});
