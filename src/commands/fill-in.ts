/** The case filled in on a screen. */
import {existsSync} from 'node:fs';
import {canBeFilledIn, caseTextFrom, newCaseText} from '../case/case-text.ts';
import {gatherNotes} from '../case/from-notes.ts';
import {readCase} from '../case/read-case.ts';
import {saveCase, sourceOf} from '../case-file.ts';
import {Failure} from '../exit-codes.ts';
import {readNotes} from '../notes-file.ts';
import {sayPath} from '../say-path.ts';
import type {Offer} from '../tui/form/form.ts';
import {startForm} from '../tui/form/start-form.tsx';
import {lookOf} from '../tui/theme.ts';
import {drawId} from '../store/ids.ts';
import {visible} from '../visible-text.ts';
import {sayMistake} from '../yaml-file.ts';
import {saveSomewhere} from './rescue.ts';
import {sayLine} from './say-line.ts';

/** A case made of the notes, to be begun with. */
function offered(notesFile: string): Offer | undefined {
	const notes = readNotes(notesFile);
	if (notes.length === 0) return undefined;
	const {achievements, left} = gatherNotes(notes);
	return {notes: notes.length, source: caseTextFrom(achievements, left)};
}

const sayWhy = (error: unknown): string => (error instanceof Error ? error.message : 'no reason given');

/** Saves a case that could not be saved in its place, and says where. */
function savedElsewhere(source: string, file: string): string {
	const place = saveSomewhere(`pushback-case-${drawId(Math.random, 0)}.yaml`, source);
	return place === undefined
		? `The case could not be saved in ${sayPath(file)}, nor anywhere else. This is it:\n\n${visible(source)}`
		: `The case could not be saved in ${sayPath(file)}; it is in ${sayPath(place)}. pushback rehearse --case takes it from there.`;
}

/** Shows the form for the case in `file`, which is saved with every change, until it is left. */
export async function showForm(file: string, notesFile: string): Promise<void> {
	const before = sourceOf(file);
	if (before !== undefined && !canBeFilledIn(before)) {
		const read = readCase(sayPath(file), before);
		const told = 'mistakes' in read ? read.mistakes.map(sayMistake) : [];
		throw new Failure(
			[...told, 'The form cannot show this; mend it first: pushback prepare --edit'].join('\n'),
		);
	}
	let unsaved: string | undefined;
	await startForm({
		source: before ?? newCaseText(),
		offer: before === undefined ? offered(notesFile) : undefined,
		file: sayPath(file),
		look: lookOf(process.env, process.env['INK_SCREEN_READER'] === 'true'),
		save: (text) => {
			try {
				saveCase(file, text);
				unsaved = undefined;
				return undefined;
			} catch (error) {
				unsaved = text;
				return `This could not be saved: ${sayWhy(error)}`;
			}
		},
	});
	process.stdin.unref();
	if (unsaved !== undefined) sayLine(savedElsewhere(unsaved, file), '  ', process.stderr);
}

/** The form as a command: says at the end where the case is. */
export async function fillIn(file: string, notesFile: string): Promise<void> {
	await showForm(file, notesFile);
	if (existsSync(file)) sayLine(`Kept in ${sayPath(file)}. How ready it is: pushback ready`);
}
