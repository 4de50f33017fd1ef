import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import type {Case} from '../../src/case/case.ts';
import {exampleCase} from '../../src/case/example.ts';
import {sayPayback, sayWeighed} from '../../src/case/say.ts';
import {weigh} from '../../src/case/weigh.ts';
import {caseNamed, caseNames} from './cases.ts';

const bare: Case = {
	...exampleCase,
	achievements: [],
	ask: '€1,000',
	floor: '',
	rate: '',
	salary: '',
};

const worth = (text: string, more: Partial<Case> = {}): Case => ({
	...bare,
	...more,
	achievements: [
		{
			what: 'it',
			change: '',
			outcome: '',
			worth: text,
			source: '',
			ownPart: '',
			others: '',
			otherwise: '',
		},
	],
});

describe('a case, weighed', () => {
	it('sets what the built-in case brings in a year against its ask', () => {
		const {worth: total, ask, multiple, payback} = weigh(exampleCase);
		// 310,000 a year, 550 to 600 hours at 60, and 40,000 once.
		expect(total).toMatchObject({low: 383_000, high: 386_000, currency: 'EUR', rough: true});
		expect(ask).toMatchObject({low: 8000, high: 8000});
		expect(multiple?.low).toBeCloseTo(47.875);
		expect(multiple?.high).toBeCloseTo(48.25);
		expect(payback?.low).toBeCloseTo((8000 / 346_000) * 12);
	});

	it('says it in sentences a person would say', () => {
		expect(sayWeighed(weigh(exampleCase))).toEqual([
			'In the first year it is worth €383,000 to €386,000: 48 times the €8,000 you ask for.',
			'The ask is 2.1% of it.',
			'What comes each year (€343,000 to €346,000) has paid for it in 9 days.',
		]);
	});

	it('reads amounts as people write them', () => {
		expect(weigh(worth('between 30k and 40k euros a year')).worth).toMatchObject({low: 30_000, high: 40_000});
		expect(weigh(worth('from 30,000 to 40,000 euros')).worth).toMatchObject({low: 30_000, high: 40_000});
		expect(weigh(worth('2,000 euros a month')).yearly).toMatchObject({low: 24_000});
		expect(weigh(caseNamed('rupees')).ask).toMatchObject({low: 400_000, currency: 'INR'});
	});

	it('tells hours in money by the user’s own rate, and by no other', () => {
		expect(weigh(worth('1,200 hours a year')).worth).toBeUndefined();
		expect(weigh(worth('1,200 hours a year')).achievements[0]?.notCounted).toContain('hour-costs');
		expect(weigh(worth('1,200 hours a year', {rate: '€50'})).worth).toMatchObject({low: 60_000});
		expect(weigh(worth('20 hours a week', {rate: '€50'})).worth).toMatchObject({low: 52_000});
		expect(weigh(worth('90 days', {rate: '€50'})).worth).toBeUndefined();
		expect(weigh(worth('90 days', {rate: '€400 a day'})).worth).toMatchObject({low: 36_000});
	});

	it('takes a percentage only of what the user says it is of', () => {
		expect(weigh({...bare, ask: '5%'}).ask).toBeUndefined();
		expect(weigh({...bare, ask: '5%', salary: '€80,000 a year'}).ask).toMatchObject({low: 4000});
		expect(weigh({...bare, ask: '5% of my 60,000 euros'}).ask).toMatchObject({low: 3000});
		expect(weigh({...bare, ask: '€8,000, about 2.5% of the gain'}).ask).toMatchObject({low: 8000});
	});

	it('adds no money of another country', () => {
		const {achievements, worth: total} = weigh(caseNamed('rupees'));
		expect(achievements[2]?.notCounted).toContain('USD');
		expect(total).toMatchObject({low: 12_600_000, high: 12_800_000, currency: 'INR'});
	});

	it.each([...caseNames])('traces every figure of %s to words of its fields', (name) => {
		const facts = caseNamed(name);
		const texts = JSON.stringify(facts);
		const {ask, worth: total, yearly, floor} = weigh(facts);
		for (const amount of [ask, total, yearly, floor]) {
			for (const {words} of amount?.from ?? []) expect(texts).toContain(JSON.stringify(words).slice(1, -1));
		}
	});

	it('says nothing where there is nothing to set against the ask', () => {
		expect(sayWeighed(weigh(caseNamed('no-money')))).toEqual([]);
		expect(sayWeighed(weigh(caseNamed('blanks')))).toEqual([]);
	});

	it('keeps every range the right way round, and every figure finite', () => {
		const number = fc.integer({min: 0, max: 1e9});
		fc.assert(
			fc.property(number, number, number, (low, high, asked) => {
				const facts = worth(`€${low} to €${high} a year`, {ask: `€${asked}`});
				const {multiple, share, payback} = weigh(facts);
				for (const span of [multiple, share, payback]) {
					if (span === undefined) continue;
					expect(Number.isFinite(span.low) && Number.isFinite(span.high)).toBe(true);
					expect(span.low).toBeLessThanOrEqual(span.high);
				}
			}),
		);
	});
});

describe('a payback', () => {
	it('is said in the unit a person would take', () => {
		expect(sayPayback({low: 0.01, high: 0.02})).toBe('a day');
		expect(sayPayback({low: 0.3, high: 0.5})).toBe('10 to 16 days');
		expect(sayPayback({low: 4, high: 5})).toBe('4 to 5 months');
		expect(sayPayback({low: 40, high: 60})).toBe('3.3 to 5 years');
	});
});
