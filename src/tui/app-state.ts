/**
 * What the screens show, and nothing they do: a state and the events that change it are plain data, so that every
 * path through the program can be walked without a terminal. What must happen outside (keep a reply, ask the manager)
 * stands in `requests`; `live.ts` carries it out and tells the outcome by an event.
 */
import type {Handbook} from '../handbook/handbook.ts';
import {isExam, type Origin, type Rehearsal, type Start, type Turn} from '../rehearsal/rehearsal.ts';
import type {Debrief} from '../review/debrief.ts';
import type {Rung, Setting} from '../terms.ts';
import {firstAgain, type AgainState, type Series} from './again-state.ts';
import {newDraft, type Draft} from './editor/draft.ts';
import {exampleFacts, type Facts} from './facts.ts';
import type {Room} from './keys/rooms.ts';
import type {OpenCommitment} from '../review/reality/open.ts';
import type {AppEvent, Request} from './app-events.ts';
import type {Unfinished} from './keeping.ts';
import {promisedFrom, type Promised} from './promised.ts';
import type {Next} from './library.ts';
import type {Look} from './theme.ts';
import {draftMargin} from './draft-margin.ts';

export {choicesOf, homeChoices, type HomeChoice} from './home-choices.ts';

export interface Size {
	readonly columns: number;
	readonly rows: number;
}

/** Something above a screen. `top` is the first line shown. */
export type Overlay =
	| {readonly kind: 'help'; readonly top: number}
	| {readonly kind: 'facts'; readonly top: number}
	/** The facts by name; Enter puts the marked one into the draft. */
	| {readonly kind: 'insert'; readonly choice: number}
	/** A page of the handbook; Escape leads to its contents where one came from there. */
	| {readonly kind: 'handbook'; readonly top: number; readonly topic: string; readonly listed: boolean}
	/** `choice` is the number of the topic that is marked. */
	| {readonly kind: 'contents'; readonly choice: number}
	| {readonly kind: 'leaving'}
	| {readonly kind: 'deleting'; readonly id: string};

/** One line to know, shown until the next key. */
export interface Note {
	readonly text: string;
	readonly warns: boolean;
}

export interface Meeting {
	/** Absent while nothing has been kept. */
	readonly id: string | undefined;
	/** Where it is saved, as a sentence, where it cannot be kept in its place. */
	readonly elsewhere?: string | undefined;
	readonly rehearsal: Rehearsal;
	readonly draft: Draft;
	/** When the manager had spoken, in milliseconds. */
	readonly spokeAt: number;
	/** An empty answer was tried; once more lets the silence stand. */
	readonly silent: boolean;
	readonly note: Note | undefined;
	/** Once it has ended. */
	readonly debrief: Debrief | undefined;
}

export const coachModes = ['off', 'on', 'mind'] as const;
/** What is said after each answer: nothing, score and advice, or also what the manager did not say. */
export type CoachMode = (typeof coachModes)[number];

/** Something printed once, above the live frame, that stays in the terminal. */
export type Printed =
	| {readonly kind: 'card'; readonly start: Start; readonly facts: Facts}
	/** A fork begins: the turn that is answered anew. */
	| {readonly kind: 'forked'; readonly origin: Origin}
	| {readonly kind: 'resumed'; readonly turns: number}
	| {readonly kind: 'turn'; readonly turn: Turn; readonly coach: CoachMode}
	| {readonly kind: 'coach'; readonly turn: Turn; readonly coach: CoachMode}
	| {readonly kind: 'parting'; readonly text: string}
	| {readonly kind: 'summary'; readonly debrief: Debrief};

/** A list that only grows while its number stays the same. */
export interface Log {
	readonly number: number;
	readonly items: readonly Printed[];
}

