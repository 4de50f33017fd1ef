/** How a manager leads over from one pushback to the next. */
import type {Branch} from '../src/terms.ts';
import type {MeetingContext} from './context.ts';
import type {Move} from './moves.ts';

/** Pushbacks that no words lead over to: they begin with a silence, at the door, or with an offer. */
const unannounced: readonly Branch[] = ['silence', 'nibble', 'lowball', 'non-cash'];

/** A nod that the next pushback would take back in the same breath. */
const spoiled: Readonly<Partial<Record<Branch, readonly Move[]>>> = {
	leaving: ['react.offer'],
	doubt: ['react.figures', 'react.worth', 'react.changed'],
	credit: ['react.credit'],
	duty: ['react.worth', 'react.figures'],
	amount: ['react.worth'],
	nibble: ['react.fresh'],
};

/** What has been said, with the words that lead over to the next pushback; what does not go with it is left unsaid. */
export function ledOver(
	{said, results}: Pick<MeetingContext, 'said' | 'results'>,
	to: Branch,
): readonly Move[] {
	const last = said.at(-1);
	const fits = last === undefined || !spoiled[to]?.includes(last) ? said : said.slice(0, -1);
	if (to in results) return [...fits, 'bridge.again'];
	const bridged = Object.keys(results).length > 0 && !unannounced.includes(to);
	return bridged ? [...fits, 'bridge.next'] : fits;
}
