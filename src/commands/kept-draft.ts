/** The draft that is being typed, in a file beside the rehearsals, readable by its owner alone. */
import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod';
import type {Drafts} from '../tui/drafts.ts';

const shape = z.object({meeting: z.string().optional(), turn: z.int().min(1), text: z.string()});

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
		kept: () => attempt(() => shape.parse(JSON.parse(readFileSync(file, 'utf8')))),
	};
}
