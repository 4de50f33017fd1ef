/** The turns of each kept rehearsal added up, so that lists and trends need not judge them anew. */
import {summaryOfRecords, type Summary} from '../rehearsal/summary.ts';
import type {Kept, Store} from '../store/rehearsals.ts';
import {inSteps} from './progress.ts';

/** Rehearsals that one command adds up at most; the next goes on. */
const mostAtOnce = 20_000;

const summaryOf = ({script, recorded, setting}: Kept): Summary =>
	summaryOfRecords(script.replies, recorded, setting.style);

/** Adds up the turns of one. */
export function addUpOne(store: Store, id: string): void {
	const kept = store.load(id);
	if (kept !== undefined) store.summarise(id, summaryOf(kept));
}

/** Sums are kept so many at a time: each time is waited for until it is on the disk. */
const together = 200;

/** Adds up the turns of one after the other; `finish` keeps what is not kept yet. */
function adding(store: Store) {
	let sums: (readonly [string, Summary])[] = [];
	const finish = (): void => {
		if (sums.length > 0) store.summariseAll(sums);
		sums = [];
	};
	const add = (id: string): void => {
		const kept = store.load(id);
		if (kept !== undefined) sums.push([id, summaryOf(kept)]);
		if (sums.length === together) finish();
	};
	return {add, finish};
}

/** Adds up what was kept before sums were, or came from elsewhere. */
export function addUp(store: Store): void {
	const {add, finish} = adding(store);
	for (const id of store.unsummed(mostAtOnce)) add(id);
	finish();
}

/** The same, and says how far it is. */
export async function addUpInSteps(store: Store): Promise<void> {
	const {add, finish} = adding(store);
	await inSteps('Adding up', store.unsummed(mostAtOnce), add, {left: 'the next time it goes on from there'});
	finish();
}
