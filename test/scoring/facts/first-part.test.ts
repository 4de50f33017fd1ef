import {describe, expect, it} from 'vitest';
import {firstPartIn, namesBothParts} from '../../../src/scoring/facts/first-part.ts';

describe('the first of two parts', () => {
	it.each([
		['2,000 now and 4,000 in April', '2,000 now', 2000],
		['Pay 3000 now and 3000 in June and I am fine.', '3000 now', 3000],
		['€2,000 straight away, the other €2,000 with the March payroll', '€2,000 now', 2000],
		['A part, 2,000 maybe by the end of March, and the other half later.', '2,000 by the end of March', 2000],
		['Nothing now. I meant 2,000 by end of March and 2,000 later.', '2,000 by end of March', 2000],
		['Now 3,000, and the rest in May.', '3,000 now', 3000],
		['2,500 out of the overtime saving this quarter, 2,500 in the next budget', '2,500 this quarter', 2500],
		['half by december, half by april', 'half of it by December', undefined],
		['Could we do a third now and the rest later?', 'a third of it now', undefined],
		['50% now, 50% in July', '50% of it now', undefined],
		['A third now is kind, I would take 2,000 now and 4,000 in April.', '2,000 now', 2000],
	])('is said back with its day: %s', (text, value, size) => {
		expect(firstPartIn(text)).toEqual(size === undefined ? {value} : {value, size});
	});

	it.each([
		'Some now, some later',
		'Half. The other half in summer.',
		'The bill fell by half this quarter and the other team noticed.',
		'There were 3,000 tickets now and the rest is noise.',
		'2 of us are leaving now',
		'Ten or fewer a month. Then 3,000 in January.',
		'nothing now, 8,000 in July if it holds',
		'The course, 1,900, in May, from training.',
	])('is none where no size or no day is named, or something else is told: %s', (text) => {
		expect(firstPartIn(text)).toBeUndefined();
	});

	it('comes with what is left, or is one part alone', () => {
		expect(namesBothParts('5,000 from the project budget this month. The other 10 in the next round.')).toBe(
			true,
		);
		expect(namesBothParts('I would like half of it now.')).toBe(false);
	});
});
