/** Opens pages as a reader would: from a file, at a width, in light or dark; and hears what the browser complains of. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import axe from 'axe-core';
import type {Browser, Page} from 'playwright-core';

export interface Opened {
	readonly page: Page;
	/** Errors, refusals by the policy, and everything the page asked for besides itself. */
	readonly complaints: readonly string[];
}

export interface View {
	readonly width?: number;
	readonly scheme?: 'light' | 'dark';
}

/** A folder for the pages of a test file. */
export function pageFolder(browser: () => Browser) {
	const folder = mkdtempSync(join(tmpdir(), 'pushback-pages-'));
	let count = 0;
	return {
		/** Opens the HTML. */
		open: async (html: string, {width = 1280, scheme = 'light'}: View = {}): Promise<Opened> => {
			const file = join(folder, `${count++}.html`);
			writeFileSync(file, html);
			const address = pathToFileURL(file).href;
			const page = await browser().newPage({viewport: {width, height: 800}, colorScheme: scheme});
			const complaints: string[] = [];
			page.on('console', (message) => complaints.push(message.text()));
			page.on('pageerror', (error) => complaints.push(error.message));
			page.on('request', (request) => {
				if (request.url().split('#')[0] !== address) complaints.push(`asked for ${request.url()}`);
			});
			await page.goto(address);
			return {page, complaints};
		},
		remove: (): void => {
			rmSync(folder, {recursive: true, force: true});
		},
	};
}

/** What axe finds: rule, place, and what to do. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
	await page.evaluate(axe.source);
	const {violations} = await page.evaluate<axe.AxeResults>('axe.run()');
	return violations.flatMap(({id, nodes}) =>
		nodes.map(({target, failureSummary = ''}) => `${id} at ${target.join(' ')}: ${failureSummary}`),
	);
}

/** Whether something on the page is wider than the window. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
	page.evaluate<boolean>('document.documentElement.scrollWidth > document.documentElement.clientWidth');
