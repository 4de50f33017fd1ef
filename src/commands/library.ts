/** The kept rehearsals as the screens ask for them. */
import {builtInName} from '../built-in-name.ts';
import type {Parts} from '../rehearsal/fold.ts';
import {nextDrill, nextRung} from '../rehearsal/ladder.ts';
import {retell} from '../rehearsal/retell.ts';
import {progressOf} from '../review/progress.ts';
import type {AtWork} from '../store/at-work.ts';
import type {Store} from '../store/rehearsals.ts';
import type {Drafts} from '../tui/drafts.ts';
import type {Library} from '../tui/library.ts';
import {forgetDraftOf} from './kept-draft.ts';
import {completed, recentFirstTakes, recordingOf} from './kept.ts';
import {addUp} from './sums.ts';

/** More than anyone scrolls through; the command lists them all. */
const mostListed = 500;

/** The library over an open store. `parts` are those of this run: rehearsals of another pack are told as recorded. */
export function libraryOver(
	store: Store,
	atWork: Pick<AtWork, 'elsewhere'>,
	parts: Parts,
	drafts?: Drafts,
): Library {
	return {
		next: () => {
			const list = recentFirstTakes(store);
			const drill = nextDrill(list);
			return {rung: nextRung(list), ...(drill === undefined ? {} : {drill})};
		},
		history: () => {
			addUp(store);
			return {
				list: store.list({limit: mostListed}),
				progress: progressOf(recentFirstTakes(store), store.bests()),
			};
		},
		tell: (typed) => {
			const found = completed(store, typed);
			if ('problem' in found) return found.problem;
			const kept = store.load(found.id);
			if (kept === undefined) return `found nothing under ${found.id}`;
			const atHand = kept.pack === parts.pack.name;
			return {
				id: kept.id,
				pack: kept.pack === builtInName ? 'the built-in one' : kept.pack,
				told: retell(recordingOf(kept), parts.assess, atHand ? parts : undefined),
			};
		},
		remove: (id) => {
			const all = [...store.forksOf(id).toReversed(), id];
			const open = all.find(atWork.elsewhere);
			if (open !== undefined) return `${open} is open in another window: nothing is deleted.`;
			store.removeAll(all);
			if (drafts) forgetDraftOf(all, drafts);
			return undefined;
		},
	};
}
