/** The home screen is drawn before Ink is there; nobody may see where the one ends and the other begins. */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import xterm from '@xterm/headless';
import {describe, expect, it} from 'vitest';
import {openStore} from '../../src/store/open-store.ts';
import {program} from '../run-program.ts';
import {journey} from './journey.ts';
import type {Terminal, TerminalOptions} from './terminal.ts';

const {home, start} = journey();

const open = (options: TerminalOptions = {}): Terminal => start([program], options);

/** Ink holds the terminal's picture while it draws: the sign that it begins. */
const inkBegins = '\u001b[?2026h';
const inkEnds = '\u001b[?2026l';

/** Every cell that bytes leave on a screen: its character, colour and weight. */
async function cellsOf(bytes: string, columns: number, rows: number): Promise<readonly string[]> {
	const emulator = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	await new Promise<void>((resolve) => {
		emulator.write(bytes, resolve);
	});
	const lines = Array.from({length: rows}, (_, y) => {
		const line = emulator.buffer.active.getLine(y);
		const cells = Array.from({length: columns}, (_cell, x) => line?.getCell(x));
		return cells
			.map((cell) => {
				const character = cell?.getChars() ?? '';
				if (character.trim() === '') return ' ';
				return `${character}${cell?.getFgColor() ?? ''}${cell?.isBold() ? 'b' : ''}${cell?.isDim() ? 'd' : ''}`;
			})
			.join('|');
	});
	emulator.dispose();
	return lines;
}

const keepNothing = (): void => undefined;

/** A meeting that was cut off after a turn, and a promise of a real one, overdue. */
function keepSomething(): void {
	const opened = openStore(home());
	if ('problem' in opened) throw new Error(opened.problem.message);
	const {store} = opened;
	const at = new Date('2026-11-20T09:30:00Z');
	const setting = {style: 'data-driven', pressure: 'calm', bonus: 'standard', company: 'steady'} as const;
	const id = store.create({setting, seed: 7, pack: 'bonus', at, random: Math.random});
	store.addReply(id, 1, {kind: 'answer', text: 'Thank you for making the time.'}, at);
	const commitment = {what: 'she asks HR', owner: 'Dana', due: {day: '2026-11-24'}, state: 'open'} as const;
	const held = {
		held: '2026-11-20',
		ending: 'sponsored',
		pushbacks: [],
		note: '',
		commitments: [commitment],
	} as const;
	store.real.add(held, at, Math.random);
	store.close();
}

describe('the first frame', () => {
	it.each([
		['nothing kept', {}, keepNothing],
		['something kept', {}, keepSomething],
		['a wide and high window', {columns: 140, rows: 50}, keepSomething],
		['the smallest window', {columns: 40, rows: 12}, keepSomething],
		['no colours', {env: {NO_COLOR: '1'}}, keepNothing],
	] as const)('looks as Ink draws it, cell by cell: %s', async (_name, options, keep) => {
		keep();
		const {waitFor, raw}: Terminal = open(options);
		await waitFor((): boolean => raw().includes(inkEnds));
		const [early = '', ink = ''] = raw().split(inkBegins);
		const {columns = 80, rows = 24} = options as TerminalOptions;
		expect(early).toContain('Rehearse');
		expect(await cellsOf(early, columns, rows)).toEqual(
			await cellsOf(ink.slice(0, ink.indexOf(inkEnds)).replace(/^[^\n]*?\u001b\[J/, ''), columns, rows),
		);
	});

	it('is gone when Ink has drawn its own: nothing stands there twice', async () => {
		const {waitFor, raw, screen} = open();
		await waitFor((): boolean => raw().includes(inkEnds));
		expect(screen().history.split('Rehearse the meeting now')).toHaveLength(2);
	});

	it('loses no key that is pressed while the rest is being loaded', async () => {
		const {waitFor, type, exit, raw} = open();
		await waitFor('Rehearse the meeting now');
		const inkWasThere = raw().includes(inkBegins);
		type('q');
		expect(await exit).toMatchObject({code: 0});
		expect(inkWasThere).toBe(false);
	});

	it('says that the case is still being read, and then what is in it', async () => {
		writeFileSync(
			join(home(), 'case.yaml'),
			'achievements:\n  - what: the checkout migration\nask: €8,000, once\ncompany: struggling\n',
		);
		const {waitFor, raw} = open();
		await waitFor('you ask for €8,000, once');
		const [early = ''] = raw().split(inkBegins);
		expect(early).toContain('Your case');
		expect(early).toContain('…');
		expect(early).not.toContain('none yet');
		expect(early).not.toContain('steady company');
	});

	it('is taken away where the case is wrong, and what is wrong is said', async () => {
		writeFileSync(join(home(), 'case.yaml'), 'achievements: 7\n');
		const {exit, screen} = open();
		expect(await exit).toMatchObject({code: 1});
		expect(screen().text).toContain('case.yaml:1:');
		expect(screen().text).not.toContain('Rehearse the meeting now');
	});

	it('is left to Ink on a terminal whose colours have to be found out', async () => {
		const {waitFor, raw} = open({env: {FORCE_COLOR: '0'}});
		await waitFor('Rehearse the meeting now');
		expect(raw().startsWith(inkBegins)).toBe(true);
	});
});
