import {DatabaseSync} from 'node:sqlite';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {exampleCase} from '../../src/case/example.ts';
import type {Reply} from '../../src/rehearsal/rehearsal.ts';
import {storeOver, type Recorded, type Store} from '../../src/store/rehearsals.ts';
import {migrate} from '../../src/store/schema.ts';
import {usual} from '../settings.ts';
import {begin, beginWith, counting, failureOf, fork, minute, ownFolder, said} from './a-store.ts';

const {file, opened, closeAll} = ownFolder();

const got: Recorded = {
	move: 'budget.raise',
	branch: 'budget',
	phase: 'pushback',
	line: 'The budget is what it is.',
	score: 55,
	levels: {data: 1, roi: 0, humility: 2, answer: 1},
	flags: ['jargon'],
	scorer: 3,
	program: '0.1.0',
};

/** Any text a keyboard, a paste or a broken program can send: halves of surrogate pairs and NUL among it. */
const anyText = fc.oneof(
	fc.string({unit: 'grapheme'}),
	fc.string({unit: 'binary'}),
	fc.string({unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit))}),
	fc.constantFrom('', '\0', 'a\0b', '\uD83D', '\uDE00\uD83D', '\uFEFF', '👩🏽‍💻 20 %', '\u202Eabc\r\n\u001B[2J'),
);

const anyReply: fc.Arbitrary<Reply> = fc.oneof(
	anyText.map(said),
	fc.double({min: 0, noNaN: true}).map((seconds): Reply => ({kind: 'silence', seconds})),
	fc.constant<Reply>({kind: 'leave'}),
);

describe('the facts a rehearsal was argued from', () => {
	const facts = {...exampleCase, role: 'lead of “half \uD83D a pair” and NUL \0'};
	const beginOn = (store: Store, role = facts.role): string =>
		store.create({
			setting: usual,
			seed: 7,
			pack: 'bonus',
			case: {...facts, role},
			at: minute(0),
			random: counting(),
		});

	it('come back as they stood then, for a fork too', () => {
		const store = opened();
		const id = beginOn(store);
		store.addReply(id, 1, said('one'), minute(1));
		const forked = fork(store, id, 1);
		expect(store.load(id)?.script.case).toEqual(facts);
		expect(store.load(forked)?.script.case).toEqual(facts);
		expect(store.load(begin(store))?.script.case).toBeUndefined();
	});

	it('are kept once however many rehearsals share them, and go with the last of them', () => {
		const store = opened();
		const ids = [beginOn(store), beginOn(store), beginOn(store, 'another')];
		const kept = (): number => {
			const db = new DatabaseSync(file(), {readOnly: true});
			const row = db.prepare('select count(*) as n from facts').get();
			db.close();
			return Number(row?.['n']);
		};
		expect(kept()).toBe(2);
		store.remove(ids[0] ?? '');
		expect(kept()).toBe(2);
		store.remove(ids[1] ?? '');
		expect(kept()).toBe(1);
	});
});

