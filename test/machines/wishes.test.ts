/** What is wanted beside the money: how many days, and what is taken off again of the things given. */
import {describe, expect, it} from 'vitest';
import {nothingShown, type Commitment} from '../../machines/context.ts';
import {daysAfter, strikes} from '../../machines/wishes.ts';
import type {WishForm} from '../../src/terms.ts';
import {heard} from '../answers-as-told.ts';

const given = (form: WishForm): Commitment => ({
	kind: 'form',
	form,
	branch: 'close',
	owner: 'manager',
	due: {key: 'month-end'},
});
const [days, course] = [given('days'), given('course')];
const shown = {...nothingShown, wanted: ['days']} as const;

const after = (...said: readonly ['react.give-days' | 'react.give-course' | 'close.matters']) => ({
	commitments: [days, course],
	said,
	spoken: 0,
	shown,
});
const unasked = heard({answer: 1, facts: ['drops-matter']});

describe('told that nobody asked for it, the manager takes off again', () => {
	it('of a summing-up what was never asked for by its name', () => {
		expect(strikes(unasked, after('close.matters'))).toEqual([course]);
	});

	it('what was given a moment ago', () => {
		expect(strikes(unasked, after('react.give-days'))).toEqual([days]);
		expect(strikes(unasked, after('react.give-course'))).toEqual([course]);
	});

	it('what is named, whenever it was given', () => {
		const named = heard({answer: 1, facts: ['drops-matter'], form: 'days'});
		expect(strikes(named, after('react.give-course'))).toEqual([days]);
	});

	it('nothing where nothing is turned down', () => {
		expect(strikes(heard({answer: 1}), after('close.matters'))).toEqual([]);
	});
});

describe('how many days off are wanted', () => {
	const told = (value: string, before?: string): string | undefined =>
		daysAfter(
			{...heard({answer: 1}), facts: [{fact: 'matter', form: 'days', value, start: 0, end: 1}]},
			{...nothingShown, days: before},
		);

	it.each([
		['three extra days off', 'three days'],
		['Two weeks of leave', 'two weeks'],
		['a day off', 'day'],
		['one week off', 'week'],
		['12 days off', '12 days'],
	])('“%s” is said back as “the %s off”', (value, days) => {
		expect(told(value)).toBe(days);
	});

	it('stays as it was where no number is named', () => {
		expect(told('time off', 'three days')).toBe('three days');
		expect(told('holidays')).toBe(undefined);
	});
});
