import {readdirSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {draftsIn} from '../../src/commands/kept-draft.ts';
import {freshHome} from '../run-program.ts';

let folder: ReturnType<typeof freshHome>;

beforeEach(() => {
	folder = freshHome();
});

afterEach(() => {
	folder.remove();
});

describe('the draft that is being typed', () => {
	it('is kept as typed and read again, by its owner alone', () => {
		const dir = join(folder.home, 'new');
		const draft = {meeting: 'k7m3p', turn: 3, text: 'Zoë “said”\n日本 \u001b[31m'};
		draftsIn(dir).keep(draft);
		expect(draftsIn(dir).kept()).toEqual(draft);
		expect(readdirSync(dir)).toEqual(['draft.json']);
		if (process.platform !== 'win32') expect(statSync(join(dir, 'draft.json')).mode & 0o077).toBe(0);
	});

	it('is forgotten when there is none any more', () => {
		const drafts = draftsIn(folder.home);
		drafts.keep({turn: 1, text: 'half'});
		drafts.keep(undefined);
		expect(drafts.kept()).toBeUndefined();
		drafts.keep(undefined);
		expect(readdirSync(folder.home)).toEqual([]);
	});

	it('is none where the file was damaged, and stops nobody where it cannot be written', () => {
		writeFileSync(join(folder.home, 'draft.json'), '{"turn": 0');
		expect(draftsIn(folder.home).kept()).toBeUndefined();
		const nowhere = draftsIn(join(folder.home, 'draft.json', 'below'));
		nowhere.keep({turn: 1, text: 'half'});
		expect(nowhere.kept()).toBeUndefined();
	});
});
