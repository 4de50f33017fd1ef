import {describe, expect, it} from 'vitest';
import {sayLength, secondsToSay} from '../../src/tui/spoken-length.ts';

describe('how long a draft takes to say', () => {
	it('is a minute for 150 plain words', () => {
		expect(secondsToSay('word '.repeat(150))).toBe(60);
	});

	it('counts a figure for the words it is said in', () => {
		expect(secondsToSay('310,000 euros')).toBeGreaterThan(secondsToSay('many euros'));
		expect(secondsToSay('from 2.1% to 0.8%')).toBeGreaterThan(secondsToSay('from this to that'));
	});

	it('counts no sign for a word', () => {
		expect(secondsToSay('… – ? !')).toBe(0);
	});

	it.each([
		['', undefined],
		['Thank you for the time.', undefined],
		['word '.repeat(30), 'about 10 s to say'],
		['word '.repeat(150), 'about 1 min to say'],
		['word '.repeat(175), 'about 1 min 10 s to say'],
	])('%# is told in steps of five seconds, and not for what is said in a breath', (text, said) => {
		expect(sayLength(text)).toBe(said);
	});

	it('reads a draft as long as a paste can be in no time that shows', () => {
		const long = 'All work and no play makes 1 dull draft. '.repeat(25_000);
		expect(secondsToSay(long)).toBeGreaterThan(50_000);
	});
});
