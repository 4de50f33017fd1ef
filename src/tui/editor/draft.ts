/**
 * The draft of an answer: a text, a caret, and what can be taken back or brought back. `(draft, action) => draft`,
 * with no screen and no clock.
 */
import {edit, noEdits, redo, undo, type Edited, type EditKind, type Edits} from './edits.ts';
import {nextBoundary, previousBoundary} from './graphemes.ts';
import {indexAt, rowCount, spotOf} from './layout.ts';
import {lineEnd, lineStart, wordEnd, wordStart} from './words.ts';

export interface Draft {
	readonly text: string;
	/** UTF-16 index, always between two characters as a reader sees them. */
	readonly caret: number;
	/** Cells in a row, so that up and down go where the eye expects. */
	readonly width: number;
	/** The column that up and down try to keep, while nothing else is done. */
	readonly goal: number | undefined;
	readonly edits: Edits;
	/** What was cut last, to be put in again; cuts that follow each other are one. */
	readonly cut: string;
	readonly cutting: boolean;
	/** Earlier answers, oldest first. */
	readonly history: readonly string[];
	/** Which of them is open; `history.length` is the new draft. */
	readonly page: number;
	/** What the pages not open now hold, where they were changed: the unfinished draft among them. */
	readonly pages: Readonly<Record<number, string>>;
}

/** Actions that need nothing but their name; each is also a command of the key table. */
export const draftCommands = [
	'newline',
	'continue-line',
	'left',
	'right',
	'word-left',
	'word-right',
	'up',
	'down',
	'line-start',
	'line-end',
	'text-start',
	'text-end',
	'delete-back',
	'delete-forward',
	'delete-word-back',
	'delete-word-forward',
	'kill-to-start',
	'kill-to-end',
	'yank',
	'undo',
	'redo',
	'history-back',
	'history-forward',
	'clear',
] as const;
export type DraftCommand = (typeof draftCommands)[number];

export type DraftAction =
	| {readonly type: DraftCommand}
	| {readonly type: 'insert'; readonly text: string; readonly pasted?: boolean}
	| {readonly type: 'resize'; readonly width: number};

/** Line breaks as the draft keeps them. Terminals send `\r` for those in a pasted text. */
const withNewlines = (text: string): string => text.replaceAll(/\r\n?/g, '\n');

/** An empty draft, or one that begins with some text; the caret stands at its end. */
export function newDraft(width: number, history: readonly string[] = [], text = '', cut = ''): Draft {
	const kept = withNewlines(text);
	return {
		text: kept,
		caret: kept.length,
		width,
		goal: undefined,
		edits: noEdits,
		cut,
		cutting: false,
		history,
		page: history.length,
		pages: {},
	};
}

/**
 * The draft after its text was sent, with that text among the earlier answers. It is empty, unless an earlier answer
 * was opened and sent while a new one was unfinished: that one comes back.
 */
export function afterSending(draft: Draft): Draft {
	const unfinished = draft.page === draft.history.length ? '' : (draft.pages[draft.history.length] ?? '');
	return newDraft(draft.width, [...draft.history, draft.text], unfinished, draft.cut);
}

/** The character before the caret is a backslash: Enter then continues the line, as in a shell. */
export function isContinued(draft: Draft): boolean {
	return draft.text[draft.caret - 1] === '\\';
}

const settled = (draft: Draft, edited: Edited): Draft => ({...draft, ...edited, goal: undefined});

const change = (draft: Draft, from: number, to: number, inserted: string, kind: EditKind): Draft =>
	from === to && inserted === '' ? draft : settled(draft, edit(draft, from, to, inserted, kind));

/** Takes a stretch out and remembers it; with the cut just before, where it lies beside that. */
function cutOut(draft: Draft, from: number, to: number): Draft {
	if (from === to) return draft;
	const taken = draft.text.slice(from, to);
	const before = draft.cutting ? draft.cut : '';
	const cut = to === draft.caret && from !== draft.caret ? taken + before : before + taken;
	return {...change(draft, from, to, '', 'whole'), cut, cutting: true};
}

const moveTo = (draft: Draft, caret: number, goal?: number): Draft => ({
	...draft,
	caret,
	goal,
	edits: draft.edits.open ? {...draft.edits, open: false} : draft.edits,
});

/** Opens another page of the history. The page left keeps what was written on it. */
function turnTo(draft: Draft, page: number): Draft {
	if (page < 0 || page > draft.history.length) return draft;
	const text = draft.pages[page] ?? draft.history[page] ?? '';
	const edited = edit(draft, 0, draft.text.length, withNewlines(text), 'whole');
	return settled({...draft, page, pages: {...draft.pages, [draft.page]: draft.text}}, edited);
}

