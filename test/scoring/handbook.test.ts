import {describe, expect, it} from 'vitest';
import {handbookOf} from '../../src/scoring/handbook.ts';
import {branches, judgedAs} from '../../src/terms.ts';

describe('what to read about the advice on an answer', () => {
	it.each(branches)('is the pushback itself where the kind of answer it asks for is meant: %s', (branch) => {
		expect(handbookOf({handbook: judgedAs[branch]}, branch)).toBe(branch);
	});

	it.each(branches)('stays what it is where something else is meant: %s', (branch) => {
		expect(handbookOf({handbook: 'threats'}, branch)).toBe('threats');
	});

	it('stays what it is where no pushback is known, and nothing where there is nothing to mend', () => {
		expect(handbookOf({handbook: 'budget'})).toBe('budget');
		expect(handbookOf({}, 'hr')).toBeUndefined();
		expect(handbookOf({})).toBeUndefined();
	});
});
