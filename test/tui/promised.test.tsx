import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import type {OpenCommitment} from '../../src/review/reality/open.ts';
import {Frame} from '../../src/tui/app.tsx';
import type {AppState} from '../../src/tui/app-state.ts';
import type {Look} from '../../src/tui/theme.ts';
import {atHome} from './rehearsing.ts';
import {drawn, looks} from './widgets/drawn.tsx';

const today = Date.parse('2026-11-28T12:00:00');

const open: readonly OpenCommitment[] = [
	{
		ref: 'k7f3d.1',
		held: '2026-11-20',
		commitment: {what: 'she takes it to HR', owner: 'Dana', due: {day: '2026-11-26'}, state: 'open'},
		days: -2,
	},
	{
		ref: 'k7f3d.2',
		held: '2026-11-20',
		commitment: {what: 'the training days \u001b[31m', due: {said: 'in spring'}, state: 'open'},
	},
	...Array.from({length: 12}, (_, index): OpenCommitment => ({
		ref: `k7f3d.${index + 3}`,
		held: '2026-11-20',
		commitment: {what: `one more thing with a long name, number ${index + 3}`.repeat(2), state: 'open'},
	})),
];

function atPromised(some: readonly OpenCommitment[] = open, size = {columns: 80, rows: 24}) {
	const marks: (readonly [string, string])[] = [];
	const rehearsing = atHome({
		size,
		keeping: {
			open: () => some,
			mark: (ref, state) => {
				marks.push([ref, state]);
				return undefined;
			},
		},
	});
	return {...rehearsing, marks};
}

const frameOf = (state: AppState, look: Look = looks.coloured): string =>
	drawn(<Frame state={{...state, look}} now={() => today} />, state.size.columns, look);

const toList = ['down', 'down', 'enter'] as const;

describe('what was promised, on the screens', () => {
	it('is reminded of at home, the most urgent by name', () => {
		const frame = frameOf(atPromised().state());
		expect(frame).toContain('See what was promised in the real meeting');
		expect(frame).toContain('14 open; first she takes it to HR, 2 days overdue');
	});

	it('is not mentioned where nothing is open', () => {
		expect(frameOf(atPromised([]).state())).not.toContain('promised');
	});

	it('shows who and by when', () => {
		const frame = frameOf(atPromised().press(...toList));
		expect(frame).toContain('she takes it to HR');
		expect(frame).toContain('Dana, by 2026-11-26 (2 days overdue)');
		expect(frame).toContain('nobody named, “in spring”');
	});

	it('is marked with a key, and the same key takes the mark back', () => {
		const {press, marks} = atPromised();
		press(...toList, '=y', 'down', '=n');
		expect(frameOf(press())).toMatch(/HR · kept[^]*· missed/);
		press('=n');
		expect(marks).toEqual([
			['k7f3d.1', 'kept'],
			['k7f3d.2', 'missed'],
			['k7f3d.2', 'open'],
		]);
	});

	it('stops at its ends, and goes home with Esc', () => {
		const {press} = atPromised();
		expect(press(...toList, 'up').promised.choice).toBe(0);
		expect(press(...Array<string>(30).fill('down')).promised.choice).toBe(13);
		expect(press('escape').room).toBe('home');
	});

	it.each([
		{columns: 60, rows: 20},
		{columns: 40, rows: 12},
		{columns: 132, rows: 50},
	])('fits a window of $columns×$rows with the chosen one in sight', (size) => {
		const {press} = atPromised(open, size);
		press(...toList);
		for (let index = 0; index < open.length; index++) {
			for (const look of Object.values(looks)) {
				const frame = frameOf(press(), look);
				const rows = frame.split('\n');
				expect(Math.max(...rows.map((row) => stringWidth(row)))).toBeLessThanOrEqual(size.columns);
				expect(rows.length).toBeLessThan(size.rows);
				expect(frame).toContain(index < 2 ? ['she takes', 'the training'][index] : `number ${index + 1}`);
				expect(frame).not.toContain('\u001b');
			}
			press('down');
		}
	});
});