describe('a rehearsal in the store', () => {
	it('comes back reply for reply as it was typed, after the store was closed and opened again', () => {
		fc.assert(
			fc.property(fc.array(anyReply, {maxLength: 8}), fc.nat(2 ** 32 - 1), (replies, seed) => {
				const store = opened();
				const random = counting();
				const id = store.create({setting: usual, seed, pack: 'bonus', at: minute(0), random});
				replies.forEach((reply, index) => {
					store.addReply(id, index + 1, reply, minute(index));
				});
				closeAll();
				expect(opened().load(id)?.script).toEqual({setting: usual, seed, replies});
				closeAll();
			}),
			{numRuns: 60},
		);
	});

	it('may have an answer of a megabyte, broken characters and all', () => {
		const store = opened();
		const id = begin(store);
		const long = 'é😀 word\0\n'.repeat(100_000);
		store.addReply(id, 1, said(long), minute(1));
		store.addReply(id, 2, said(`${long}\uD83D`), minute(2));
		expect(store.load(id)?.script.replies).toEqual([said(long), said(`${long}\uD83D`)]);
	});

	it('keeps what a turn got, with the reply or after it, and the manager’s last words', () => {
		const store = opened();
		const id = begin(store);
		store.addReply(id, 1, said('a'), minute(1), got);
		store.addReply(id, 2, said('b'), minute(2));
		store.addReply(id, 3, said('c'), minute(3));
		const bare = {move: 'ask.raise', score: 0, levels: got.levels, flags: [], scorer: 3};
		store.record(id, 2, bare);
		store.finish(id, 'clean-no', minute(4), 'Not this year.');
		const kept = store.load(id);
		expect(kept?.recorded).toEqual([got, bare, undefined]);
		expect(kept).toMatchObject({ending: 'clean-no', parting: 'Not this year.', replies: 3, pack: 'bonus'});
		expect(kept?.createdAt).toEqual(minute(0));
		expect(kept?.updatedAt).toEqual(minute(4));
	});

	it('never has rewritten what it got or how it ended', () => {
		const store = opened();
		const id = begin(store);
		store.addReply(id, 1, said('a'), minute(1), got);
		store.record(id, 1, {...got, score: 99, scorer: 4});
		store.finish(id, 'granted', minute(2), 'Yes.');
		store.finish(id, 'granted', minute(3), 'Again.');
		expect(
			failureOf(() => {
				store.finish(id, 'clean-no', minute(3));
			}),
		).toMatchObject({kind: 'ended'});
		expect(store.load(id)).toMatchObject({ending: 'granted', parting: 'Yes.', recorded: [got]});
	});

	it('takes only the next reply, and says what is wrong with another', () => {
		const store = opened();
		const id = beginWith(store, 'one');
		const adding = (to: string, number: number) =>
			failureOf(() => {
				store.addReply(to, number, said('x'), minute(9));
			});
		expect(adding(id, 1)).toMatchObject({
			kind: 'taken',
			message: `reply 1 of rehearsal ${id} is there already; is it open in another window?`,
		});
		expect(adding(id, 3)).toMatchObject({
			kind: 'gap',
			message: `rehearsal ${id} has 1 replies, so 3 is not the next`,
		});
		expect(adding('nobody', 1)).toMatchObject({kind: 'unknown', message: 'there is no rehearsal nobody'});
		expect(
			failureOf(() => {
				store.record(id, 2, got);
			}),
		).toMatchObject({kind: 'unknown'});
		store.finish(id, 'left', minute(3));
		expect(adding(id, 2)).toMatchObject({kind: 'ended', message: `rehearsal ${id} has ended (left)`});
		expect(store.load(id)?.script.replies).toEqual([said('one')]);
	});

	it('is told in plain words when the disk is full, and has what was kept before', () => {
		const db = new DatabaseSync(file());
		db.exec('pragma journal_mode = wal');
		migrate(db);
		const store = storeOver(db);
		const id = beginWith(store, 'one');
		db.exec('pragma max_page_count = 40');
		const big = said('word '.repeat(100_000));
		expect(
			failureOf(() => {
				store.addReply(id, 2, big, minute(2));
			}),
		).toMatchObject({
			kind: 'full',
			message: expect.stringMatching(/^there is no room left on the disk/) as string,
		});
		store.addReply(id, 2, said('shorter'), minute(3));
		expect(store.load(id)?.script.replies).toEqual([said('one'), said('shorter')]);
		store.close();
	});
});

describe('the lists', () => {
	it('give rehearsals the last begun first, even those of the same moment', () => {
		const store = opened();
		const ids = [begin(store, 1), begin(store, 3), begin(store, 2), begin(store, 2)];
		expect(store.list({limit: 9}).map(({id}) => id)).toEqual([ids[1], ids[3], ids[2], ids[0]]);
		expect(store.list({limit: 1}).map(({id}) => id)).toEqual([ids[1]]);
	});

	it('give meetings that were cut off, the last worked at first, and only where something was said', () => {
		const store = opened();
		const [a, b, ended] = [begin(store), begin(store), begin(store)];
		begin(store);
		store.addReply(b, 1, said('b'), minute(1));
		store.addReply(a, 1, said('a'), minute(2));
		store.addReply(ended, 1, said('c'), minute(3));
		store.finish(ended, 'clean-no', minute(4));
		expect(store.unfinished(5).map(({id}) => id)).toEqual([a, b]);
		store.addReply(b, 2, said('b'), minute(5));
		expect(store.unfinished(1)).toMatchObject([{id: b, replies: 2, setting: usual, seed: 7}]);
	});

	it('do not make a meeting older when the clock jumps back', () => {
		const store = opened();
		const id = begin(store, 10);
		store.addReply(id, 1, said('a'), minute(2));
		expect(store.load(id)?.updatedAt).toEqual(minute(10));
	});
});

