import {
	closeSync,
	existsSync,
	openSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {withStore} from '../../src/commands/kept.ts';
import {openStore, type ProblemKind} from '../../src/store/open-store.ts';
import {Refused} from '../../src/store/refused.ts';
import {newest} from '../../src/store/schema.ts';
import type {Kept} from '../../src/store/rehearsals.ts';
import {begin, beginWith, failureOf, fork, minute, ownFolder, said} from './a-store.ts';

const {folder, file, opened, refused, closeAll, inFile} = ownFolder();

/** What is refused must be there afterwards byte for byte, with nothing new beside it. */
function untouched(kind: ProblemKind, says: RegExp): void {
	const content = () => readdirSync(folder()).map((name) => [name, readFileSync(join(folder(), name))]);
	const before = content();
	const problem = refused();
	expect(problem.kind).toBe(kind);
	expect(problem.message.startsWith(`${file()}: found `)).toBe(true);
	expect(problem.message).toMatch(says);
	expect(content()).toEqual(before);
}

const word = said('word '.repeat(100));

/** A store of many pages, closed. */
function manyPages(): Buffer {
	const store = opened();
	const id = begin(store);
	for (let number = 1; number <= 60; number++) {
		store.addReply(id, number, word, new Date(0));
	}
	closeAll();
	return readFileSync(file());
}

/** What is damaged must be told, be whole under a dated name, and leave its place to a new store. */
function setAside(says: RegExp): void {
	const folders = (): readonly string[] =>
		readdirSync(folder()).filter((name) => /^damaged-\d{4}-\d\d-\d\d(-\d+)?$/.test(name));
	const before = folders();
	const was = ['', '-wal', '-shm']
		.filter((end) => existsSync(`${file()}${end}`))
		.map((end) => [`pushback.db${end}`, readFileSync(`${file()}${end}`)] as const);
	const result = openStore(folder());
	if ('problem' in result) throw new Error(result.problem.message);
	expect(result.notice).toMatch(says);
	const [aside = '', ...more] = folders().filter((name) => !before.includes(name));
	expect(more).toEqual([]);
	expect(result.notice).toContain(`It has been set aside whole, in ${join(folder(), aside)}`);
	expect(readdirSync(join(folder(), aside))).toEqual(was.map(([name]) => name).toSorted());
	for (const [name, bytes] of was) {
		const now = readFileSync(join(folder(), aside, name));
		// Whoever only looks at a journal writes its index anew.
		if (!name.endsWith('-shm')) expect(now.equals(bytes), name).toBe(true);
	}
	const {store} = result;
	expect(store.count()).toBe(0);
	expect(store.load(beginWith(store, 'new'))?.replies).toBe(1);
	expect(opened().count()).toBe(1);
	store.close();
	closeAll();
	for (const end of ['', '-wal', '-shm']) rmSync(`${file()}${end}`, {force: true});
	rmSync(join(folder(), aside), {recursive: true});
}

describe('a file that is not ours is refused and left alone', () => {
	it('where a newer program wrote it', () => {
		opened();
		closeAll();
		inFile((db) => {
			db.exec(`pragma user_version = ${newest + 1}`);
		});
		untouched('newer', /newer pushback \(version \d+; this one knows \d+\).*update pushback/);
	});

	it('where a newer program wrote it and was killed before it was done', () => {
		const store = opened();
		inFile((db) => {
			db.exec(`pragma user_version = ${newest + 1}`);
			// A file and its journal as they are in the middle of things, put back where nobody has them open.
			const [whole, journal] = [readFileSync(file()), readFileSync(`${file()}-wal`)];
			store.close();
			db.close();
			writeFileSync(file(), whole);
			writeFileSync(`${file()}-wal`, journal);
			db.open();
			const before = [readFileSync(file()), readFileSync(`${file()}-wal`)];
			expect(refused().kind).toBe('newer');
			expect([readFileSync(file()), readFileSync(`${file()}-wal`)]).toEqual(before);
		});
	});

	it('where it belongs to another program', () => {
		inFile((db) => {
			db.exec('create table recipes (name text); pragma application_id = 12345');
		});
		untouched('foreign', /another program’s file \(application id 12345\).*left as it is/);
	});

	it('where it is somebody’s SQLite file without a mark', () => {
		inFile((db) => {
			db.exec('pragma journal_mode = wal; create table recipes (name text)');
		});
		untouched('foreign', /another program’s file/);
	});
});

describe('a damaged file is told of, set aside, and a new one begun', () => {
	it('where it is no database', () => {
		writeFileSync(file(), 'Dear diary, today I asked for a bonus. '.repeat(200));
		setAside(/it is not a SQLite file/);
	});

	it('where it is empty, which a new one never is', () => {
		writeFileSync(file(), '');
		setAside(/it is empty/);
	});

	it('where only its journal is left', () => {
		writeFileSync(`${file()}-wal`, 'frames');
		setAside(/only its journal is left/);
	});

	it('where it is cut short, wherever that is', () => {
		const whole = manyPages();
		expect(whole.length).toBeGreaterThan(40_000);
		for (let length = 0; length < whole.length; length += 1000) {
			writeFileSync(file(), whole);
			truncateSync(file(), length);
			setAside(/found a damaged file/);
		}
	});

	it('where bytes of its order were changed', () => {
		manyPages();
		const handle = openSync(file(), 'r+');
		writeSync(handle, Buffer.alloc(3000, 0xaa), 0, 3000, 8192);
		closeSync(handle);
		setAside(/found a damaged file/);
	});

	it('where its mark or its version was changed in a byte', () => {
		const whole = manyPages();
		for (const at of [60, 61, 62, 68, 69, 70, 71]) {
			const bent = Buffer.from(whole);
			bent[at] = (bent[at] ?? 0) ^ 0xff;
			writeFileSync(file(), bent);
			setAside(/found a damaged file/);
		}
	});

	it('twice in a day under two names, the first as it was', () => {
		writeFileSync(file(), 'one');
		openStore(folder());
		closeAll();
		writeFileSync(file(), 'two');
		openStore(folder());
		const asides = readdirSync(folder()).filter((name) => name.startsWith('damaged-'));
		expect(asides.map((name) => readFileSync(join(folder(), name, 'pushback.db'), 'utf8'))).toEqual([
			'one',
			'two',
		]);
	});

	it('larger than is read whole at the start: when the damage is met', async () => {
		const store = opened();
		const id = begin(store);
		for (let number = 1; number <= 60; number++) {
			store.addReply(id, number, said('word '.repeat(20_000)), new Date(0));
		}
		closeAll();
		const size = statSync(file()).size;
		expect(size).toBeGreaterThan(4_000_000);
		const handle = openSync(file(), 'r+');
		for (let at = 8192; at < size; at += 40_960) writeSync(handle, Buffer.alloc(4096, 0xaa), 0, 4096, at);
		closeSync(handle);
		await expect(withStore(folder(), ({portable}) => portable(id))).rejects.toThrow(
			/found a damaged file .*set aside whole, in .*damaged-/,
		);
		expect(opened().count()).toBe(0);
	});
});

describe('an answer in which a letter was changed', () => {
	/** Changes one byte of the answer in the file itself. */
	function changed(from: string, to: string): void {
		const bytes = readFileSync(file());
		const at = bytes.indexOf(from);
		expect(at).toBeGreaterThan(0);
		bytes.write(to, at);
		writeFileSync(file(), bytes);
	}

	it('is not told as what was said; the rest is as it was', async () => {
		const store = opened();
		const whole = beginWith(store, 'We cut 2.1% to 0.8%.');
		const bent = beginWith(store, 'first', 'I am asking for 8,000 euros.', 'third');
		const forked = fork(store, bent, 2);
		closeAll();
		changed('8,000 euros', '9,000 euros');
		const again = opened();
		const says = new RegExp(`turn 2 of ${bent} is not what was kept`);
		for (const id of [bent, forked]) expect(() => again.load(id)).toThrow(says);
		expect(() => again.portable(bent)).toThrow(says);
		expect(again.load(whole)?.script.replies).toEqual([said('We cut 2.1% to 0.8%.')]);
		expect(again.count()).toBe(3);
		await expect(withStore(folder(), ({load}) => load(bent))).rejects.toThrow(
			new RegExp(`${says.source}.*The rest can: pushback history`),
		);
		again.removeAll([forked, bent]);
		expect(again.count()).toBe(1);
	});

	it('is read as it stands where it was kept before there were sums', () => {
		const store = opened();
		const id = beginWith(store, 'I am asking for 8,000 euros.');
		closeAll();
		inFile((db) => {
			db.exec('update reply set sum = null');
		});
		changed('8,000 euros', '9,000 euros');
		expect(opened().load(id)?.script.replies).toEqual([said('I am asking for 9,000 euros.')]);
	});

	it('is told whatever it is made of: halves of characters, silence, leaving', () => {
		const store = opened();
		const replies = [
			said('half \ud83d'),
			said(''),
			{kind: 'silence', seconds: 2.5},
			{kind: 'leave'},
		] as const;
		const id = begin(store);
		replies.forEach((reply, index) => {
			store.addReply(id, index + 1, reply, minute(index));
		});
		closeAll();
		expect(opened().load(id)?.script.replies).toEqual(replies);
	});
});

describe('a file in which any one byte was changed', () => {
	it('is opened or refused, tells no answer otherwise than it was, and never brings the program down', () => {
		const whole = manyPages();
		const [id = ''] = opened()
			.list({limit: 1})
			.map((listed) => listed.id);
		closeAll();
		for (let at = 0; at < whole.length; at += 149) {
			for (const name of readdirSync(folder())) rmSync(join(folder(), name), {recursive: true});
			const bent = Buffer.from(whole);
			bent[at] = (bent[at] ?? 0) ^ 0xff;
			writeFileSync(file(), bent);
			const result = openStore(folder());
			if ('problem' in result) {
				expect(['newer']).toContain(result.problem.kind);
				expect(readFileSync(file()).equals(bent)).toBe(true);
				continue;
			}
			const {store} = result;
			let kept: Kept | undefined;
			const failure = failureOf(() => {
				kept = store.load(id);
			});
			if (failure !== undefined) expect(failure).toBeInstanceOf(Refused);
			for (const reply of kept?.script.replies ?? []) expect(reply, `byte ${at}`).toEqual(word);
			store.close();
		}
	});
});
