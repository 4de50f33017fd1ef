/**
 * The case as a form: `(state, intent) => state`, with no screen and no file. The text of the file is the truth; a field is
 * read from it when it is entered and written into it with every key, so that nothing typed can be lost.
 */
import {
	achievementsIn,
	fieldIn,
	withField,
	withoutAchievement,
	type FieldPlace,
} from '../../case/case-text.ts';
import {achievementFields, caseFields} from '../../case/fields.ts';
import type {Size} from '../app-state.ts';
import {draftMargin} from '../draft-margin.ts';
import {draftAfter, newDraft, type Draft} from '../editor/draft.ts';
import {rowCount, spotOf} from '../editor/layout.ts';
import {draftActionOf, type Intent} from '../keys/intents.ts';
import type {Command} from '../keys/binding.ts';
import {lastHelpTop} from '../widgets/key-help.tsx';
import {helpRows, widthIn} from '../widths.ts';

/** A case made of the user's notes. */
export interface Offer {
	readonly notes: number;
	readonly source: string;
}

/** A row of the form: a field, or the way to one achievement more. */
export type FormRow = {readonly kind: 'field'; readonly place: FieldPlace} | {readonly kind: 'more'};

/** The form as it stands. */
export interface Form {
	readonly size: Size;
	/** The text of the file as it is to be. */
	readonly source: string;
	readonly row: number;
	/** What is being written in the row, where it is a text. */
	readonly draft: Draft;
	/** The first line of the help that is shown, while it is open. */
	readonly help: number | undefined;
	/** What could be begun with instead, and has not been answered yet. */
	readonly offer: Offer | undefined;
	/** Why it could not be saved. */
	readonly problem: string | undefined;
	/** The achievement that is to be removed, from 0, while it is asked about. */
	readonly removing: number | undefined;
	/** The form before an achievement was removed, while that can still be taken back. */
	readonly before: {readonly source: string; readonly row: number} | undefined;
	readonly left: boolean;
}

/** As many as a talk has room for. */
const mostAchievements = 5;

/** Fields of the case itself: those above its achievements, and those below. */
const above = caseFields.filter(({name}) => name === 'role' || name === 'period');
const below = caseFields.filter((field) => !above.includes(field));

/** The rows of a file, top to bottom. */
export function rowsOf(source: string): readonly FormRow[] {
	const count = achievementsIn(source);
	const row = (place: FieldPlace): FormRow => ({kind: 'field', place});
	return [
		...above.map((field) => row({field})),
		...Array.from({length: count}, (_, achievement) =>
			achievementFields.map((field) => row({field, achievement})),
		).flat(),
		...(count < mostAchievements ? [{kind: 'more'} as const] : []),
		...below.map((field) => row({field})),
	];
}

/** What a choice can be; nothing where the row is written. */
export function choicesIn(row: FormRow | undefined): readonly string[] | undefined {
	if (row?.kind !== 'field') return undefined;
	const {field} = row.place;
	return 'oneOf' in field && field.isList !== true ? field.oneOf : undefined;
}

/** The row one is in. */
export const rowAt = ({source, row}: Pick<Form, 'source' | 'row'>): FormRow | undefined =>
	rowsOf(source)[row];

/** What stands in a row. */
export const valueIn = (source: string, row: FormRow): string =>
	row.kind === 'more' ? '' : fieldIn(source, row.place);

const widthFor = (size: Size): number => Math.max(8, widthIn(size) - draftMargin - 2);

const entered = (form: Omit<Form, 'draft'>): Form => {
	const row = rowAt(form);
	const text = row === undefined || choicesIn(row) !== undefined ? '' : valueIn(form.source, row);
	return {...form, draft: newDraft(widthFor(form.size), [], text)};
};

/** The form on a file, at its first row; where there are notes and no case yet, it asks first whether to begin with them. */
export const openForm = (source: string, size: Size, offer?: Offer): Form =>
	entered({
		size,
		source,
		row: 0,
		help: undefined,
		offer,
		problem: undefined,
		removing: undefined,
		before: undefined,
		left: false,
	});

const goTo = (form: Form, row: number): Form => {
	const last = rowsOf(form.source).length - 1;
	return entered({...form, row: Math.max(0, Math.min(last, row))});
};

const write = (form: Form, text: string): Form => {
	const row = rowAt(form);
	return row?.kind === 'field'
		? {...form, source: withField(form.source, row.place, text), before: undefined}
		: form;
};

/** The next or the previous choice; before the first and after the last nothing is chosen. */
function turned(form: Form, choices: readonly string[], by: 1 | -1): Form {
	const row = rowAt(form);
	const all = ['', ...choices];
	const at = row === undefined ? 0 : Math.max(0, all.indexOf(valueIn(form.source, row)));
	return write(form, all[(at + by + all.length) % all.length] ?? '');
}

