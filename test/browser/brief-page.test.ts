import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {exampleCase} from '../../src/case/example.ts';
import {briefOf, longestName, longestText, type Brief} from '../../src/review/brief/brief.ts';
import {briefHtml} from '../../src/review/brief/html.ts';
import {hostileTexts} from '../review/reviews.ts';
import {caseNamed} from '../case/cases.ts';
import {tellAll} from '../claiming.ts';
import {launch} from './chromium.ts';
import {axeFindings, pageFolder, scrollsSideways} from './open-page.ts';

let browser: Browser;
const {open, remove} = pageFolder(() => browser);

beforeAll(async () => {
	browser = await launch();
});
afterAll(async () => {
	await browser.close();
	remove();
});

const cases = [exampleCase, ...['no-money', 'rupees', 'enormous'].map(caseNamed)];

const briefs = cases.map((facts): Brief => {
	const made = briefOf(tellAll(facts), facts, 'Ana <i>Ruiz</i>');
	if ('obstacles' in made) throw new Error(JSON.stringify(made.obstacles));
	return made.brief;
});

/** As much as a page is ever given: every text as long as it may be. */
function fullest(): Brief {
	const [, , , enormous] = briefs;
	if (enormous === undefined) throw new Error('the enormous case is gone');
	const words = 'Westminster wagons went without warning. '.repeat(3);
	const [long, name] = [words.slice(0, longestText), words.slice(0, longestName)];
	const result = {what: name, change: long, worth: long, source: name, ownPart: long, others: long};
	return {
		...enormous,
		about: long,
		breath: `${name}: ${long} Worth: ${long} The ask: ${long}`,
		ask: long,
		reason: long,
		results: [result, result, result],
		replies: enormous.replies.map(({question}) => ({question, answer: long})),
	};
}

/** Pages of a PDF, by its page objects. */
const pagesIn = (pdf: Buffer): number => (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;

const named = [
	...cases.map(({ask}, index) => [ask, briefs[index]] as const),
	['the fullest', fullest()] as const,
];

describe.each(named)('the manager’s copy: %s', (_, brief) => {
	if (brief === undefined) throw new Error('each case has its page');
	const html = briefHtml(brief);

	it.each(['A4', 'Letter'])('is one sheet of %s', async (format) => {
		const {page} = await open(html);
		expect(pagesIn(await page.pdf({format}))).toBe(1);
		await page.close();
	});

	it('has nothing axe would find, in light and in dark, and the browser complains of nothing', async () => {
		const {page, complaints} = await open(html);
		expect(await axeFindings(page)).toEqual([]);
		await page.emulateMedia({colorScheme: 'dark'});
		expect(await axeFindings(page)).toEqual([]);
		expect(complaints).toEqual([]);
		expect(await page.locator('body i').count()).toBe(0);
		await page.close();
	});

	it('fits windows from 320 to 1280 wide', async () => {
		const {page} = await open(html);
		for (const width of [1280, 768, 390, 320]) {
			await page.setViewportSize({width, height: 800});
			expect([width, await scrollsSideways(page)]).toEqual([width, false]);
		}
		await page.close();
	});
});

describe('hostile words on the manager’s copy', () => {
	it('stay words', async () => {
		const hostile = hostileTexts.join(' ');
		const result = {
			what: hostile,
			change: hostile,
			worth: hostile,
			source: hostile,
			ownPart: hostile,
			others: hostile,
		};
		const brief: Brief = {
			...fullest(),
			title: hostile,
			about: hostile,
			breath: hostile,
			ask: hostile,
			reason: hostile,
			results: [result],
			replies: [{question: hostile, answer: hostile}],
		};
		const {page, complaints} = await open(briefHtml(brief));
		expect(await page.locator('script, img, iframe, form, base, a[href]').count()).toBe(0);
		expect(await page.title()).toContain('<script>');
		expect(complaints).toEqual([]);
		await page.close();
	});
});
