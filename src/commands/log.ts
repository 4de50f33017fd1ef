/** `pushback log`: notes over the year, a line each; without a text, all of them. */
import * as z from 'zod';
import {dayOf, isDay} from '../day.ts';
import {exitCodes, Failure} from '../exit-codes.ts';
import {jsonText} from '../json-text.ts';
import {addNote, notesFileIn, readNotes} from '../notes-file.ts';
import {wrap} from '../wrap.ts';
import {sayPath} from '../say-path.ts';
import {dataDir} from '../store/data-dir.ts';
import {visible} from '../visible-text.ts';
import {checked} from './checked.ts';
import {plainWidth, print} from './output.ts';
import {sayLine} from './say-line.ts';

const options = z.object({
	on: z.string().refine(isDay, 'a day, such as 2026-03-14').optional(),
	json: z.boolean().default(false),
	dataDir: z.string().optional(),
});

/** Characters of one note: more is a text of its own. */
const longest = 4000;

function list(file: string, json: boolean): void {
	const notes = readNotes(file);
	if (json) {
		for (const note of notes) print(jsonText(note));
		return;
	}
	if (notes.length === 0) {
		print('No notes yet. Add one: pushback log "checkout migration: failed payments from 2.1% to 0.8%"');
		return;
	}
	const width = plainWidth();
	for (const {day, text} of notes) {
		visible(text)
			.split('\n')
			.flatMap((line, index) =>
				wrap(`${index === 0 ? day.padEnd(12) : ' '.repeat(12)}${line}`, width, ' '.repeat(12)),
			)
			.forEach(print);
	}
}

/** Adds the text as a note of today, or of the day given; lists the notes where there is no text. */
export function log(words: readonly string[], given: unknown): void {
	const {on, json, dataDir: dir} = checked(options, given);
	const file = notesFileIn(dataDir(dir, process.env));
	const text = words.join(' ').trim();
	if (text === '') {
		list(file, json);
		return;
	}
	if (text.length > longest)
		throw new Failure(
			`log: found ${text.length} characters; expected a note of at most ${longest}`,
			exitCodes.usage,
		);
	const note = {day: on ?? dayOf(new Date()), text};
	addNote(file, note);
	if (json) {
		print(jsonText(note));
		return;
	}
	sayLine(`Noted in ${sayPath(file)}. pushback prepare --from-notes makes a case of your notes.`);
}
