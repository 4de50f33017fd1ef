/** Where the handbook's text is: Markdown in the project, and made ready beside the built program. */
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {exitCodes, Failure} from './exit-codes.ts';
import type {Handbook} from './handbook/handbook.ts';

const ready = fileURLToPath(new URL('../dist/handbook.json', import.meta.url));

/** Writes the handbook into the folder of the built program. */
export function makeHandbookReady(dist: string, book: Handbook): void {
	writeFileSync(join(dist, 'handbook.json'), JSON.stringify(book));
}

/** The handbook. Throws a `Failure` where it did not come with the program. */
export function openHandbook(): Handbook {
	try {
		return JSON.parse(readFileSync(ready, 'utf8')) as Handbook;
	} catch {
		throw new Failure(
			'The handbook is missing: found no dist/handbook.json that can be read; `npm run build` writes it.',
			exitCodes.unfit,
		);
	}
}
