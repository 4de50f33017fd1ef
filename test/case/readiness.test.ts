import {describe, expect, it} from 'vitest';
import type {Case} from '../../src/case/case.ts';
import {exampleCase} from '../../src/case/example.ts';
import {readinessOf} from '../../src/case/readiness.ts';
import {readinessLines} from '../../src/review/case-lines.ts';
import {caseNamed, caseNames} from './cases.ts';

const all: readonly (readonly [string, Case])[] = [
	['the built-in case', exampleCase],
	...caseNames.map((name) => [name, caseNamed(name)] as const),
];

const levels = (facts: Case) =>
	Object.fromEntries(readinessOf(facts).cues.map(({cue, level}) => [cue, level]));

describe('readiness', () => {
	it('orders cases as a reader would', () => {
		const score = (name: string): number => readinessOf(caseNamed(name)).score;
		expect(readinessOf(exampleCase).score).toBeGreaterThan(85);
		expect(score('rupees')).toBeGreaterThan(score('no-money'));
		expect(score('no-money')).toBeGreaterThan(score('blanks'));
		expect(score('blanks')).toBeLessThan(40);
	});

	it('says how strong the case is on each cue', () => {
		expect(levels(exampleCase)).toEqual({data: 2, roi: 2, humility: 2, answer: 2});
		expect(levels(caseNamed('no-money'))).toMatchObject({data: 2, roi: 1, humility: 2});
		expect(levels(caseNamed('blanks'))).toMatchObject({humility: 0, answer: 1});
	});

	it('leads with figures for one manager and with people for the other', () => {
		const [first] = exampleCase.achievements;
		if (first === undefined) throw new Error('the example has an achievement');
		const [figures, people] = [
			{...first, what: 'the figures', others: ''},
			{...first, what: 'the people', worth: '', source: ''},
		];
		const lead = (style: Case['style']) =>
			readinessOf({...exampleCase, style, achievements: [people, figures]}).leadWith;
		expect(lead('data-driven')).toMatchObject([{what: 'the figures', number: 2}]);
		expect(lead('relationship-oriented')).toMatchObject([{what: 'the people', number: 1}]);
		expect(lead(undefined)).toHaveLength(2);
	});

	it('names the pushback the case is weakest against, those the user fears first among equals', () => {
		const [first] = readinessOf({
			...exampleCase,
			floor: '',
			fallback: '',
			otherForms: [],
			objections: ['lowball'],
		}).pushbacks;
		expect(first).toMatchObject({branch: 'lowball', share: 0});
		const {pushbacks} = readinessOf(caseNamed('enormous'));
		expect(pushbacks.map(({share}) => share)).toEqual(
			pushbacks.map(({share}) => share).toSorted((a, b) => a - b),
		);
	});

	it('says of no achievement what is not in it', () => {
		const alone = exampleCase.achievements.map((each) => ({...each, others: ''}));
		const bare = alone.map((each) => ({...each, change: '', worth: '', source: '', outcome: ''}));
		const why = (achievements: Case['achievements']): string =>
			readinessOf({...exampleCase, achievements})
				.leadWith.map((each) => each.why)
				.join('; ');
		expect(why(exampleCase.achievements)).toBe('it has the best figures; people are in it');
		expect(why(alone)).toMatch(/^it has the best figures; .*nobody but you is in it yet$/);
		expect(why(bare)).toBe('none of them has figures yet; nobody but you is in any of them yet');
	});

	it('gets no worse by a field more', () => {
		for (const [, facts] of all) {
			const fuller = {
				...facts,
				reason: facts.reason || 'a rule',
				floor: facts.floor || '€1',
				fallback: facts.fallback || 'a date',
			};
			expect(readinessOf(fuller).score).toBeGreaterThanOrEqual(readinessOf(facts).score);
		}
	});

	it.each([
		['a talk after the decision', {talk: '2027-02-20', decided: '2027-02-10'}, true, '10 days before'],
		['a talk on the day of the decision', {talk: '2027-02-10', decided: '2027-02-10'}, true, 'the very day'],
		['a talk on the eve of the decision', {talk: '2027-02-09', decided: '2027-02-10'}, true, 'it is 1 day. '],
		['a talk the day after the decision', {talk: '2027-02-11', decided: '2027-02-10'}, true, '1 day before'],
		['a talk a week before it', {talk: '2027-02-03', decided: '2027-02-10'}, true, '7 days'],
		['a talk in good time', {talk: '2027-01-03', decided: '2027-02-10'}, false, '38 days'],
		['layoffs', {lately: ['layoffs']}, true, 'let go'],
		['a fresh success', {lately: ['success']}, false, 'fresh'],
	] as const)('judges the timing of %s', (_, change, isBad, says) => {
		const {timing} = readinessOf({...exampleCase, ...change});
		expect(timing.isBad).toBe(isBad);
		expect(timing.says.join(' ')).toContain(says);
	});

	it.each(all)('of %s fits a narrow window, and says each thing in words', (_, facts) => {
		for (const width of [60, 80]) {
			const lines = readinessLines(readinessOf(facts), width);
			expect(lines.filter((line) => line.length > width)).toEqual([]);
			expect(lines.join('\n')).not.toMatch(/undefined|NaN|Infinity/);
		}
	});
});
