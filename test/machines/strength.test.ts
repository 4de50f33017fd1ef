import {describe, expect, it} from 'vitest';
import {concedes, isBrief, isUnclear, strengthOf} from '../../machines/strength.ts';
import type {Level} from '../../src/terms.ts';
import {heard} from '../answers-as-told.ts';

const levels: readonly Level[] = [0, 1, 2];
const inOrder = ['weak', 'middling', 'strong'] as const;

describe('the strength of an answer', () => {
	it('is the level of what it did', () => {
		expect(levels.map((answer) => strengthOf(heard({answer})))).toEqual(inOrder);
	});

	it.each(['ultimatum', 'arrogance', 'complaint'] as const)('is a step less with %s', (flag) => {
		expect(levels.map((answer) => strengthOf(heard({answer, flags: [flag]})))).toEqual([
			'weak',
			'weak',
			'middling',
		]);
	});

	it.each(['entitlement', 'undermining', 'jargon', 'concession'] as const)('is not changed by %s', (flag) => {
		expect(levels.map((answer) => strengthOf(heard({answer, flags: [flag]})))).toEqual(inOrder);
	});

	it.each(['stuffing', 'placeholder'] as const)('is none with %s, whatever else it has', (flag) => {
		for (const answer of levels) expect(strengthOf(heard({answer, data: 2, flags: [flag]}))).toBe('weak');
	});

	it('is none where it could not be rated', () => {
		for (const answer of levels) expect(strengthOf(heard({answer, notRated: true}))).toBe('weak');
	});
});

describe('an answer that could not be rated', () => {
	it('is unclear, unless a word of it is clear by itself', () => {
		expect(isUnclear(heard({notRated: true}))).toBe(true);
		expect(isUnclear(heard({answer: 0}))).toBe(false);
		const clear = ['accepts', 'concedes', 'bonus', 'amount', 'date', 'reason', 'figure', 'thanks'] as const;
		for (const fact of clear) expect(isUnclear(heard({notRated: true, facts: [fact]})), fact).toBe(false);
	});

	it('is brief where it was a word or two', () => {
		expect(isBrief(heard({notRated: true, facts: ['in-a-word']}))).toBe(true);
		expect(isBrief(heard({notRated: true}))).toBe(false);
		expect(isBrief(heard({facts: ['in-a-word']}))).toBe(false);
	});
});

describe('dropping the request', () => {
	it('counts where nothing is asked back, or where it is a fault', () => {
		expect(levels.map((answer) => concedes(heard({answer, facts: ['concedes']})))).toEqual([
			true,
			true,
			false,
		]);
		expect(levels.map((answer) => concedes(heard({answer, flags: ['concession']})))).toEqual([
			true,
			true,
			true,
		]);
		expect(levels.some((answer) => concedes(heard({answer})))).toBe(false);
	});
});
