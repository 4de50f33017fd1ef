/** The review of a kept rehearsal: its debrief over what was really said, and the rehearsals before it. */
import type {Move} from '../../machines/moves.ts';
import {dayOf} from '../day.ts';
import type {Pack} from '../dialogue/pack.ts';
import {startOf, type Rehearsal, type Start, type Turn} from '../rehearsal/rehearsal.ts';
import type {Told, ToldTurn} from '../rehearsal/retell.ts';
import {totalsOf, type Totals} from '../rehearsal/totals.ts';
import type {OwnFacts} from '../scoring/assessment.ts';
import {cues, judgedAs, type Cue, type Ending} from '../terms.ts';
import {cardsOf, type Card} from './cards/cards.ts';
import {debriefOf, type Debrief} from './debrief.ts';
import {endingTexts} from './endings.ts';
import {sayFork, sayKind} from './start-words.ts';

/** Which rehearsal it is. */
export interface Known {
	readonly id: string;
	readonly createdAt: Date;
	readonly pack: string;
}

/** A rehearsal in a line: to be set beside others. */
export interface Past {
	readonly id: string;
	/** Such as `2026-11-28`. */
	readonly day: string;
	readonly ending?: Ending;
	/** What it is besides a whole meeting played as it is: a drill, an exam, a second try. */
	readonly kind?: string;
	readonly totals: Pick<Totals, 'rated' | 'score' | 'cues'>;
}

export interface Review {
	readonly id: string;
	/** Such as `2026-11-28`, on this machine's calendar. */
	readonly day: string;
	readonly pack: string;
	readonly debrief: Debrief;
	/** What was found when it was told again: where today's program would go otherwise. */
	readonly told: Pick<Told, 'otherwise' | 'compared'>;
	/** Rated rehearsals of the same kind begun before this one, the oldest first. */
	readonly earlier: readonly Past[];
	/** Three if–then lines for the real day. */
	readonly cards: readonly Card[];
}

function kindOf(start: Start): {readonly kind?: string} {
	if (start.origin !== undefined) return {kind: sayFork(start.origin)};
	const kind = sayKind(start);
	return kind === 'meeting' ? {} : {kind};
}

/** A kept rehearsal in a line. `rehearsal` is folded from what was kept. */
export const pastOf = (
	{id, createdAt, ending}: Pick<Known, 'id' | 'createdAt'> & {readonly ending?: Ending},
	rehearsal: Rehearsal,
): Past => ({
	id,
	day: dayOf(createdAt),
	...(ending === undefined ? {} : {ending}),
	...kindOf(startOf(rehearsal)),
	totals: totalsOf(rehearsal),
});

/** A turn as it was, with today's judgement; where today's manager has come elsewhere, nothing is said of what they hold. */
function turnAsTold(told: ToldTurn, {turns, stance}: Rehearsal): Turn {
	const {number, phase, branch, move, line, reply, today} = told;
	const folded = turns[number - 1];
	// Today's manager came to the same place and said the same there.
	if (folded?.manager.move === move && folded.manager.text === line) return folded;
	const topic = branch === undefined ? (phase === 'pushback' ? 'budget' : phase) : judgedAs[branch];
	const manager = {
		moves: folded?.manager.moves ?? [],
		lines: [],
		text: line,
		move: move as Move,
		phase,
		...(branch === undefined ? {} : {branch}),
		topic,
	};
	return {
		number,
		manager,
		reply,
		assessment: today,
		stance: folded?.stance ?? stance,
		changes: folded?.changes ?? [],
	};
}

/** The first turn to which today's manager would not come like this. */
const partedAt = ({turns}: Told, today: Rehearsal): number =>
	turns.find(({number, move}) => today.turns[number - 1]?.manager.move !== move)?.number ?? Infinity;

/** The review: the rehearsal as it was told again, and as it was folded today; `own` are the lead's own facts, for the cards. */
export function reviewOf(
	{id, createdAt, pack: name}: Known,
	told: Told,
	today: Rehearsal,
	pack: Pack,
	earlier: readonly Past[],
	own?: OwnFacts,
): Review {
	const asTold = {...today, turns: told.turns.map((turn) => turnAsTold(turn, today))};
	const debrief = debriefOf(asTold, pack);
	const parted = partedAt(told, today);
	const {ending, parting, compared, otherwise} = told;
	return {
		id,
		day: dayOf(createdAt),
		pack: name,
		debrief: {
			...debrief,
			mind: debrief.mind.filter(({turn}) => turn < parted),
			// How it ended is what was kept, not what would come of it today.
			...(ending === undefined ? {} : {ending, endingText: endingTexts[ending]}),
			...(parting === undefined ? {} : {parting}),
		},
		told: {compared, ...(otherwise === undefined ? {} : {otherwise})},
		earlier: earlier.filter(({totals}) => totals.rated > 0),
		cards: cardsOf(asTold, own),
	};
}

/** The mean of a cue, or of the score, over some rehearsals; nothing where there are none. */
export function meanOf(past: readonly Past[], of: Followed): number | undefined {
	const values = past.flatMap(({totals}) => (of === 'score' ? totals.score : totals.cues[of]) ?? []);
	return values.length === 0
		? undefined
		: Math.round(values.reduce((total, value) => total + value, 0) / values.length);
}

/** What is followed from one rehearsal to the next. */
export const followed = ['score', ...cues] as const satisfies readonly (Cue | 'score')[];
export type Followed = (typeof followed)[number];

/** The review as one more rehearsal in the row. */
export const ownPast = ({id, day, debrief}: Review): Past => ({
	id,
	day,
	...(debrief.ending === undefined ? {} : {ending: debrief.ending}),
	...kindOf(debrief),
	totals: debrief.totals,
});

/** How a rehearsal in the row ended, and what it was. */
export const sayPast = ({ending, kind}: Past): string =>
	[ending === undefined ? 'not over' : endingTexts[ending].title, ...(kind === undefined ? [] : [kind])].join(
		', ',
	);
