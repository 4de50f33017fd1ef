import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readPack} from '../../src/pack-files.ts';
import {fold, resume} from '../../src/rehearsal/fold.ts';
import {forkAt} from '../../src/rehearsal/fork.ts';
import {startOf, type Rehearsal, type Reply, type Script} from '../../src/rehearsal/rehearsal.ts';
import {summaryOfRecords, summaryOfRehearsal} from '../../src/rehearsal/summary.ts';
import {openStore} from '../../src/store/open-store.ts';
import {fromLine} from '../../src/store/portable-json.ts';
import {asLine, meetingAsLine} from '../../src/store/portable-line.ts';
import {
	recordOf,
	type Adopted,
	type Come,
	type Portable,
	type PortableMeeting,
	type Store,
} from '../../src/store/rehearsals.ts';
import {branches, rungs} from '../../src/terms.ts';
import {everySetting, usual} from '../settings.ts';
import {byLength} from '../tui/rehearsing.ts';
import {begin, beginWith, counting, fork, heldMeeting, minute, ownFolder, said} from './a-store.ts';

const {opened} = ownFolder();
const parts = {pack: readPack(), assess: byLength};

function openIn(folder: string): Store {
	const result = openStore(folder);
	if ('problem' in result) throw new Error(result.problem.message);
	return result.store;
}

/** All rehearsals as they travel, through their lines and back. */
function exported(store: Store): readonly Portable[] {
	return store
		.list({limit: 999})
		.toReversed()
		.flatMap(({id}) => store.portable(id) ?? [])
		.map((rehearsal) => {
			const result = fromLine(asLine(rehearsal));
			if (!('rehearsal' in result)) throw new Error('it did not come back as a rehearsal');
			return result.rehearsal;
		});
}

describe('a rehearsal that travels', () => {
	it('is in another store what it was in its own, broken characters and all', () => {
		const store = opened();
		const id = beginWith(store, 'one\0 \uD83D two', '👩🏽‍💻 20 %');
		store.addReply(id, 3, {kind: 'silence', seconds: 2.5}, minute(4));
		const child = fork(store, id, 1, 5);
		store.addReply(child, 2, said('another'), minute(6));
		store.finish(id, 'left', minute(7), 'Bye \uDE00');
		const folder = mkdtempSync(join(tmpdir(), 'pushback-'));
		const other = openIn(folder);
		expect(other.adopt(exported(store), false)).toEqual({done: true, outcomes: ['added', 'added']});
		expect([other.load(id), other.load(child)]).toEqual([store.load(id), store.load(child)]);
		other.close();
		rmSync(folder, {recursive: true});
	});

	it('adds nothing the second time, and only what is new where it was gone on with', () => {
		const store = opened();
		const id = beginWith(store, 'one');
		const early = exported(store);
		expect(store.adopt(early, false).outcomes).toEqual(['there']);
		store.addReply(id, 2, said('two'), minute(3));
		store.finish(id, 'left', minute(4), 'Bye.');
		const late = exported(store);
		expect(store.adopt(early, false).outcomes).toEqual(['there']);
		const kept = store.load(id);
		store.remove(id);
		store.adopt(early, false);
		expect(store.adopt(late, false).outcomes).toEqual(['extended']);
		expect(store.load(id)).toEqual(kept);
		expect(store.adopt(late, false).outcomes).toEqual(['there']);
	});

	it('never overwrites another of the same id, and where one cannot come none does', () => {
		const store = opened();
		const id = beginWith(store, 'one');
		const [own] = exported(store);
		if (own === undefined) throw new Error('nothing was exported');
		const good: Portable = {...own, id: 'ccccc'};
		const other: Portable = {...own, replies: [{at: minute(1), reply: said('other words')}]};
		const rootless: Portable = {...own, id: 'ddddd', origin: {parent: 'xxxxx', shared: 1, mark: 'retry'}};
		const {done, outcomes} = store.adopt([good, other, rootless], false);
		expect(done).toBe(false);
		expect(outcomes.slice(1)).toEqual([
			{problem: 'it is kept here with other answers'},
			{problem: 'it is a fork of xxxxx, which is not here'},
		]);
		expect(store.list({limit: 9}).map((entry) => entry.id)).toEqual([id]);
		expect(store.adopt([good, other, rootless], true).done).toBe(true);
		expect(store.list({limit: 9}).map((entry) => entry.id)).toEqual(expect.arrayContaining([id, 'ccccc']));
		expect(store.load(id)?.script.replies).toEqual([said('one')]);
		expect(store.load('ddddd')).toBeUndefined();
	});

	it.each([
		['no JSON', '{"a":', 'found something that is not JSON'],
		['another thing', '[]', 'expected'],
		['a later format', '{"pushback":2}', 'found 2 at pushback; expected 1'],
		['an unknown ending', 'ending', 'found "won" at ending; expected'],
		['a reply of no kind', 'reply', 'at replies[0].reply'],
		['more than belongs there', 'more', 'found "also"; expected nothing more there'],
		['an id that is none', 'id', 'at id; expected an id'],
	])('%s is told by what was found and what was expected', (_name, line, message) => {
		const store = opened();
		const id = beginWith(store, 'one');
		const good = {pushback: 1, ...store.portable(id)};
		const bad: Readonly<Record<string, object>> = {
			ending: {...good, ending: 'won'},
			reply: {...good, replies: [{at: minute(1), reply: {kind: 'shout'}}]},
			more: {...good, also: 1},
			id: {...good, id: '../x'},
		};
		const made = bad[line];
		const result = fromLine(made === undefined ? line : JSON.stringify(made));
		expect('problem' in result ? result.problem : 'nothing').toContain(message);
	});

	it('never throws at a line, whatever is in it', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
				expect(Object.keys(fromLine(line))).not.toEqual([]);
			}),
		);
	});
});

