/** `pushback cards`: three if–then cards for the real day. */
import * as z from 'zod';
import {claimedIn} from '../review/brief/claimed.ts';
import {cardsOf} from '../review/cards/cards.ts';
import {cardLines, cardsMarkdown} from '../review/cards/text.ts';
import {checked} from './checked.ts';
import {keptRehearsal, withStore} from './kept-rehearsal.ts';
import {ownCase} from './own-case.ts';
import {print, tell} from './written.ts';

const options = z.object({
	case: z.string().min(1, 'the file of a case').optional(),
	md: z.boolean().default(false),
	json: z.boolean().default(false),
	pack: z.string().optional(),
	dataDir: z.string().optional(),
});

/** Prints the cards from the rehearsal `id`, or from the latest that ended. */
export async function cards(id: string | undefined, given: unknown): Promise<void> {
	const {case: file, md, json, pack, dataDir} = checked(options, given);
	await withStore(dataDir, async (store) => {
		const {facts, isExample} = ownCase(file, dataDir);
		const {id: found, rehearsal, note} = await keptRehearsal(store, {id, pack, case: facts});
		// Whoever rehearsed without the example has no use for its figures.
		const own = isExample && claimedIn(facts.achievements, rehearsal.turns).length === 0 ? undefined : facts;
		const three = cardsOf(rehearsal, own);
		if (note !== undefined) tell(note);
		if (json) print(three.map((card) => JSON.stringify({id: found, ...card})).join('\n'));
		else if (md) print(cardsMarkdown(three));
		else print(cardLines(three, Math.min(process.stdout.columns || 80, 80)).join('\n'));
	});
}
