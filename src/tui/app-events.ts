/** What happens to the screens' state, and what it asks to be done outside. */
import type {Handbook} from '../handbook/handbook.ts';
import type {Comparison} from '../rehearsal/compare.ts';
import type {Listed} from '../rehearsal/listed.ts';
import type {Rehearsal, Reply, Script} from '../rehearsal/rehearsal.ts';
import type {Debrief} from '../review/debrief.ts';
import type {Progress} from '../review/progress.ts';
import type {OpenCommitment} from '../review/reality/open.ts';
import type {Branch, Form, Rung, Setting} from '../terms.ts';
import type {Back, Comparing} from './again-state.ts';
import type {Size} from './app-state.ts';
import type {Unfinished} from './keeping.ts';
import type {KeyEvent} from './keys/decoder.ts';
import type {Next, ToldAgain} from './library.ts';
import type {Mark} from './promised.ts';

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
