import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {exampleCase} from '../../src/case/example.ts';
import {briefOf} from '../../src/review/brief/brief.ts';
import {briefHtml} from '../../src/review/brief/html.ts';
import {exampleAnswers, talked} from '../claiming.ts';
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

function html(): string {
	const made = briefOf(talked(...exampleAnswers), exampleCase, 'Ana <b>Ruiz</b>');
	if ('obstacles' in made) throw new Error(JSON.stringify(made.obstacles));
	return briefHtml(made.brief);
}

describe('the manager’s copy in a browser', () => {
	it('has nothing axe would find, in light and in dark, and the browser complains of nothing', async () => {
		const {page, complaints} = await open(html());
		expect(await axeFindings(page)).toEqual([]);
		await page.emulateMedia({colorScheme: 'dark'});
		expect(await axeFindings(page)).toEqual([]);
		expect(complaints).toEqual([]);
		expect(await page.locator('body b', {hasText: 'Ruiz'}).count()).toBe(0);
		await page.close();
	});

	it('fits windows from 320 to 1280 wide', async () => {
		const {page} = await open(html());
		for (const width of [1280, 768, 390, 320]) {
			await page.setViewportSize({width, height: 800});
			expect([width, await scrollsSideways(page)]).toEqual([width, false]);
		}
		await page.close();
	});

	it.each(['A4', 'Letter'])('is one sheet of %s', async (format) => {
		const {page} = await open(html());
		const pdf = (await page.pdf({format})).toString('latin1');
		expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
		await page.close();
	});
});
