/** `pushback review`: a rehearsal read again, in the terminal, as a page, as Markdown or as JSON. */
import * as z from 'zod';
import {exampleCase} from '../case/example.ts';
import {Failure} from '../exit-codes.ts';
import {jsonText} from '../json-text.ts';
import {openPack} from '../ready-pack.ts';
import {fold, type Parts} from '../rehearsal/fold.ts';
import {isExam, type Reply} from '../rehearsal/rehearsal.ts';
import {retell} from '../rehearsal/retell.ts';
import {pastOf, reviewOf, type Past, type Review} from '../review/review.ts';
import {assess} from '../scoring/assess.ts';
import {summaryOfRehearsal} from '../rehearsal/summary.ts';
import type {AtWork} from '../store/at-work.ts';
import {recordOf, Refused, type Kept, type Store} from '../store/rehearsals.ts';
import type {Facts} from '../tui/facts.ts';
import {version} from '../version.ts';
import {checked} from './checked.ts';
import {keptUnder, latestEnded, newestIn, recordingOf, withStore} from './kept.ts';
import {addUpInSteps} from './sums.ts';
import {wholeNumber} from './options.ts';
import {inSteps} from './progress.ts';
import {ownCase} from './own-case.ts';
import {caseToFillFrom, factsBehind} from './paper-facts.ts';
import {print, tell, plainWidth} from './output.ts';
import {requireSamePack} from './same-pack.ts';
import {writePaper} from './write-paper.ts';

const file = z.string().min(1, 'the name of a file').optional();

const options = z.object({
	html: file,
	md: file,
	json: z.boolean().default(false),
	case: z.string().min(1, 'the file of a case').optional(),
	force: z.boolean().default(false),
	/** Each is judged afresh: so many take less than a second. */
	earlier: wholeNumber(0, 10_000).default(30),
	pack: z.string().min(1, 'the folder of a pack').optional(),
	dataDir: z.string().optional(),
});

/** The newest with an ending, else the newest in which something was said and nobody is at. */
function latest(store: Store, atWork: AtWork): string {
	const found =
		latestEnded(store) ?? newestIn(store).find(({id, replies}) => replies > 0 && !atWork.elsewhere(id))?.id;
	if (found !== undefined) return found;
	throw new Failure(
		'review: found no rehearsal that was kept; expected one: play a meeting with `pushback rehearse`',
	);
}

/** Where the pack it was played with is gone, the words that were kept are shown, and dates are the built-in pack's. */
async function packFor(kept: Kept, folder: string | undefined): Promise<Parts['pack']> {
	const pack = await openPack(folder);
	if (folder !== undefined) requireSamePack(kept, pack, '--pack: ');
	return pack;
}

/** First takes of the same kind that came to an ending before this one began, the oldest first, judged afresh. */
async function pastsOf(store: Store, kept: Kept, parts: Parts, limit: number): Promise<readonly Past[]> {
	await addUpInSteps(store);
	const drill = kept.script.drill?.branch;
	const filter = {
		before: kept.createdAt,
		drills: drill !== undefined,
		...(drill === undefined ? {} : {branch: drill}),
		firstTakes: true,
		finished: true,
	};
	const before = store.list({limit, filter}).toReversed();
	const pasts = await inSteps('Earlier rehearsals', before, (listed): Past | undefined => {
		const past = store.load(listed.id);
		return past === undefined ? undefined : pastOf(past, fold(past.script, parts));
	});
	return pasts.filter((past) => past !== undefined);
}

/** An exam is one take: one that was cut off is over, and is debriefed as left. */
function asOver(kept: Kept, parts: Parts): Kept {
	if (kept.ending !== undefined || !isExam(kept)) return kept;
	const replies: readonly Reply[] =
		fold(kept.script, parts).ending === undefined
			? [...kept.script.replies, {kind: 'leave'}]
			: kept.script.replies;
	const script = {...kept.script, replies};
	const {ending} = fold(script, parts);
	return {...kept, script, ...(ending && {ending})};
}

/** Once its debrief is given an exam that was cut off is left, and no start names it again. */
function settle(store: Store, {id, ending}: Kept, over: Kept, parts: Parts): void {
	if (ending !== undefined || over.ending === undefined) return;
	const rehearsal = fold(over.script, parts);
	const [number, last, reply] = [rehearsal.turns.length, rehearsal.turns.at(-1), over.script.replies.at(-1)];
	try {
		if (reply?.kind === 'leave') store.addReply(id, number, reply, new Date());
		if (last) store.record(id, number, recordOf(last, version), summaryOfRehearsal(rehearsal));
		store.finish(id, over.ending, new Date(), rehearsal.now.text);
	} catch (error) {
		// A store that cannot be written can be read all the same.
		if (!(error instanceof Refused)) throw error;
	}
}

/** The rehearsal that is meant. Throws a `Failure` for an exam that another program is at: its debrief would end it. */
function reviewed(store: Store, atWork: AtWork, typed: string | undefined): Kept {
	const stored = keptUnder(store, typed ?? latest(store, atWork), 'review');
	if (stored.ending === undefined && isExam(stored) && !atWork.at(stored.id)) {
		throw new Failure(
			`review: found that the exam ${stored.id} goes on in another window; expected one that is over. Its debrief comes when it ends.`,
		);
	}
	return stored;
}

async function reviewFrom(
	[store, atWork]: readonly [Store, AtWork],
	typed: string | undefined,
	folder: string | undefined,
	own: Facts,
	earlier: number,
): Promise<Review> {
	const stored = reviewed(store, atWork, typed);
	const pack = await packFor(stored, folder);
	const parts = {pack, assess, case: exampleCase};
	const kept = asOver(stored, parts);
	settle(store, stored, kept, parts);
	const told = retell(recordingOf(kept), assess, kept.pack === pack.name ? parts : undefined);
	const pasts = await pastsOf(store, kept, parts, earlier);
	const today = fold(kept.script, parts);
	const facts = caseToFillFrom(factsBehind(own, today.case), today.turns);
	return reviewOf(kept, told, today, pack, pasts, facts);
}

/** Prints the review of the rehearsal whose id begins like this, or writes it to the files asked for. */
export async function review(typed: string | undefined, given: unknown): Promise<void> {
	const {html, md, json, case: caseFile, force, earlier, pack, dataDir} = checked(options, given);
	const told = await withStore(dataDir, (store, atWork) =>
		reviewFrom([store, atWork], typed, pack, ownCase({case: caseFile, dataDir}), earlier),
	);
	if (html !== undefined) {
		const {reviewPage} = await import('../review/html/review-page.ts');
		writePaper(html, reviewPage(told), force);
	}
	if (md !== undefined) {
		const {reviewMarkdown} = await import('../review/markdown/review.ts');
		writePaper(md, reviewMarkdown(told), force);
	}
	if (json) print(jsonText(told));
	else if (html === undefined && md === undefined) {
		const {reviewLines} = await import('../review/review-lines.ts');
		print(reviewLines(told, plainWidth()).join('\n'));
	} else tell(`Rehearsal ${told.id}, ${told.debrief.endingText?.title.toLowerCase() ?? 'not over yet'}`);
}
