import {describe, expect, test} from 'vitest';
import {places, reading} from './reading.ts';

type Table = readonly (readonly [text: string, ...read: string[]])[];

const percent: Table = [
	['down 38%', 'percent 38 percent'],
	['twelve and a half per cent', 'percent 12.5 percent'],
	['7,2 % of orders', 'percent 7.2 percent'],
	['10 to 15 percent', 'percent 10..15 percent'],
	['up 3 percentage points', 'percent 3 point'],
	['25 basis points', 'percent 0.25 point'],
	['about forty pct', 'percent 40 percent roughly'],
];

const money: Table = [
	['$300k a year', 'money 300000 USD per year'],
	['£1.2m', 'money 1200000 GBP'],
	['84 000 € in all', 'money 84000 EUR'],
	['31.000 €', 'money 31000 EUR'],
	['R$ 96.000', 'money 96000 BRL'],
	['1.234,56 €', 'money 1234.56 EUR'],
	['12 lakh rupees', 'money 1200000 INR'],
	['Rs 5,00,000', 'money 500000 INR'],
	['it saves rs 2 crore a year', 'money 20000000 INR per year'],
	['PKR 38 million', 'money 38000000 PKR'],
	['about four million forints', 'money 4000000 HUF roughly'],
	['15 000 zł', 'money 15000 PLN'],
	['500 quid', 'money 500 GBP'],
	['ten grand', 'money 10000 XXX'],
	['between $5k and $8k', 'money 5000..8000 USD'],
	['between 30k and 40k euros a year', 'money 30000..40000 EUR per year'],
	['C$45k a month', 'money 45000 CAD per month'],
	['ten Canadian dollars', 'money 10 CAD'],
	['seven cents', 'money 0.07 USD'],
	['120 MEUR', 'money 120000000 EUR'],
	['half a million euros', 'money 500000 EUR'],
];

const durations: Table = [
	['for a fortnight', 'duration 1 fortnight'],
	['it took an hour and a half', 'duration 1.5 hour'],
	['three working days', 'duration 3 day'],
	['1 year 2 months', 'duration 14 month'],
	['6 min 10', 'duration 370 second'],
	['a couple of weeks', 'duration 2 week roughly'],
	['it cost us hours every week', 'duration 2..24 hour per week roughly'],
	['five or six weeks', 'duration 5..6 week'],
	['55-60 hrs a week', 'duration 55..60 hour per week'],
	['half a day', 'duration 0.5 day'],
	['took 5m', 'duration 5 minute'],
];

const counts: Table = [
	['12 how-to guides', 'count 12 guides'],
	['12 incidents', 'count 12 incidents'],
	['2,300 double charges', 'count 2300 charges'],
	['12 of our clients', 'count 12 clients'],
	['twenty-five thousand', 'count 25000'],
	['8-10k', 'count 8000..10000'],
	['between 5 and 8k', 'count 5000..8000'],
	['a dozen servers', 'count 12 servers'],
	['hundreds of tickets', 'count 200..1000 tickets roughly'],
	['forty-odd users', 'count 40 users roughly'],
	['6 crore', 'count 60000000'],
	['2m users', 'count 2000000 users'],
	['700,000 kWh', 'count 700000 kilowatt-hour'],
	['1.940 tickets', 'count 1940 tickets'],
	['4,6', 'count 4.6'],
	['minus 5', 'count -5'],
];

const multiplesAndRatios: Table = [
	['3x', 'multiple 3 times'],
	['x10', 'multiple 10 times'],
	['twice a week', 'multiple 2 times per week'],
	['threefold', 'multiple 3 times'],
	['four times', 'multiple 4 times'],
	['traffic doubled', 'multiple 2 times'],
	['we halved it', 'multiple 0.5 times'],
	['one caller in four', 'ratio 0.25 share'],
	['5 out of 100', 'ratio 0.05 share'],
	['31 in every 100', 'ratio 0.31 share'],
	['a third', 'ratio 0.333333 share'],
	['about half', 'ratio 0.5 share roughly'],
	['8 of the 11', 'ratio 0.727273 share'],
	['2:1', 'ratio 2 share'],
];

const namesAndDates: Table = [
	['version 12', 'label 12 label'],
	['v2.3', 'label 2.3 label'],
	['ABC-123', 'label 123 label'],
	['HTTP 500', 'label 500 label'],
	['page three', 'label 3 label'],
	['192.168.1.2', 'label 0 label'],
	['+1-222-222-2222', 'label 0 label'],
	['31 May 2024', 'ordinal-or-date 31 date'],
	['the 15th', 'ordinal-or-date 15 day'],
	['Q3 2024', 'ordinal-or-date 3 quarter'],
	['at 23:00', 'ordinal-or-date 1380 time'],
	['5/17/2018', 'ordinal-or-date 5 date'],
	['since March', 'ordinal-or-date 3 month'],
	['two years ago', 'ordinal-or-date 2 relative'],
];

describe.each([
	['a percentage', percent],
	['money', money],
	['a stretch of time', durations],
	['a count', counts],
	['a multiple or a share', multiplesAndRatios],
	['a name, a date or a time', namesAndDates],
])('%s is read with its value and unit', (_, table) => {
	test.each(table)('%s', (text, ...read) => {
		expect(reading(text)).toEqual(read);
	});
});

describe('the words around a number decide what it is', () => {
	const contrasts: Table = [
		['12 incidents', 'count 12 incidents'],
		['in 2024', 'ordinal-or-date 2024 year'],
		['2024 tickets', 'count 2024 tickets'],
		['May 5', 'ordinal-or-date 5 date'],
		['may 5 people come', 'count 5 people'],
		['May I ask'],
		['two sprints', 'count 2 sprints'],
		['sprint 2', 'label 2 label'],
		['one of us'],
		['the one you mentioned'],
		['no one'],
		['down to one', 'count 1'],
		['one engineer', 'count 1 engineer'],
		['a second kid'],
		['within a second', 'duration 1 second'],
		['a quarter of the calls', 'ratio 0.25 share'],
		['12 lakhs a quarter', 'count 1200000 per quarter'],
		['5 defects a quarter', 'count 5 defects'],
		['two audits a quarter', 'count 2 audits'],
		['3 s', 'duration 3 second'],
		['over two quarters', 'duration 2 quarter'],
		['the hours'],
		['double digits'],
		['ALL 5 solutions', 'count 5 solutions'],
		['500 TRY', 'money 500 TRY'],
		['a grand total'],
		['6 crore rupees', 'money 60000000 INR'],
		['5.0 release 24/7', 'count 5', 'label 24 label'],
	];
	test.each(contrasts)('%s', (text, ...read) => {
		expect(reading(text)).toEqual(read);
	});
});

test('the place of a quantity holds its sign, scale, unit and rate, and not the noun it counts', () => {
	expect(places('about $300k a year, 12 incidents and 38 % less')).toEqual(['$300k a year', '12', '38 %']);
});

test('a verb that is a quantity is its place, with "by" where that joins them', () => {
	expect(places('we halved it, then cut by a third')).toEqual(['halved', 'cut by a third']);
});

test('words that only look like members of a table are no units', () => {
	expect(reading('constructor $5 and 5constructor')).toEqual(['money 5 USD', 'count 5']);
});
