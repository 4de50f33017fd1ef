import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {fold} from '../../src/rehearsal/fold.ts';
import {reviewPage} from '../../src/review/html/review-page.ts';
import {assess} from '../../src/scoring/assess.ts';
import {hostileReview, pack, pasts, recordingOf, reviewOn, reviews} from '../review/reviews.ts';
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

const [first] = reviews;
if (first === undefined) throw new Error('there are no play scripts');
const {script} = first.recording;

/** The page of a rehearsal that was left off after some replies. */
function cutAfter(count: number): string {
	const cut = {...script, replies: script.replies.slice(0, count)};
	return reviewPage(reviewOn(1, recordingOf(cut, fold(cut, {pack, assess}))));
}

const byEnding = new Map(reviews.map(({review}) => [review.debrief.ending ?? '', reviewPage(review)]));
const pages: readonly (readonly [string, string])[] = [
	...byEnding,
	['not over', cutAfter(2)],
	['nothing said', cutAfter(0)],
	['hostile', reviewPage(hostileReview(pasts))],
];

/** Where a tip is, if it is to be seen. */
const shownTips = (page: Page): Promise<readonly {left: number; right: number; text: string}[]> =>
	page.evaluate(`[...document.querySelectorAll('.tip')].filter((tip) => tip.checkVisibility()).map((tip) => {
		const {left, right} = tip.getBoundingClientRect();
		return {left, right, text: tip.textContent};
	})`);

describe.each(pages)('the review page: %s', (_, html) => {
	it('has nothing axe would find, in light and in dark, and the browser complains of nothing', async () => {
		const {page, complaints} = await open(html);
		expect(await axeFindings(page)).toEqual([]);
		await page.emulateMedia({colorScheme: 'dark'});
		expect(await axeFindings(page)).toEqual([]);
		expect(complaints).toEqual([]);
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

describe('the words that earned or cost', () => {
	const html = byEnding.get('damaged-trust') ?? '';

	it.each([390, 1280])(
		'are reached one by one with Tab, and their reason is shown, %s wide',
		async (width) => {
			const {page} = await open(html, {width});
			const expected = await page.locator('.mark').count();
			expect(expected).toBeGreaterThan(3);
			const reached = new Set<string>();
			const stops = await page.evaluate<number>("document.querySelectorAll('a').length");
			for (let stop = 0; stop < stops; stop++) {
				await page.keyboard.press('Tab');
				const at = await page.evaluate<string>(
					"document.activeElement.matches('.mark') ? document.activeElement.hash : ''",
				);
				if (at === '') continue;
				reached.add(at);
				const tips = await shownTips(page);
				expect(tips).toHaveLength(1);
				for (const {left, right, text} of tips) {
					expect(text).toMatch(/^[+−]\d+ \w+ [A-Z].+\./);
					expect(left).toBeGreaterThanOrEqual(0);
					expect(right).toBeLessThanOrEqual(width);
				}
				expect(await scrollsSideways(page)).toBe(false);
			}
			expect(reached.size).toBe(expected);
			await page.close();
		},
	);

	it('show their reason when pointed at, and hide it again', async () => {
		const {page} = await open(html);
		expect(await shownTips(page)).toEqual([]);
		await page.locator('.mark').first().hover();
		expect(await shownTips(page)).toHaveLength(1);
		await page.locator('h1').hover();
		expect(await shownTips(page)).toEqual([]);
		await page.close();
	});

	it('are described by their reason to a reader that speaks', async () => {
		const {page} = await open(html);
		const session = await page.context().newCDPSession(page);
		const {nodes} = await session.send('Accessibility.getFullAXTree');
		const described = nodes.filter(
			({role, description}) => role?.value === 'link' && description !== undefined,
		);
		expect(described).toHaveLength(await page.locator('.mark').count());
		for (const {name, description} of described) {
			expect(name?.value).not.toMatch(/[+−]\d/);
			expect(description?.value).toMatch(/[+−]\d+ \w+/);
		}
		await page.close();
	});
});

describe('the printed page', () => {
	const html = byEnding.get('part-now') ?? '';

	it('shows the notes and neither tips nor links of the screen, in light whatever the screen', async () => {
		const {page} = await open(html, {scheme: 'dark'});
		await page.emulateMedia({media: 'print', colorScheme: 'dark'});
		const seen = (selector: string): Promise<boolean> => page.locator(selector).first().isVisible();
		expect([await seen('.notes'), await seen('.tip'), await seen('nav')]).toEqual([true, false, false]);
		expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
		await page.close();
	});

	it('becomes a few sheets', async () => {
		const {page} = await open(html);
		const pdf = (await page.pdf({format: 'A4'})).toString('latin1');
		const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
		expect(sheets).toBeGreaterThan(2);
		expect(sheets).toBeLessThan(16);
		await page.close();
	});
});

describe('hostile words', () => {
	it('stay words', async () => {
		const {page, complaints} = await open(reviewPage(hostileReview()));
		expect(await page.title()).toMatch(/· rehearsal of 28 March 2026$/);
		expect(
			await page.locator('script, img, iframe, form, base, a[href^="javascript"], a[href^="http"]').count(),
		).toBe(0);
		expect(await page.locator('.said', {hasText: '<script>document.title'}).count()).toBeGreaterThan(0);
		expect(complaints).toEqual([]);
		await page.close();
	});

	it('could not run even if they became markup: the policy refuses them', async () => {
		const html = byEnding.get('granted') ?? '';
		const {page, complaints} = await open(
			html.replace(
				'<main>',
				'<main><script>document.title = "taken"</script><b style="color: red">x</b><img src="http://localhost:9/x.png">',
			),
		);
		expect(await page.title()).not.toBe('taken');
		expect(await page.evaluate("getComputedStyle(document.querySelector('main > b')).color")).not.toBe(
			'rgb(255, 0, 0)',
		);
		expect(
			complaints.filter((each) => each.includes('Content Security Policy')).length,
		).toBeGreaterThanOrEqual(3);
		await page.close();
	});
});