const throughItsLine = (meeting: PortableMeeting): Come => {
	const result = fromLine(meetingAsLine(meeting));
	if ('problem' in result) throw new Error(result.problem);
	return result;
};

const takenIn = (store: Store, come: readonly Come[], lenient = false): Promise<Adopted> =>
	store.takingIn((take) => Promise.resolve(come.map(take)), lenient);

describe('a meeting that was held, and travels', () => {
	const random = counting();
	const recorded = (store: Store, rehearsal?: string): string =>
		store.real.add({...heldMeeting, ...(rehearsal === undefined ? {} : {rehearsal})}, minute(9), random);
	const travelling = (store: Store): readonly Come[] => [
		...exported(store).map((rehearsal) => ({rehearsal})),
		...store.real.portables().map(throughItsLine),
	];

	it('is in another store what it was in its own, and adds nothing the second time', async () => {
		const store = opened();
		const id = recorded(store, beginWith(store, 'one'));
		recorded(store);
		store.real.settle(id, 2, 'missed', '2026-12-05');
		const all = travelling(store);
		const folder = mkdtempSync(join(tmpdir(), 'pushback-'));
		const other = openIn(folder);
		expect(await takenIn(other, all)).toEqual({done: true, outcomes: ['added', 'added', 'added']});
		expect(other.real.portables()).toEqual(store.real.portables());
		expect((await takenIn(other, all)).outcomes).toEqual(['there', 'there', 'there']);
		expect(other.real.list()).toHaveLength(2);
		other.close();
		rmSync(folder, {recursive: true});
	});

	it('brings marks along, and takes none back that was made here', async () => {
		const store = opened();
		const id = recorded(store);
		const unmarked = travelling(store);
		store.real.settle(id, 1, 'kept', '2026-12-03');
		const marked = travelling(store);
		expect((await takenIn(store, unmarked)).outcomes).toEqual(['there']);
		expect(travelling(store)).toEqual(marked);
		store.real.remove(id);
		await takenIn(store, unmarked);
		expect((await takenIn(store, marked)).outcomes).toEqual(['extended']);
		expect(travelling(store)).toEqual(marked);
		store.real.settle(id, 1, 'missed', '2026-12-04');
		expect(await takenIn(store, marked)).toEqual({
			done: false,
			outcomes: [{problem: 'its commitment 1 is marked otherwise here'}],
		});
	});

	it('never overwrites another of the same id, and is not taken in without the rehearsal beside it', async () => {
		const store = opened();
		const id = recorded(store);
		const [own] = store.real.portables();
		if (own === undefined) throw new Error('nothing was recorded');
		const come: readonly Come[] = [
			{meeting: {...own, id: 'ccccc'}},
			{meeting: {...own, note: 'other words'}},
			{meeting: {...own, id: 'ddddd', rehearsal: 'xxxxx'}},
		];
		const {done, outcomes} = await takenIn(store, come);
		expect([done, ...outcomes.slice(1)]).toEqual([
			false,
			{problem: 'another meeting is recorded here under that id'},
			{problem: 'it stands beside the rehearsal xxxxx, which is not here'},
		]);
		expect(store.real.portables()).toEqual([own]);
		expect((await takenIn(store, come, true)).done).toBe(true);
		expect(store.real.list().map((each) => each.id)).toEqual(expect.arrayContaining([id, 'ccccc']));
		expect(store.real.list()).toHaveLength(2);
	});

	it('is not taken in by half where the work is stopped', async () => {
		const store = opened();
		const id = recorded(store);
		const [own] = store.real.portables();
		if (own === undefined) throw new Error('nothing was recorded');
		await expect(
			store.takingIn((take) => {
				take({meeting: {...own, id: 'ccccc'}});
				return Promise.reject(new Error('stopped'));
			}, false),
		).rejects.toThrow('stopped');
		expect(store.real.list().map((each) => each.id)).toEqual([id]);
	});

	it.each([
		['an unknown ending', {ending: 'won'}, 'found "won" at ending'],
		['a day that is none', {held: '2026-02-30'}, 'found "2026-02-30" at held; expected a day'],
		['more than belongs there', {also: 1}, 'found "also"; expected nothing more there'],
		[
			'a day of what is open',
			{commitments: [{what: 'x', state: 'open', settledOn: '2026-01-01'}]},
			'settledOn',
		],
	])('%s is told by what was found and what was expected', (_name, wrong, message) => {
		const store = opened();
		recorded(store);
		const [own] = store.real.portables();
		const line = JSON.stringify({pushback: 1, kind: 'meeting', ...own, ...wrong});
		const result = fromLine(line);
		expect('problem' in result ? result.problem : 'nothing').toContain(message);
	});
});

