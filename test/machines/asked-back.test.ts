/** Who does not follow the manager is told what was meant, and the talk stays where it is. */
import {describe, expect, it} from 'vitest';
import {explanationIn} from '../../machines/meant.ts';
import type {Move} from '../../machines/moves.ts';
import {hasJustAgreed, holdsMore} from '../../machines/promises.ts';
import {readPack} from '../../src/pack-files.ts';
import {fold} from '../../src/rehearsal/fold.ts';
import type {Rehearsal} from '../../src/rehearsal/rehearsal.ts';
import {assess} from '../../src/scoring/assess.ts';
import {branches, type Branch} from '../../src/terms.ts';
import {assessAsTold, middling, strong, text, type Told} from '../answers-as-told.ts';
import {usual} from '../settings.ts';

const parts = {pack: readPack(), assess: assessAsTold};
const asksBack: Told = {answer: 2, facts: ['asks-meaning', 'question']};

const drilled = (branch: Branch, ...told: readonly Told[]): Rehearsal =>
	fold(
		{
			setting: usual,
			seed: 7,
			drill: {branch, amount: '8,000 euros', says: ''},
			replies: told.map((each) => ({kind: 'answer', text: text(each)})),
		},
		parts,
	);

const inMeeting = (...told: readonly Told[]): Rehearsal =>
	fold({setting: usual, seed: 7, replies: told.map((each) => ({kind: 'answer', text: text(each)}))}, parts);

describe('a question what was meant', () => {
	it.each(branches)('is answered in %s, and the word handed back', (branch) => {
		const {now, turns} = drilled(branch, asksBack);
		expect(now.moves.at(-1)).toBe('aside.meant');
		expect(now.moves.some((move) => move.startsWith('react.about-'))).toBe(true);
		const [first] = turns;
		expect(first?.changes.map(({rule}) => rule)).not.toContain('weak');
		expect(first?.changes.map(({rule}) => rule)).not.toContain('strong');
	});

	it('leaves the talk where it was: the next answer is taken as if it had come at once', () => {
		const asked = drilled('budget', asksBack, {answer: 2, facts: ['split']});
		expect(asked.now.moves.at(-1)).toBe('budget.split');
		const figure = inMeeting({answer: 2, facts: ['bonus']}, asksBack, {answer: 2, amount: '4,000'});
		expect(figure.now.moves).not.toContain('aside.meant');
	});

	it('is answered twice for one move, and then the manager goes on', () => {
		const {now, turns} = drilled('budget', asksBack, asksBack, asksBack);
		expect(turns.slice(1).map(({manager}) => manager.move)).toEqual(['aside.meant', 'aside.meant']);
		expect(now.move).not.toBe('aside.meant');
	});

	it('beside something else is answered before the manager goes on with that', () => {
		const {now} = drilled('budget', {answer: 2, facts: ['asks-meaning', 'question', 'other-pot']});
		expect(now.moves).toContain('react.about-budget');
		expect(now.moves.at(-1)).toBe('budget.pot');
	});

	it('is about the hard word where there was one, and then about the move', () => {
		const said: Move[] = ['evidence.invite', 'react.owed', 'evidence.figures'];
		expect(explanationIn({said})).toBe('react.about-owed');
		expect(explanationIn({said: [...said, 'react.about-owed', 'aside.meant']})).toBe('react.about-figures');
	});

	it.each([
		['react.about-owed', {answer: 1, flags: ['entitlement']}],
		['react.about-boast', {answer: 1, flags: ['arrogance']}],
		['react.about-threat', {answer: 0, flags: ['ultimatum']}],
		['react.about-blame', {answer: 0, flags: ['complaint']}],
		['react.about-recital', {answer: 1, flags: ['stuffing']}],
		['react.about-changed', {answer: 1, facts: ['changed-figure']}],
	] as const)('is answered by %s right after the hard word itself', (words, told) => {
		const {now} = inMeeting({answer: 2, facts: ['bonus']}, told, asksBack);
		expect(now.moves).toContain(words);
		expect(now.move).toBe('aside.meant');
	});
});

describe('“What do you mean by that?”, as it is really heard', () => {
	it.each(branches.filter((branch) => branch !== 'silence' && branch !== 'nibble'))(
		'is explained in %s',
		(branch) => {
			const {now} = fold(
				{
					setting: usual,
					seed: 7,
					drill: {branch, amount: '8,000 euros', says: ''},
					replies: [{kind: 'answer', text: 'Sorry, what do you mean by that?'}],
				},
				{...parts, assess},
			);
			expect(now.move).toBe('aside.meant');
		},
	);
});

describe('a point that is given up', () => {
	const before: readonly Told[] = [
		{answer: 2, facts: ['bonus']},
		strong,
		{...strong, amount: '8,000 euros', facts: ['reason']},
	];

	it('is not argued about any further, and may still be taken back', () => {
		const {now} = inMeeting(...before, {answer: 1, facts: ['concedes']});
		expect(now.moves.at(-2)).toMatch(/\.let-go$/);
		expect(now.move).toBe('close.dropped');
	});

	it('is followed by the next one where something else is asked or put forward with it', () => {
		const {now} = inMeeting(...before, {answer: 1, facts: ['concedes', 'question']});
		expect(now.move).not.toMatch(/^close\./);
	});
});

describe('what the manager agreed to', () => {
	it('is more than the one thing that is summed up, and stays so', () => {
		const [later, form] = (['later', 'form'] as const).map((kind) => ({
			kind,
			branch: 'budget' as const,
			owner: 'manager' as const,
			due: {key: 'month-end' as const},
		}));
		expect(holdsMore({commitments: [later, form].filter((each) => each !== undefined)}, 'later')).toBe(true);
		expect(holdsMore({commitments: [later].filter((each) => each !== undefined)}, 'later')).toBe(false);
	});

	it('is not built on by a point that comes after something else', () => {
		const settled = {kind: 'sponsorship', branch: 'hr', owner: 'manager', due: {key: 'next-week'}} as const;
		expect(hasJustAgreed({results: {hr: 'settled'}, commitments: [settled]})).toBe(true);
		expect(hasJustAgreed({results: {hr: 'settled', amount: 'settled'}, commitments: [settled]})).toBe(true);
		expect(hasJustAgreed({results: {hr: 'settled', conduct: 'settled'}, commitments: [settled]})).toBe(false);
		expect(hasJustAgreed({results: {hr: 'settled', amount: 'standing'}, commitments: [settled]})).toBe(false);
		expect(hasJustAgreed({results: {hr: 'settled'}, commitments: [{...settled, lapsed: true}]})).toBe(false);
	});

	it('is built on by the next objection, and is said to stand when the lead holds them to it', () => {
		const agreed = inMeeting(
			{answer: 2, facts: ['bonus']},
			strong,
			{...strong, amount: '8,000 euros', facts: ['reason']},
			{answer: 2, facts: ['asks-backing']},
		);
		const {moves} = agreed.now;
		expect(agreed.commitments.length).toBeGreaterThan(0);
		expect(moves.at(-1)).toMatch(/\.raise-on$/);
		expect(moves.some((move) => move.startsWith('bridge.'))).toBe(false);
		const held = inMeeting(
			{answer: 2, facts: ['bonus']},
			strong,
			{...strong, amount: '8,000 euros', facts: ['reason']},
			{answer: 2, facts: ['asks-backing']},
			strong,
			{...middling, facts: ['you-said']},
		);
		expect(held.now.moves).toContain('react.stands');
	});
});
