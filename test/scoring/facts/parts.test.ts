import {describe, expect, it} from 'vitest';
import {payDay, twoParts} from '../../../src/scoring/facts/parts.ts';

describe('a sum in two parts', () => {
	it.each([
		[
			'half from them by the end of June and half from you in October',
			'half',
			'by the end of June',
			'October',
		],
		['4,000 at the end of June, 4,000 in October', '4,000', 'at the end of June', 'October'],
		[
			'Fifteen hundred now, three thousand in January, on paper by Friday?',
			'Fifteen hundred',
			'now',
			'January',
		],
		['Two thousand now, four thousand next quarter.', 'Two thousand', 'now', 'next quarter'],
		['R20,000 now and the rest in March', 'R20,000', 'now', 'March'],
		['Half in spring and half in autumn', 'Half', 'in spring', 'autumn'],
		['A third with the March pay, two thirds in September', 'A third', 'with the March pay', 'September'],
		['2.5k in the June payroll and the same in December', '2.5k', 'in the June payroll', 'December'],
		['In June 4,000 and in October 4,000', '4,000', 'in June', 'October'],
		['15,000 in February with Malmö, 45,000 now', '45,000', 'now', 'February'],
		['Half from marketing now. And the rest from you next year, in January.', 'Half', 'now', 'January'],
		[
			'half with the December payroll and the balance in the first week of April',
			'half',
			'with the December payroll',
			'the first week of April',
		],
		['First part in June, second in October', 'First part', 'in June', 'October'],
		['Make it five in July, ten in January.', 'five', 'in July', 'January'],
		['4 now and 3 in May', '4', 'now', 'May'],
		['30,000 now and 30,000 in the next plan', '30,000', 'now', 'next plan'],
		[
			'Eight thousand from operations in this financial year, the remaining four from you next April',
			'Eight thousand',
			'in this financial year',
			'next April',
		],
	])('%s', (text, part, when, day) => {
		const {first, rest} = twoParts(text);
		expect(first).toMatchObject({part, when});
		expect(rest?.day).toBe(day);
	});

	it.each([
		'4,000 in October, not in June',
		'Tickets fell by half in June and by a third in October',
		'I took half the team in June and half in October',
		'The bill was 4,000 in June and 2,000 in October',
		'the rest in two parts',
		'Outages fell to two in June and one in October',
		'15,000 by the end of June. The 45,000 is owed this year.',
	])('is none of these: %s', (text) => {
		const {first, rest} = twoParts(text);
		expect(first !== undefined && rest !== undefined).toBe(false);
	});

	it('tells when what is left comes, and when a sum alone is paid', () => {
		expect(payDay('Second half in October, please write October.', false)?.day).toBe('October');
		expect(payDay('Five days in January, R70,000 on the table next quarter.', true)?.day).toBe(
			'next quarter',
		);
		expect(payDay('R70,000 next quarter.', false)).toBeUndefined();
	});
});
