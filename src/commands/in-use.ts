/** A store while a meeting is played: one that turns out to be damaged, or is held by another program, is noticed here. */
import {openStore} from '../store/open-store.ts';
import {Refused, type Store} from '../store/rehearsals.ts';

/** How long a store that another program holds is left in peace, in milliseconds. */
const peace = 60_000;

/** A store in use, and what has gone wrong with it. */
export interface InUse {
	/** The store to work in. */
	readonly now: () => Store;
	/** The same, opened anew where it turned out to be damaged; nothing while another program holds it. */
	readonly mended: () => Store | undefined;
	/** Does work; notes what goes wrong, and throws it. */
	readonly during: <T>(work: (store: Store) => T) => T;
	/** What was done about a damaged one, told once. */
	readonly notice: () => string | undefined;
	readonly close: () => void;
}

/** The store `first` of the folder, watched while it is worked in. */
export function inUse(dir: string, first: Store): InUse {
	const stores = [first];
	let [damaged, notice]: [boolean, string | undefined] = [false, undefined];
	let heldAt = -Infinity;
	const now = (): Store => stores.at(-1) ?? first;
	return {
		now,
		mended: () => {
			if (performance.now() - heldAt < peace) return undefined;
			if (!damaged) return now();
			const again = openStore(dir, {thorough: true});
			if ('problem' in again) return undefined;
			({notice} = again);
			damaged = false;
			stores.push(again.store);
			return again.store;
		},
		during: (work) => {
			try {
				return work(now());
			} catch (error) {
				if (error instanceof Refused && error.kind === 'damaged') damaged = true;
				if (error instanceof Refused && error.kind === 'busy') heldAt = performance.now();
				throw error;
			}
		},
		notice: () => {
			const told = notice;
			notice = undefined;
			return told;
		},
		close: () => {
			for (const store of stores) store.close();
		},
	};
}
