import {describe, expect, it} from 'vitest';
import {caution, sayKind} from '../../src/review/start-words.ts';
import {usual} from '../settings.ts';

const start = {setting: usual, seed: 7} as const;
const origin = {parent: 'k7m3p', shared: 3, mark: 'take-over'} as const;

describe('how a rehearsal began', () => {
	it.each([
		[{}, 'meeting'],
		[{rung: 'hard'}, 'hard'],
		[{rung: 'exam', form: 'A'}, 'exam, form A'],
		[{rung: 'exam', origin}, 'after an exam'],
		[{rung: 'hard', origin}, 'hard'],
	] as const)('%j is said: %s', (more, said) => {
		expect(sayKind({...start, ...more})).toBe(said);
	});

	it('of a fork of an exam says that it is practice, and nowhere that it is an exam', () => {
		expect(caution({...start, rung: 'exam', origin})).toBe(
			'Taken over from turn 4 of k7m3p: practice, not a result.',
		);
		expect(caution({...start, rung: 'exam'})).toBe('An exam: one take, without help.');
	});
});
