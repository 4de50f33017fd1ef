import {
	closeSync,
	existsSync,
	openSync,
	readFileSync,
	readdirSync,
	truncateSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {openStore, type ProblemKind} from '../../src/store/open-store.ts';
import {Refused} from '../../src/store/refused.ts';
import {newest} from '../../src/store/schema.ts';
import {begin, failureOf, ownFolder, said} from './a-store.ts';

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

/** A store of many pages, closed. */
function manyPages(): Buffer {
	const store = opened();
	const id = begin(store);
	for (let number = 1; number <= 60; number++) {
		store.addReply(id, number, said('word '.repeat(100)), new Date(0));
	}
	closeAll();
	return readFileSync(file());
}

describe('a file that is not as expected is refused and left alone', () => {
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

	it('where it is no database', () => {
		writeFileSync(file(), 'Dear diary, today I asked for a bonus. '.repeat(200));
		untouched('damaged', /it is not a SQLite file.*left as it is.*--data-dir/);
	});

	it('where it is empty, which a new one never is', () => {
		writeFileSync(file(), '');
		untouched('damaged', /it is empty/);
	});

	it('where only its journal is left', () => {
		writeFileSync(`${file()}-wal`, 'frames');
		untouched('damaged', /only its journal is left/);
		expect(existsSync(file())).toBe(false);
	});

	it('where it is cut short, wherever that is', () => {
		const whole = manyPages();
		expect(whole.length).toBeGreaterThan(40_000);
		for (let length = 0; length < whole.length; length += 1000) {
			writeFileSync(file(), whole);
			truncateSync(file(), length);
			untouched('damaged', /damaged/);
		}
	});

	it('where bytes of its order were changed', () => {
		manyPages();
		const handle = openSync(file(), 'r+');
		writeSync(handle, Buffer.alloc(3000, 0xaa), 0, 3000, 8192);
		closeSync(handle);
		untouched('damaged', /damaged/);
	});
});

describe('a file in which any one byte was changed', () => {
	it('is opened or refused, and never brings the program down', () => {
		const whole = manyPages();
		const [id = ''] = opened()
			.list({limit: 1})
			.map((listed) => listed.id);
		closeAll();
		for (let at = 0; at < whole.length; at += 149) {
			const bent = Buffer.from(whole);
			bent[at] = (bent[at] ?? 0) ^ 0xff;
			writeFileSync(file(), bent);
			const result = openStore(folder());
			if ('problem' in result) {
				expect(['damaged', 'foreign', 'newer']).toContain(result.problem.kind);
				expect(readFileSync(file()).equals(bent)).toBe(true);
				continue;
			}
			const {store} = result;
			const failure = failureOf(() => store.load(id));
			if (failure !== undefined) expect(failure).toBeInstanceOf(Refused);
			store.close();
		}
	});
});
