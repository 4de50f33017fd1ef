import {describe, expect, test} from 'vitest';
import {readQuantities} from '../../src/quantities/read-quantities.ts';
import {reading} from './reading.ts';

const minutes = 'from-to (duration 50 minute; duration 12 minute)';

describe('two figures of which one became the other are one change, the earlier first', () => {
	test.each([
		['from 50 to 12 minutes', minutes],
		['from 50 minutes to 12', minutes],
		['12 minutes, down from 50', minutes],
		['50 minutes → 12', minutes],
		['12 minutes where it took 50', minutes],
		['it was 50 minutes, now 12', minutes],
		['12 minutes, it used to be 50', minutes],
		['50 minutes in April, 12 today', minutes],
		['12 minutes, last year 50', minutes],
		['5% -> 2%', 'from-to (percent 5 percent; percent 2 percent)'],
		['was 45 and is now 14', 'from-to (count 45; count 14)'],
		['cut 6 hours to 20 minutes', 'from-to (duration 6 hour; duration 20 minute)'],
		['2 per week instead of 14', 'from-to (count 14; count 2 per week)'],
		['from $31,000 a month to $12,500', 'from-to (money 31000 USD per month; money 12500 USD)'],
		['one in twelve then, now one in ninety', 'from-to (ratio 0.0833333 share; ratio 0.0111111 share)'],
		['31 in a hundred, formerly 22', 'from-to (ratio 0.22 share; ratio 0.31 share)'],
		['tickets 212 a week, now 90', 'from-to (count 212 per week; count 90)'],
		['down to 59k a month, it was 88', 'from-to (count 88000; count 59000 per month)'],
	])('%s', (text, read) => {
		expect(reading(text)).toEqual([read]);
	});
});

test('a figure that begins a change of its own is not paired with the one before it', () => {
	expect(reading('It brings 310,000 a year and calls fell from 600 to 130 a week.')).toEqual([
		'count 310000 per year',
		'from-to (count 600; count 130 per week)',
	]);
});

describe('two figures side by side are no change', () => {
	test.each([
		['8 servers and 3 databases', 'count 8 servers', 'count 3 databases'],
		['5 percent of 200 users', 'percent 5 percent', 'count 200 users'],
		['rose 15% to $415', 'percent 15 percent', 'money 415 USD'],
		['half now, half in Q3', 'ratio 0.5 share', 'ratio 0.5 share', 'ordinal-or-date 3 quarter'],
		['somewhere from 5 to 8 days', 'duration 5..8 day'],
		['between eight and fifteen, I took twelve', 'count 8..15', 'count 12'],
	])('%s', (text, ...read) => {
		expect(reading(text)).toEqual(read);
	});
});

test('a change says which way it went, in time and not in digits', () => {
	const [down] = readQuantities('4 minutes, it was 3 hours');
	const [up] = readQuantities('from 2 to 9 clients');
	expect([down?.change, up?.change]).toEqual(['down', 'up']);
});

test('a figure says which way its verb went', () => {
	const ways = readQuantities('incidents down 38%, sales rose by 12 percent, +5 points, 9% of orders');
	expect(ways.map(({change}) => change)).toEqual(['down', 'up', 'up', undefined]);
});

test.each([
	['310 thousand in three weeks, last year 180', 180_000, 310_000],
	['it did 95 percent in one week, last quarter 80', 80, 95],
	['70 in the first two weeks, before it was 30', 30, 70],
])('a stretch of time behind a figure is its window: %s', (text, from, to) => {
	expect(readQuantities(text)).toMatchObject([{kind: 'from-to', from: {value: from}, to: {value: to}}]);
});
