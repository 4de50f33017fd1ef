/** How what is agreed is said, word for word. */
import {describe, expect, it} from 'vitest';
import {nothingShown, type Commitment, type MeetingContext} from '../../machines/context.ts';
import {readPack} from '../../src/pack-files.ts';
import {sayCondition, sayDue, sayFirst, sayShare, sayTerms} from '../../src/rehearsal/say-terms.ts';

const pack = readPack();
const shown: MeetingContext['shown'] = {...nothingShown, amount: '8,000 euros', mostAsked: 8000};
const part: Commitment = {kind: 'part', branch: 'budget', owner: 'manager', due: {said: 'June'}};
const hr: Commitment = {kind: 'sponsorship', branch: 'hr', owner: 'manager', due: {key: 'next-week'}};

describe('a low offer', () => {
	it.each([
		['8,000 euros', 'about 2,700 euros'],
		['8,000', 'about 2,700'],
		['€15,000', 'about €5,000'],
		['15k', 'about 5,000'],
		['500', 'about 170'],
		['six thousand euros', 'about 2,000 euros'],
	])('of %s is told as a sum', (amount, share) => {
		expect(sayShare(amount)).toBe(share);
	});

	it.each(['5%', 'between 4,000 and 6,000', 'one month of salary', undefined])(
		'of what is no plain sum is not: %s',
		(amount) => {
			expect(sayShare(amount)).toBeUndefined();
		},
	);
});

describe('a day', () => {
	it('is written as it should be, however it was typed', () => {
		expect(sayDue({said: 'the end of january'}, pack)).toBe('the end of January');
		expect(sayDue({said: 'the first monday in may'}, pack)).toBe('the first Monday in May');
		expect(sayDue({said: 'the day after the release'}, pack)).toBe('the day after the release');
	});
});

describe('the first part', () => {
	it('is what the lead named, else the offer, else half', () => {
		expect(sayFirst({...part, first: '2,000 now'}, pack)).toBe('2,000 now');
		expect(sayFirst({...part, branch: 'lowball', amount: '8,000 euros'}, pack)).toBe('about 2,700 euros now');
		expect(sayFirst(part, pack)).toBe('half of it now');
	});
});

describe('the terms', () => {
	it('tell the money first, with its day and what it hangs on, and then the way to HR', () => {
		const tied = {...part, first: '2,000 now', condition: 'if the returns hold'};
		expect(sayTerms({commitments: [hr, tied], shown}, pack)).toBe(
			'2,000 now, the rest by June, if the returns hold; HR’s answer by the end of next week'.replace(
				'’',
				"'",
			),
		);
	});

	it('look at nothing again where the money is agreed', () => {
		const review: Commitment = {...hr, kind: 'review', branch: 'deferral'};
		expect(sayTerms({commitments: [review, part], shown}, pack)).toBe('half of it now, the rest by June');
		expect(sayTerms({commitments: [review], shown}, pack)).toBe(
			'we look at 8,000 euros again by the end of next week',
		);
	});

	it('leave out what was let slip, and what is no term of the deal', () => {
		const check: Commitment = {kind: 'check', branch: 'doubt', owner: 'manager', due: {key: 'next-week'}};
		expect(sayTerms({commitments: [{...part, lapsed: true}, check], shown}, pack)).toBe('');
	});

	it('do without a sum that was never named', () => {
		const told = sayTerms({commitments: [hr], shown: nothingShown}, pack);
		expect(told).toBe('I take the bonus to HR, and you hear by the end of next week');
	});

	it('leave out a condition that would be another person’s in the manager’s mouth', () => {
		expect(sayCondition('if you sign it by then')).toBeUndefined();
		expect(sayCondition('if I keep my team at six')).toBe('if you keep your team at six');
		expect(sayCondition('if it stays under 50')).toBe('if it stays under 50');
	});
});
