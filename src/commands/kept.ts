/** What the commands about kept rehearsals share: the store opened, an id completed from its beginning, what is read. */
import {Failure} from '../exit-codes.ts';
import type {Recording} from '../rehearsal/retell.ts';
import {dataDir} from '../store/data-dir.ts';
import {atWorkIn, type AtWork} from '../store/at-work.ts';
import {openStore} from '../store/open-store.ts';
import type {Listed} from '../rehearsal/listed.ts';
import {trendLength} from '../rehearsal/ladder.ts';
import {Refused, type Filter, type Kept, type Store} from '../store/rehearsals.ts';
import {sayLine} from './say-line.ts';
import {sayWhen} from '../when.ts';
import {sayKind} from '../review/start-words.ts';

/** How many of the latest are named where an id is not known. */
const latest = 5;

/** The id that begins like this, or why there is not one; then the candidates are named. */
export function completed(store: Store, typed: string): {readonly id: string} | {readonly problem: string} {
	const found = store.find(typed);
	if ('id' in found) return found;
	const {candidates} = found;
	if (candidates.length > 0) {
		return {
			problem: `found several that begin with ${JSON.stringify(typed)}: ${candidates.join(', ')}; expected one`,
		};
	}
	const there = store
		.list({limit: latest})
		.map((entry) => `${entry.id} (${sayWhen(entry.createdAt, new Date())}, ${sayKind(entry)})`);
	const expected =
		there.length === 0
			? 'the id of one that is kept, and nothing is kept yet'
			: `the id of one that is kept, such as ${there.join(', ')}`;
	return {problem: `found no rehearsal that begins with ${JSON.stringify(typed)}; expected ${expected}`};
}

/** The whole id; throws a `Failure` that names the candidates. `what`: the argument, for the message. */
export function wholeId(store: Store, typed: string, what?: string): string {
	const found = completed(store, typed);
	if ('problem' in found) throw new Failure(what === undefined ? found.problem : `${what}: ${found.problem}`);
	return found.id;
}

/** The rehearsal whose id begins like this. */
export function keptUnder(store: Store, typed: string, what: string): Kept {
	const id = wholeId(store, typed, what);
	const kept = store.load(id);
	if (kept === undefined) throw new Failure(`${what}: found nothing under ${id}`);
	return kept;
}

/** Does work with the store of the folder, and closes it. Throws a `Failure` where it cannot be opened. */
export async function withStore<T>(
	named: string | undefined,
	work: (store: Store, atWork: AtWork) => T | Promise<T>,
): Promise<T> {
	const dir = dataDir(named, process.env);
	const opened = openStore(dir);
	if ('problem' in opened) throw new Failure(opened.problem.message);
	if (opened.notice !== undefined) sayLine(opened.notice, '  ', process.stderr);
	const atWork = atWorkIn(dir);
	try {
		return await work(opened.store, atWork);
	} catch (error) {
		if (error instanceof Refused && error.kind === 'damaged') {
			opened.store.close();
			throw new Failure(damagedMeanwhile(dir, error));
		}
		throw error;
	} finally {
		atWork.away();
		opened.store.close();
	}
}

/** What is to be said where a store turns out to be damaged while it is read: it is read whole, and set aside if it is. */
function damagedMeanwhile(dir: string, {message}: Refused): string {
	const again = openStore(dir, {thorough: true});
	if ('problem' in again) return again.problem.message;
	again.store.close();
	return (
		again.notice ?? `This could not be read: ${message}. The rest can: pushback history shows what is kept.`
	);
}

/** The newest rehearsals: more than anybody looks back over to find the latest that has ended. */
export const newestIn = (store: Store): readonly Listed[] => store.list({limit: 500});

/** The id of the latest rehearsal that has ended, if there is one. */
export const latestEnded = (store: Store): string | undefined =>
	newestIn(store).find(({ending}) => ending !== undefined)?.id;

/** What a trend is told from: more than it shows, for what was left early does not count. */
export const recentFirstTakes = (store: Store, filter: Filter = {}): readonly Listed[] =>
	store.list({limit: trendLength * 2, filter: {...filter, firstTakes: true, finished: true}});

/** What is told again of a kept rehearsal. */
export const recordingOf = ({script, recorded, ending, parting}: Kept): Recording => ({
	script,
	recorded,
	...(ending === undefined ? {} : {ending}),
	...(parting === undefined ? {} : {parting}),
});
