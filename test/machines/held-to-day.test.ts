/** Held to a day that was agreed on, the manager keeps to that one. */
import {describe, expect, it} from 'vitest';
import type {Commitment, Due} from '../../machines/context.ts';
import {asksOfAgreedDay} from '../../machines/held-to-day.ts';
import {assess} from '../../src/scoring/assess.ts';
import {heard} from '../answers-as-told.ts';

const agreed = (due: Due): {readonly commitments: readonly Commitment[]} => ({
	commitments: [{kind: 'sponsorship', branch: 'hr', owner: 'manager', due}],
});
const byNextWeek = agreed({key: 'next-week'});

const asks = (text: string, context = byNextWeek): boolean =>
	asksOfAgreedDay(
		assess(text, {
			topic: 'budget',
			style: 'data-driven',
			manager: 'I will take it to HR and tell you by the end of next week. What about the others?',
		}),
		context,
	);

describe('a question about a day that was agreed on', () => {
	it.each(['End of next week, good. Which day?', 'You said end of next week, so when exactly will I hear?'])(
		'is told from one about the next round: %s',
		(text) => {
			expect(asks(text)).toBe(true);
		},
	);

	it('goes by the day the lead named, where that was agreed on', () => {
		expect(asks('In March, fine. When in March would that be?', agreed({said: 'March'}))).toBe(true);
	});

	it.each([
		'When is the next round?',
		'By March, and when does HR decide?',
		'End of next week is fine by me.',
	])('is no question about another day, and no yes: %s', (text) => {
		expect(asks(text)).toBe(false);
	});

	it('is heard where it asks when the answer comes', () => {
		const question = (value: string): boolean =>
			asksOfAgreedDay(
				{...heard({answer: 1}), facts: [{fact: 'own-question', value, start: 0, end: 1}]},
				byNextWeek,
			);
		expect(question('When would I hear?')).toBe(true);
		expect(question('When is the next round?')).toBe(false);
	});

	it('needs a day that was agreed on', () => {
		expect(asks('End of next week, good. Which day?', {commitments: []})).toBe(false);
	});
});
