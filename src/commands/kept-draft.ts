/** The draft that is being typed, in a file beside the rehearsals, readable by its owner alone. */
import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Drafts, KeptDraft} from '../tui/drafts.ts';

/** What was read, if it is a draft. */
function draftIn(read: unknown): KeptDraft | undefined {
	if (typeof read !== 'object' || read === null) return undefined;
	const {meeting, turn, text} = read as Record<string, unknown>;
	if (typeof text !== 'string' || !Number.isSafeInteger(turn) || Number(turn) < 1) return undefined;
	if (meeting !== undefined && typeof meeting !== 'string') return undefined;
	return {...(meeting === undefined ? {} : {meeting}), turn: Number(turn), text};
}

const attempt = <Result>(work: () => Result): Result | undefined => {
	try {
		return work();
	} catch {
		return undefined;
	}
};

/** Forgets the draft of a meeting that is one of these: what was deleted leaves nothing behind. */
export function forgetDraftOf(ids: readonly string[], {keep, kept}: Drafts): void {
	const meeting = kept()?.meeting;
	if (meeting !== undefined && ids.includes(meeting)) keep(undefined);
}

/** The draft kept in a folder. A file that cannot be read is no draft; one that cannot be written is not told of. */
export function draftsIn(dir: string): Drafts {
	const file = join(dir, 'draft.json');
	const half = `${file}.${process.pid}.new`;
	return {
		keep: (draft) => {
			attempt(() => {
				if (draft === undefined) {
					rmSync(file, {force: true});
					return;
				}
				mkdirSync(dir, {recursive: true, mode: 0o700});
				// Written whole or not at all, whenever the program is ended.
				writeFileSync(half, JSON.stringify(draft), {mode: 0o600});
				renameSync(half, file);
			});
		},
		kept: () => attempt(() => draftIn(JSON.parse(readFileSync(file, 'utf8')))),
	};
}
