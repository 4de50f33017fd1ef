/**
 * What the screens show, and nothing they do: a state and the events that change it are plain data, so that every
 * path through the program can be walked without a terminal. What must happen outside (keep a reply, ask the manager)
 * stands in `requests`; `app.ts` carries it out and tells the outcome by an event.
 */
import type {Handbook} from '../handbook/handbook.ts';
import type {Comparison} from '../rehearsal/compare.ts';
import type {Listed} from '../rehearsal/listed.ts';
import {
	isExam,
	type Origin,
	type Rehearsal,
	type Reply,
	type Script,
	type Start,
	type Turn,
} from '../rehearsal/rehearsal.ts';
import type {Debrief} from '../review/debrief.ts';
import type {Progress} from '../review/progress.ts';
import type {Branch, Form, Rung, Setting} from '../terms.ts';
import {firstAgain, type AgainState, type Back, type Comparing, type Series} from './again-state.ts';
import {newDraft, type Draft} from './editor/draft.ts';
import {exampleFacts, type Facts} from './facts.ts';
import type {KeyEvent} from './keys/decoder.ts';
import type {Room} from './keys/rooms.ts';
import type {OpenCommitment} from '../review/reality/open.ts';
import type {Unfinished} from './keeping.ts';
import {promisedFrom, type Mark, type Promised} from './promised.ts';
import type {Next, ToldAgain} from './library.ts';
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

/** Something to be done outside. */
export type Request =
	/** Without a seed, any. */
	| {
			readonly kind: 'begin';
			readonly setting: Setting;
			readonly seed?: number;
			readonly rung?: Rung;
			readonly form?: Form;
	  }
	| {readonly kind: 'drill'; readonly branch: Branch; readonly setting: Setting; readonly rung: Rung}
	/** The last turn is taken back. */
	| {readonly kind: 'retry'}
	/** The rehearsal that is told again is gone on with after so many turns. */
	| {readonly kind: 'take-over'; readonly shared: number}
	| {readonly kind: 'open-history'}
	| {readonly kind: 'tell'; readonly id: string; readonly back: Back}
	/** Tells the meeting that has just ended. */
	| {readonly kind: 'tell-this'}
	| {readonly kind: 'compare'; readonly a: string; readonly b: string; readonly back: 'history' | 'replay'}
	| {readonly kind: 'delete'; readonly id: string}
	/** A new rehearsal or a fork; with an id, one that is kept. */
	| {readonly kind: 'sit-down'; readonly script: Script; readonly id?: string}
	| {readonly kind: 'reply'; readonly reply: Reply}
	/** A commitment of a real meeting was marked. */
	| Mark
	| {readonly kind: 'read-handbook'}
	/** What the home screen offers may have changed. */
	| {readonly kind: 'look-up'}
	/** Wipe the window; `wiped` follows. */
	| {readonly kind: 'wipe'};

export type AppEvent =
	| {readonly type: 'key'; readonly event: KeyEvent; readonly at: number}
	| {readonly type: 'resized'; readonly size: Size}
	| {readonly type: 'wiped'}
	/** The user's own editor was left. */
	| {readonly type: 'edited'; readonly text?: string; readonly problem?: string}
	/** What comes next for this lead; it takes a moment, so it is told late. */
	| {readonly type: 'suggested'; readonly next: Next}
	| {
			readonly type: 'shelved';
			readonly list: readonly Listed[];
			readonly progress: Progress;
			readonly note?: string;
	  }
	| {readonly type: 'told'; readonly again: ToldAgain; readonly at: number; readonly back: Back}
	| {
			readonly type: 'compared';
			readonly comparison: Comparison;
			readonly names: Comparing['names'];
			readonly back: Comparing['back'];
	  }
	/** A rehearsal that goes on by itself goes on. */
	| {readonly type: 'ticked'}
	| {readonly type: 'at-drills'}
	| {readonly type: 'not-done'; readonly note: string}
	| {
			readonly type: 'looked-up';
			readonly unfinished: Unfinished | undefined;
			readonly open: readonly OpenCommitment[];
			readonly seed: number;
			readonly next?: Next | undefined;
	  }
	/** Or why there is none. */
	| {readonly type: 'handbook-read'; readonly handbook: Handbook | string}
	/** Where the meeting that was cut off stood. */
	| {readonly type: 'stood'; readonly where: string}
	| {
			readonly type: 'begun';
			readonly id: string | undefined;
			readonly rehearsal: Rehearsal;
			readonly debrief: Debrief | undefined;
			/** What had been typed for its next answer when it was cut off. */
			readonly draft?: string | undefined;
			readonly at: number;
	  }
	| {
			readonly type: 'answered';
			readonly id: string | undefined;
			readonly rehearsal: Rehearsal;
			readonly debrief: Debrief | undefined;
			readonly problem: string | undefined;
			readonly elsewhere?: string | undefined;
			readonly at: number;
	  }
	/** A signal asks the program to go. */
	| {readonly type: 'told-to-go'; readonly exitCode: number};

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