/** What somebody does with their rehearsals. Numbers choose among what there is, going round. */
type Deed =
	| {readonly kind: 'begin'; readonly seed: number}
	| {readonly kind: 'answer'; readonly which: number; readonly reply: Reply}
	| {
			readonly kind: 'fork';
			readonly which: number;
			readonly shared: number;
			readonly mark: 'retry' | 'take-over';
	  }
	| {readonly kind: 'kill'}
	| {readonly kind: 'carry'}
	| {readonly kind: 'import-again'};

const deed: fc.Arbitrary<Deed> = fc.oneof(
	{weight: 2, arbitrary: fc.record({kind: fc.constant('begin'), seed: fc.nat(9999)})},
	{
		weight: 8,
		arbitrary: fc.record({
			kind: fc.constant('answer'),
			which: fc.nat(20),
			reply: fc.oneof(
				fc.string({maxLength: 90}).map(said),
				fc.constant(
					said('Since April failed payments went from 2.1% to 0.8%; Marta did the cut-over, I planned it.'),
				),
				fc.constant<Reply>({kind: 'silence', seconds: 4}),
				fc.constant<Reply>({kind: 'leave'}),
			),
		}),
	},
	{
		weight: 3,
		arbitrary: fc.record({
			kind: fc.constant('fork'),
			which: fc.nat(20),
			shared: fc.nat(12),
			mark: fc.constantFrom('retry', 'take-over'),
		}),
	},
	{weight: 1, arbitrary: fc.constant<Deed>({kind: 'kill'})},
	{weight: 1, arbitrary: fc.constant<Deed>({kind: 'carry'})},
	{weight: 1, arbitrary: fc.constant<Deed>({kind: 'import-again'})},
);

