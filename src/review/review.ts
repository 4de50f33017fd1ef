/** The review of a kept rehearsal: its debrief, what was kept of it at the time, and the rehearsals before it. */
import type {Pack} from '../dialogue/pack.ts';
import type {Rehearsal, Reply} from '../rehearsal/rehearsal.ts';
import {totalsOf, type Totals} from '../rehearsal/totals.ts';
import type {OwnFacts} from '../scoring/assessment.ts';
import {cues, type Cue, type Ending} from '../terms.ts';
import {cardsOf, type Card} from './cards/cards.ts';
import {debriefOf, type Debrief} from './debrief.ts';
import {endingTexts} from './endings.ts';
import type {Exchange} from './transcript.ts';

/** What is kept of a rehearsal besides its script. */
export interface Keepsake {
	readonly id: string;
	readonly createdAt: Date;
	readonly pack: string;
	readonly ending?: Ending;
	readonly parting?: string;
	/** By reply: the manager's words that were answered, and what the answer got. */
	readonly recorded: readonly ({readonly line?: string; readonly score: number} | undefined)[];
	readonly replies: readonly Reply[];
	/** Of a fork: the rehearsal it comes from, and how many turns it shares with that. */
	readonly origin?: {readonly parent: string; readonly shared: number};
}

/** A rehearsal in a line: to be set beside others. */
export interface Past {
	readonly id: string;
	/** Such as `2026-11-28`. */
	readonly day: string;
	readonly ending?: Ending;
	readonly totals: Totals;
	/** A second try from some turn on: practice, and not a result. */
	readonly again: boolean;
}

/** Where today's program judges otherwise than the one that played it. */
export interface Drift {
	/** How it ended today, where that is not how it ended. */
	readonly ending?: Ending | 'none';
	readonly scores: readonly {readonly turn: number; readonly then: number; readonly now: number}[];
}

export interface Review {
	readonly id: string;
	/** Such as `2026-11-28`, on this machine's calendar. */
	readonly day: string;
	readonly pack: string;
	readonly origin?: {readonly parent: string; readonly shared: number};
	readonly debrief: Debrief;
	readonly drift: Drift;
	/** Rated rehearsals begun before this one, the oldest first. */
	readonly earlier: readonly Past[];
	/** Three if–then lines for the real day. */
	readonly cards: readonly Card[];
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

const dayOf = (date: Date): string =>
	`${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;

/** A kept rehearsal in a line. `rehearsal` is folded from what was kept. */
export const pastOf = ({id, createdAt, ending, origin}: Keepsake, rehearsal: Rehearsal): Past => ({
	id,
	day: dayOf(createdAt),
	...(ending === undefined ? {} : {ending}),
	totals: totalsOf(rehearsal),
	again: origin !== undefined,
});

/** The turns with the words the manager said at the time; answers that today's manager would not wait for stand last. */
function asKept(debrief: Debrief, {recorded, replies}: Keepsake): readonly Exchange[] {
	const heard = debrief.transcript.map((exchange, index): Exchange => {
		const line = recorded[index]?.line;
		return line === undefined ? exchange : {...exchange, manager: line};
	});
	const unheard = replies.slice(heard.length).map((reply, index): Exchange => ({
		turn: heard.length + index + 1,
		phase: 'close',
		manager: recorded[heard.length + index]?.line ?? '',
		reply: reply.kind,
		pieces: reply.kind === 'answer' ? [{text: reply.text}] : [],
		notRated: 'The manager of today’s program ends the meeting before this turn.',
		levels: {data: 0, roi: 0, humility: 0, answer: 0},
		flags: [],
		notes: [],
		mistakes: [],
		advice: '',
	}));
	return [...heard, ...unheard];
}

function driftOf({ending, recorded}: Keepsake, rehearsal: Rehearsal): Drift {
	const scores = rehearsal.turns.flatMap(({number, assessment: {score}}) => {
		const then = recorded[number - 1]?.score;
		return then === undefined || then === score ? [] : [{turn: number, then, now: score}];
	});
	return {...(rehearsal.ending === ending ? {} : {ending: rehearsal.ending ?? 'none'}), scores};
}

/** The review; `rehearsal` is folded from what was kept, `own` are the lead's own facts, for the cards. */
export function reviewOf(
	kept: Keepsake,
	rehearsal: Rehearsal,
	pack: Pack,
	earlier: readonly Past[],
	own?: OwnFacts,
): Review {
	const today = debriefOf(rehearsal, pack);
	const {ending, parting} = kept;
	return {
		id: kept.id,
		day: dayOf(kept.createdAt),
		pack: kept.pack,
		...(kept.origin === undefined ? {} : {origin: {parent: kept.origin.parent, shared: kept.origin.shared}}),
		// How it ended is what was kept, not what would come of it today.
		debrief: {
			...today,
			transcript: asKept(today, kept),
			...(ending === undefined ? {} : {ending, endingText: endingTexts[ending]}),
			...(parting === undefined ? {} : {parting}),
		},
		drift: driftOf(kept, rehearsal),
		earlier: earlier.filter(({totals}) => totals.rated > 0),
		cards: cardsOf(rehearsal, own),
	};
}

/** The mean of a cue, or of the score, over some rehearsals; nothing where there are none. */
export function meanOf(past: readonly Past[], of: Cue | 'score'): number | undefined {
	const values = past.flatMap(({totals}) => (of === 'score' ? totals.score : totals.cues[of]) ?? []);
	return values.length === 0
		? undefined
		: Math.round(values.reduce((total, value) => total + value, 0) / values.length);
}

/** What is followed from one rehearsal to the next. */
export const followed = ['score', ...cues] as const satisfies readonly (Cue | 'score')[];

/** The review as one more rehearsal in the row. */
export const ownPast = ({id, day, origin, debrief: {ending, totals}}: Review): Past => ({
	id,
	day,
	...(ending === undefined ? {} : {ending}),
	totals,
	again: origin !== undefined,
});
