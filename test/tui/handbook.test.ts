import {describe, expect, it} from 'vitest';
import {topicsOf} from '../../src/handbook/handbook.ts';
import {readHandbook} from '../../src/handbook-source.ts';
import {resume} from '../../src/rehearsal/fold.ts';
import {branches, phases} from '../../src/terms.ts';
import {roomOf, type AppState} from '../../src/tui/app-state.ts';
import {goLive} from '../../src/tui/live.ts';
import {lastTop, linesRead, readingRows, topShown} from '../../src/tui/scrolling.ts';
import {usual} from '../settings.ts';
import {atHome, toTheEnd} from './rehearsing.ts';

const ids = topicsOf(readHandbook()).map(({id}) => id);
const topicOf = ({overlay}: AppState): string | undefined =>
	overlay?.kind === 'handbook' ? overlay.topic : undefined;
const textOf = (state: AppState): string =>
	linesRead(state)
		.map(({label = '', text}) => label + text)
		.join('\n');

describe('the handbook in the meeting', () => {
	it.each(['ctrl+r', 'f2'])('opens with %s where it speaks of what the manager has just said', (key) => {
		const rehearsing = atHome();
		rehearsing.press('enter');
		const seen = new Set<string>();
		for (let turn = 0; turn < 12; turn += 1) {
			const {now} = rehearsing.state().meeting?.rehearsal ?? {};
			const state = rehearsing.press(key);
			if (roomOf(state) !== 'handbook') break;
			expect(topicOf(state)).toBe(now?.branch ?? now?.phase);
			expect(linesRead(state).length).toBeGreaterThan(5);
			seen.add(topicOf(state) ?? '');
			rehearsing.press('escape', '=a middling answer of some length', 'enter');
		}
		expect([...seen].filter((id) => (branches as readonly string[]).includes(id)).length).toBeGreaterThan(1);
		expect([...seen].filter((id) => (phases as readonly string[]).includes(id)).length).toBeGreaterThan(1);
	});

	it('leads back to the draft untouched, from wherever one has read to', () => {
		const {press} = atHome();
		press('enter', '=half a sen', 'left', 'left');
		const before = press('ctrl+z', 'alt+z').meeting?.draft;
		const after = press(
			'ctrl+r',
			'down',
			'pagedown',
			'right',
			'right',
			'=c',
			'down',
			'enter',
			'escape',
			'escape',
		);
		expect(after.overlay).toBeUndefined();
		expect(after.room).toBe('meeting');
		expect(after.meeting?.draft).toEqual(before);
		expect(press('=tence').meeting?.draft.text).toBe('half a sentence');
	});

	it('counts no silence and sends nothing while one reads', () => {
		const {press, kept} = atHome();
		press('enter', 'ctrl+r', 'enter', 'enter', '=words', 'enter', 'escape');
		expect(kept).toEqual([]);
	});

	it('shows the last turns again when it closes', () => {
		const {press, wipes} = atHome();
		press('enter', '=one', 'enter', 'ctrl+r', '=c', 'enter', 'escape');
		expect(wipes()).toBe(0);
		press('escape');
		expect(wipes()).toBe(1);
	});

	it('asks before it leaves, over the handbook too', () => {
		const {press, state} = atHome();
		press('enter', 'ctrl+r', 'ctrl+c');
		expect(roomOf(state())).toBe('leaving');
	});
});

describe('the handbook elsewhere', () => {
	it('opens its contents from the home screen, by its line or by the key, and leads back', () => {
		const {press} = atHome();
		expect(roomOf(press('down', 'down', 'enter'))).toBe('contents');
		expect(press('escape')).toMatchObject({room: 'home', overlay: undefined, choice: 2});
		expect(roomOf(press('f2'))).toBe('contents');
	});

	it('opens a topic from the contents, and Escape leads back to where one was in them', () => {
		const {press} = atHome();
		const page = press('f2', ...Array<string>(5).fill('down'), 'enter');
		expect(topicOf(page)).toBe(ids[5]);
		expect(topicOf(press('right'))).toBe(ids[6]);
		expect(press('escape').overlay).toEqual({kind: 'contents', choice: 6});
		expect(press('escape').overlay).toBeUndefined();
	});

	it('opens at what there is to practise first, after the meeting', () => {
		const rehearsing = atHome();
		rehearsing.press('enter');
		toTheEnd(rehearsing, 'or else');
		const {meeting} = rehearsing.press('enter');
		const state = rehearsing.press('ctrl+r');
		expect(topicOf(state)).toBe(meeting?.debrief?.practise[0]?.handbook);
		expect(ids).toContain(topicOf(state));
		expect(rehearsing.press('escape').room).toBe('summary');
	});

	it('reads every topic by going on to the next', () => {
		const {press} = atHome();
		let state = press('f2', 'enter');
		const read = [topicOf(state)];
		for (let n = 1; n < ids.length + 3; n += 1) {
			state = press('right');
			read.push(topicOf(state));
		}
		expect([...new Set(read)]).toEqual(ids);
		expect(topicOf(press('left'))).toBe(ids.at(-2));
	});

	it('scrolls a page no further than its ends, and begins the next at its top', () => {
		const size = {columns: 60, rows: 20};
		const {press} = atHome({size});
		press('f2', 'enter');
		const end = press(...Array<string>(60).fill('down'));
		expect(end.overlay).toMatchObject({top: lastTop(end)});
		expect(lastTop(end)).toBeGreaterThan(0);
		expect(press('right').overlay).toMatchObject({top: 0});
	});

	it('keeps the marked topic in sight', () => {
		const {press} = atHome({size: {columns: 60, rows: 20}});
		press('f2');
		for (let n = 0; n < ids.length + 2; n += 1) {
			const state = press('down');
			const top = topShown(state);
			const window = linesRead(state).slice(top, top + readingRows(state.size));
			expect(window.filter(({role}) => role === 'current').length).toBeGreaterThan(0);
		}
		expect(press('pageup', 'pageup', 'pageup', 'pageup', 'pageup').overlay).toEqual({
			kind: 'contents',
			choice: 0,
		});
	});

	it('is read once', () => {
		const opened: string[] = [];
		const live = goLive(
			{size: {columns: 80, rows: 24}, look: atHome().state().look, coach: 'on', setting: usual, seed: 1},
			{
				parts: {pack: {} as Parameters<typeof resume>[1]['pack'], assess: () => ({}) as never},
				keeping: {
					begin: () => ({id: ''}),
					reply: () => undefined,
					judged: () => undefined,
					sitDown: () => true,
					rescue: () => undefined,
					unfinished: () => undefined,
					open: () => [],
					mark: () => undefined,
				},
				now: () => 0,
				newSeed: () => 1,
				openHandbook: () => {
					opened.push('once');
					return readHandbook();
				},
				wipe: () => undefined,
			},
		);
		const f2 = {kind: 'chord', chord: 'f2'} as const;
		expect(opened).toEqual([]);
		live.press([f2, f2, f2]);
		expect(opened).toEqual(['once']);
	});

	it('says why where it is missing, and goes on', () => {
		const {press, state} = atHome({
			openHandbook: () => {
				throw new Error('The handbook is missing.');
			},
		});
		press('enter', '=a draft', 'ctrl+r');
		expect(textOf(state())).toBe('The handbook is missing.');
		press('right', '=c', 'down', 'enter', 'escape');
		expect(press('escape').meeting?.draft.text).toBe('a draft');
	});
});
