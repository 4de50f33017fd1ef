/** The reducer of the meeting's keys, from the first answer to the summary. */
import {isExam} from '../rehearsal/rehearsal.ts';
import {coachModes, factsIn, type AppState, type CoachMode, type Meeting} from './app-state.ts';
import {afterSending, draftAfter} from './editor/draft.ts';
import {openHandbook} from './in-handbook.ts';
import {insertablesOf} from './insertables.ts';
import type {Command} from './keys/binding.ts';
import {draftActionOf, type Intent} from './keys/intents.ts';
import {around, ask, close, goHome, leave, meet, open, print} from './steps.ts';

const silenceNote = {text: 'Nothing typed. Enter again lets the silence stand.', warns: false} as const;

function send(state: AppState, meeting: Meeting, at: number): AppState {
	const {text} = meeting.draft;
	if (text.trim() !== '') {
		const sent = meet(state, {draft: afterSending(meeting.draft)});
		return ask(sent, {kind: 'reply', reply: {kind: 'answer', text}});
	}
	if (!meeting.silent) return meet(state, {silent: true, note: silenceNote});
	const seconds = Math.max(0, Math.round((at - meeting.spokeAt) / 1000));
	return ask(state, {kind: 'reply', reply: {kind: 'silence', seconds}});
}

const coachNotes: Readonly<Record<CoachMode, string>> = {
	off: 'Coach off: the talk alone.',
	on: 'Coach on: a score and advice after each answer.',
	mind: 'Coach on, and what your manager does not say.',
};

const noteOf = (state: AppState, text: string): AppState => meet(state, {note: {text, warns: false}});

/** Takes the last turn back, where there is one and where it may be. */
export function retry(state: AppState, {rehearsal}: Meeting): AppState {
	if (isExam(rehearsal)) return noteOf(state, 'An exam is one take: nothing is taken back.');
	if (rehearsal.turns.length === 0) return noteOf(state, 'There is no answer to take back yet.');
	return ask(state, {kind: 'retry'});
}

/** The handbook, where it speaks of this; an exam is without help. */
export function toHandbook(state: AppState): AppState {
	const {room, meeting} = state;
	const examined =
		room === 'meeting' &&
		meeting?.rehearsal.ending === undefined &&
		meeting !== undefined &&
		isExam(meeting.rehearsal);
	return examined
		? noteOf({...state, overlay: undefined}, 'An exam has no handbook; the debrief comes at the end.')
		: openHandbook(state);
}

/** Off, on, on with the manager's mind, and off again. The last answer is told anew where there is more to tell. */
function turnCoach(state: AppState, {rehearsal}: Meeting): AppState {
	if (isExam(rehearsal)) return noteOf(state, 'An exam has no coach; the debrief comes at the end.');
	const coach = coachModes[(coachModes.indexOf(state.coach) + 1) % coachModes.length] ?? 'off';
	const told = meet({...state, coach}, {note: {text: coachNotes[coach], warns: false}});
	const last = rehearsal.turns.at(-1);
	return coach !== 'off' && last ? print(told, {kind: 'coach', turn: last, coach}) : told;
}

/** The meeting itself; `at` is the time in milliseconds. */
export function inMeeting(state: AppState, intent: Intent, at: number): AppState {
	const {meeting} = state;
	if (!meeting) return state;
	const quiet = meeting.note ? meet(state, {note: undefined}) : state;
	const action = draftActionOf(intent);
	if (action) return meet(quiet, {draft: draftAfter(meeting.draft, action), silent: false});
	if (intent.kind === 'write') return state;
	if (intent.command === 'send') return send(quiet, meeting, at);
	if (intent.command === 'editor') return {...quiet, editing: true};
	if (intent.command === 'coach') return turnCoach(quiet, meeting);
	if (intent.command === 'insert') return open(quiet, {kind: 'insert', choice: 0});
	if (intent.command === 'retry') return retry(quiet, meeting);
	return intent.command === 'facts' ? open(quiet, {kind: 'facts', top: 0}) : quiet;
}

/** From the last word to the summary; the last word stays among what was said. */
export function toSummary(state: AppState): AppState {
	if (state.meeting?.rehearsal.ending === undefined) return state;
	const parted = print(state, {kind: 'parting', text: state.meeting.rehearsal.now.text});
	return {...parted, room: 'summary', overlay: undefined, top: 0};
}

/** The summary. */
export function atSummary(state: AppState, command: Command): AppState {
	if (command === 'turns') return ask(state, {kind: 'tell-this'});
	// A letter typed too late, for an answer that is no longer asked for, must not begin another meeting.
	if (command === 'again' && !state.sure && state.series === undefined) return {...state, sure: true};
	if (command === 'again' && state.meeting) {
		const {setting, rung = 'plain', drill} = state.meeting.rehearsal;
		return ask(
			state,
			drill === undefined
				? {kind: 'begin', setting, rung}
				: {kind: 'drill', branch: drill.branch, setting, rung},
		);
	}
	return command === 'back' ? goHome({...state, series: undefined}) : state;
}

/** Marks another fact, or puts the marked one where the caret stands. */
export function inserting(state: AppState, command: Command): AppState {
	const {overlay, meeting} = state;
	if (overlay?.kind !== 'insert' || !meeting) return state;
	const all = insertablesOf(factsIn(state).case);
	if (command === 'previous')
		return open(state, {...overlay, choice: around(overlay.choice, -1, all.length)});
	if (command === 'next') return open(state, {...overlay, choice: around(overlay.choice, 1, all.length)});
	const text = command === 'choose' ? all[overlay.choice]?.text : undefined;
	if (text === undefined) return state;
	const draft = draftAfter(meeting.draft, {type: 'insert', text, pasted: true});
	return close(meet(state, {draft, silent: false}));
}

/** Whether to leave was asked. */
export const confirming = (state: AppState, command: Command): AppState => {
	const exam = state.meeting !== undefined && isExam(state.meeting.rehearsal);
	// An exam is one take and ends in its debrief, however one goes.
	if (command === 'confirm' && exam) return confirming(state, 'finish');
	if (command === 'confirm') return leave(state);
	return command === 'finish'
		? ask({...state, overlay: undefined}, {kind: 'reply', reply: {kind: 'leave'}})
		: state;
};