/** One achievement more, with its name to be written first. */
function withAnother(form: Form): Form {
	const count = achievementsIn(form.source);
	const [name] = achievementFields;
	if (name === undefined) return form;
	const source = withField(form.source, {field: name, achievement: count}, '');
	return entered({...form, source, before: undefined});
}

const achievementAt = (form: Form): number | undefined => {
	const row = rowAt(form);
	return row?.kind === 'field' ? row.place.achievement : undefined;
};

/** Removes the achievement that was asked about where the answer is y; anything else keeps it. */
function removing(form: Form, achievement: number, intent: Intent): Form {
	const asked = {...form, removing: undefined};
	if (intent.kind === 'command' && intent.command === 'leave') return {...asked, left: true};
	if (intent.kind !== 'write' || !/^y/iu.test(intent.text)) return asked;
	const {source, row} = form;
	const without = withoutAchievement(source, achievement);
	const first = rowsOf(without).findIndex(
		(each) => each.kind === 'more' || each.place.achievement === achievement,
	);
	return entered({...asked, source: without, row: Math.max(0, first), before: {source, row}});
}

/** Up from the first row of a text and down from the last go to the field above and below. */
function upOrDown(form: Form, by: 1 | -1): Form {
	const {draft} = form;
	const {row} = spotOf(draft.text, draft.caret, draft.width);
	const within = by === -1 ? row > 0 : row < rowCount(draft.text, draft.width) - 1;
	if (!within || choicesIn(rowAt(form)) !== undefined) return goTo(form, form.row + by);
	return {...form, draft: draftAfter(draft, {type: by === -1 ? 'up' : 'down'})};
}

function written(form: Form, intent: Intent): Form {
	const action = draftActionOf(intent);
	if (action === undefined || rowAt(form)?.kind !== 'field') return form;
	const draft = draftAfter(form.draft, action);
	if (draft.text === form.draft.text) return {...form, draft};
	return {...write(form, draft.text), draft};
}

function choosing(form: Form, intent: Intent, choices: readonly string[]): Form {
	if (intent.kind === 'write') return intent.text === ' ' ? turned(form, choices, 1) : form;
	if (intent.command === 'left') return turned(form, choices, -1);
	if (intent.command === 'right') return turned(form, choices, 1);
	return intent.command === 'delete-back' || intent.command === 'delete-forward' ? write(form, '') : form;
}

/** Up and down go through the help, anything else closes it. */
function inHelp(form: Form, top: number, command: Command): Form {
	if (command === 'leave') return {...form, left: true};
	if (command !== 'up' && command !== 'down') return {...form, help: undefined};
	// With arrows in words it is longest; what is drawn stops at its own end.
	const last = lastHelpTop('case', helpRows(form.size), form.size.columns, false);
	return {...form, help: Math.max(0, Math.min(last, top + (command === 'up' ? -1 : 1)))};
}

/** Enter or y begins with the notes, n without them. */
function answered(form: Form, offer: Offer, intent: Intent): Form {
	const begun = {...form, offer: undefined};
	if (intent.kind === 'write') {
		if (/^y/iu.test(intent.text)) return entered({...begun, source: offer.source});
		return /^n/iu.test(intent.text) ? begun : form;
	}
	if (intent.command === 'choose') return entered({...begun, source: offer.source});
	return intent.command === 'back' || intent.command === 'leave' ? {...form, left: true} : form;
}

/** The form after one intent. */
export function formAfter(form: Form, intent: Intent): Form {
	if (form.offer !== undefined) return answered(form, form.offer, intent);
	if (form.removing !== undefined) return removing(form, form.removing, intent);
	if (intent.kind === 'command') {
		const {command} = intent;
		if (form.help !== undefined) return inHelp(form, form.help, command);
		if (command === 'help') return {...form, help: 0};
		if (command === 'remove') return {...form, removing: achievementAt(form)};
		if (command === 'undo' && form.before) return entered({...form, ...form.before, before: undefined});
		if (command === 'leave' || command === 'back') return {...form, left: true};
		if (command === 'up' || command === 'down') return upOrDown(form, command === 'up' ? -1 : 1);
		if (command === 'previous') return goTo(form, form.row - 1);
		if (command === 'choose' && rowAt(form)?.kind === 'more') return withAnother(form);
		if (command === 'next' || command === 'choose') return goTo(form, form.row + 1);
	}
	const choices = choicesIn(rowAt(form));
	return choices === undefined ? written(form, intent) : choosing(form, intent, choices);
}

/** The form in a window of another size. */
export const resized = (form: Form, size: Size): Form => ({
	...form,
	size,
	draft: draftAfter(form.draft, {type: 'resize', width: widthFor(size)}),
});