describe('an id', () => {
	it('is short, has no characters that look alike, and is never given twice', () => {
		const store = opened();
		const ids = Array.from({length: 200}, () => begin(store));
		for (const id of ids) expect(id).toMatch(/^[cdfghjkmnprtvwxy3467]{5}$/);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('is found even when chance always says the same', () => {
		const store = opened();
		const stuck = {setting: usual, seed: 1, pack: 'bonus', at: minute(0), random: () => 0};
		expect([store.create(stuck), store.create(stuck), store.create(stuck)]).toEqual([
			'ccccc',
			'cccccc',
			'ccccccc',
		]);
		expect(store.find('ccccc')).toEqual({id: 'ccccc'});
	});

	it('is found by its beginning, however it is typed; several are all named, and none is none', () => {
		const store = opened();
		const ids = Array.from({length: 60}, () => begin(store)).sort();
		for (const id of ids) {
			expect(store.find(` ${id.toUpperCase()}`)).toEqual({id});
			const prefix = id.slice(0, 1);
			const alike = ids.filter((other) => other.startsWith(prefix));
			expect(store.find(prefix)).toEqual(alike.length === 1 ? {id} : {candidates: alike});
		}
		for (const nothing of ['a', '%', '*', '{', `${ids[0] ?? ''}c`, "'", '\0', '\uD83D']) {
			expect(store.find(nothing)).toEqual({candidates: []});
		}
	});
});

describe('a fork', () => {
	it('has its parent’s turns up to where it left, then its own; and so has a fork of it', () => {
		const store = opened();
		const parent = beginWith(store, 'one', 'two', 'three');
		const child = fork(store, parent, 2, 5);
		store.addReply(child, 3, said('another three'), minute(6));
		store.addReply(child, 4, said('four'), minute(7));
		const grandchild = fork(store, child, 1, 8);
		store.addReply(grandchild, 2, said('another two'), minute(9));
		const texts = (id: string) =>
			store.load(id)?.script.replies.map((reply) => (reply.kind === 'answer' ? reply.text : reply.kind));
		expect(texts(parent)).toEqual(['one', 'two', 'three']);
		expect(texts(child)).toEqual(['one', 'two', 'another three', 'four']);
		expect(texts(grandchild)).toEqual(['one', 'another two']);
		expect(store.load(child)).toMatchObject({
			origin: {parent, shared: 2, mark: 'retry'},
			setting: usual,
			seed: 7,
			pack: 'bonus',
			replies: 4,
		});
		expect(store.load(parent)).not.toHaveProperty('origin');
	});

	it('counts as cut off only once it has a reply of its own, and then in place of what it takes again', () => {
		const store = opened();
		const parent = beginWith(store, 'one');
		const child = fork(store, parent, 1, 5);
		expect(store.unfinished(9).map(({id}) => id)).toEqual([parent]);
		store.addReply(child, 2, said('two'), minute(6));
		expect(store.unfinished(9).map(({id}) => id)).toEqual([child]);
	});

	it('can share nothing that is not there, and its parent stays as long as it does', () => {
		const store = opened();
		const parent = beginWith(store, 'one');
		expect(failureOf(() => fork(store, parent, 2))).toMatchObject({kind: 'gap'});
		expect(failureOf(() => fork(store, 'nobody', 0))).toMatchObject({kind: 'unknown'});
		const child = fork(store, parent, 0);
		expect(
			failureOf(() => {
				store.remove(parent);
			}),
		).toMatchObject({
			kind: 'shared',
			message: `rehearsal ${parent} shares its turns with ${child}`,
		});
		store.remove(child);
		store.remove(parent);
		expect(store.list({limit: 9})).toEqual([]);
	});
});
