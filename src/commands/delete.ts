/** `pushback delete`: removes rehearsals for good. */
import * as z from 'zod';
import {exitCodes, Failure} from '../exit-codes.ts';
import {jsonText} from '../json-text.ts';
import {dataDir as folderOf} from '../store/data-dir.ts';
import {checked} from './checked.ts';
import {draftsIn, forgetDraftOf} from './kept-draft.ts';
import {wholeId, withStore} from './kept.ts';
import {print} from './output.ts';

const options = z.object({
	forks: z.boolean().default(false),
	json: z.boolean().default(false),
	dataDir: z.string().optional(),
});

/** Removes rehearsals for good; with `--forks`, what was forked from them too. */
export async function deleteThem(typed: readonly string[], given: unknown): Promise<void> {
	const {dataDir, forks, json} = checked(options, given);
	await withStore(dataDir, (store, atWork) => {
		const named = [...new Set(typed.map((each) => wholeId(store, each, 'delete')))];
		const onThem = (id: string): readonly string[] => store.forksOf(id);
		const left = [...new Set(named.flatMap(onThem))].filter((id) => !named.includes(id));
		if (left.length > 0 && !forks) {
			throw new Failure(
				`delete: found forks that share turns with ${named.join(', ')}: ${left.join(', ')}; expected --forks, which deletes them too, or their ids first. Nothing was deleted.`,
				exitCodes.failed,
			);
		}
		// Forks before what they stand on.
		const all = [...new Set(named.flatMap((id) => [id, ...onThem(id)]))];
		const open = all.filter(atWork.elsewhere);
		if (open.length > 0) {
			throw new Failure(
				`delete: found that ${open.join(', ')} ${open.length === 1 ? 'is' : 'are'} open in another window; expected rehearsals nobody is at. Close that window first. Nothing was deleted.`,
				exitCodes.failed,
			);
		}
		const depth = (id: string): number => onThem(id).length;
		const order = all.toSorted((a, b) => depth(a) - depth(b));
		store.removeAll(order);
		forgetDraftOf(order, draftsIn(folderOf(dataDir, process.env)));
		for (const id of order) print(json ? jsonText({deleted: id}) : `${id} deleted.`);
	});
}
