/** Changes to a text that can be taken back. An edit is kept, not a copy of the text: a long draft stays light. */
import {boundaryAtOrAfter} from './graphemes.ts';

/** At one place, some text taken out and some put in. */
export interface Edit {
	readonly at: number;
	readonly removed: string;
	readonly inserted: string;
	/** Where the caret stood before. */
	readonly caret: number;
	/** What kind of change: like ones that follow each other are undone together, word by word. */
	readonly kind: EditKind;
}

export type EditKind = 'typed' | 'erased' | 'whole';

export interface Edits {
	readonly undo: readonly Edit[];
	readonly redo: readonly Edit[];
	/** The last edit may still grow: nothing else has happened since. */
	readonly open: boolean;
}

export interface Edited {
	readonly text: string;
	readonly caret: number;
	readonly edits: Edits;
}

export const noEdits: Edits = {undo: [], redo: [], open: false};

const most = 1000;

const endsInSpace = (text: string): boolean => /\s$/.test(text);

/** Joins two edits into one step of undo, or says they are two. */
function join(last: Edit, next: Edit): Edit | undefined {
	if (last.kind !== next.kind) return undefined;
	if (next.kind === 'typed' && next.removed === '' && next.at === last.at + last.inserted.length) {
		const newWord = endsInSpace(last.inserted) && !/^\s/.test(next.inserted);
		return newWord ? undefined : {...last, inserted: last.inserted + next.inserted};
	}
	if (next.kind === 'erased' && next.at + next.removed.length === last.at) {
		const newWord = /^\s/.test(last.removed) && !endsInSpace(next.removed);
		return newWord ? undefined : {...last, at: next.at, removed: next.removed + last.removed};
	}
	return undefined;
}

const replaced = (text: string, at: number, length: number, by: string): string =>
	text.slice(0, at) + by + text.slice(at + length);

/** Replaces the text from `from` to `to`, and keeps the change for undo. */
export function edit(
	{text, caret, edits}: Edited,
	from: number,
	to: number,
	inserted: string,
	kind: EditKind,
): Edited {
	const next: Edit = {at: from, removed: text.slice(from, to), inserted, caret, kind};
	const last = edits.open ? edits.undo.at(-1) : undefined;
	const joined = last && join(last, next);
	const undo = joined ? [...edits.undo.slice(0, -1), joined] : [...edits.undo.slice(-most + 1), next];
	const after = replaced(text, from, to - from, inserted);
	return {
		text: after,
		// What was put in may have joined a mark that stood behind it.
		caret: boundaryAtOrAfter(after, from + inserted.length),
		edits: {undo, redo: [], open: kind !== 'whole'},
	};
}

/** Takes the last step back. */
export function undo({text, caret, edits}: Edited): Edited {
	const step = edits.undo.at(-1);
	if (!step) return {text, caret, edits};
	return {
		text: replaced(text, step.at, step.inserted.length, step.removed),
		caret: step.caret,
		edits: {undo: edits.undo.slice(0, -1), redo: [...edits.redo, step], open: false},
	};
}

/** Makes a step that was taken back once more. */
export function redo({text, caret, edits}: Edited): Edited {
	const step = edits.redo.at(-1);
	if (!step) return {text, caret, edits};
	const after = replaced(text, step.at, step.removed.length, step.inserted);
	return {
		text: after,
		caret: boundaryAtOrAfter(after, step.at + step.inserted.length),
		edits: {undo: [...edits.undo, step], redo: edits.redo.slice(0, -1), open: false},
	};
}
