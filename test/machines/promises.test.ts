/** What was promised, when the lead moves its day before the next point is raised. */
import {describe, expect, it} from 'vitest';
import type {Commitment} from '../../machines/context.ts';
import {amended, lapse, overtaken} from '../../machines/promises.ts';
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

	it('is none where the day of the promise is said again beside it', () => {
		const autumn: Commitment = {...part, due: {said: 'autumn'}};
		const both = heard({answer: 1, date: 'the end of June'});
		const again = {
			...both,
			facts: [{fact: 'date', value: 'autumn', start: 0, end: 0}, ...both.facts],
		} as const;
		expect(amended([autumn], again)).toEqual([autumn]);
		expect(amended([autumn], both)).toEqual([{...autumn, due: {said: 'the end of June'}}]);
	});

	it('is none where none was named', () => {
		expect(amended([part], heard({answer: 2}))).toEqual([part]);
	});
});

describe('money now', () => {
	const later: Commitment = {kind: 'later', branch: 'budget', owner: 'manager', due: {key: 'next-quarter'}};
	const share: Commitment = {kind: 'share', branch: 'lowball', owner: 'manager', due: {key: 'month-end'}};

	it.each([
		['a part', part],
		['a low offer taken', share],
	] as const)('lets a decision about it later lapse, with what it said kept: %s', (_, cash) => {
		expect(overtaken([later, review], cash)).toEqual([lapse(later), review]);
	});

	it.each([
		['a low offer left lying', {kind: 'offer', branch: 'lowball'}],
		['another review', review],
		['a form other than money', {...part, kind: 'form'}],
	] as const)('is not %s: the later decision stands', (_, promise) => {
		expect(overtaken([later], promise as Commitment)).toEqual([later]);
	});
});
