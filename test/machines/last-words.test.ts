/** What is said to the last questions, where the talk has ended without an agreement. */
import {describe, expect, it} from 'vitest';
import {nothingShown, type Commitment} from '../../machines/context.ts';
import {lastWordsTo} from '../../machines/last-words.ts';
import type {Move} from '../../machines/moves.ts';
import {heard} from '../answers-as-told.ts';

const at = (move: Move, commitments: readonly Commitment[] = []) => ({
	said: [move],
	spoken: 0,
	shown: nothingShown,
	commitments,
});

const isItANo = heard({answer: 1, facts: ['asks-verdict', 'yes-no']});

describe('“is that a no?”', () => {
	it('is told that it is neither, where it was left open on purpose', () => {
		expect(lastWordsTo(isItANo, at('close.vague'), [])).toEqual(['react.left-open']);
	});

	it('is told so twice at most', () => {
		const before = at('close.vague');
		const again = {...before, said: ['react.left-open', 'react.left-open', ...before.said] as const};
		expect(lastWordsTo(isItANo, again, [])).not.toContain('react.left-open');
	});

	it('is no open question where something was agreed', () => {
		const later: Commitment = {kind: 'later', branch: 'budget', owner: 'manager', due: {key: 'next-quarter'}};
		expect(lastWordsTo(isItANo, at('close.vague', [later]), [])).not.toContain('react.left-open');
	});

	it('has another answer after a plain no, and after a request that was dropped', () => {
		expect(lastWordsTo(isItANo, at('close.no'), [])).toEqual(['react.stays']);
		expect(lastWordsTo(isItANo, at('close.dropped'), [])).toEqual(['react.none-now']);
	});
});

describe('“who is it that decides?”', () => {
	it('is told the way after a no, and not what counts', () => {
		const asked = heard({answer: 1, facts: ['question', 'asks-process', 'asks-criteria']});
		expect(lastWordsTo(asked, at('close.no'), [])).toEqual(['react.process']);
	});
});
