/** A reply is one reaction, one point, one question: which words stand beside a move, and which are left out. */
import {describe, expect, it} from 'vitest';
import type {Move} from '../../machines/moves.ts';
import {saidThen, worded} from '../../machines/replies.ts';
import {heard} from '../answers-as-told.ts';

const before = (move: Move, ...given: readonly Move[]): readonly Move[] =>
	saidThen(
		{said: ['evidence.figures', ...given], spoken: 1},
		move,
		heard({answer: 1, facts: ['other-pot']}),
	).slice(1, -1);

const words = (...given: readonly Move[]): readonly Move[] => before('evidence.worth', ...given);

describe('words before a move', () => {
	it.each([
		['react.sum', 'react.put'],
		['react.helps', 'react.go'],
		['react.check', 'react.go'],
		['react.check', 'react.send'],
		['react.again', 'react.felt'],
		['react.effort', 'react.basis'],
		['react.gap', 'react.send'],
		['react.refused', 'react.felt'],
		['react.gap', 'react.promised'],
		['react.this-year', 'react.when'],
		['react.request', 'react.when'],
		['react.which', 'react.process'],
		['react.asked', 'react.values'],
	] as const)('%s gives way to %s', (less, more) => {
		expect(words(less, more)).toEqual([more]);
		expect(words(more, less)).toEqual([more]);
		expect(words(less)).toEqual([less]);
	});

	it('answer two questions, and say no more then', () => {
		expect(words('react.when', 'react.felt', 'react.process', 'react.why')).toEqual([
			'react.when',
			'react.process',
		]);
		expect(words('react.process', 'react.second', 'react.put')).toEqual(['react.process', 'react.second']);
	});

	it('begin with the answer, and beside it say only what would be missed', () => {
		expect(words('react.threat', 'react.when')).toEqual(['react.when', 'react.threat']);
		expect(words('react.felt', 'react.when')).toEqual(['react.when']);
	});

	it('tell of a question also where they are hard ones', () => {
		expect(words('react.recital', 'react.asked')).toEqual(['react.asked', 'react.recital']);
	});

	it('praise nobody where there is something to say', () => {
		expect(words('react.figures', 'react.felt')).toEqual(['react.felt']);
		expect(words('react.figures')).toEqual(['react.figures']);
	});
});

describe('words before a point that is closed', () => {
	it('are only its answers and what would be missed', () => {
		expect(before('duty.settle', 'react.felt')).toEqual(['react.felt']);
		expect(before('budget.raise', 'react.felt', 'duty.settle')).toEqual(['duty.settle']);
		expect(before('budget.raise', 'react.when', 'duty.settle')).toEqual(['react.when', 'duty.settle']);
		expect(before('budget.raise', 'react.changed', 'duty.settle')).toEqual(['react.changed', 'duty.settle']);
	});

	it('leave nothing open that a yes decides', () => {
		expect(before('hr.settle', 'react.which')).toEqual([]);
		expect(before('hr.stand', 'react.which')).toEqual(['react.which']);
	});

	it('agree to nothing that a no takes back', () => {
		expect(before('close.no', 'react.request')).toEqual([]);
		expect(before('budget.raise', 'react.request')).toEqual(['react.request']);
	});
});

describe('words that lead over', () => {
	it('are left out where there is a reaction, and said where there is none', () => {
		expect(before('hr.raise', 'duty.settle', 'bridge.kept')).toEqual(['duty.settle', 'bridge.kept']);
		expect(before('hr.raise', 'react.when', 'duty.settle', 'bridge.kept')).toEqual([
			'react.when',
			'duty.settle',
		]);
	});

	it('stay where they say something', () => {
		expect(before('hr.raise', 'react.when', 'duty.settle', 'bridge.again')).toEqual([
			'react.when',
			'duty.settle',
			'bridge.again',
		]);
	});
});

describe('what is put into words', () => {
	it.each([
		['hr.settle', 'close.sponsor'],
		['budget.settle-part', 'close.part'],
		['deferral.stand', 'close.no'],
	] as const)('%s is left to %s, which says it as well', (settled, sum) => {
		expect(worded(['react.when', settled, sum])).toEqual(['react.when', sum]);
		expect(worded([settled, 'budget.raise'])).toEqual([settled, 'budget.raise']);
	});

	it('names no day that is taken back at once', () => {
		expect(worded(['budget.settle-later', 'bridge.reverse', 'close.endorse'])).toEqual(['close.endorse']);
		expect(worded(['doubt.settle', 'bridge.reverse', 'close.endorse'])).toEqual([
			'doubt.settle',
			'bridge.reverse',
			'close.endorse',
		]);
	});
});
