/** What was promised, when the lead moves its day before the next point is raised. */
import {describe, expect, it} from 'vitest';
import type {Commitment} from '../../machines/context.ts';
import {amended} from '../../machines/promises.ts';
import {heard} from '../answers-as-told.ts';

const part: Commitment = {kind: 'part', branch: 'budget', owner: 'manager', due: {key: 'month-end'}};
const review: Commitment = {kind: 'review', branch: 'deferral', owner: 'manager', due: {key: 'half-year'}};
const soft: Commitment = {kind: 'review', branch: 'hr'};

const june = heard({answer: 1, date: 'the end of June'});

describe('another day for what was promised', () => {
	it('is that of the last promise; those before keep theirs', () => {
		expect(amended([part, review], june)).toEqual([part, {...review, due: {said: 'the end of June'}}]);
	});

	it.each([
		['nothing was promised', []],
		['the last promise is a soft one', [part, soft]],
		['the last promise was let slip', [part, {...review, lapsed: true}]],
		['the last promise hangs on no day of the lead’s', [part, {...review, kind: 'hr'}]],
	] as const)('is none where %s', (_, promises) => {
		expect(amended(promises as readonly Commitment[], june)).toEqual(promises);
	});

	it('is none where none was named', () => {
		expect(amended([part], heard({answer: 2}))).toEqual([part]);
	});
});
