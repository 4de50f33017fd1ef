/** `pushback cards`: three if–then cards for the real day. */
import * as z from 'zod';
import {jsonText} from '../json-text.ts';
import {cardsOf} from '../review/cards/cards.ts';
import {cardLines, cardsMarkdown} from '../review/cards/text.ts';
import {checked} from './checked.ts';
import {keptRehearsal} from './kept-rehearsal.ts';
import {withStore} from './kept.ts';
import {ownCase} from './own-case.ts';
import {caseToFillFrom, factsBehind} from './paper-facts.ts';
import {print, tell, textWidth} from './output.ts';

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
		const own = ownCase({case: file, dataDir});
		const {id: found, rehearsal, note} = await keptRehearsal(store, {id, pack, case: own.case});
		const three = cardsOf(rehearsal, caseToFillFrom(factsBehind(own, rehearsal.case), rehearsal.turns));
		if (note !== undefined) tell(note);
		if (json) print(three.map((card) => jsonText({id: found, ...card})).join('\n'));
		else if (md) print(['# For the real day', '', ...cardsMarkdown(three)].join('\n'));
		else print(cardLines(three, textWidth()).join('\n'));
	});
}
