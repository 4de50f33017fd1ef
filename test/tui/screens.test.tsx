import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import type {AppState, Printed} from '../../src/tui/app-state.ts';
import {Frame} from '../../src/tui/app.tsx';
import {PrintedItem} from '../../src/tui/screens/printed.tsx';
import type {Look} from '../../src/tui/theme.ts';
import {usual} from '../settings.ts';
import {atHome, toTheEnd, type Rehearsing} from './rehearsing.ts';
import {drawn, looks} from './widgets/drawn.tsx';

const cutOff = {
	id: 'cut',
	script: {setting: usual, seed: 3, replies: [{kind: 'answer', text: 'Thank you for the time.'}]},
	when: new Date(0),
} as const;

const long =
	'The checkout migration took failed payments from 2.1% to 0.8% since April, and Finance put that at about ' +
	'310,000 euros a year in orders we used to lose; Marta did the cut-over and Idris the monitoring, and my own part ' +
	'was the decision to go market by market 日本語のテキスト 👩‍👩‍👧 and \u001b[31ma red word\u001b[0m.';

const sizes = [
	{columns: 60, rows: 20},
	{columns: 80, rows: 24},
	{columns: 40, rows: 12},
	{columns: 132, rows: 50},
] as const;

const frameOf = (state: AppState, look: Look = looks.coloured): string =>
	drawn(<Frame state={{...state, look}} now={() => 0} />, state.size.columns, look);

const widthOf = (text: string): number => Math.max(...text.split('\n').map((row) => stringWidth(row)));
const heightOf = (text: string): number => text.split('\n').length;

type Way = readonly [name: string, go: (rehearsing: Rehearsing) => AppState];

const home: Way = ['home', ({state}) => state()];
const ways: readonly Way[] = [
	home,
	['setting', ({press}) => press('down', 'down', 'enter')],
	['the help of the home screen', ({press}) => press('=?')],
	['a new meeting', ({press}) => press('down', 'enter')],
	['a draft', ({press}) => press('down', 'enter', `=${long}`)],
	['a very long draft', ({press}) => press('down', 'enter', `=${long.repeat(20)}`)],
	['the note about silence', ({press}) => press('down', 'enter', 'enter')],
	['an answered turn', ({press}) => press('down', 'enter', `=${long}`, 'enter')],
	['the help of the meeting', ({press}) => press('down', 'enter', 'f1', 'pagedown')],
	['the facts', ({press}) => press('down', 'enter', 'ctrl+o')],
	['the handbook at a pushback', ({press}) => press('down', 'enter', `=${long}`, 'f2', 'pagedown')],
	['the contents of the handbook', ({press}) => press('f2', ...Array<string>(9).fill('down'))],
	[
		'the end of the handbook',
		({press}) => press('f2', ...Array<string>(9).fill('pagedown'), 'enter', 'pagedown'),
	],
	['leaving', ({press}) => press('down', 'enter', `=${long}`, 'ctrl+c')],
	[
		'the last word',
		(rehearsing) => {
			rehearsing.press('down', 'enter');
			return toTheEnd(rehearsing, long);
		},
	],
	[
		'the summary',
		(rehearsing) => {
			rehearsing.press('down', 'enter');
			toTheEnd(rehearsing, long);
			return rehearsing.press('enter');
		},
	],
	[
		'the end of the summary',
		(rehearsing) => {
			rehearsing.press('down', 'enter');
			toTheEnd(rehearsing, 'or else');
			return rehearsing.press('enter', ...Array<string>(80).fill('down'));
		},
	],
];

describe.each(sizes)('in a window of $columns×$rows', (size) => {
	it.each(ways)('%s fits, lower than the window', (_name, go) => {
		for (const look of Object.values(looks)) {
			const frame = frameOf(go(atHome({size, unfinished: cutOff})), look);
			expect(widthOf(frame)).toBeLessThanOrEqual(size.columns);
			expect(heightOf(frame)).toBeLessThan(size.rows);
			expect(frame).not.toContain('\u001b');
		}
	});

	it('no printed item is wider than the window', () => {
		const rehearsing = atHome({size});
		rehearsing.press('enter');
		toTheEnd(rehearsing, long);
		const items: readonly Printed[] = [
			...rehearsing.press('enter').log.items,
			...rehearsing.press('=r', '=r').log.items,
			{kind: 'resumed', turns: 3},
		];
		expect(new Set(items.map(({kind}) => kind))).toEqual(
			new Set(['card', 'turn', 'parting', 'summary', 'resumed']),
		);
		for (const item of items) {
			for (const look of Object.values(looks)) {
				expect(
					widthOf(drawn(<PrintedItem item={item} size={size} />, size.columns, look)),
				).toBeLessThanOrEqual(size.columns);
			}
		}
	});
});

