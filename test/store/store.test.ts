import {spawn} from 'node:child_process';
import {
	chmodSync,
	closeSync,
	openSync,
	readFileSync,
	statSync,
	truncateSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {Reply} from '../../src/rehearsal/rehearsal.ts';
import {openStore} from '../../src/store/open-store.ts';
import type {Store} from '../../src/store/rehearsals.ts';
import {applicationId, migrate, migrations, newest, pragma} from '../../src/store/schema.ts';
import {usual} from '../settings.ts';
import {freshHome} from '../run-program.ts';

let home = '';
let remove = (): void => undefined;
const stores: Store[] = [];

beforeEach(() => {
	({home, remove} = freshHome());
});

afterEach(() => {
	for (const store of stores.splice(0)) store.close();
	remove();
});

const file = (): string => join(home, 'pushback.db');

function opened(): Store {
	const result = openStore(home);
	if ('problem' in result) throw new Error(result.problem.message);
	stores.push(result.store);
	return result.store;
}

function refused(): {kind: string; message: string} {
	const result = openStore(home);
	if (!('problem' in result)) throw new Error('it was opened');
	return result.problem;
}

/** Numbers in 0–1 that differ from call to call and are the same in every run. */
function counting(): () => number {
	let n = 0;
	return () => {
		n = (n + 0.618033988749895) % 1;
		return n;
	};
}

const at = new Date('2026-03-01T10:00:00Z');
const later = new Date('2026-03-01T10:05:00Z');
const random = counting();
const begin = (store: Store, when = at): string =>
	store.create({setting: usual, seed: 7, pack: 'bonus', at: when, random});
const said = (text: string): Reply => ({kind: 'answer', text});

const anyReply: fc.Arbitrary<Reply> = fc.oneof(
	fc
		.oneof(
			fc.string(),
			fc.string({unit: 'binary'}),
			fc.string({unit: fc.nat(0xffff).map((c) => String.fromCharCode(c))}),
		)
		.map(said),
	fc.nat(1000).map((seconds): Reply => ({kind: 'silence', seconds})),
	fc.constant<Reply>({kind: 'leave'}),
);

describe('the store', () => {
	it('gives back every reply as it was typed, after it was closed and opened again', () => {
		fc.assert(
			fc.property(fc.array(anyReply, {maxLength: 8}), (replies) => {
				const store = opened();
				const id = begin(store);
				replies.forEach((reply, index) => {
					store.addReply(id, index + 1, reply, at);
				});
				stores.splice(0).forEach((open) => {
					open.close();
				});
				expect(opened().load(id)?.script).toEqual({setting: usual, seed: 7, replies});
			}),
			{numRuns: 40},
		);
	});

	it('takes an answer of a megabyte', () => {
		const store = opened();
		const id = begin(store);
		const long = 'é😀 word '.repeat(120_000);
		store.addReply(id, 1, said(long), at);
		expect(store.load(id)?.script.replies).toEqual([said(long)]);
	});

	it('refuses a number that another program has used for the same rehearsal', () => {
		const [one, two] = [opened(), opened()];
		const id = begin(one);
		one.addReply(id, 1, said('mine'), at);
		expect(() => {
			two.addReply(id, 1, said('theirs'), at);
		}).toThrow(/reply 1 of rehearsal \w+ is there already/);
		expect(two.load(id)?.script.replies).toEqual([said('mine')]);
	});

	it('lists meetings that were cut off, the newest first, and only where something was said', () => {
		const store = opened();
		const ids = [begin(store), begin(store), begin(store), begin(store)];
		store.addReply(ids[0] ?? '', 1, said('a'), at);
		store.addReply(ids[1] ?? '', 1, said('b'), later);
		store.addReply(ids[2] ?? '', 1, said('c'), later);
		store.finish(ids[2] ?? '', 'clean-no', later);
		expect(store.unfinished(5).map(({id}) => id)).toEqual([ids[1], ids[0]]);
	});

	it('finds a rehearsal by the beginning of its id, and names the candidates where there are several', () => {
		const store = opened();
		const ids = Array.from({length: 60}, () => begin(store));
		for (const id of ids) expect(store.find(id)).toEqual({id});
		expect(store.find('')).toMatchObject({candidates: expect.arrayContaining([]) as string[]});
		expect(store.find('a')).toEqual({candidates: []});
	});

	it('keeps what a turn got beside what was said', () => {
		const store = opened();
		const id = begin(store);
		store.addReply(id, 1, said('a'), at);
		const got = {
			move: 'budget.raise',
			branch: 'budget',
			score: 55,
			levels: {data: 1, roi: 0, humility: 2, answer: 1},
			flags: ['jargon'],
			scorer: 3,
		} as const;
		store.record(id, 1, got);
		expect(store.load(id)?.recorded).toEqual([got]);
	});

	it('makes its folder and file for the owner alone', () => {
		opened();
		expect(statSync(file()).mode & 0o777).toBe(0o600);
	});

	it('loses no acknowledged reply when the program is killed', async () => {
		const writer = join(import.meta.dirname, 'keeps-writing.ts');
		const child = spawn(process.execPath, [writer, home], {stdio: ['ignore', 'pipe', 'inherit']});
		let printed = '';
		const ended = new Promise((resolve) => child.on('close', resolve));
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			printed += text;
			if (printed.split('\n').length > 40) child.kill('SIGKILL');
		});
		await ended;
		const [id = '', ...acknowledged] = printed.split('\n').slice(0, -1);
		const replies = opened().load(id)?.script.replies ?? [];
		expect(acknowledged.length).toBeGreaterThan(30);
		expect(replies.length).toBeGreaterThanOrEqual(acknowledged.length);
		expect(replies.slice(0, 3)).toEqual([said('answer 1'), said('answer 2'), said('answer 3')]);
	});
});

