import {describe, expect, it} from 'vitest';
import {nextDrill, nextRung} from '../../src/rehearsal/ladder.ts';
import {treeOf, type Listed} from '../../src/rehearsal/listed.ts';
import {progressOf} from '../../src/review/progress.ts';
import type {Branch, Ending, Form, Rung} from '../../src/terms.ts';
import {usual} from '../settings.ts';

interface Given {
	readonly rung?: Rung;
	readonly score?: number;
	readonly ending?: Ending;
	readonly form?: Form;
	readonly branches?: Partial<Record<Branch, number>>;
	readonly mistakes?: Record<string, number>;
	readonly parent?: string;
	readonly drill?: Branch;
	readonly id?: string;
}

/** A list of rehearsals, the one last begun first. */
const listOf = (...all: readonly Given[]): readonly Listed[] =>
	all.map(
		(
			{rung, score, ending = 'dated-review', form, branches = {}, mistakes = {}, parent, drill, id},
			index,
		) => ({
			id: id ?? `k${index}`,
			createdAt: new Date(index),
			updatedAt: new Date(index),
			pack: 'bonus',
			setting: usual,
			seed: index,
			replies: 8,
			ending,
			...(rung === undefined ? {} : {rung}),
			...(form === undefined ? {} : {form}),
			...(parent === undefined ? {} : {origin: {parent, shared: 2, mark: 'retry'}}),
			...(drill === undefined ? {} : {drill: {branch: drill, amount: 'x', says: 'y'}}),
			summary: {
				rated: 8,
				...(score === undefined ? {} : {score}),
				cues: score === undefined ? {} : {data: score, roi: score, humility: score, answer: score},
				mistakes,
				branches,
			},
		}),
	);

const rungAfter = (...all: readonly Given[]): Rung => nextRung(listOf(...all)).rung;

describe('the next rung', () => {
	it('is guided for a newcomer, then up as rungs are passed', () => {
		expect(rungAfter()).toBe('guided');
		expect(rungAfter({rung: 'guided', score: 45})).toBe('guided');
		expect(rungAfter({rung: 'guided', score: 61})).toBe('plain');
		expect(rungAfter({score: 70})).toBe('plain');
		expect(rungAfter({score: 70}, {score: 65})).toBe('hard');
		expect(rungAfter({score: 70}, {score: 30}, {score: 80})).toBe('plain');
		expect(rungAfter({rung: 'hard', score: 66})).toBe('exam');
	});

	it('is not gone up to by a soft promise, a fork, a drill, or a meeting that was left', () => {
		expect(rungAfter({rung: 'guided', score: 90, ending: 'soft-promise'})).toBe('guided');
		expect(rungAfter({rung: 'hard', score: 90, parent: 'k9'}, {rung: 'guided', score: 20})).toBe('guided');
		expect(rungAfter({rung: 'hard', score: 90, drill: 'hr'})).toBe('guided');
		expect(rungAfter({rung: 'hard', score: 90, ending: 'left'})).toBe('guided');
	});

	it('is one down after three that were far too hard', () => {
		expect(rungAfter({rung: 'hard', score: 20}, {rung: 'hard', score: 30}, {rung: 'hard', score: 39})).toBe(
			'plain',
		);
		expect(rungAfter({rung: 'hard', score: 20}, {rung: 'hard', score: 50}, {rung: 'hard', score: 39})).toBe(
			'hard',
		);
	});

	it('is the other form once the exam has been passed', () => {
		expect(nextRung(listOf({rung: 'exam', score: 80, form: 'A'}))).toMatchObject({rung: 'exam', form: 'B'});
		expect(nextRung(listOf({rung: 'exam', score: 80, form: 'B'}))).toMatchObject({rung: 'exam', form: 'A'});
	});
});

describe('the drill that is due', () => {
	it('is of the pushback answered worst of late, unless all went well', () => {
		const list = listOf(
			{score: 60, branches: {hr: 70, budget: 30}},
			{score: 50, branches: {budget: 50, band: 45}},
		);
		expect(nextDrill(list)).toMatchObject({
			branch: 'budget',
			why: 'your weakest pushback: 40/100 over 2 times',
		});
		expect(nextDrill(listOf({score: 60, branches: {hr: 70}}))).toBeUndefined();
		expect(nextDrill([])).toBeUndefined();
	});
});

describe('progress', () => {
	it('is told from first takes, the oldest first, and names what is still done wrong', () => {
		const id = 'mistake.no-baseline';
		const progress = progressOf(
			listOf(
				{score: 80, mistakes: {[id]: 1}},
				{score: 99, parent: 'k2'},
				{score: 60, mistakes: {[id]: 2}},
				{score: 40},
				{score: 12, ending: 'left'},
			),
			[],
		);
		expect(progress.results).toBe(3);
		expect(progress.score).toEqual({values: [40, 60, 80], before: 40, now: 80});
		expect(progress.cues.data?.values).toEqual([40, 60, 80]);
		expect(progress.mistakes).toMatchObject([{id, made: 2, values: [0, 2, 1]}]);
		expect(progress.next.mistake).toMatchObject({id, why: 'made in 2 of the last 3'});
	});

	it('has nothing to tell from nothing, and says where to begin', () => {
		expect(progressOf([], [])).toMatchObject({
			results: 0,
			cues: {},
			mistakes: [],
			next: {rung: {rung: 'guided'}},
		});
	});
});

describe('the tree of a list', () => {
	it('has each followed by its forks, and keeps those whose parent is not in it', () => {
		const list = listOf(
			{id: 'c', parent: 'b'},
			{id: 'b', parent: 'a'},
			{id: 'x', parent: 'gone'},
			{id: 'a'},
			{id: 'd'},
		);
		expect(treeOf(list).map(({entry, depth}) => `${entry.id}${depth}`)).toEqual([
			'x0',
			'a0',
			'b1',
			'c2',
			'd0',
		]);
	});
});
