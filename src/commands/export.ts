/** `pushback export`: rehearsals and meetings that were held, as lines to keep or to carry elsewhere. */
import * as z from 'zod';
import {exitCodes} from '../exit-codes.ts';
import {asLine, meetingAsLine} from '../store/portable-line.ts';
import {Refused, type Portable, type Store} from '../store/rehearsals.ts';
import {checked} from './checked.ts';
import {wholeId, withStore} from './kept.ts';
import {print, tell} from './output.ts';
import {inSteps} from './progress.ts';

const options = z.object({dataDir: z.string().optional()});

/** The rehearsal and those it was forked from, the oldest first: a fork is nothing without its parent. */
function withParents(store: Store, id: string): readonly Portable[] {
	const own = store.portable(id);
	if (own === undefined) return [];
	return own.origin === undefined ? [own] : [...withParents(store, own.origin.parent), own];
}

/** What was named: a meeting that was held, else a rehearsal. */
function named(store: Store, typed: string): {readonly meeting: string} | {readonly rehearsal: string} {
	const found = store.find(typed);
	const held = store.real.find(typed);
	return 'candidates' in held || 'id' in found || found.candidates.length > 0
		? {rehearsal: wholeId(store, typed, 'export')}
		: {meeting: held.id};
}

/** Writes what is named, or everything, to standard output, one a line: rehearsals, then the meetings held. */
export async function exportThem(typed: readonly string[], given: unknown): Promise<void> {
	const {dataDir} = checked(options, given);
	await withStore(dataDir, async (store) => {
		const wanted = typed.map((each) => named(store, each));
		const meetings = store.real
			.portables()
			.filter(
				({id}) => typed.length === 0 || wanted.some((each) => 'meeting' in each && each.meeting === id),
			);
		const ids =
			typed.length > 0
				? [
						...wanted.flatMap((each) => ('rehearsal' in each ? [each.rehearsal] : [])),
						...meetings.flatMap(({rehearsal}) => rehearsal ?? []),
					]
				: store
						.list({limit: store.count()})
						.map(({id}) => id)
						.toReversed();
		const done = new Set<string>();
		const printOne = (id: string): void => {
			for (const rehearsal of withParents(store, id)) {
				if (!done.has(rehearsal.id)) print(asLine(rehearsal));
				done.add(rehearsal.id);
			}
		};
		/** One that is damaged does not keep the others here. */
		const tryToPrint = (id: string): void => {
			try {
				printOne(id);
			} catch (error) {
				if (typed.length > 0 || !(error instanceof Refused)) throw error;
				tell(`${id} is left out: ${error.message}.`);
				process.exitCode = exitCodes.failed;
			}
		};
		await inSteps('Export', ids, tryToPrint, {
			// Among the lines themselves it would be in the way.
			...(process.stdout.isTTY ? {out: {write: () => true}} : {}),
			left: 'what was printed is not all',
		});
		for (const meeting of meetings) print(meetingAsLine(meeting));
	});
}