export interface AppState extends AgainState {
	readonly room:
		| 'home'
		| 'setting'
		| 'meeting'
		| 'summary'
		| 'promised'
		| 'drills'
		| 'history'
		| 'progress'
		| 'replay'
		| 'compare';
	readonly overlay: Overlay | undefined;
	readonly size: Size;
	readonly look: Look;
	readonly coach: CoachMode;
	readonly unfinished: Unfinished | undefined;
	readonly stood: string | undefined;
	/** What is open of the real meetings, when the home screen was last looked at. */
	readonly open: readonly OpenCommitment[];
	readonly promised: Promised;
	/** Once it has been opened; or why it could not be. */
	readonly handbook: Handbook | string | undefined;
	/** Which line of the home screen, and which field of the setting, is marked. */
	readonly choice: number;
	readonly field: number;
	readonly setting: Setting;
	readonly seed: number;
	/** What a new meeting is argued from. */
	readonly facts: Facts;
	/** Why the user's own case cannot be argued from yet, where they have begun one. */
	readonly caseNote?: string;
	readonly rung: Rung;
	readonly next: Next | undefined;
	readonly meeting: Meeting | undefined;
	/** When the last key came, in milliseconds: what was long ago is told by it. */
	readonly at: number;
	/** The user's own editor has the terminal. */
	readonly editing: boolean;
	/** `r` was pressed in the summary; once more begins again. */
	readonly sure: boolean;
	/** First line of the summary that is shown. */
	readonly top: number;
	readonly log: Log;
	readonly requests: readonly Request[];
	/** Set when the screens are to end: for good, or for the form of the case. */
	readonly left: {readonly exitCode: number; readonly to?: 'case'} | undefined;
}

export interface Beginning {
	readonly size: Size;
	readonly look: Look;
	readonly coach: CoachMode;
	readonly setting: Setting;
	readonly seed: number;
	/** Without them, the built-in ones. */
	readonly facts?: Facts;
	readonly caseNote?: string;
	readonly rung?: Rung;
	/** Drills in a row, where some are to be done. */
	readonly series?: Series;
	readonly unfinished: Unfinished | undefined;
	readonly open: readonly OpenCommitment[];
}

/** The home screen, before the first key. */
export const firstState = (beginning: Beginning): AppState => ({
	...firstAgain,
	rung: 'plain',
	next: undefined,
	at: 0,
	...beginning,
	facts: beginning.facts ?? exampleFacts,
	room: 'home',
	overlay: undefined,
	stood: undefined,
	promised: promisedFrom([]),
	handbook: undefined,
	choice: 0,
	field: 0,
	meeting: undefined,
	editing: false,
	sure: false,
	top: 0,
	log: {number: 0, items: []},
	requests: [],
	left: undefined,
});

/** The facts that are argued from now: those the meeting was begun with, else those at hand. */
export const factsIn = ({facts, meeting}: Pick<AppState, 'facts' | 'meeting'>): Facts => {
	const own = meeting?.rehearsal.case;
	return own === undefined ? facts : {case: own, isExample: false};
};

/** Where a key applies now. */
export function roomOf({room, overlay, meeting}: Pick<AppState, 'room' | 'overlay' | 'meeting'>): Room {
	if (overlay) return overlay.kind;
	return room === 'meeting' && meeting?.rehearsal.ending !== undefined ? 'parting' : room;
}

/** The coach as it may speak now: not at all in an exam. */
export const coachIn = ({coach, meeting}: Pick<AppState, 'coach' | 'meeting'>): CoachMode =>
	meeting !== undefined && isExam(meeting.rehearsal) ? 'off' : coach;

/** The answers given so far, as the editor's history. */
const answersOf = ({turns}: Rehearsal): readonly string[] =>
	turns.flatMap(({reply}) => (reply.kind === 'answer' ? [reply.text] : []));

/** A meeting as it stands when one sits down to it. */
export const satDown = (
	{id, rehearsal, debrief, at, draft}: AppEvent & {type: 'begun'},
	{columns}: Size,
): Meeting => ({
	id,
	rehearsal,
	draft: newDraft(Math.max(1, columns - draftMargin), answersOf(rehearsal), draft),
	spokeAt: at,
	silent: false,
	note: draft === undefined ? undefined : {text: 'What you were typing is here again.', warns: false},
	debrief,
});
