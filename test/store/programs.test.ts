import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Store} from '../../src/store/rehearsals.ts';
import {begin, beginWith, failureOf, minute, ownFolder, said} from './a-store.ts';

const {folder, opened, closeAll} = ownFolder();

interface Written {
	readonly id: string;
	/** The answers it was told are kept. */
	readonly acknowledged: readonly string[];
	readonly code: number | null;
}

/** Starts a program that writes to the store; it is killed once it has printed `killAfter` lines. */
function write(args: readonly string[], killAfter = Infinity): Promise<Written> {
	const script = join(import.meta.dirname, 'keeps-writing.ts');
	const child = spawn(process.execPath, [script, folder(), ...args], {stdio: ['ignore', 'pipe', 'inherit']});
	let printed = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		printed += text;
		if (printed.split('\n').length > killAfter) child.kill('SIGKILL');
	});
	return new Promise((resolve) => {
		child.on('close', (code) => {
			// The last line may have been cut.
			const [id = '', ...acknowledged] = printed.split('\n').slice(0, -1);
			resolve({id, acknowledged, code});
		});
	});
}

/** Starts a program that forks and takes in; what it printed. */
function fork(...args: readonly string[]): Promise<string> {
	const script = join(import.meta.dirname, 'keeps-forking.ts');
	const child = spawn(process.execPath, [script, folder(), ...args], {stdio: ['ignore', 'pipe', 'inherit']});
	let printed = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => {
		printed += text;
	});
	return new Promise((resolve, reject) => {
		child.on('close', (code) => {
			if (code === 0) resolve(printed);
			else reject(new Error(`it ended with ${String(code)}`));
		});
	});
}

const answersOf = (store: Store, id: string): readonly string[] =>
	(store.load(id)?.script.replies ?? []).map((reply) => (reply.kind === 'answer' ? reply.text : ''));

describe('a program that is killed', () => {
	it('loses no reply that was acknowledged, and the next one opens its store', async () => {
		for (const lines of [2, 17, 60]) {
			const {id, acknowledged, code} = await write([], lines);
			expect(code).toBeNull();
			expect(acknowledged.length).toBeGreaterThanOrEqual(lines - 1);
			const kept = answersOf(opened(), id);
			closeAll();
			// One more may have been kept than there was time to say.
			expect(kept.slice(0, acknowledged.length)).toEqual(acknowledged);
		}
		expect(opened().list({limit: 9})).toHaveLength(3);
	});
});

describe('two programs on one store', () => {
	it('begin it together and each keep their own', async () => {
		const written = await Promise.all([write(['40']), write(['40']), write(['40'])]);
		const store = opened();
		for (const {id, acknowledged, code} of written) {
			expect(code).toBe(0);
			expect(acknowledged).toHaveLength(40);
			expect(answersOf(store, id)).toEqual(acknowledged);
		}
		expect(store.list({limit: 9})).toHaveLength(3);
	});

	it('never overwrite each other in one rehearsal', async () => {
		const id = begin(opened());
		const written = await Promise.all([write(['30', id]), write(['30', id])]);
		const all = written.flatMap(({acknowledged}) => acknowledged);
		const kept = answersOf(opened(), id);
		expect(kept).toHaveLength(60);
		expect([...kept].sort()).toEqual([...all].sort());
		expect(kept.map((text) => Number(text.split(' ')[1]))).toEqual(kept.map((_, index) => index + 1));
	});

	it('fork one rehearsal and take in others at once, and all of it is there, once', async () => {
		const parent = beginWith(opened(), 'first', 'second');
		closeAll();
		const names = ['cdf', 'ghj'];
		const rounds = 15;
		const printed = await Promise.all(names.map((name) => fork(parent, name, String(rounds))));
		const store = opened();
		const forks = printed.flatMap((text) => [...text.matchAll(/^fork (\S+) (.+)$/gmu)]);
		expect(forks).toHaveLength(names.length * rounds);
		for (const [, id = '', answer = ''] of forks) expect(answersOf(store, id)).toEqual(['first', answer]);
		expect(store.forksOf(parent)).toHaveLength(forks.length);
		const come = new Set(
			printed.flatMap((text) => [...text.matchAll(/^come (\S+)$/gmu)].map(([, id]) => id)),
		);
		// Those of each program, and those that both brought.
		expect(come.size).toBe((names.length + 1) * rounds);
		for (const id of come) expect(answersOf(store, id ?? '')).toHaveLength(1);
		expect(store.count()).toBe(1 + forks.length + come.size);
		expect(answersOf(store, parent)).toEqual(['first', 'second']);
	});

	it('say so to the one that comes second', () => {
		const [one, two] = [opened(), opened()];
		const id = beginWith(one, 'mine');
		expect(
			failureOf(() => {
				two.addReply(id, 1, said('theirs'), minute(1));
			}),
		).toMatchObject({kind: 'taken'});
		expect(answersOf(two, id)).toEqual(['mine']);
	});
});
