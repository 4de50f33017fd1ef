import {describe, expect, it} from 'vitest';
import {agendaFor, draw} from '../../machines/agenda.ts';
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
