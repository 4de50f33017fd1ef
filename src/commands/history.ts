/** `pushback history`: what was rehearsed, how it has gone, what to practise next. */
import * as z from 'zod';
import {exampleCase} from '../case/example.ts';
import {jsonText} from '../json-text.ts';
import {openPack} from '../ready-pack.ts';
import {dataDir} from '../store/data-dir.ts';
import {factsFor} from './facts-for.ts';
import {openKeeping} from './keep.ts';
import {canShowScreens, playOnScreens} from './play-screens.ts';
import {readRehearseOptions} from './rehearse-shape.ts';
import type {Listed} from '../rehearsal/listed.ts';
import {historyLines, progressLines} from '../review/history-lines.ts';
import {startAsJson} from '../review/json.ts';
import {progressOf} from '../review/progress.ts';
import {wrap} from '../wrap.ts';
import type {Filter} from '../store/rehearsals.ts';
import {bonuses, branches, companies, endings, forms, pressures, rungs, styles} from '../terms.ts';
import {recentFirstTakes, withStore} from './kept.ts';
import {addUpInSteps} from './sums.ts';
import {checked} from './checked.ts';
import {day, wholeNumber} from './options.ts';
import {plainWidth, print} from './output.ts';

/** More than anyone has rehearsed: all of them. */
const mostListed = 100_000;

const options = z.object({
	branch: z.enum(branches).optional(),
	ending: z.enum([...endings, 'none']).optional(),
	rung: z.enum(rungs).optional(),
	form: z.enum(forms).optional(),
	style: z.enum(styles).optional(),
	pressure: z.enum(pressures).optional(),
	bonus: z.enum(bonuses).optional(),
	company: z.enum(companies).optional(),
	since: day.optional(),
	until: day.optional(),
	drills: z.boolean().default(false),
	limit: wholeNumber(1, mostListed).optional(),
	trend: z.boolean().default(false),
	plain: z.boolean().default(false),
	json: z.boolean().default(false),
	dataDir: z.string().optional(),
});

/** What fits a screen. */
const usualLimit = 20;

/** The last day is meant with all of it. */
function dayAfter(date: Date): Date {
	const next = new Date(date);
	next.setDate(next.getDate() + 1);
	return next;
}

function filterOf(read: z.infer<typeof options>): Filter {
	const {since, until, drills} = read;
	const named = (
		['branch', 'ending', 'rung', 'form', 'style', 'pressure', 'bonus', 'company'] as const
	).filter((key) => read[key] !== undefined);
	return {
		...(Object.fromEntries(named.map((key) => [key, read[key]])) as Filter),
		...(since === undefined ? {} : {since}),
		...(until === undefined ? {} : {before: dayAfter(until)}),
		...(drills ? {drills} : {}),
	};
}

/** A rehearsal as one JSON object. */
const listedAsJson = (entry: Listed): object => ({
	id: entry.id,
	createdAt: entry.createdAt,
	updatedAt: entry.updatedAt,
	pack: entry.pack,
	...startAsJson(entry),
	turns: entry.replies,
	ending: entry.ending ?? null,
	score: entry.summary?.score ?? null,
	cues: entry.summary?.cues ?? {},
	mistakes: entry.summary?.mistakes ?? {},
	branches: entry.summary?.branches ?? {},
});

/** Lists the rehearsals that fit, newest first, and tells how it has gone. */
export async function history(given: unknown): Promise<void> {
	const read = checked(options, given);
	const filter = filterOf(read);
	const narrowed = Object.keys(filter).length > 0 || read.limit !== undefined || read.trend;
	if (canShowScreens(read) && !narrowed) {
		const pack = await openPack();
		const facts = await factsFor({dataDir: read.dataDir});
		const keeping = openKeeping(dataDir(read.dataDir, process.env), pack.name);
		try {
			const {assess} = await import('../scoring/assess.ts');
			const parts = {pack, assess, case: exampleCase};
			await playOnScreens(readRehearseOptions({dataDir: read.dataDir}), parts, keeping, facts, {
				room: 'history',
			});
		} finally {
			keeping.close();
		}
		return;
	}
	await withStore(read.dataDir, async (store) => {
		await addUpInSteps(store);
		const progress = () => progressOf(recentFirstTakes(store, filter), store.bests());
		if (read.json) {
			const list = store.list({limit: read.limit ?? mostListed, filter});
			if (read.trend) print(jsonText(progress()));
			else for (const entry of list) print(jsonText(listedAsJson(entry)));
			return;
		}
		const width = plainWidth();
		const now = new Date();
		if (!read.trend) {
			const limit = read.limit ?? usualLimit;
			const list = store.list({limit, filter});
			const all = store.count(filter);
			if (all === 0) {
				const none =
					store.count() === 0
						? 'Nothing has been rehearsed yet. Begin with: pushback rehearse --rung guided'
						: 'Nothing that was rehearsed fits this.';
				for (const line of wrap(none, width)) print(line);
				if (store.count() === 0) return;
			} else {
				for (const line of historyLines(list, now, width)) print(line);
				if (all > list.length) print(`… and ${all - list.length} more (--limit ${all})`);
			}
			print('');
		}
		for (const line of progressLines(progress(), now, width)) print(line);
	});
}
