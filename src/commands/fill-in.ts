/** The case filled in on a screen. */
import {createInterface} from 'node:readline/promises';
import {canBeFilledIn, caseTextFrom, newCaseText} from '../case/case-text.ts';
import {gatherNotes} from '../case/from-notes.ts';
import {readCase} from '../case/read-case.ts';
import {saveCase, sourceOf} from '../case-file.ts';
import {Failure} from '../exit-codes.ts';
import {readNotes} from '../notes-file.ts';
import {sayPath} from '../say-path.ts';
import {startForm} from '../tui/form/start-form.tsx';
import {lookOf} from '../tui/theme.ts';
import {sayMistake} from '../yaml-file.ts';

/** Asks whether the notes are to be made into a case; Enter alone is a yes. */
async function wantsNotes(count: number): Promise<boolean> {
	const lines = createInterface({input: process.stdin, output: process.stdout});
	try {
		const said = await lines.question(
			`You have ${count} ${count === 1 ? 'note' : 'notes'}. Begin the case with them? [Y/n] `,
		);
		return !/^\s*n/i.test(said);
	} finally {
		lines.close();
	}
}

async function begun(notesFile: string): Promise<string> {
	const notes = readNotes(notesFile);
	if (notes.length === 0 || !(await wantsNotes(notes.length))) return newCaseText();
	const {achievements, left} = gatherNotes(notes);
	return caseTextFrom(achievements, left);
}

const sayWhy = (error: unknown): string => (error instanceof Error ? error.message : 'no reason given');

/** Shows the form for the case in `file`, which is saved with every change. */
export async function fillIn(file: string, notesFile: string): Promise<void> {
	const before = sourceOf(file);
	if (before !== undefined && !canBeFilledIn(before)) {
		const read = readCase(sayPath(file), before);
		const told = 'mistakes' in read ? read.mistakes.map(sayMistake) : [];
		throw new Failure(
			[...told, 'The form cannot show this; mend it first: pushback prepare --edit'].join('\n'),
		);
	}
	const source = before ?? (await begun(notesFile));
	if (before === undefined) saveCase(file, source);
	await startForm({
		source,
		file: sayPath(file),
		look: lookOf(process.env, process.env['INK_SCREEN_READER'] === 'true'),
		save: (text) => {
			try {
				saveCase(file, text);
				return undefined;
			} catch (error) {
				return `This could not be saved: ${sayWhy(error)}`;
			}
		},
	});
	process.stdin.unref();
	process.stdout.write(`Kept in ${sayPath(file)}. How ready it is: pushback ready\n`);
}
