/** Where the talk is, whatever was said in passing since. */
import type {MeetingContext} from './context.ts';
import type {Move} from './moves.ts';

const inPassing = /^(?:react|aside|bridge)\./;

/** What the manager did last that the talk stands at: what was asked to be said again, or explained, stands at the same. */
export const standsAt = ({said}: Pick<MeetingContext, 'said'>): Move | undefined =>
	said.findLast((move) => !inPassing.test(move));

/** Where the talk is: the phase or pushback of that move. */
export const placeIn = (context: Pick<MeetingContext, 'said'>): string =>
	standsAt(context)?.split('.')[0] ?? '';

/** Where the manager asks the questions: what the lead asks there is put off. */
export const managerAsks: readonly string[] = [
	'opening',
	'evidence',
	'ask',
	'matter',
	'credit',
	'duty',
	'doubt',
	'conduct',
	'leaving',
	'amount',
];