describe('any sequence of answer, retry, fork, kill, reopen, export and import', () => {
	it('gives a store that folds to the same rehearsals', () => {
		fc.assert(
			fc.property(fc.array(deed, {maxLength: 40}), (deeds) => {
				const folders: string[] = [];
				const newFolder = (): string => {
					const folder = mkdtempSync(join(tmpdir(), 'pushback-'));
					folders.push(folder);
					return folder;
				};
				let folder = newFolder();
				let store = openIn(folder);
				const random = counting();
				const played = new Map<string, Rehearsal>();
				const chosen = (which: number): string | undefined =>
					[...played.keys()][which % Math.max(1, played.size)];
				let clock = 0;
				const now = (): Date => minute(clock++);

				const start = (seed: number): void => {
					const branch = branches[seed % branches.length] ?? 'hr';
					const script: Script = {
						setting: everySetting[seed % everySetting.length] ?? usual,
						seed,
						...(seed % 4 === 0 ? {drill: {branch, amount: '8,000 euros', says: 'You asked.'}} : {}),
						...startRung(seed),
						replies: [],
					};
					const id = store.create({...script, pack: 'bonus', at: now(), random});
					played.set(id, fold(script, parts));
				};
				const startRung = (seed: number): Pick<Script, 'rung'> => {
					const rung = rungs[seed % rungs.length];
					return rung === undefined || rung === 'plain' ? {} : {rung};
				};

				const answer = (id: string, reply: Reply): void => {
					const before = played.get(id);
					if (before === undefined || before.ending !== undefined) return;
					const {turns} = before;
					const run = resume({...startOf(before), replies: turns.map((turn) => turn.reply)}, parts);
					store.addReply(id, turns.length + 1, reply, now());
					const after = run.reply(reply);
					const turn = after.turns.at(-1);
					if (turn) store.record(id, turn.number, recordOf(turn), summaryOfRehearsal(after));
					if (after.ending !== undefined) store.finish(id, after.ending, now(), after.now.text);
					played.set(id, after);
				};

				const carryOut = (each: Deed): void => {
					switch (each.kind) {
						case 'begin':
							start(each.seed);
							break;
						case 'answer': {
							const id = chosen(each.which);
							if (id !== undefined) answer(id, each.reply);
							break;
						}
						case 'fork': {
							const parent = chosen(each.which);
							const before = parent === undefined ? undefined : played.get(parent);
							if (parent === undefined || before === undefined) break;
							// A turn is answered anew, so one that has ended is never shared whole.
							const most = before.turns.length - (before.ending === undefined ? 0 : 1);
							const shared = each.shared % (most + 1);
							const script = forkAt(before, {id: parent, shared, mark: each.mark});
							const id = store.fork({parent, shared, mark: each.mark, at: now(), random});
							played.set(id, fold(script, parts));
							break;
						}
						case 'kill':
							store.close();
							store = openIn(folder);
							break;
						case 'carry': {
							const all = exported(store);
							store.close();
							folder = newFolder();
							store = openIn(folder);
							expect(store.adopt(all, false).done).toBe(true);
							break;
						}
						case 'import-again': {
							const {outcomes} = store.adopt(exported(store), false);
							expect(outcomes.every((outcome) => outcome === 'there')).toBe(true);
							break;
						}
					}
				};

				for (const each of deeds) carryOut(each);
				expect(store.count()).toBe(played.size);
				for (const [id, rehearsal] of played) {
					const kept = store.load(id);
					if (kept === undefined) throw new Error(`${id} is gone`);
					expect(fold(kept.script, parts)).toEqual(rehearsal);
					expect(kept.ending).toBe(rehearsal.ending);
					expect(kept.recorded).toEqual(rehearsal.turns.map((turn) => recordOf(turn)));
					expect(summaryOfRecords(kept.script.replies, kept.recorded, kept.setting.style).score).toBe(
						summaryOfRehearsal(rehearsal).score,
					);
				}
				store.close();
				for (const each of folders) rmSync(each, {recursive: true});
			}),
			{numRuns: 25},
		);
	}, 60_000);
});

describe('deleting', () => {
	it('takes forks with it only where that is asked for, all or none', () => {
		const store = opened();
		const parent = beginWith(store, 'one', 'two');
		const child = fork(store, parent, 1, 5);
		const grandchild = fork(store, child, 1, 6);
		const alone = begin(store, 7);
		expect(store.forksOf(parent)).toEqual([child, grandchild]);
		expect(() => {
			store.removeAll([alone, parent]);
		}).toThrow('shares its turns');
		expect(store.count()).toBe(4);
		store.removeAll([grandchild, child, parent]);
		expect(store.list({limit: 9}).map(({id}) => id)).toEqual([alone]);
	});
});