function moveRow(draft: Draft, by: -1 | 1): Draft {
	const {text, caret, width} = draft;
	const {row, column} = spotOf(text, caret, width);
	const next = row + by;
	if (next < 0 || next >= rowCount(text, width)) return turnTo(draft, draft.page + by);
	const goal = draft.goal ?? column;
	return moveTo(draft, indexAt(text, {row: next, column: goal}, width), goal);
}

/** Home and End go to the edge of the row; pressed there again, to the edge of the line. */
function edgeOf(draft: Draft, edge: 'start' | 'end'): number {
	const {text, caret, width} = draft;
	const {row} = spotOf(text, caret, width);
	const inRow = indexAt(text, {row, column: edge === 'start' ? 0 : Infinity}, width);
	if (inRow !== caret) return inRow;
	return edge === 'start' ? lineStart(text, caret) : lineEnd(text, caret);
}

/** Ctrl+K at the end of a line takes the line break, as in a shell; Ctrl+U at its start likewise. */
const killEnd = ({text, caret}: Draft): number => Math.max(lineEnd(text, caret), nextIfNewline(text, caret));
const nextIfNewline = (text: string, caret: number): number => (text[caret] === '\n' ? caret + 1 : caret);
const killStart = ({text, caret}: Draft): number => {
	const start = lineStart(text, caret);
	return start === caret ? Math.max(0, caret - 1) : start;
};

const commands: Record<DraftCommand, (draft: Draft) => Draft> = {
	newline: (draft) => change(draft, draft.caret, draft.caret, '\n', 'typed'),
	'continue-line': (draft) =>
		isContinued(draft) ? change(draft, draft.caret - 1, draft.caret, '\n', 'typed') : draft,
	left: (draft) => moveTo(draft, previousBoundary(draft.text, draft.caret)),
	right: (draft) => moveTo(draft, nextBoundary(draft.text, draft.caret)),
	'word-left': (draft) => moveTo(draft, wordStart(draft.text, draft.caret)),
	'word-right': (draft) => moveTo(draft, wordEnd(draft.text, draft.caret)),
	up: (draft) => moveRow(draft, -1),
	down: (draft) => moveRow(draft, 1),
	'line-start': (draft) => moveTo(draft, edgeOf(draft, 'start')),
	'line-end': (draft) => moveTo(draft, edgeOf(draft, 'end')),
	'text-start': (draft) => moveTo(draft, 0),
	'text-end': (draft) => moveTo(draft, draft.text.length),
	'delete-back': (draft) =>
		change(draft, previousBoundary(draft.text, draft.caret), draft.caret, '', 'erased'),
	'delete-forward': (draft) => change(draft, draft.caret, nextBoundary(draft.text, draft.caret), '', 'whole'),
	'delete-word-back': (draft) => cutOut(draft, wordStart(draft.text, draft.caret), draft.caret),
	'delete-word-forward': (draft) => cutOut(draft, draft.caret, wordEnd(draft.text, draft.caret)),
	'kill-to-start': (draft) => cutOut(draft, killStart(draft), draft.caret),
	'kill-to-end': (draft) => cutOut(draft, draft.caret, killEnd(draft)),
	yank: (draft) => change(draft, draft.caret, draft.caret, draft.cut, 'whole'),
	undo: (draft) => settled(draft, undo(draft)),
	redo: (draft) => settled(draft, redo(draft)),
	'history-back': (draft) => turnTo(draft, draft.page - 1),
	'history-forward': (draft) => turnTo(draft, draft.page + 1),
	clear: (draft) => cutOut({...draft, cutting: false}, 0, draft.text.length),
};

/** Commands that cut: one behind the other they cut one piece. */
const cutters: ReadonlySet<string> = new Set<DraftCommand>([
	'delete-word-back',
	'delete-word-forward',
	'kill-to-start',
	'kill-to-end',
]);

/** One step of the editor. */
export function draftAfter(draft: Draft, action: DraftAction): Draft {
	const next = stepOf(draft, action);
	return next.cutting && !cutters.has(action.type) ? {...next, cutting: false} : next;
}

function stepOf(draft: Draft, action: DraftAction): Draft {
	switch (action.type) {
		case 'insert':
			return change(
				draft,
				draft.caret,
				draft.caret,
				withNewlines(action.text),
				action.pasted === true ? 'whole' : 'typed',
			);
		case 'resize':
			return action.width === draft.width ? draft : {...draft, width: action.width, goal: undefined};
		default:
			return commands[action.type](draft);
	}
}
