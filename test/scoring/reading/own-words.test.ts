import {describe, expect, it} from 'vitest';
import {read} from '../../../src/scoring/reading/reading.ts';

const heardIn = (text: string): string =>
	read(text, 'evidence')
		.tokens.map(({text: word}) => word)
		.join(' ');

const once = 'I cut the build time by half.';

describe('a sentence that was said before', () => {
	it.each([
		['at once', `${once} ${once}`, heardIn(once)],
		['three times', `${once} ${once} ${once}`, heardIn(once)],
		['later on', `${once} We talked. ${once}`, heardIn(`${once} We talked.`)],
		['in capitals', `${once} ${once.toUpperCase()}`, heardIn(once)],
	])('is heard once: %s', (_, text, heard) => {
		expect(heardIn(text)).toBe(heard);
	});

	it('is another one where a word differs, and a single word may come again', () => {
		expect(heardIn(`${once} I cut the test time by half.`)).toBe(
			`${heardIn(once)} ${heardIn('I cut the test time by half.')}`,
		);
		expect(heardIn('Thanks. Thanks.')).toBe('thanks thanks');
	});
});
