import {describe, expect, it} from 'vitest';
import {dayIn, knownTerms} from '../../machines/known-terms.ts';
import {commitmentFrom, sumPutRight, withPromise, withoutShare} from '../../machines/promises.ts';
import type {Commitment, Heard, MeetingContext} from '../../machines/context.ts';
import {nothingHeard} from '../../machines/context.ts';

const shown = (more: Partial<MeetingContext['shown']> = {}): MeetingContext['shown'] =>
	({mostAsked: 4000, amount: '4,000', ...more}) as MeetingContext['shown'];
const heard = (...facts: readonly Heard['facts'][number][]): Heard => ({...nothingHeard, facts});
const fact = (name: Heard['facts'][number]['fact'], value?: string, start = 0, size?: number) => ({
	fact: name,
	start,
	end: start + (value ?? 'x').length,
	...(value === undefined ? {} : {value}),
	...(size === undefined ? {} : {size}),
});
const wait: Commitment = {
	kind: 'condition',
	branch: 'prove-it',
	owner: 'manager',
	due: {said: 'the end of April'},
	condition: 'if claims stay under ten',
};

describe('what is known of the terms', () => {
	it('is what was told now, else with the sum, else what was agreed', () => {
		const early = {date: 'May', condition: 'if it holds at two percent'};
		expect(knownTerms({shown: shown({early}), commitments: []})).toEqual(early);
		expect(knownTerms({shown: shown({early, date: 'June'}), commitments: []}).date).toBe('June');
		expect(knownTerms({shown: shown(), commitments: [wait]})).toEqual({
			date: 'the end of April',
			condition: 'if claims stay under ten',
		});
	});

	it('takes the day of the payment, and not one within the condition', () => {
		expect(
			dayIn(
				heard(
					fact('date', 'October'),
					fact('sets-bar', 'if it stays low until September', 20),
					fact('date', 'September', 40),
				),
			),
		).toBe('October');
		expect(dayIn(heard(fact('date', 'the end of March'), fact('date', 'first quarter', 18)))).toBe(
			'the end of March',
		);
		expect(dayIn(heard(fact('date', 'May'), fact('date', 'next year', 30)))).toBe('next year');
	});

	it('makes one promise of two waits for one sum', () => {
		const later: Commitment = {kind: 'later', branch: 'budget', owner: 'manager', due: {said: 'next year'}};
		expect(withPromise([wait], later)).toEqual([
			{...later, kind: 'condition', due: wait.due, condition: wait.condition},
		]);
	});

	it('tells a sum in two parts once: what is agreed about waiting is about the later one', () => {
		const part: Commitment = {
			kind: 'part',
			branch: 'budget',
			first: '4,500 now',
			owner: 'manager',
			due: {key: 'half-year'},
		};
		const later: Commitment = {
			kind: 'later',
			branch: 'budget',
			owner: 'manager',
			due: {said: 'January'},
			condition: 'if it stays low',
		};
		expect(withPromise([part], later)).toEqual([
			{...part, due: {said: 'January'}, condition: 'if it stays low'},
		]);
		// And money now takes the place of a wait for all of it.
		expect(withPromise([wait], part)).toEqual([{...wait, lapsed: true}, part]);
	});
});

describe('what a low offer leaves open', () => {
	const rest = {kind: 'part', branch: 'lowball', due: 'next-quarter', orTheirs: true} as const;

	it('falls due on the day that was agreed before', () => {
		expect(commitmentFrom(rest, {shown: shown(), commitments: [wait]}).due).toEqual({
			said: 'the end of April',
		});
		expect(commitmentFrom(rest, {shown: shown({date: 'May'}), commitments: [wait]}).due).toEqual({
			said: 'May',
		});
		expect(commitmentFrom(rest, {shown: shown(), commitments: []}).due).toEqual({key: 'next-quarter'});
	});
});

describe('terms put right', () => {
	it('take the sum that was asked for, and none above it', () => {
		expect(sumPutRight(heard(fact('puts-right', '4,000', 0, 4000)), shown())).toBe('4,000');
		expect(sumPutRight(heard(fact('puts-right', '9,000', 0, 9000)), shown())).toBeUndefined();
	});

	it('go back to what was agreed before a low offer that is turned down', () => {
		const share: Commitment = {kind: 'share', branch: 'lowball', owner: 'manager', due: {key: 'month-end'}};
		expect(withoutShare([{...wait, lapsed: true}, share], heard(fact('refuses')))).toEqual([wait]);
		expect(withoutShare([{...wait, lapsed: true}, share], heard(fact('accepts')))).toHaveLength(2);
	});
});
