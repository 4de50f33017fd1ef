/** A fault the manager asked for is none to answer back to. */
import {describe, expect, it} from 'vitest';
import {assess} from '../../src/scoring/assess.ts';
import type {Assessment} from '../../src/scoring/assessment.ts';

const judged = (answer: string, manager: string): Assessment =>
	assess(answer, {topic: 'budget', manager, style: 'data-driven'});

const asked = 'Do you have another offer?';
const unasked = 'There is no money left this year.';

describe('another offer', () => {
	it.each([
		'Yes, I have an offer from another company, and I would rather stay.',
		'Yes, another company has offered me 70,000.',
	])('that the manager asked about is an answer: %s', (answer) => {
		expect(judged(answer, asked).doubtful).toContain('ultimatum');
		expect(judged(answer, unasked).flags).toContain('ultimatum');
		expect(judged(answer, unasked).doubtful ?? []).not.toContain('ultimatum');
	});

	it('is a stick all the same where a condition hangs on it', () => {
		const {flags, doubtful} = judged('If I do not get it, I will take the other offer.', asked);
		expect(flags).toContain('ultimatum');
		expect(doubtful ?? []).not.toContain('ultimatum');
	});

	it('lets no other fault pass: the question was about the offer', () => {
		const {flags, doubtful} = judged('Nobody here could do what I do. I am the best you have.', asked);
		expect(flags).toContain('arrogance');
		expect(doubtful ?? []).not.toContain('arrogance');
	});
});
