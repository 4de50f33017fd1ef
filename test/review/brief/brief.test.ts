import {describe, expect, it} from 'vitest';
import type {Case} from '../../../src/case/case.ts';
import {exampleCase} from '../../../src/case/example.ts';
import type {Rehearsal} from '../../../src/rehearsal/rehearsal.ts';
import {briefOf, longestText, type Brief, type Obstacle} from '../../../src/review/brief/brief.ts';
import {briefHtml} from '../../../src/review/brief/html.ts';
import {briefMarkdown} from '../../../src/review/brief/text.ts';
import {caseNamed} from '../../case/cases.ts';
import {exampleAnswers, talked, tellAll} from '../../claiming.ts';

function pageOf(rehearsal: Rehearsal, facts: Case, name?: string): Brief {
	const made = briefOf(rehearsal, facts, name);
	if ('obstacles' in made) throw new Error(JSON.stringify(made.obstacles));
	return made.brief;
}

function inTheWay(rehearsal: Rehearsal, facts: Case): readonly Obstacle[] {
	const made = briefOf(rehearsal, facts);
	return 'obstacles' in made ? made.obstacles : [];
}

const [opening, evidence, ask] = exampleAnswers;

describe('the manager’s copy', () => {
	it('holds what was claimed, in the words of the case', () => {
		const {results, reason, breath, ask: asked} = pageOf(talked(opening, evidence, ask), exampleCase);
		expect(asked).toBe('€8,000, once');
		expect(reason).toBe('about 2.5% of what the migration brings in a year');
		expect(results).toEqual([
			{
				what: 'the checkout migration',
				change: 'failed payments down from 2.1% to 0.8% since April',
				worth: 'about €310,000 a year',
				source: 'Finance, September',
				ownPart: 'the decision to go market by market, and the roll-back plan',
				others: 'Marta did the cut-over, Idris the monitoring',
			},
		]);
		expect(breath).toBe(
			'The checkout migration: failed payments down from 2.1% to 0.8% since April. Worth: about €310,000 a year. The ask: €8,000, once.',
		);
	});

	it('leaves out what the case has and nobody said', () => {
		const page = JSON.stringify(pageOf(talked(opening, evidence, ask), exampleCase));
		for (const unsaid of ['on-call', 'audit', '40,000', 'old gateway', 'conference']) {
			expect(page).not.toContain(unsaid);
		}
	});

	it('adds up only what was claimed', () => {
		expect(pageOf(talked(opening, evidence, ask), exampleCase).sums).toEqual([
			'Worth in the first year: about €310,000. Asked: €8,000.',
			'That is 39 times the ask; the ask is 2.6% of it.',
			'It has paid for itself in 10 days.',
		]);
	});

	it('keeps to itself the least that would do and what comes after a no', () => {
		for (const name of ['no-money', 'rupees', 'enormous']) {
			const facts = caseNamed(name);
			const page = JSON.stringify(pageOf(tellAll(facts), facts));
			expect(page).not.toContain(facts.floor);
			expect(page).not.toContain(facts.fallback);
		}
	});

	it('names every blank that would be printed instead of printing it', () => {
		const facts = caseNamed('blanks');
		const found = inTheWay(tellAll(facts), facts).map(({where}) => where);
		expect(found).toEqual(
			expect.arrayContaining(['achievements.1.change', 'achievements.1.worth', 'reason']),
		);
	});

	it('is not written from a talk in which another sum was asked for', () => {
		const other = 'I am asking for 12,000 euros, once, for the checkout migration.';
		expect(inTheWay(talked(opening, evidence, other), exampleCase)).toEqual([
			{where: 'turn 3', found: '12,000 euros asked for', expected: 'the ask of the case: €8,000, once'},
		]);
	});

	it('is not written from a talk in which nothing of the case was told', () => {
		expect(inTheWay(talked(opening, 'I work really hard.'), exampleCase).map(({found}) => found)).toEqual([
			'no figure asked for',
			'no result of the case told with its figures',
		]);
	});

	it('takes an ask that is no money', () => {
		const facts = caseNamed('no-money');
		expect(pageOf(tellAll(facts), facts)).toMatchObject({ask: '10 days of paid leave', sums: []});
	});

	it('stays one page however much was done, the best first, and says what it left out', () => {
		const facts = caseNamed('enormous');
		const {results, leftOut} = pageOf(tellAll(facts), facts);
		expect(results).toHaveLength(3);
		expect(leftOut.length).toBeGreaterThan(5);
		const texts = results.flatMap((result) => Object.values(result) as string[]);
		for (const text of texts) expect(text.length).toBeLessThanOrEqual(longestText);
	});

	it('says whose it is where that is known', () => {
		expect(pageOf(talked(opening, evidence, ask), exampleCase, 'Kim').title).toBe(
			'A bonus for Kim: the case on one page',
		);
	});

	it('makes no markup of what the case holds', () => {
		const [first, ...rest] = exampleCase.achievements;
		if (first === undefined) throw new Error('the example has achievements');
		const facts = {
			...exampleCase,
			achievements: [{...first, change: 'from 2.1% to 0.8% <img src=x> | [link](http://x.example)'}, ...rest],
		};
		const page = pageOf(talked(opening, evidence, ask), facts);
		expect(briefHtml(page)).toContain('0.8% &lt;img src=x&gt;');
		expect(briefMarkdown(page)).toContain('0.8% \\<img src=x\\> \\| \\[link\\]');
	});

	it('says nothing of where it was rehearsed', () => {
		const page = pageOf(talked(opening, evidence, ask), exampleCase);
		for (const text of [briefHtml(page), briefMarkdown(page)]) {
			expect(text).not.toMatch(/pushback|rehears/i);
		}
	});
});
