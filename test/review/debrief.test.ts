import {describe, expect, it} from 'vitest';
import {readPack} from '../../src/pack-files.ts';
import {fold} from '../../src/rehearsal/fold.ts';
import type {Reply} from '../../src/rehearsal/rehearsal.ts';
import {debriefOf} from '../../src/review/debrief.ts';
import {debriefLines} from '../../src/review/debrief-lines.ts';
import {wrap} from '../../src/wrap.ts';
import stringWidth from 'string-width';
import {assessAsTold, middling, strong, text, weak, type Told} from '../answers-as-told.ts';
import {everySetting, usual} from '../settings.ts';

const pack = readPack();
const parts = {pack, assess: assessAsTold};

const played = (tolds: readonly Told[], more: readonly Reply[] = []) =>
	fold(
		{
			setting: usual,
			seed: 2,
			replies: [...tolds.map((told): Reply => ({kind: 'answer', text: text(told)})), ...more],
		},
		parts,
	);

describe('the debrief', () => {
	it('has a row for every turn that was taken', () => {
		const {rows} = debriefOf(played([strong, middling, weak]), pack);
		expect(rows.map(({turn, phase}) => [turn, phase])).toEqual([
			[1, 'opening'],
			[2, 'pushback'],
			[3, 'pushback'],
		]);
	});

	it('names the strongest and the weakest turn', () => {
		const {strongest, weakest} = debriefOf(played([middling, strong, weak, middling]), pack);
		expect([strongest?.turn, weakest?.turn]).toEqual([2, 3]);
	});

	it('names two things to practise, the costliest first', () => {
		const threat: Told = {answer: 1, data: 2, roi: 2, humility: 2, flags: ['ultimatum']};
		const {practise} = debriefOf(played([strong, threat, threat, threat]), pack);
		expect(practise.map(({about}) => about)).toEqual(['ultimatum', 'answer']);
		expect(practise[0]?.turns).toEqual([2, 3, 4]);
	});

	it('names nothing to practise after a talk without a fault', () => {
		expect(debriefOf(played([strong, strong, strong]), pack).practise).toEqual([]);
	});

	it('leaves a turn without words unrated instead of scoring it', () => {
		const {rows, totals} = debriefOf(played([strong], [{kind: 'silence', seconds: 9}]), pack);
		expect(rows[1]?.score).toBeUndefined();
		expect(totals.rated).toBe(1);
	});

	it('says that a walk-out obtained nothing', () => {
		const {ending, obtained} = debriefOf(played([middling], [{kind: 'leave'}]), pack);
		expect(ending).toBe('left');
		expect(obtained).toEqual([]);
	});

	it('tells a firm commitment by its owner and its date', () => {
		const replies = Array.from({length: 30}, (): Reply => ({kind: 'answer', text: text(strong)}));
		for (const setting of everySetting) {
			const {obtained} = debriefOf(fold({setting, seed: 2, replies}, parts), pack);
			expect(obtained.filter(({firm}) => firm).every(({what}) => /\(your manager, by .+\)$/.test(what))).toBe(
				true,
			);
			expect(obtained.some(({firm}) => firm)).toBe(true);
		}
	});

	it('says what the manager held after each turn, and why it moved', () => {
		const {mind} = debriefOf(played([strong, {answer: 1, flags: ['ultimatum']}]), pack);
		expect(mind[0]?.why.join()).toContain('moved the talk on (trust +1');
		expect(mind[1]).toMatchObject({turn: 2, doubts: ['tone']});
		expect(mind[1]?.why.join()).toContain('a doubt about tone');
		expect(mind[1]?.trust).toBeLessThan(mind[0]?.trust ?? 0);
	});

	it('fits 60 and 80 columns', () => {
		const debrief = debriefOf(played([strong, middling, weak, weak, middling, weak, weak, middling]), pack);
		for (const width of [60, 80]) {
			for (const line of debriefLines(debrief, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
		}
	});
});

describe('wrapping', () => {
	it('keeps blanks at the beginning and indents what follows', () => {
		expect(wrap('  + one two three', 9, '    ')).toEqual(['  + one', '    two', '    three']);
	});
});
