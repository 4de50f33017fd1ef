/** What the tests of the store share: a folder of their own, stores that are closed, times and numbers that do not vary. */
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {afterEach, beforeEach} from 'vitest';
import type {RealMeeting} from '../../src/rehearsal/real-meeting.ts';
import type {Reply} from '../../src/rehearsal/rehearsal.ts';
import {openStore, type StoreProblem} from '../../src/store/open-store.ts';
import type {Store} from '../../src/store/rehearsals.ts';
import {freshHome} from '../run-program.ts';
import {usual} from '../settings.ts';

/** A minute of the day on which all these rehearsals happen. */
export const minute = (n: number): Date => new Date(Date.UTC(2026, 2, 1, 10, n));

export const said = (text: string): Reply => ({kind: 'answer', text});

/** Numbers in 0–1 that look like chance and are the same in every run. */
export function counting(): () => number {
	let state = 7;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

const random = counting();

/** Begins a rehearsal at minute `n`. */
export const begin = (store: Store, n = 0): string =>
	store.create({setting: usual, seed: 7, pack: 'bonus', at: minute(n), random});

/** Begins a fork at minute `n`. */
export const fork = (store: Store, parent: string, shared: number, n = 0): string =>
	store.fork({parent, shared, mark: 'retry', at: minute(n), random});

/** Begins a rehearsal with these answers. */
export function beginWith(store: Store, ...answers: readonly string[]): string {
	const id = begin(store);
	answers.forEach((answer, index) => {
		store.addReply(id, index + 1, said(answer), minute(index + 1));
	});
	return id;
}

/** A meeting that was held, with promises of every kind. */
export const heldMeeting: RealMeeting = {
	held: '2026-11-27',
	ending: 'sponsored',
	pushbacks: ['budget', 'hr'],
	commitments: [
		{what: 'she takes it to HR', owner: 'Dana', due: {day: '2026-12-04'}, state: 'open'},
		{what: 'the days off \ud800', due: {said: 'in spring'}, state: 'open'},
		{what: 'a course', state: 'open'},
	],
	note: 'calm\nand short',
};

/** A folder for each test of the file it is called in. */
export function ownFolder() {
	let home = '';
	let remove = (): void => undefined;
	const stores: Store[] = [];
	const closeAll = (): void => {
		for (const store of stores.splice(0)) store.close();
	};
	beforeEach(() => {
		({home, remove} = freshHome());
	});
	afterEach(() => {
		closeAll();
		remove();
	});
	return {
		folder: (): string => home,
		file: (): string => join(home, 'pushback.db'),
		/** The store in the folder; it is closed when the test is over. */
		opened: (): Store => {
			const result = openStore(home);
			if ('problem' in result) throw new Error(result.problem.message);
			stores.push(result.store);
			return result.store;
		},
		/** Why the store in the folder cannot be opened. */
		refused: (): StoreProblem => {
			const result = openStore(home);
			if (!('problem' in result)) throw new Error('it was opened');
			return result.problem;
		},
		closeAll,
		/** Works on the file itself, beside the store. */
		inFile: <T>(work: (db: DatabaseSync) => T): T => {
			const db = new DatabaseSync(join(home, 'pushback.db'));
			try {
				return work(db);
			} finally {
				db.close();
			}
		},
	};
}

/** What goes wrong in `work`, to be looked at. */
export function failureOf(work: () => unknown): unknown {
	try {
		work();
	} catch (error) {
		return error;
	}
	return undefined;
}
