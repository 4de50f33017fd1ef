/** A rehearsal that was kept, folded again: what every paper begins with. */
import {Failure} from '../exit-codes.ts';
import type {Case} from '../case/case.ts';
import type {Pack} from '../dialogue/pack.ts';
import {openPack} from '../ready-pack.ts';
import {fold} from '../rehearsal/fold.ts';
import type {Rehearsal} from '../rehearsal/rehearsal.ts';
import {endingTexts} from '../review/endings.ts';
import {assess} from '../scoring/assess.ts';
import type {Kept, Store} from '../store/rehearsals.ts';
import {latestEnded, wholeId} from './kept.ts';
import {requireSamePack} from './same-pack.ts';

/** Which rehearsal is meant, and what to fold it with. */
export interface Wanted {
	/** The beginning of an id; without one, the latest rehearsal that has ended. */
	readonly id?: string | undefined;
	/** The folder of the pack, where it is not the built-in one. */
	readonly pack?: string | undefined;
	/** The lead's own facts. */
	readonly case?: Case | undefined;
}

/** A kept rehearsal as it goes by today's rules. */
export interface KeptRehearsal {
	readonly id: string;
	readonly kept: Kept;
	readonly rehearsal: Rehearsal;
	readonly pack: Pack;
	/** Something to know about it: today's rules end it otherwise. */
	readonly note?: string;
}

/** The whole id of which `prefix` is the beginning; without one, that of the latest that has ended. Throws a `Failure` where there is none. */
export function idOf(store: Store, prefix: string | undefined): string {
	if (prefix === undefined) {
		const latest = latestEnded(store);
		if (latest !== undefined) return latest;
		throw new Failure(
			'found no rehearsal that has ended; expected one to write from: play a meeting to its end with `pushback rehearse`',
		);
	}
	return wholeId(store, prefix);
}

/** The rehearsal that is meant, as today's rules fold it. Throws a `Failure` where it or its pack is not to be found. */
export async function keptRehearsal(store: Store, wanted: Wanted): Promise<KeptRehearsal> {
	const id = idOf(store, wanted.id);
	const kept = store.load(id);
	if (kept === undefined) throw new Failure(`found nothing under ${id}; expected a rehearsal`);
	const pack = await openPack(wanted.pack);
	requireSamePack(kept, pack);
	const own = wanted.case === undefined ? {} : {case: wanted.case};
	const rehearsal = fold(kept.script, {pack, assess, ...own});
	const differs = kept.ending !== undefined && kept.ending !== rehearsal.ending;
	return {
		id,
		kept,
		rehearsal,
		pack,
		...(differs
			? {
					note: `By today’s rules ${id} ends otherwise than it did when it was played (“${endingTexts[kept.ending].title}”).`,
				}
			: {}),
	};
}
