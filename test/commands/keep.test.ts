import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {openKeeping, type Keeping} from '../../src/commands/keep.ts';
import {rescueOver, saveSomewhere} from '../../src/commands/rescue.ts';
import {resume} from '../../src/rehearsal/fold.ts';
import {forkAt} from '../../src/rehearsal/fork.ts';
import {startOf, type Rehearsal} from '../../src/rehearsal/rehearsal.ts';
import {readPack} from '../../src/pack-files.ts';
import {fromLine} from '../../src/store/portable-json.ts';
import {storeOver} from '../../src/store/rehearsals.ts';
import {migrate} from '../../src/store/schema.ts';
import {assess} from '../../src/scoring/assess.ts';
import {freshHome} from '../run-program.ts';
import {usual} from '../settings.ts';

const parts = {pack: readPack(), assess};
const {pack} = parts;
const start = startOf({setting: usual, seed: 7});

let folder: ReturnType<typeof freshHome>;
const windows: Keeping[] = [];

beforeEach(() => {
	folder = freshHome();
});

afterEach(() => {
	for (const window of windows.splice(0)) window.close();
	folder.remove();
});

const said = (text: string) => ({kind: 'answer', text}) as const;
const told = (...answers: readonly string[]): Rehearsal =>
	resume({...start, replies: answers.map(said)}, parts).rehearsal();

/** A window on the store. */
function opened(): Keeping {
	const keeping = openKeeping(folder.home, pack.name);
	windows.push(keeping);
	return keeping;
}

function begun(keeping: Keeping): string {
	const made = keeping.begin(start);
	if ('problem' in made) throw new Error(made.problem);
	return made.id;
}

const answersUnder = (keeping: Keeping, id: string): readonly string[] =>
	(keeping.store?.load(id)?.script.replies ?? []).map((reply) =>
		reply.kind === 'answer' ? reply.text : reply.kind,
	);

describe('two windows on one rehearsal', () => {
	it('keep both: what the second says is kept as a fork of the first, and goes on there', () => {
		const [one, two] = [opened(), opened()];
		const id = begun(one);
		expect(one.reply(id, 1, said('shared'))).toBeUndefined();
		expect(one.reply(id, 2, said('mine'))).toBeUndefined();
		expect(two.reply(id, 2, said('theirs'))).toMatch(/is it open in another window\?.*The meeting goes on/);
		const saved = two.rescue(id, told('shared', 'theirs'));
		expect(saved?.elsewhere).toBeUndefined();
		expect(saved?.notice).toBe(`It is kept as ${saved?.id ?? ''}.`);
		expect(two.reply(saved?.id ?? '', 3, said('more'))).toBeUndefined();
		expect(answersUnder(one, id)).toEqual(['shared', 'mine']);
		expect(answersUnder(one, saved?.id ?? '')).toEqual(['shared', 'theirs', 'more']);
	});

	it('keep it as it is where both said the same', () => {
		const [one, two] = [opened(), opened()];
		const id = begun(one);
		one.reply(id, 1, said('the same'));
		expect(two.reply(id, 1, said('the same'))).toMatch(/is there already/);
		expect(two.rescue(id, told('the same'))).toEqual({id});
		expect(two.store?.count()).toBe(1);
	});

	it('keep what was said after the other had ended it', () => {
		const [one, two] = [opened(), opened()];
		const id = begun(one);
		one.reply(id, 1, said('shared'));
		one.store?.finish(id, 'left', new Date());
		expect(two.reply(id, 2, said('and on'))).toMatch(/has ended/);
		const saved = two.rescue(id, told('shared', 'and on'));
		expect(answersUnder(one, saved?.id ?? '')).toEqual(['shared', 'and on']);
	});
});

describe('a store with no room left', () => {
	const fill = (db: DatabaseSync): void => {
		const {page_count: pages} = db.prepare('pragma page_count').get() as {page_count: number};
		db.exec(`pragma max_page_count = ${pages}`);
	};
	const long = (text: string): string => `${text} ${'and so on '.repeat(2000)}`;

	it('has the meeting saved in a file, turn by turn, and kept again once there is room', () => {
		const db = new DatabaseSync(':memory:');
		migrate(db);
		const store = storeOver(db);
		const at = new Date(0);
		const id = store.create({...start, pack: pack.name, at, random: Math.random});
		store.addReply(id, 1, said('first'), at);
		fill(db);
		const rescue = rescueOver({
			store: () => store,
			pack: pack.name,
			random: Math.random,
			places: [join(folder.home, 'not-there'), folder.home],
		});
		const name = `pushback-${id}.jsonl`;
		const inFile = () => fromLine(readFileSync(join(folder.home, name), 'utf8').trim());
		for (const answers of [
			['first', long('second')],
			['first', long('second'), 'third'],
		]) {
			const saved = rescue(id, told(...answers));
			expect(saved).toMatchObject({id, elsewhere: expect.stringContaining(`${name} takes it in.`) as string});
			expect(readdirSync(folder.home)).toEqual([name]);
			expect(inFile()).toMatchObject({
				rehearsal: {id, createdAt: at, replies: answers.map((text) => ({reply: said(text)}))},
			});
		}
		db.exec('pragma max_page_count = 100000');
		expect(rescue(id, told('first', long('second'), 'third', 'fourth'))).toEqual({id});
		expect(store.load(id)?.replies).toBe(4);
		expect(store.load(id)?.recorded.slice(1)).not.toContain(undefined);
		expect(readdirSync(folder.home)).toEqual([]);
		store.close();
	});

	it('has a fork saved with what it was forked from', () => {
		const rescue = rescueOver({
			store: () => undefined,
			pack: pack.name,
			random: Math.random,
			places: [folder.home],
		});
		const first = told('first', 'second');
		const {id} = rescue(undefined, first);
		const script = forkAt(first, {id, shared: 1, mark: 'retry'});
		const again = resume({...script, replies: [...script.replies, said('better')]}, parts).rehearsal();
		const fork = rescue(undefined, again);
		const lines = readFileSync(join(folder.home, `pushback-${id}.jsonl`), 'utf8')
			.trim()
			.split('\n');
		const come = lines.map(fromLine).flatMap((each) => ('rehearsal' in each ? [each.rehearsal] : []));
		const store = opened().store;
		expect(store?.adopt(come, false).done).toBe(true);
		expect(answersUnder(opened(), fork.id)).toEqual(['first', 'better']);
		expect(readdirSync(folder.home).filter((name) => name.endsWith('.jsonl'))).toHaveLength(1);
	});

	it('and nowhere else to go leaves the meeting on the screen, and says so', () => {
		const rescue = rescueOver({store: () => undefined, pack: pack.name, random: Math.random, places: []});
		expect(rescue(undefined, told('first')).elsewhere).toMatch(/on this screen alone/);
	});
});

describe('what is saved elsewhere', () => {
	it('goes to the first place that takes it, whole', () => {
		writeFileSync(join(folder.home, 'in-the-way'), '');
		const places = [join(folder.home, 'in-the-way'), join(folder.home, 'nowhere'), folder.home];
		expect(saveSomewhere('words.txt', 'words', places)).toBe(join(folder.home, 'words.txt'));
		expect(readFileSync(join(folder.home, 'words.txt'), 'utf8')).toBe('words');
		expect(readdirSync(folder.home)).toEqual(['in-the-way', 'words.txt']);
		expect(saveSomewhere('words.txt', 'words', [])).toBeUndefined();
	});
});
