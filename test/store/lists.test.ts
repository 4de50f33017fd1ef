import {describe, expect, it} from 'vitest';
import type {Summary} from '../../src/rehearsal/summary.ts';
import type {Filter, Store} from '../../src/store/rehearsals.ts';
import type {Branch, Ending, Rung} from '../../src/terms.ts';
import {usual} from '../settings.ts';
import {begin, counting, fork, minute, ownFolder, said} from './a-store.ts';

const {opened, inFile} = ownFolder();
const random = counting();

const summary = (score: number, ...raised: readonly Branch[]): Summary => ({
	rated: 3,
	score,
	cues: {data: score, roi: 0, humility: 50, answer: 100},
	mistakes: {'mistake.no-baseline': 2},
	branches: Object.fromEntries(raised.map((branch) => [branch, score])),
});

interface Had {
	readonly n: number;
	readonly score: number;
	readonly raised?: readonly Branch[];
	readonly ending?: Ending;
	readonly rung?: Rung;
	readonly drill?: Branch;
}

/** A rehearsal begun at minute `n`, with one reply and what it came to. */
function had(store: Store, {n, score, raised = ['budget'], ending = 'clean-no', rung, drill}: Had): string {
	const id = store.create({
		setting: usual,
		seed: n,
		pack: 'bonus',
		at: minute(n),
		random,
		...(rung === undefined ? {} : {rung}),
		...(drill === undefined ? {} : {drill: {branch: drill, amount: '8,000 euros', says: 'You asked.'}}),
	});
	store.addReply(id, 1, said('one'), minute(n));
	store.summarise(id, summary(score, ...raised));
	store.finish(id, ending, minute(n));
	return id;
}

describe('a list', () => {
	it('has what a rehearsal began with and added up to', () => {
		const store = opened();
		const id = had(store, {n: 1, score: 70, raised: ['hr', 'budget'], rung: 'exam', drill: 'hr'});
		expect(store.list({limit: 1})).toMatchObject([
			{id, rung: 'exam', drill: {branch: 'hr', amount: '8,000 euros'}, summary: summary(70, 'hr', 'budget')},
		]);
		expect(store.load(id)?.script).toMatchObject({rung: 'exam', drill: {says: 'You asked.'}});
	});

	it('is filtered by branch, ending, rung, setting and date, and counted so', () => {
		const store = opened();
		const a = had(store, {n: 1, score: 10, raised: ['budget', 'hr']});
		const b = had(store, {n: 2, score: 20, raised: ['hr'], ending: 'granted'});
		const c = had(store, {n: 3, score: 30, rung: 'hard', ending: 'granted'});
		const d = had(store, {n: 4, score: 40, drill: 'deferral', raised: []});
		const cut = begin(store, 5);
		const fits = (filter: Filter) => {
			const ids = store.list({limit: 9, filter}).map(({id}) => id);
			expect(store.count(filter)).toBe(ids.length);
			return ids;
		};
		expect(fits({})).toEqual([cut, d, c, b, a]);
		expect(fits({branch: 'hr'})).toEqual([b, a]);
		expect(fits({branch: 'deferral'})).toEqual([d]);
		expect(fits({ending: 'granted'})).toEqual([c, b]);
		expect(fits({ending: 'none'})).toEqual([cut]);
		expect(fits({rung: 'hard'})).toEqual([c]);
		expect(fits({since: minute(2), before: minute(4)})).toEqual([c, b]);
		expect(fits({drills: false, finished: true})).toEqual([c, b, a]);
		expect(fits({company: 'struggling'})).toEqual([]);
		expect(fits({style: usual.style, branch: 'hr', ending: 'granted'})).toEqual([b]);
	});

	it('knows the best first take of each kind; a fork and one that was left are none', () => {
		const store = opened();
		had(store, {n: 1, score: 50});
		const best = had(store, {n: 2, score: 80});
		had(store, {n: 3, score: 99, ending: 'left'});
		const drill = had(store, {n: 4, score: 40, drill: 'hr'});
		const hard = had(store, {n: 5, score: 30, rung: 'hard'});
		const again = fork(store, best, 1, 6);
		store.summarise(again, summary(100));
		store.finish(again, 'granted', minute(7));
		expect(store.bests().map(({drill: of, rung, id, score}) => [of, rung, id, score])).toEqual([
			[undefined, 'hard', hard, 30],
			[undefined, 'plain', best, 80],
			['hr', 'plain', drill, 40],
		]);
	});

	it('names what has not been added up yet', () => {
		const store = opened();
		const id = begin(store);
		begin(store);
		store.addReply(id, 1, said('one'), minute(1));
		expect(store.unsummed(9)).toEqual([id]);
		store.summarise(id, summary(1));
		expect(store.unsummed(9)).toEqual([]);
		const more = [1, 2, 3].map(() => {
			const other = begin(store);
			store.addReply(other, 1, said('one'), minute(1));
			return other;
		});
		store.summariseAll(more.slice(1).map((other) => [other, summary(2)]));
		expect(store.unsummed(9)).toEqual(more.slice(0, 1));
	});

	it('does not offer to go on with an exam, which is one take', () => {
		const store = opened();
		const exam = store.create({setting: usual, seed: 1, rung: 'exam', pack: 'bonus', at: minute(0), random});
		store.addReply(exam, 1, said('one'), minute(1));
		expect(store.unfinished(9)).toEqual([]);
		expect(store.cutOffExams(9).map(({id}) => id)).toEqual([exam]);
		const after = fork(store, exam, 1, 2);
		store.addReply(after, 2, said('two'), minute(3));
		expect(store.unfinished(9).map(({id}) => id)).toEqual([after]);
		store.finish(exam, 'left', minute(4), 'Goodbye.');
		expect(store.cutOffExams(9)).toEqual([]);
	});

	it('is as quick with 10,000 rehearsals: what a screen shows of them comes in a quarter of a second', () => {
		const store = opened();
		const id = had(store, {n: 1, score: 50});
		inFile((db) => {
			db.exec(`with recursive n (i) as (select 1 union all select i + 1 from n where i < 10000)
				insert into rehearsal (id, created_at, updated_at, pack, style, pressure, bonus, company, seed, ending, replies,
					rated, score, data, roi, humility, answer, mistakes, branches)
				select 'k' || i, created_at, updated_at, pack, style, pressure, bonus, company, i, ending, replies,
					rated, i % 101, data, roi, humility, answer, mistakes, branches from n, rehearsal where id = '${id}'`);
		});
		const before = performance.now();
		expect(store.count()).toBe(10_001);
		expect(store.list({limit: 50})).toHaveLength(50);
		expect(store.list({limit: 50, filter: {branch: 'budget', ending: 'clean-no'}})).toHaveLength(50);
		expect(store.list({limit: 48, filter: {firstTakes: true, finished: true}})).toHaveLength(48);
		expect(store.bests()[0]?.score).toBe(100);
		expect(store.unsummed(9)).toEqual([]);
		expect(performance.now() - before).toBeLessThan(250);
	});
});
