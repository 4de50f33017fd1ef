/** `pushback prepare`: the case, made, filled in and checked. */
import * as z from 'zod';
import {canBeFilledIn, caseTextFrom, newCaseText, placeNamed, withField} from '../case/case-text.ts';
import {gatherNotes} from '../case/from-notes.ts';
import {gapsIn} from '../case/gaps.ts';
import {readCase} from '../case/read-case.ts';
import {weigh} from '../case/weigh.ts';
import {saveCase, sourceOf} from '../case-file.ts';
import {exitCodes, Failure} from '../exit-codes.ts';
import {jsonText} from '../json-text.ts';
import {notesFileIn, readNotes} from '../notes-file.ts';
import {gapLines, weighedLines} from '../review/case-lines.ts';
import {sayPath} from '../say-path.ts';
import {dataDir} from '../store/data-dir.ts';
import {sayMistake} from '../yaml-file.ts';
import {checked} from './checked.ts';
import {plainWidth, print} from './output.ts';
import {caseFileOf} from './own-case.ts';
import {openInEditor} from './own-editor.ts';
import {sayLine} from './say-line.ts';

const options = z.object({
	case: z.string().min(1, 'the file of a case').optional(),
	check: z.boolean().default(false),
	edit: z.boolean().default(false),
	fromNotes: z.boolean().default(false),
	set: z.array(z.string().includes('=', 'field=text, such as ask="€8,000, once"')).default([]),
	plain: z.boolean().default(false),
	json: z.boolean().default(false),
	dataDir: z.string().optional(),
});
type Options = z.infer<typeof options>;

/** Says what is wrong in the case, or what it is worth and what is missing. Mistakes make the program end with 1. */
function check(file: string, source: string, json: boolean): void {
	const read = readCase(sayPath(file), source);
	if ('mistakes' in read) {
		if (json) print(jsonText({file, mistakes: read.mistakes}));
		else
			read.mistakes.map(sayMistake).forEach((mistake) => {
				sayLine(mistake, '  ');
			});
		process.exitCode = exitCodes.failed;
		return;
	}
	const [weighed, gaps] = [weigh(read.case), gapsIn(read.case)];
	if (json) {
		print(jsonText({file, mistakes: [], weighed, gaps}));
		return;
	}
	print(`${sayPath(file)}: nothing wrong in it.`);
	print('');
	[...weighedLines(weighed, plainWidth()), '', ...gapLines(gaps, plainWidth())].forEach(print);
	print('');
	print('How ready it is: pushback ready');
}

const fromNotes = (notesFile: string): string => {
	const notes = readNotes(notesFile);
	if (notes.length === 0)
		throw new Failure(
			`${sayPath(notesFile)}  found no notes; expected some to make a case of (pushback log "…" adds one)`,
		);
	const {achievements, left} = gatherNotes(notes);
	return caseTextFrom(achievements, left);
};

/** Fills in fields from the command line. */
function setFields(source: string, given: readonly string[]): string {
	return given.reduce((text, each) => {
		const at = each.indexOf('=');
		const [path, value] = [each.slice(0, at).trim(), each.slice(at + 1)];
		const place = placeNamed(path);
		if (place === undefined)
			throw new Failure(
				`--set: found ${JSON.stringify(path)}; expected a field, such as ask or achievements.1.worth`,
				exitCodes.usage,
			);
		// Lists are given on one line here: the values parted by semicolons.
		return withField(text, place, 'isList' in place.field ? value.replaceAll(/\s*;\s*/g, '\n') : value);
	}, source);
}

/** Opens the file in the user's own editor and waits for it. */
function edit(file: string): void {
	const problem = openInEditor(file);
	if (problem !== undefined)
		throw new Failure(`found that ${problem}; the case is as it left it, in ${sayPath(file)}`);
}

const noCase = (file: string, notes: number): string =>
	`${sayPath(file)}  found no case; expected one. ` +
	(notes > 0
		? `You have ${notes} ${notes === 1 ? 'note' : 'notes'}: pushback prepare --from-notes makes a case of them.`
		: 'pushback prepare in a terminal, or pushback prepare --edit, begins one.');

/** Makes and changes the file as asked, without screens; returns its text, or nothing where there still is no case. */
function changed(file: string, notesFile: string, {set, fromNotes: wanted}: Options): string | undefined {
	const before = sourceOf(file);
	if (!wanted && set.length === 0) return before;
	if (wanted && before !== undefined && before.trim() !== '')
		throw new Failure(
			`${sayPath(file)}  found a case already, and notes never overwrite one; expected another file: --case FILE`,
		);
	const begun = wanted ? fromNotes(notesFile) : (before ?? newCaseText());
	if (set.length > 0 && !canBeFilledIn(begun))
		throw new Failure(
			`${sayPath(file)}  found YAML that cannot be read; mend it first: pushback prepare --edit`,
		);
	const after = setFields(begun, set);
	saveCase(file, after);
	return after;
}

const wantsForm = ({check: checks, edit: edits, plain, json, set, fromNotes: wanted}: Options): boolean =>
	!checks &&
	!edits &&
	!plain &&
	!json &&
	set.length === 0 &&
	!wanted &&
	process.stdin.isTTY &&
	process.stdout.isTTY;

/** The form in the terminal where there is one; else what the options ask for, in plain lines. */
export async function prepare(given: unknown): Promise<void> {
	const asked = checked(options, given);
	const file = caseFileOf(asked);
	const notesFile = notesFileIn(dataDir(asked.dataDir, process.env));
	if (wantsForm(asked)) {
		const {fillIn} = await import('./fill-in.ts');
		await fillIn(file, notesFile);
		return;
	}
	const source = changed(file, notesFile, asked);
	if (asked.edit) {
		if (source === undefined) saveCase(file, newCaseText());
		edit(file);
		check(file, sourceOf(file) ?? '', asked.json);
		return;
	}
	if (source === undefined) throw new Failure(noCase(file, readNotes(notesFile).length));
	if (asked.fromNotes && !asked.json)
		sayLine(
			`A case from your notes is in ${sayPath(file)}. What you ask for is yet to be filled in: pushback prepare opens the form.`,
		);
	check(file, source, asked.json);
}
