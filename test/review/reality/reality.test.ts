import {describe, expect, it} from 'vitest';
import type {RealCommitment, RealMeeting} from '../../../src/rehearsal/real-meeting.ts';
import {readDue} from '../../../src/rehearsal/real-meeting.ts';
import {debriefOf} from '../../../src/review/debrief.ts';
import {openCommitments, sayReminder} from '../../../src/review/reality/open.ts';
import {setBeside} from '../../../src/review/reality/reality.ts';
import {listLines, meetingLines, openLines} from '../../../src/review/reality/text.ts';
import {endings, type Branch} from '../../../src/terms.ts';
import {pack, playedScript} from '../../played-scripts.ts';

const today = '2026-11-28';

const commitment = (what: string, rest: Partial<RealCommitment> = {}): RealCommitment => ({
	what,
	state: 'open',
	...rest,
});

const held = (
	rest: Partial<RealMeeting & {readonly id: string}> = {},
): RealMeeting & {readonly id: string} => ({
	id: 'k7f3d',
	held: '2026-11-27',
	ending: 'sponsored',
	pushbacks: ['budget', 'hr', 'leaving'],
	commitments: [
		commitment('she takes it to HR', {owner: 'Dana', due: {day: '2026-12-04'}}),
		commitment('the training days'),
	],
	note: '',
	...rest,
});

const practised = new Map<Branch, {rehearsals: number; best: number}>([
	['budget', {rehearsals: 4, best: 85}],
	['hr', {rehearsals: 1, best: 40}],
]);

const rehearsed = {id: 'abcde', debrief: debriefOf(playedScript('part-now-rest-in-july'), pack)};

describe('the real meeting beside the rehearsal', () => {
	it('says how far it went against what was rehearsed', () => {
		expect(setBeside(held(), rehearsed, practised).verdict).toBe(
			'Less far than rehearsed: there it was a part now and the rest dated.',
		);
		expect(setBeside(held({ending: 'granted'}), rehearsed, practised).verdict).toMatch(/^Further than/);
		expect(setBeside(held({ending: 'part-now'}), rehearsed, practised).verdict).toBe(
			'As you had rehearsed it.',
		);
	});

	it('has a verdict for each pair of endings', () => {
		for (const real of endings) {
			const {verdict} = setBeside(held({ending: real}), rehearsed, practised);
			expect(verdict).toMatch(/^(?:As|Further|Less far) .+\.$/);
		}
	});

	it('tells the pushbacks that had been practised from those that were new', () => {
		const {met, spared, next} = setBeside(held(), rehearsed, practised);
		expect(met).toEqual([
			{branch: 'budget', rehearsals: 4, best: 85},
			{branch: 'hr', rehearsals: 1, best: 40},
			{branch: 'leaving', rehearsals: 0},
		]);
		expect(spared).toEqual(['band', 'nibble']);
		expect(next).toEqual([
			'“the training days”: ask who does it, and by when.',
			'It came, and you had never practised it: leaving.',
			'Practised, and not yet well (under 60): hr.',
		]);
	});

	it('does without a rehearsal', () => {
		const beside = setBeside(held({pushbacks: []}), undefined, practised);
		expect(beside).toMatchObject({verdict: 'There is no rehearsal beside it.', met: [], spared: []});
	});

	it('tells each commitment with its owner and its date, or that there is none', () => {
		const lines = meetingLines(held(), setBeside(held(), rehearsed, practised), today, 80);
		expect(lines).toContain('    1. she takes it to HR: Dana, by 2026-12-04 (in 6 days)');
		expect(lines).toContain('    2. the training days: nobody named, no date');
	});

	it('reads in lines, at 60 columns too', () => {
		const lines = meetingLines(
			held({note: 'She \u001b[31mmeant it.'}),
			setBeside(held(), rehearsed, practised),
			today,
			60,
		);
		expect(lines.join('\n')).not.toContain('\u001b');
		for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
	});
});

describe('open commitments', () => {
	const early = held({id: 'aaaaa', commitments: [commitment('old', {due: {day: '2026-11-20'}})]});

	it('come with the most urgent first and the undated last', () => {
		expect(openCommitments([held(), early], today).map(({ref, days}) => [ref, days])).toEqual([
			['aaaaa.1', -8],
			['k7f3d.1', 6],
			['k7f3d.2', undefined],
		]);
	});

	it('leave out what was kept or missed', () => {
		const done = held({commitments: [commitment('a', {state: 'kept'}), commitment('b', {state: 'missed'})]});
		expect(openCommitments([done], today)).toEqual([]);
		expect(sayReminder([])).toBeUndefined();
		expect(listLines([done], 80)).toEqual(['k7f3d  2026-11-27  Sponsored to HR (1 kept, 1 missed)']);
	});

	it('are reminded of in one line', () => {
		expect(sayReminder(openCommitments([held(), early], today))).toBe('3 open; first old, 8 days overdue');
		const one = held({commitments: [commitment('she calls HR', {due: {day: '2026-11-29'}})]});
		expect(sayReminder(openCommitments([one], today))).toBe('1 open: she calls HR, due tomorrow');
	});

	it('keep a date in words as it was said', () => {
		const said = held({commitments: [commitment('an answer', {owner: 'me', due: {said: 'end of July'}})]});
		expect(sayReminder(openCommitments([said], today))).toBe('1 open: an answer, “end of July”');
		expect(openLines(openCommitments([said], today), today, 80)).toEqual([
			'k7f3d.1  an answer: me, “end of July”',
		]);
	});
});

describe('a date that was typed', () => {
	it.each([
		['2026-12-04', {day: '2026-12-04'}],
		[' 2026-2-9 ', {day: '2026-02-09'}],
		['2028-02-29', {day: '2028-02-29'}],
		['end  of July', {said: 'end of July'}],
		['Q3', {said: 'Q3'}],
		['', undefined],
	])('“%s” is taken', (typed, due) => {
		expect(readDue(typed)).toEqual({due});
	});

	it.each([
		['2026-02-30', 'there is no such day'],
		['2027-02-29', 'there is no such day'],
		['2026-13-01', 'there is no such day'],
		['31.7.2026', 'expected a day written like 2026-11-30'],
		['7/31', 'expected a day written like 2026-11-30'],
		['x'.repeat(100), 'at most 80 characters'],
	])('“%s” is told to be none', (typed, why) => {
		expect(readDue(typed)).toMatchObject({problem: expect.stringContaining(why) as string});
	});
});
