import {describe, expect, it} from 'vitest';
import {agendaFor, draw, nextBranch} from '../../machines/agenda.ts';
import {nothingShown, type MeetingContext} from '../../machines/context.ts';
import {firstStance} from '../../machines/stance.ts';
import {backbone} from '../../src/terms.ts';
import {everySetting} from '../settings.ts';

const seeds = Array.from({length: 300}, (_, seed) => seed);

/** What the manager may come with, in their order: every order some seed gives. */
const orders = {
	strong: {
		standard: ['hr budget deferral', 'hr deferral budget'],
		discretionary: [
			'budget deferral hr',
			'budget hr deferral',
			'deferral budget hr',
			'deferral hr budget',
			'hr budget deferral',
			'hr deferral budget',
		],
		kpi: ['deferral hr budget', 'hr deferral budget'],
	},
	steady: {
		standard: ['budget hr deferral', 'hr budget deferral', 'hr deferral budget'],
		discretionary: ['budget deferral hr', 'budget hr deferral'],
		kpi: [
			'budget deferral hr',
			'budget hr deferral',
			'deferral budget hr',
			'deferral hr budget',
			'hr budget deferral',
			'hr deferral budget',
		],
	},
	struggling: {
		standard: ['budget deferral hr', 'budget hr deferral'],
		discretionary: ['budget deferral hr', 'budget hr deferral'],
		kpi: ['budget deferral hr', 'budget hr deferral', 'deferral budget hr'],
	},
} as const;

describe('the order of the backbone', () => {
	it.each(everySetting)('is one that a $company company with a $bonus bonus has', (setting) => {
		const found = new Set(seeds.map((seed) => agendaFor(setting, seed).join(' ')));
		expect([...found].toSorted()).toEqual(orders[setting.company][setting.bonus]);
	});

	it('has each of it once', () => {
		for (const setting of everySetting)
			for (const seed of seeds) expect(agendaFor(setting, seed).toSorted()).toEqual([...backbone].toSorted());
	});
});

describe('a draw', () => {
	it('is the same for the same seed, and spread evenly over neighbouring ones', () => {
		const drawn = seeds.map((seed) => draw(seed, 1, 3));
		expect(seeds.map((seed) => draw(seed, 1, 3))).toEqual(drawn);
		for (const value of [0, 1, 2]) expect(drawn.filter((each) => each === value).length).toBeGreaterThan(80);
		expect(drawn.every((each) => [0, 1, 2].includes(each))).toBe(true);
	});
});

describe('after a low offer', () => {
	const context = (results: MeetingContext['results']): MeetingContext => {
		const setting = {style: 'data-driven', pressure: 'calm', bonus: 'standard', company: 'strong'} as const;
		return {
			setting,
			seed: 1,
			rung: 'plain',
			stance: {...firstStance(setting), doubts: ['figures'], trust: 7},
			changes: [],
			said: [],
			questions: [],
			quoted: {},
			owed: [],
			spoken: 0,
			shown: {...nothingShown, data: 2, roi: 2, credit: true, reason: true, mostAsked: 8000, amount: '8,000'},
			last: {levels: {data: 0, roi: 0, humility: 0, answer: 0}, flags: [], facts: []},
			agenda: ['hr', 'budget', 'deferral'],
			results,
			answered: 0,
			commitments: [],
		};
	};

	it('nothing more is called up, though a doubt is open', () => {
		expect(nextBranch(context({hr: 'settled', budget: 'settled'}))).toBe('doubt');
		expect(nextBranch(context({hr: 'settled', budget: 'settled', lowball: 'soft'}))).toBe(undefined);
	});
});

describe('at the door', () => {
	const setting = {style: 'data-driven', pressure: 'calm', bonus: 'standard', company: 'strong'} as const;
	const context = (seed: number, kind: 'check' | 'later'): MeetingContext => ({
		setting,
		seed,
		rung: 'plain',
		stance: {...firstStance(setting), trust: 8},
		changes: [],
		said: [],
		questions: [],
		quoted: {},
		owed: [],
		spoken: 0,
		shown: {...nothingShown, data: 2, roi: 2, credit: true, reason: true},
		last: {levels: {data: 0, roi: 0, humility: 0, answer: 0}, flags: [], facts: []},
		agenda: ['hr', 'budget', 'deferral'],
		results: {hr: 'standing', budget: 'standing', lowball: 'soft', doubt: 'settled'},
		answered: 9,
		commitments: [{kind, branch: 'doubt', owner: 'manager', due: {key: 'next-week'}}],
	});

	it('only what was agreed is made vague again, and no look at the figures on the way there', () => {
		const raised = (kind: 'check' | 'later'): boolean =>
			seeds.some((seed) => nextBranch(context(seed, kind)) === 'nibble');
		expect(raised('later')).toBe(true);
		expect(raised('check')).toBe(false);
	});
});
