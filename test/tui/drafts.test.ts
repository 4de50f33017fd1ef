import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Drafts, KeptDraft} from '../../src/tui/drafts.ts';
import {atHome} from './rehearsing.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

function inMemory(first?: KeptDraft): Drafts & {readonly log: readonly (KeptDraft | undefined)[]} {
	const log: (KeptDraft | undefined)[] = [];
	let kept = first;
	return {
		log,
		keep: (draft) => {
			kept = draft;
			log.push(draft);
		},
		kept: () => kept,
	};
}

describe('what is being typed', () => {
	it('is kept a moment behind the keys, and once for many', () => {
		const drafts = inMemory();
		const {press} = atHome({drafts});
		press('enter', '=ha');
		press('=lf');
		expect(drafts.log).toEqual([]);
		vi.advanceTimersByTime(250);
		expect(drafts.log).toEqual([{turn: 1, text: 'half'}]);
		vi.advanceTimersByTime(1000);
		expect(drafts.log).toHaveLength(1);
	});

	it('is forgotten at once when it was sent, and the next one belongs to the meeting and the turn', () => {
		const drafts = inMemory();
		const {press} = atHome({drafts});
		press('enter', '=half');
		vi.advanceTimersByTime(250);
		press('enter');
		expect(drafts.kept()).toBeUndefined();
		press('=more');
		vi.advanceTimersByTime(250);
		expect(drafts.kept()).toEqual({meeting: 'k1', turn: 2, text: 'more'});
	});

	it('is kept at once where the program is about to go', () => {
		const drafts = inMemory();
		const {press, live} = atHome({drafts});
		press('enter', '=half');
		live.keepDraft();
		expect(drafts.log).toEqual([{turn: 1, text: 'half'}]);
	});

	it('is forgotten at once, too, when it was taken up again after the program died and sent', () => {
		const drafts = inMemory({turn: 1, text: 'half a sentence'});
		const {press} = atHome({drafts});
		press('enter');
		press('=, and the rest');
		press('enter');
		expect(drafts.kept()).toBeUndefined();
	});

	it('is there again at the answer it was meant for, and at no other', () => {
		const again = atHome({drafts: inMemory({turn: 1, text: 'half a sentence'})});
		const {meeting} = again.press('enter');
		expect(meeting).toMatchObject({draft: {text: 'half a sentence', caret: 15}});
		expect(meeting?.note?.text).toBe('What you were typing is here again.');
		for (const other of [
			{turn: 2, text: 'half'},
			{turn: 1, meeting: 'else', text: 'half'},
		]) {
			expect(atHome({drafts: inMemory(other)}).press('enter').meeting?.draft.text).toBe('');
		}
	});
});
