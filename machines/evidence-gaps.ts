/** What a manager still misses in the evidence, and asks for next. */
import {did, type MeetingContext} from './context.ts';
import type {Move} from './moves.ts';
import {standsAt} from './stands-at.ts';

/** A result was told last, and nothing beside it that it could be compared with. */
const isLoose = ({shown, last, said}: MeetingContext): boolean =>
	!shown.compared &&
	shown.data < 2 &&
	did(last, 'figure') &&
	!did(last, 'compares') &&
	// Asked who did what, the lead tells of people.
	standsAt({said}) !== 'evidence.team';

interface Gap {
	readonly move: Move;
	readonly missing: (context: MeetingContext) => boolean;
}

/** The order is the order in which a manager would mind; each is asked for once at most. */
const gaps: readonly Gap[] = [
	{
		move: 'evidence.team',
		missing: ({last, shown}) =>
			!shown.credit && (did(last, 'sole-credit') || last.flags.includes('arrogance')),
	},
	{move: 'evidence.plain', missing: ({last}) => last.flags.includes('jargon')},
	// A loose figure is one, and asked about as such.
	{
		move: 'evidence.figures',
		missing: ({shown, last}) => shown.data === 0 && !did(last, 'figure', 'compares', 'counts'),
	},
	{
		move: 'evidence.sharpen',
		missing: (context) => isLoose(context) && context.setting.style === 'data-driven',
	},
	{move: 'evidence.worth', missing: ({shown}) => shown.roi === 0 && !shown.gain},
	{
		move: 'evidence.team',
		missing: ({shown, setting}) => !shown.credit && setting.style === 'relationship-oriented',
	},
	{
		move: 'evidence.sharpen',
		missing: isLoose,
	},
];

/** How many gaps a manager asks about before moving on with a doubt. */
const mostGaps = {calm: 3, rushed: 1} as const;

/** The next thing to ask for, or none when enough was heard or enough was asked. */
export function gapIn(context: MeetingContext): Move | undefined {
	const asked = gaps.filter(
		({move}, i) => gaps.findIndex((gap) => gap.move === move) === i && context.said.includes(move),
	);
	if (asked.length >= mostGaps[context.setting.pressure]) return undefined;
	return gaps.find(({move, missing}) => !context.said.includes(move) && missing(context))?.move;
}
