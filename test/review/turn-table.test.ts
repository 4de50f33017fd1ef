import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import type {Row} from '../../src/review/debrief.ts';
import {turnCells, turnColumns} from '../../src/review/turn-table.ts';
import {tableLines} from '../../src/text-table.ts';

describe('the turn table', () => {
	const rows: readonly Row[] = [
		{turn: 1, phase: 'opening', levels: {data: 0, roi: 0, humility: 1, answer: 2}, flags: [], score: 70},
		{
			turn: 12,
			phase: 'pushback',
			branch: 'deferral',
			levels: {data: 2, roi: 1, humility: 2, answer: 2},
			flags: ['entitlement', 'undermining'],
			score: 100,
		},
		{turn: 13, phase: 'close', levels: {data: 0, roi: 0, humility: 0, answer: 0}, flags: []},
	];

	const linesAt = (width: number): string =>
		tableLines(
			turnColumns,
			turnCells(rows, (level) => `${['○', '◐', '●'][level]} ${level}`),
			width,
		).join('\n');

	it.each([60, 80])('fits %i columns', (columns) => {
		for (const line of linesAt(columns).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
	});

	it('stands in columns at 80', () => {
		expect('\n' + linesAt(80)).toBe(`
 #  phase     branch    data  roi  hum  ans  flags                     score
 1  opening             ○ 0   ○ 0  ◐ 1  ● 2                               70
12  pushback  deferral  ● 2   ◐ 1  ● 2  ● 2  entitlement, undermining    100
13  close               –     –    –    –    not rated                     –`);
	});

	it('breaks only the flags at 60', () => {
		expect('\n' + linesAt(60)).toBe(`
 # phase    branch   data roi hum ans flags            score
 1 opening           ○ 0  ○ 0 ◐ 1 ● 2                     70
12 pushback deferral ● 2  ◐ 1 ● 2 ● 2 entitlement,       100
                                      undermining
13 close             –    –   –   –   not rated            –`);
	});
});
