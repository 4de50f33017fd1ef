/** Rehearsing again in a real terminal: drill, retry, take-over, compare. */
import {cpSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {program} from '../run-program.ts';
import {journey} from './journey.ts';
import {lastWords, type Terminal} from './terminal.ts';

const {home, start} = journey();

const open = (...args: readonly string[]): Terminal => start([program, ...args]);

/** The rehearsals that version 0.1.0 kept. */
function withKept(): void {
	mkdirSync(home(), {recursive: true});
	const kept = join(import.meta.dirname, '..', 'fixtures', 'kept-by-0.1.0.db');
	cpSync(kept, join(home(), 'pushback.db'));
}

const answer =
	'I understand that money is short. Could we split it: half now, and half in March when the savings show in the Q1 numbers?';

describe('a drill', () => {
	it('begins in its pushback with the talk so far, and ends in the debrief', async () => {
		const own = open('drill', 'budget', '--seed', '5');
		const first = await own.waitFor(/The talk so far:[^]*▸ pushback: budget[^]*› your answer/);
		expect(first.text).toContain('You have asked for');
		for (let turn = 0; turn < 8 && !own.screen().text.includes('The meeting is over.'); turn++) {
			const before = lastWords(own.screen());
			own.type(`${answer}\r`);
			await own.waitFor(
				(now) =>
					now.text.includes('The meeting is over.') ||
					(lastWords(now) !== before && now.text.includes('› your answer')),
			);
		}
		own.press('enter');
		await own.waitFor(/Summary\ndrill: budget[^]*A drill of one pushback/);
		own.type('q');
		expect((await own.exit).code).toBe(0);
	});
});

describe('a retry', () => {
	it('takes the last answer back with one key, and says that it is practice', async () => {
		const own = open('rehearse', '--seed', '5');
		await own.waitFor('› your answer');
		own.type('Pay me more, or else I am gone by Friday.\r');
		await own.waitFor('Ctrl+G takes that answer back');
		const place = own.screen().text;
		own.type('\u0007');
		await own.waitFor(/Once more from turn 1[^]*▸ opening[^]*› your answer/);
		expect(place).not.toContain('Once more');
		own.type('Thanks for making the time. I would like to talk about a bonus for my results this year.\r');
		await own.waitFor('▸ evidence');
		own.press('escape');
		await own.waitFor('Leave the meeting?');
		own.type('e');
		await own.waitFor(/A retry from turn 1 of \w+: practice, not a result/);
		own.press('escape');
		await own.waitFor('What you have rehearsed');
	});
});

describe('a kept rehearsal', () => {
	it('is seen again from the history, taken over, and compared, with Esc as the way back', async () => {
		withKept();
		const own = open('history');
		await own.waitFor(/└ kckpm .*retry of 7dppm/);
		own.press('down', 'down', 'down');
		await own.waitFor('› 7dppm');
		own.type('c');
		await own.waitFor('mark another and press c');
		own.press('down');
		await own.waitFor('› └ kckpm');
		own.type('c');
		await own.waitFor('They share the first 3 turns.');
		own.press('escape');
		await own.waitFor('What you have rehearsed');
		own.press('up', 'enter');
		await own.waitFor(/7dppm: meeting[^]*Turn 1 of 9 · opening/);
		own.press('tab');
		await own.waitFor('Turn 4 of 9 · pushback: hr');
		own.type('t');
		await own.waitFor(/Taken over from turn 4[^]*▸ pushback: hr[^]*› your answer/);
		own.press('ctrl+c', 'ctrl+c');
		await own.exit;
	});
});
