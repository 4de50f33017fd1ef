import {describe, expect, it} from 'vitest';
import {read} from '../../../src/scoring/reading/reading.ts';

const wordsHeard = (text: string): number => read(text, 'evidence').tokens.length;

describe('words in no order', () => {
	it.each([
		'We have of the report. They had is a team.',
		'We have and a report. She had but a team.',
		'Priya had could the rollout and Finance has was the report.',
		'We the report had. They of a team said.',
		'We of the report. They a team.',
		'The of report was and are is the team.',
	])('are not heard at all: %s', (text) => {
		expect(wordsHeard(text)).toBe(0);
	});

	it.each([
		'We have the report. They had a team.',
		'If of the three one is late, we wait, because at the end it is cheaper.',
	])('are not seen in plain sentences: %s', (text) => {
		expect(wordsHeard(text)).toBeGreaterThan(0);
	});
});
