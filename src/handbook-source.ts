/** Reads the handbook from its Markdown: when the program is built, and in tests. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {chapterIds, type Handbook} from './handbook/handbook.ts';
import {parseHandbook} from './handbook/parse.ts';

/** The handbook from `docs/handbook/`. Throws an `Error` that names the place of what is wrong with it. */
export const readHandbook = (): Handbook =>
	parseHandbook(
		chapterIds.map((id) => ({
			id,
			file: `docs/handbook/${id}.md`,
			source: readFileSync(fileURLToPath(new URL(`../docs/handbook/${id}.md`, import.meta.url)), 'utf8'),
		})),
	);
