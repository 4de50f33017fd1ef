import {describe, expect, it} from 'vitest';
import {nameOfForm} from '../../src/review/form-names.ts';

describe('a promise other than money is called in review and papers', () => {
	it('by its kind', () => {
		expect(nameOfForm({form: 'days'})).toBe('the days off');
		expect(nameOfForm({form: 'course'})).toBe('the course');
	});

	it('with the number of days, where one was named', () => {
		expect(nameOfForm({form: 'days', days: 'three days'})).toBe('the three days off');
		expect(nameOfForm({form: 'days', days: 'week'})).toBe('the week off');
	});

	it('nothing where nobody said what it is', () => {
		expect(nameOfForm({})).toBe(undefined);
	});
});
