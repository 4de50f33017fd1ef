/** Keeps what is being typed, so that it is there again when the program has died: a moment behind the keys at most. */
import {isExam} from '../rehearsal/rehearsal.ts';
import type {AppState} from './app-state.ts';

/** A draft that was not sent, and the answer it was to be. */
export interface KeptDraft {
	/** The id of the meeting; absent where nothing had been said in it yet. */
	readonly meeting?: string | undefined;
	/** Which answer it was to be, from 1. */
	readonly turn: number;
	readonly text: string;
}

/** Where it is kept. It holds one draft: that of the meeting one sits in. */
export interface Drafts {
	/** Keeps this one, or none any more. What goes wrong is nobody's trouble while one speaks. */
	readonly keep: (draft: KeptDraft | undefined) => void;
	readonly kept: () => KeptDraft | undefined;
}

/** What there is to keep now. */
function draftIn({meeting}: Pick<AppState, 'meeting'>): KeptDraft | undefined {
	if (!meeting || meeting.rehearsal.ending !== undefined || meeting.draft.text.trim() === '')
		return undefined;
	const turn = meeting.rehearsal.turns.length + 1;
	return {...(meeting.id === undefined ? {} : {meeting: meeting.id}), turn, text: meeting.draft.text};
}

/** The text that was being typed for the next answer of a meeting, where it was cut off. */
export function draftFor(
	kept: KeptDraft | undefined,
	{id, rehearsal}: Pick<NonNullable<AppState['meeting']>, 'id' | 'rehearsal'>,
): string | undefined {
	if (kept === undefined || kept.meeting !== id || rehearsal.ending !== undefined) return undefined;
	if (isExam(rehearsal) || rehearsal.drill !== undefined) return undefined;
	return kept.turn === rehearsal.turns.length + 1 ? kept.text : undefined;
}

/** How far behind the keys what is kept may be, in milliseconds. */
const behind = 250;

export interface DraftKeeper {
	/** Something may have been typed. */
	readonly noticed: () => void;
	/** Keeps what there is at once. */
	readonly finish: () => void;
}

/** Keeps the draft of a state that changes. */
export function keeperOf(drafts: Drafts, state: () => AppState): DraftKeeper {
	let timer: NodeJS.Timeout | undefined;
	let last: string | undefined;
	let begun = false;
	/** What was kept of this meeting before the program died is what there is to forget once it is sent. */
	const begin = (): void => {
		const {meeting} = state();
		if (begun || meeting === undefined) return;
		begun = true;
		const before = drafts.kept();
		if (before !== undefined && before.meeting === meeting.id) last = JSON.stringify(before);
	};
	const keep = (): void => {
		clearTimeout(timer);
		timer = undefined;
		begin();
		const draft = draftIn(state());
		const said = JSON.stringify(draft);
		if (said === last) return;
		last = said;
		drafts.keep(draft);
	};
	return {
		noticed: () => {
			begin();
			// A draft that was sent must not come back: it is forgotten at once.
			if (last !== undefined && draftIn(state()) === undefined) keep();
			else timer ??= setTimeout(keep, behind).unref();
		},
		finish: keep,
	};
}