describe.each(sizes.slice(0, 2))('the first frame of a meeting in $columns×$rows', (size) => {
	it('has the whole card of facts above it', () => {
		const {log, ...state} = atHome({size}).press('enter');
		const [card] = log.items;
		expect(card?.kind).toBe('card');
		const above = card ? heightOf(drawn(<PrintedItem item={card} size={size} />, size.columns)) : 0;
		expect(above + heightOf(frameOf({log, ...state}))).toBeLessThan(size.rows);
	});
});

describe('what the screens say', () => {
	it('home: what this is, and what can be done', () => {
		const frame = frameOf(atHome({unfinished: cutOff}).state());
		for (const part of [
			'Rehearse the meeting in which you ask for a bonus',
			'Go on with the meeting',
			'after 1 turn',
		])
			expect(frame).toContain(part);
		expect(frameOf(atHome().state())).not.toContain('Go on with');
	});

	it('meeting: where it stands, who speaks, and whose turn it is', () => {
		const state = atHome().press('enter');
		const frame = frameOf(state);
		expect(frame).toContain('▸ opening');
		expect(frame).toMatch(/^Manager {2}\S/m);
		expect(frame).toContain('› your answer');
	});

	it('a turn: the marked answer, score, cues, reasons and one sentence of advice; without the coach the talk alone', () => {
		const {log} = atHome().press('enter', `=${long}`, 'enter');
		const item = log.items.at(-1);
		if (item?.kind !== 'turn') throw new Error('no turn was printed');
		const size = {columns: 80, rows: 24};
		const coached = drawn(<PrintedItem item={item} size={size} />, 80);
		for (const part of [
			'You      +The c',
			'100/100  data ● there',
			'+5 The first five characters.',
			'tip Say it again',
		])
			expect(coached).toContain(part);
		const alone = drawn(<PrintedItem item={{...item, coach: 'off'}} size={size} />, 80);
		expect(alone).toContain('You      The checkout');
		expect(alone).not.toContain('tip');
		expect(alone).not.toContain('100');
	});

	it('read aloud, levels are words and no lines are drawn', () => {
		const {log} = atHome().press('enter', `=${long}`, 'enter');
		const item = log.items.at(-1);
		if (!item) throw new Error('nothing was printed');
		const aloud = drawn(<PrintedItem item={item} size={{columns: 80, rows: 24}} />, 80, looks.spoken);
		expect(aloud).toContain('data there');
		expect(aloud).not.toMatch(/[│●◐○]/);
	});

	it('leaving: that the meeting is kept, or that it is not', () => {
		expect(frameOf(atHome().press('enter', '=one', 'enter', 'ctrl+c'))).toContain(
			'you can go on with it later',
		);
		const broken = atHome({keeping: {begin: () => ({problem: 'no'})}});
		expect(frameOf(broken.press('enter', '=one', 'enter', 'ctrl+c'))).toContain('It is not kept');
	});

	it('the manager’s line keeps its end in a window too low for it', () => {
		const {meeting, ...state} = atHome({size: {columns: 40, rows: 12}}).press('enter');
		if (!meeting) throw new Error('no meeting');
		const text = `${'One thing after another is in the way of it. '.repeat(12)}What now?`;
		const now = {...meeting.rehearsal.now, text};
		const frame = frameOf({...state, meeting: {...meeting, rehearsal: {...meeting.rehearsal, now}}});
		expect(frame).toMatch(/^Manager {2}…/m);
		expect(frame).toContain('What now?');
		expect(heightOf(frame)).toBeLessThan(12);
	});
});
