/** `pushback brief`: the manager's copy, one page to repeat upstairs. */
import * as z from 'zod';
import {Failure} from '../exit-codes.ts';
import {jsonText} from '../json-text.ts';
import {briefOf} from '../review/brief/brief.ts';
import {briefHtml} from '../review/brief/html.ts';
import {briefMarkdown, obstacleLines} from '../review/brief/text.ts';
import {checked} from './checked.ts';
import {keptRehearsal} from './kept-rehearsal.ts';
import {withStore} from './kept.ts';
import {ownCase} from './own-case.ts';
import {factsBehind} from './paper-facts.ts';
import {print, tell} from './output.ts';
import {writePaper} from './write-paper.ts';

const options = z.object({
	case: z.string().min(1, 'the file of a case').optional(),
	html: z.string().min(1, 'the name of a file').optional(),
	json: z.boolean().default(false),
	force: z.boolean().default(false),
	me: z.string().trim().min(1, 'a name').max(80, 'at most 80 characters').optional(),
	pack: z.string().optional(),
	dataDir: z.string().optional(),
});

/** Prints the page from the rehearsal `id` (the latest that ended), or says what is in its way. */
export async function brief(id: string | undefined, given: unknown): Promise<void> {
	const {case: file, html, json, force, me, pack, dataDir} = checked(options, given);
	await withStore(dataDir, async (store) => {
		const own = ownCase({case: file, dataDir});
		const {id: found, rehearsal, note} = await keptRehearsal(store, {id, pack, case: own.case});
		const {case: facts, isExample} = factsBehind(own, rehearsal.case);
		if (note !== undefined) tell(note);
		const made = briefOf(rehearsal, facts, me);
		if ('obstacles' in made) {
			if (json) print(jsonText({id: found, obstacles: made.obstacles}));
			throw new Failure(
				[
					`brief: not written from ${found}${isExample ? ' and the built-in example case' : ''}; in its way:`,
					...obstacleLines(made.obstacles).map((line) => `  ${line}`),
				].join('\n'),
			);
		}
		const page = made.brief;
		if (isExample) tell('This is the page of the built-in example case; yours needs a case of your own.');
		if (json) print(jsonText({id: found, ...page}));
		else if (html === undefined) print(briefMarkdown(page));
		if (html !== undefined) writePaper(html, briefHtml(page), force);
		if (page.leftOut.length > 0) tell(`Left out, so that it stays one page: ${page.leftOut.join('; ')}`);
	});
}
