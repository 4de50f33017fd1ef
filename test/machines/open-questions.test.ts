/** A question of no known kind is said back, and asked again it is owed and never passed over. */
import {describe, expect, it} from 'vitest';
import {mailOf} from '../../src/review/mail/mail.ts';
import {readPack} from '../../src/pack-files.ts';
import {fold} from '../../src/rehearsal/fold.ts';
import type {Rehearsal} from '../../src/rehearsal/rehearsal.ts';
import {assess} from '../../src/scoring/assess.ts';
import {debriefOf} from '../../src/review/debrief.ts';
import {assessAsTold, text, type Told} from '../answers-as-told.ts';
import {usual} from '../settings.ts';

const pack = readPack();

const talk = (...answers: readonly string[]): Rehearsal =>
	fold(
		{setting: usual, seed: 7, replies: answers.map((each) => ({kind: 'answer', text: each}))},
		{pack, assess},
	);

/** The same with answers that say how they are judged. */
const told = (...answers: readonly Told[]): Rehearsal =>
	fold(
		{setting: usual, seed: 7, replies: answers.map((each) => ({kind: 'answer', text: text(each)}))},
		{pack, assess: assessAsTold},
	);

const begun = 'I would like a bonus for the returns desk. Returns fell from 9 percent to 4.';
const asked = 'Nadia and I built it together. Does the works council have a word in it?';

describe('a question without an answer', () => {
	it('is said back in the lead’s own words, and promises nothing', () => {
		const rehearsal = talk(begun, asked);
		expect(rehearsal.now.text).toContain('‘Does the works council have a word in it?’');
		expect(rehearsal.commitments).toEqual([]);
	});

	it('is let pass where what was asked for is told after it', () => {
		const {now} = talk(begun, 'Is one quarter a good week to you? Nadia and I built it together.');
		expect(now.text).not.toContain('good week to you');
	});

	it('that wants no more than a yes gets one', () => {
		const {now} = told(
			{answer: 2, facts: ['bonus']},
			{answer: 1, facts: ['yes-no'], question: 'It is in, yes?'},
		);
		expect(now.moves).toContain('react.so');
	});

	it('about a sum keeps the sum whole', () => {
		const {now} = talk(begun, asked, 'You never said anything about the 3,000 for Nadia.');
		expect(now.text).not.toContain('‘The 3?’');
	});

	it('is owed with a day once it is asked again, and stands in the papers', () => {
		const rehearsal = talk(begun, asked, 'You skipped my question.');
		const words = 'Does the works council have a word in it?';
		expect(rehearsal.now.text).toContain('Friday');
		expect(rehearsal.commitments.map(({kind, question}) => [kind, question])).toEqual([['answer', words]]);
		expect(debriefOf(rehearsal, pack).obtained[0]?.what).toContain(words);
		const mail = mailOf({...rehearsal, ending: 'soft-promise'}, pack);
		expect(mail?.open.join(' ')).toContain(words);
		expect(mail?.agreed.join(' ')).not.toContain(words);
	});

	it.each([
		'You skipped my question.',
		'And the works council? You didn’t say.',
		'You still haven’t told me if the works council has a word in it.',
		'I asked whether the works council has a word in it.',
	])('is known when it is asked again, and nothing new is raised: %s', (again) => {
		const before = talk(begun, asked);
		const {now, stance} = talk(begun, asked, again);
		expect(now.moves).toContain('react.asked-again');
		expect(now.text).toContain('‘Does the works council have a word in it?’');
		expect(now.phase).toBe(before.now.phase);
		expect(stance.patience).toBe(before.stance.patience);
	});

	it('makes no money of itself', () => {
		const {commitments, ending} = told({answer: 0, facts: ['bonus']}, {answer: 0, facts: ['insists']});
		expect([commitments.length, ending]).toEqual([1, undefined]);
		expect(commitments[0]).not.toHaveProperty('amount');
	});
});

describe('a question that was passed over', () => {
	it('is never owned without an answer', () => {
		const {now} = told({answer: 1, facts: ['bonus']}, {answer: 1, facts: ['insists']});
		expect(now.moves[0]).toBe('react.asked-again');
	});

	it('has its true answer where there is one', () => {
		const {now} = told(
			{answer: 1, facts: ['bonus']},
			{answer: 1, facts: ['insists', 'asks-company', 'question']},
		);
		expect(now.moves.slice(0, 2)).toEqual(['react.passed-over', 'react.steady']);
	});

	it('is tried where it asks for a deed', () => {
		const {now} = told(
			{answer: 1, facts: ['bonus']},
			{answer: 1, facts: ['insists', 'asks-deed', 'question']},
		);
		expect(now.moves.slice(0, 2)).toEqual(['react.passed-over', 'react.try']);
	});

	it('lets the lead speak before the next pushback', () => {
		const strong: Told = {answer: 2, data: 2, roi: 2, amount: '8,000 euros', facts: ['credit', 'reason']};
		const again: Told = {...strong, facts: ['insists', 'credit', 'reason']};
		const {now} = told({answer: 2, facts: ['bonus']}, strong, strong, again);
		expect(now.moves.at(-1)).toBe('aside.hold');
		expect(now.moves.some((move) => move.endsWith('.raise'))).toBe(false);
	});
});

describe('the last words', () => {
	const agreed: readonly Told[] = [
		{answer: 1, facts: ['counters']},
		{answer: 1, facts: ['accepts']},
	];
	const atTheEnd = (...answers: readonly Told[]): Rehearsal =>
		fold(
			{
				setting: usual,
				seed: 7,
				drill: {branch: 'lowball', amount: '8,000 euros', says: ''},
				replies: [...agreed, ...answers].map((each) => ({kind: 'answer', text: text(each)})),
			},
			{pack, assess: assessAsTold},
		);

	it('with a question in them have its answer before they part', () => {
		const {now, ending} = atTheEnd({answer: 1, facts: ['question']});
		expect(now.moves).toEqual(['react.asked', 'aside.else']);
		expect(ending).toBeUndefined();
	});

	it('end the talk with what was agreed once nothing more is asked', () => {
		const {ending} = atTheEnd({answer: 1, facts: ['question']}, {answer: 0, facts: ['refuses']});
		expect(ending).toBe('part-now');
	});
});
