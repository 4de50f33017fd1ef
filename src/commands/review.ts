/** `pushback review`: a rehearsal read again, in the terminal, as a page, as Markdown or as JSON. */
import * as z from 'zod';
import {exampleCase} from '../case/example.ts';
import {Failure} from '../exit-codes.ts';
import {builtInName, openPack} from '../ready-pack.ts';
import {fold} from '../rehearsal/fold.ts';
import {pastOf, reviewOf, type Past, type Review} from '../review/review.ts';
import {assess} from '../scoring/assess.ts';
import type {Kept, Listed, Store} from '../store/rehearsals.ts';
import type {Pack} from '../dialogue/pack.ts';
import {checked} from './checked.ts';
import {idOf, withStore} from './kept-rehearsal.ts';
import {inSteps} from './progress.ts';
import {behind, factsFor, ownCase, type Facts} from './own-case.ts';
import {print, tell, writePaper} from './written.ts';

const file = z.string().min(1, 'the name of a file').optional();

const options = z.object({
	html: file,
	md: file,
	json: z.boolean().default(false),
	case: z.string().min(1, 'the file of a case').optional(),
	force: z.boolean().default(false),
	/** Each is judged afresh: so many take less than a second. */
	earlier: z.coerce
		.number('a whole number')
		.int('a whole number')
		.min(0, 'a whole number from 0')
		.max(10_000, 'a whole number up to 10000')
		.default(30),
	pack: z.string().min(1, 'the folder of a pack').optional(),
	dataDir: z.string().optional(),
});

/** More than this are not looked through. */
const farBack = 20_000;

const keepsakeOf = ({script, ...kept}: Kept) => ({...kept, replies: script.replies});

/** The one that is meant: by its id, else the newest with an ending, else the newest. */
function chosen(store: Store, newest: readonly Listed[], prefix: string | undefined): string {
	if (prefix !== undefined) return idOf(store, prefix);
	const latest = newest.find(({ending}) => ending !== undefined) ?? newest.find(({replies}) => replies > 0);
	if (latest !== undefined) return latest.id;
	throw new Failure(
		'review: found no rehearsal that was kept; expected one: play a meeting with `pushback rehearse`',
	);
}

/** The pack a rehearsal was played with. Where it is gone, the words that were kept are shown, and dates are the built-in pack's. */
async function packOf(kept: Kept, folder: string | undefined): Promise<Pack> {
	const pack = await openPack(folder);
	if (folder !== undefined && pack.name !== kept.pack)
		throw new Failure(
			`--pack: found the pack “${pack.name}”; expected “${kept.pack}”, with which ${kept.id} was played${
				kept.pack === builtInName ? ': leave --pack out' : ''
			}`,
		);
	return pack;
}

const foldKept = (kept: Kept, pack: Pack) => fold(kept.script, {pack, assess, case: exampleCase});

/**
 * The last rehearsals begun before this one, the oldest first, judged afresh: only what the same rules judged can be
 * compared.
 */
async function pastsOf(
	store: Store,
	newest: readonly Listed[],
	{id, createdAt}: Kept,
	pack: Pack,
	most: number,
): Promise<readonly Past[]> {
	const before = newest
		.filter((other) => other.id !== id && other.replies > 0 && other.createdAt < createdAt)
		.slice(0, most);
	const pasts = await inSteps('Earlier rehearsals', before.toReversed(), (listed): Past | undefined => {
		const kept = store.load(listed.id);
		return kept === undefined ? undefined : pastOf(keepsakeOf(kept), foldKept(kept, pack));
	});
	return pasts.filter((past) => past !== undefined);
}

async function reviewFrom(
	store: Store,
	prefix: string | undefined,
	folder: string | undefined,
	own: Facts,
	most: number,
): Promise<Review> {
	const newest = store.list({limit: farBack});
	const id = chosen(store, newest, prefix);
	const kept = store.load(id);
	if (kept === undefined) throw new Failure(`review: found nothing under ${id}; expected a rehearsal`);
	const pack = await packOf(kept, folder);
	const rehearsal = foldKept(kept, pack);
	const earlier = await pastsOf(store, newest, kept, pack, most);
	return reviewOf(
		keepsakeOf(kept),
		rehearsal,
		pack,
		earlier,
		factsFor(behind(own, rehearsal.case), rehearsal.turns),
	);
}

/** Prints the review of the rehearsal whose id begins like this, or writes it to the files asked for. */
export async function review(prefix: string | undefined, given: unknown): Promise<void> {
	const {html, md, json, case: caseFile, force, earlier, pack, dataDir} = checked(options, given);
	const told = await withStore(dataDir, (store) =>
		reviewFrom(store, prefix, pack, ownCase(caseFile, dataDir), earlier),
	);
	if (html !== undefined) {
		const {reviewPage} = await import('../review/html/review-page.ts');
		writePaper(html, reviewPage(told), force);
	}
	if (md !== undefined) {
		const {reviewMarkdown} = await import('../review/markdown/review.ts');
		writePaper(md, reviewMarkdown(told), force);
	}
	if (json) print(JSON.stringify(told));
	else if (html === undefined && md === undefined) {
		const {reviewLines} = await import('../review/review-lines.ts');
		print(reviewLines(told, Math.min(process.stdout.columns || 80, 100)).join('\n'));
	} else tell(`Rehearsal ${told.id}, ${told.debrief.endingText?.title.toLowerCase() ?? 'not over yet'}`);
}
