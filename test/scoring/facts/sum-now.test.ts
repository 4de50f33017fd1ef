import {describe, expect, it} from 'vitest';
import {assess} from '../../../src/scoring/assess.ts';
import {sumNow} from '../../../src/scoring/facts/sum-now.ts';

describe('the sum that is to stand from now on', () => {
	it.each([
		['If you feel better with R70,000, I can live with that.', 70_000],
		["If we put R70,000 and the 60 percent mark in writing, I'm okay to wait.", 70_000],
		['The e-commerce budget could carry R70,000. Shall I ask Pieter?', 70_000],
		["No last thought, I'm happy. Five days in January, R70,000 on the table next quarter.", 70_000],
		['Nearly. Seventy thousand, I came down from ninety earlier, remember?', 70_000],
		["You've got it wrong, I asked for half. Seven hundred and fifty.", 750],
		['Seven hundred and fifty, I said, not fifteen hundred.', 750],
		['And if it does not count, seven hundred and fifty please.', 750],
		['I could live with 6,500.', 6500],
		["Let's make it 7,000 then.", 7000],
		['Fine, call it eight grand.', 8000],
		["I'd take 5,500 if it comes in May.", 5500],
		['It should say 4,200 euros.', 4200],
		['I meant 3,500 in total.', 3500],
		['I came down to 6k.', 6000],
		['Not 60,000: 15,000.', 15_000],
		['15,000 by the end of June, not 60,000.', 15_000],
	])('%s', (text, size) => {
		expect(sumNow(text)?.size).toBe(size);
	});

	it.each([
		'Half now, half in March: 6,000 and 6,000.',
		'I asked for half now. Six thousand.',
		'The 45,000 is owed this year.',
		'We saved 30,000 a month in licences.',
		"That's 7,400 a month.",
		'I said 2,500 now and 2,500 in September.',
		"It's 5,000 tickets.",
		'Is the 2,500 now certain?',
		'It went down to 14,000 calls.',
		'The lab bill was 340,000 euros.',
		"It's based on a contractor who'd have charged sixty grand.",
		'By 2027 it will be 500.',
	])('is none of these: %s', (text) => {
		expect(sumNow(text)).toBeUndefined();
	});
});

const asked = (text: string, topic: 'opening' | 'evidence' | 'ask'): readonly (string | undefined)[] =>
	assess(text, {topic, manager: 'What bonus do you have in mind?', style: 'data-driven'}).facts.flatMap(
		(each) => (each.fact === 'amount' ? [each.value] : []),
	);

describe('the sum asked for', () => {
	it.each([
		['Write-offs fell by 420,000 euros because of it. I have 12,000 euros in mind.', '12,000 euros'],
		["Releases took six weeks, now one. I'd like a bonus, one month's salary.", "one month's salary"],
		["What I have in mind is two months' pay. The churn fell from 5 to 3 percent.", "two months' pay"],
		['Six thousand pounds is the figure in my head.', 'Six thousand pounds'],
		['I was thinking of R90,000 as a bonus. The shop earns R4.2 million more.', 'R90,000'],
	])('in the first answer: %s', (text, value) => {
		expect(asked(text, 'opening')).toEqual([value]);
	});

	it.each([
		['R90,000. The shop makes about R4.2 million more a year.', 'R90,000'],
		["Half a month's pay.", "Half a month's pay"],
		['R 60 000, once.', 'R 60 000'],
		['N300,000 would be fair.', 'N300,000'],
		['A thirteenth salary would be right.', 'A thirteenth salary'],
		['Rp 15 million.', 'Rp 15 million'],
		['zł 4000 once.', 'zł 4000'],
		['HK$40k', 'HK$40k'],
		['5 lakh rupees', '5 lakh rupees'],
		['AED 20k', 'AED 20k'],
	])('asked for it: %s', (text, value) => {
		expect(asked(text, 'ask')).toEqual([value]);
	});

	it('is no pay that something cost or saved', () => {
		expect(asked("The outage cost us two months' pay.", 'opening')).toEqual([]);
		expect(asked("I'd like a bonus. We saved a month's salary of a tester.", 'opening')).toEqual([]);
	});
});