describe('a file that is not as expected', () => {
	it('is brought up to date from an older schema, with all that is in it', () => {
		const old = new DatabaseSync(file());
		migrate(old, migrations.slice(0, 1));
		old.exec(`insert into rehearsal values ('oldid', '${at.toISOString()}', '${at.toISOString()}', 'bonus',
			'data-driven', 'calm', 'standard', 'steady', 7, null)`);
		old.exec(
			`insert into reply (rehearsal, number, at, kind, said) values ('oldid', 1, '${at.toISOString()}', 'answer', 'kept')`,
		);
		old.close();
		const store = opened();
		expect(store.load('oldid')?.script).toEqual({setting: usual, seed: 7, replies: [said('kept')]});
		const db = new DatabaseSync(file(), {readOnly: true});
		expect(pragma(db, 'user_version')).toBe(newest);
		db.close();
	});

	/** What is refused must be there afterwards byte for byte. */
	function untouched(kind: string, says: RegExp): void {
		const before = readFileSync(file());
		const problem = refused();
		expect(problem.kind).toBe(kind);
		expect(problem.message).toContain(file());
		expect(problem.message).toMatch(says);
		expect(readFileSync(file()).equals(before)).toBe(true);
	}

	it('is refused and left alone where a newer program wrote it', () => {
		const db = new DatabaseSync(file());
		migrate(db);
		db.exec(`pragma user_version = ${newest + 1}`);
		db.close();
		untouched('newer', /newer pushback \(version \d+; .*update pushback/);
	});

	it('is refused and left alone where another program wrote it', () => {
		const db = new DatabaseSync(file());
		db.exec('create table recipes (name text); pragma application_id = 12345');
		db.close();
		untouched('foreign', /another program’s file/);
	});

	it('is refused and left alone where it is no database', () => {
		writeFileSync(file(), 'Dear diary, today I asked for a bonus. '.repeat(200));
		untouched('damaged', /damaged file .*left as it is/);
	});

	it('is refused and left alone where it was cut short or bytes were changed', () => {
		const store = opened();
		const id = begin(store);
		for (let number = 1; number <= 200; number++) store.addReply(id, number, said('word '.repeat(100)), at);
		stores.splice(0).forEach((open) => {
			open.close();
		});
		const whole = readFileSync(file());
		truncateSync(file(), Math.floor(whole.length * 0.6));
		untouched('damaged', /damaged/);
		writeFileSync(file(), whole);
		const handle = openSync(file(), 'r+');
		writeSync(handle, Buffer.alloc(3000, 0xaa), 0, 3000, 8192);
		closeSync(handle);
		untouched('damaged', /damaged/);
	});

	it('is told plainly where the folder cannot be written to', () => {
		writeFileSync(join(home, 'in-the-way'), '');
		const result = openStore(join(home, 'in-the-way'));
		expect('problem' in result && result.problem.message).toMatch(
			/no way to keep anything there .*--data-dir/,
		);
		chmodSync(home, 0o700);
	});

	it('carries the mark of this program', () => {
		opened();
		const db = new DatabaseSync(file(), {readOnly: true});
		expect(pragma(db, 'application_id')).toBe(applicationId);
		db.close();
	});
});
