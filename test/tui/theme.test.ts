import {describe, expect, it} from 'vitest';
import {lookOf, signsOf, styleOf} from '../../src/tui/theme.ts';
import {looks} from './widgets/drawn.tsx';

const utf8 = {LANG: 'en_GB.UTF-8', TERM: 'xterm'};

describe('the look', () => {
	it('has colours unless NO_COLOR holds anything or the terminal is dumb', () => {
		expect(lookOf(utf8, false, 'linux')).toEqual({colour: true, unicode: true, spoken: false});
		expect(lookOf({...utf8, NO_COLOR: '1'}, false, 'linux').colour).toBe(false);
		expect(lookOf({...utf8, NO_COLOR: ''}, false, 'linux').colour).toBe(true);
		expect(lookOf({...utf8, TERM: 'dumb'}, false, 'linux')).toMatchObject({colour: false, unicode: false});
	});

	it('keeps to ASCII where the locale is not UTF-8, but for systems that have none', () => {
		expect(lookOf({TERM: 'xterm', LANG: 'C'}, false, 'linux').unicode).toBe(false);
		expect(lookOf({TERM: 'xterm'}, false, 'linux').unicode).toBe(false);
		expect(lookOf({...utf8, LC_ALL: 'C'}, false, 'linux').unicode).toBe(false);
		expect(lookOf({TERM: 'xterm', LC_CTYPE: 'UTF-8'}, false, 'darwin').unicode).toBe(true);
		expect(lookOf({}, false, 'win32').unicode).toBe(true);
	});

	it('names no colour where there are none', () => {
		for (const role of ['manager', 'earned', 'cost', 'level0', 'warning', 'current'] as const) {
			expect(styleOf(role, looks.noColour)).not.toHaveProperty('color');
			expect(styleOf(role, looks.coloured)).toHaveProperty('color');
		}
	});

	it('tells what earned from what cost by more than colour in every look', () => {
		for (const look of Object.values(looks)) {
			const {earned, cost, levels} = signsOf(look);
			expect(earned).not.toEqual(cost);
			if (!look.spoken) expect(new Set(levels).size).toBe(3);
		}
	});

	it('uses nothing but ASCII where it must', () => {
		expect(JSON.stringify(signsOf(looks.ascii))).toMatch(/^[ -~]+$/);
	});
});
