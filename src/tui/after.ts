/** The screens' one reducer: an event makes a state of a state. */
import type {AppEvent, AppState, CoachMode, Meeting, Note, Overlay, Printed, Request} from './app-state.ts';
import {afterAgain, atDrills, atHistory, atReplay, leaveComparison} from './after-again.ts';
import {choicesOf, coachIn, coachModes, factsIn, roomOf, satDown} from './app-state.ts';
import {isExam, startOf, type Rehearsal, type Turn} from '../rehearsal/rehearsal.ts';
import {boutOf} from '../rehearsal/series.ts';
import {draftMargin} from './draft-margin.ts';
import {afterSending, draftAfter} from './editor/draft.ts';
import {insertablesOf} from './insertables.ts';
import {draftActionOf, intentsOf, type Intent} from './keys/intents.ts';
import {inContents, onPage, openHandbook, toContents} from './in-handbook.ts';
import type {Command} from './keys/binding.ts';
import {atPromised, promisedFrom} from './promised.ts';
import {lastTop, pageOf} from './scrolling.ts';
import {rungField, rungTurned, seedField, turned} from './setting-fields.ts';
import {branches} from '../terms.ts';

const ask = (state: AppState, ...requests: readonly Request[]): AppState => ({
	...state,
	requests: [...state.requests, ...requests],
});

const print = (state: AppState, ...items: readonly Printed[]): AppState => ({
	...state,
	log: {...state.log, items: [...state.log.items, ...items]},
});

const leave = (state: AppState, exitCode = 0): AppState => ({...state, overlay: undefined, left: {exitCode}});

const meet = (state: AppState, change: Partial<Meeting>): AppState =>
	state.meeting ? {...state, meeting: {...state.meeting, ...change}} : state;

const open = (state: AppState, overlay: Overlay): AppState => ({...state, overlay});

/** An overlay may have pushed what stood above it out of the window, so the last turns are shown again. */
const close = (state: AppState): AppState => {
	if (state.overlay?.kind === 'handbook' && state.overlay.listed)
		return toContents(state, state.overlay.topic);
	const closed = {...state, overlay: undefined};
	return state.room === 'meeting' && state.overlay?.kind !== 'leaving' ? ask(closed, {kind: 'wipe'}) : closed;
};

const scroll = (state: AppState, by: number): AppState => {
	const last = lastTop(state);
	const to = (top: number): number => Math.max(0, Math.min(last, top + by));
	const {overlay} = state;
	if (overlay === undefined) return {...state, top: to(state.top)};
	return 'top' in overlay ? open(state, {...overlay, top: to(overlay.top)}) : state;
};

const around = (index: number, by: number, length: number): number => (index + by + length) % length;

const goHome = (state: AppState): AppState =>
	ask({...state, room: 'home', choice: 0, stood: undefined}, {kind: 'look-up'});

/** What begins from the home screen and from the setting. */
const beginning = ({setting, seed, rung}: AppState): Request => ({kind: 'begin', setting, seed, rung});

function chosen(state: AppState): AppState {
	switch (choicesOf(state)[state.choice]) {
		case 'resume':
			if (!state.unfinished) return state;
			return ask(state, {kind: 'sit-down', id: state.unfinished.id, script: state.unfinished.script});
		case 'rehearse':
			return ask(state, beginning(state));
		case 'setting':
			return {...state, room: 'setting'};
		case 'promised':
			return {...state, room: 'promised', promised: promisedFrom(state.open)};
		case 'handbook':
			return openHandbook(state);
		case 'case':
			return {...state, left: {exitCode: 0, to: 'case'}};
		case 'next': {
			const {rung, form} = state.next?.rung ?? {rung: state.rung};
			const {setting} = state;
			return ask(state, {kind: 'begin', setting, rung, ...(form === undefined ? {} : {form})});
		}
		case 'drills': {
			const due = state.next?.drill?.branch;
			const drillChoice = due === undefined ? state.drillChoice : branches.indexOf(due);
			return {...state, room: 'drills', drillChoice};
		}
		case 'history':
			return ask(state, {kind: 'open-history'});
		default:
			return leave(state);
	}
}

function atHome(state: AppState, command: Command): AppState {
	const length = choicesOf(state).length;
	if (command === 'previous') return {...state, choice: around(state.choice, -1, length)};
	if (command === 'next') return {...state, choice: around(state.choice, 1, length)};
	return command === 'choose' ? chosen(state) : state;
}

const turn = (state: AppState, by: 1 | -1): AppState =>
	state.field === seedField
		? {...state, seed: Math.max(0, state.seed + by)}
		: state.field === rungField
			? {...state, rung: rungTurned(state.rung, by)}
			: {...state, setting: turned(state.setting, state.field, by)};

function atSetting(state: AppState, command: Command): AppState {
	switch (command) {
		case 'previous':
			return {...state, field: around(state.field, -1, rungField + 1)};
		case 'next':
			return {...state, field: around(state.field, 1, rungField + 1)};
		case 'less':
			return turn(state, -1);
		case 'more':
			return turn(state, 1);
		case 'choose':
			return ask(state, beginning(state));
		case 'back':
			return goHome(state);
		default:
			return state;
	}
}

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
function retry(state: AppState, {rehearsal}: Meeting): AppState {
	if (isExam(rehearsal)) return noteOf(state, 'An exam is one take: nothing is taken back.');
	if (rehearsal.turns.length === 0) return noteOf(state, 'There is no answer to take back yet.');
	return ask(state, {kind: 'retry'});
}

/** The handbook, where it speaks of this; an exam is without help. */
function toHandbook(state: AppState): AppState {
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

function inMeeting(state: AppState, intent: Intent, at: number): AppState {
	const {meeting} = state;
	if (!meeting) return state;
	const quiet = meeting.note ? meet(state, {note: undefined}) : state;
	const action = draftActionOf(intent);
	if (action) return meet(quiet, {draft: draftAfter(meeting.draft, action), silent: false});
	if (intent.kind === 'write') return state;
	if (intent.command === 'send') return send(quiet, meeting, at);
	if (intent.command === 'coach') return turnCoach(quiet, meeting);
	if (intent.command === 'insert') return open(quiet, {kind: 'insert', choice: 0});
	if (intent.command === 'retry') return retry(quiet, meeting);
	return intent.command === 'facts' ? open(quiet, {kind: 'facts', top: 0}) : quiet;
}

/** From the last word to the summary; the last word stays among what was said. */
function toSummary(state: AppState): AppState {
	if (state.meeting?.rehearsal.ending === undefined) return state;
	const parted = print(state, {kind: 'parting', text: state.meeting.rehearsal.now.text});
	return {...parted, room: 'summary', overlay: undefined, top: 0};
}

function atSummary(state: AppState, command: Command): AppState {
	if (command === 'turns') return ask(state, {kind: 'tell-this'});
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
function inserting(state: AppState, command: Command): AppState {
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

const confirming = (state: AppState, command: Command): AppState => {
	const exam = state.meeting !== undefined && isExam(state.meeting.rehearsal);
	// An exam is one take and ends in its debrief, however one goes.
	if (command === 'confirm' && exam) return confirming(state, 'finish');
	if (command === 'confirm') return leave(state);
	return command === 'finish'
		? ask({...state, overlay: undefined}, {kind: 'reply', reply: {kind: 'leave'}})
		: state;
};

const scrolls: Readonly<Partial<Record<Command, (page: number) => number>>> = {
	previous: () => -1,
	next: () => 1,
	'page-up': (page) => -page,
	'page-down': (page) => page,
};

function afterCommand(state: AppState, intent: Intent & {kind: 'command'}, at: number): AppState {
	const {command} = intent;
	const room = roomOf(state);
	if (command === 'redraw') return ask(state, {kind: 'wipe'});
	if (command === 'help') return open(state, {kind: 'help', top: 0});
	if (command === 'handbook') return toHandbook(state);
	if (command === 'close') return close(state);
	if (command === 'leave') {
		const goesOn = state.room === 'meeting' && state.meeting?.rehearsal.ending === undefined;
		return goesOn ? open(state, {kind: 'leaving'}) : leave(state);
	}
	const by = scrolls[command];
	switch (room) {
		case 'home':
			return atHome(state, command);
		case 'setting':
			return atSetting(state, command);
		case 'promised':
			return command === 'back' ? goHome(state) : atPromised(state, command);
		case 'meeting':
			return inMeeting(state, intent, at);
		case 'parting':
			if (command === 'retry' && state.meeting) return retry(state, state.meeting);
			return command === 'choose' ? toSummary(state) : state;
		case 'summary':
			return by ? scroll(state, by(pageOf(state))) : atSummary(state, command);
		case 'help':
		case 'facts':
			return by ? scroll(state, by(pageOf(state))) : state;
		case 'insert':
			return inserting(state, command);
		case 'handbook':
			return by ? scroll(state, by(pageOf(state))) : onPage(state, command);
		case 'contents':
			return inContents(state, command, by?.(pageOf(state)) ?? 0);
		case 'leaving':
			return confirming(state, command);
		case 'case':
			return state;
		case 'deleting': {
			const {overlay} = state;
			const asked = {...state, overlay: undefined};
			return command === 'confirm' && overlay?.kind === 'deleting'
				? ask(asked, {kind: 'delete', id: overlay.id})
				: asked;
		}
		case 'drills':
			return atDrills(state, command, goHome);
		case 'history':
			return atHistory(state, command, pageOf(state), goHome);
		case 'replay':
			return atReplay(state, command, by && ((now) => scroll(now, by(pageOf(now)))), goHome);
		case 'progress':
			if (command === 'back') return {...state, room: 'history'};
			return by ? scroll(state, by(pageOf(state))) : state;
		case 'compare':
			if (command === 'back') return leaveComparison(state);
			return by ? scroll(state, by(pageOf(state))) : state;
	}
}

const afterIntent = (state: AppState, intent: Intent, at: number): AppState =>
	intent.kind === 'command' ? afterCommand(state, intent, at) : inMeeting(state, intent, at);

/** How many of the last turns are shown again in a window that was wiped. */
const shownAgain = 2;

function wiped(state: AppState): AppState {
	const {number, items} = state.log;
	const turns = items.flatMap((item, index) => (item.kind === 'turn' ? [index] : []));
	const from = turns.at(-shownAgain) ?? 0;
	return {...state, log: {number: number + 1, items: state.room === 'meeting' ? items.slice(from) : []}};
}

/** What is printed when one sits down: the facts, or where it goes on. */
function beginsWith(state: AppState, {rehearsal}: AppEvent & {type: 'begun'}): readonly Printed[] {
	const {turns, origin} = rehearsal;
	const shared = turns.slice(-shownAgain).map((turn) => ({kind: 'turn', turn, coach: state.coach}) as const);
	const card = {kind: 'card', start: startOf(rehearsal), facts: factsIn(state)} as const;
	if (turns.length === origin?.shared) {
		return [...(turns.length === 0 ? [card] : shared), {kind: 'forked', origin}];
	}
	return turns.length === 0 ? [card] : [{kind: 'resumed', turns: turns.length}, ...shared];
}

function begun(state: AppState, event: AppEvent & {type: 'begun'}): AppState {
	const before = state.meeting?.debrief;
	const {setting, drill} = event.rehearsal;
	const items: readonly Printed[] = [
		...(before ? [{kind: 'summary', debrief: before} as const] : []),
		...beginsWith(state, event),
	];
	const goesOn = drill !== undefined && state.series?.branch === drill.branch;
	return {
		...state,
		room: 'meeting',
		overlay: undefined,
		telling: undefined,
		setting,
		series: goesOn ? state.series : undefined,
		meeting: satDown(event, state.size),
		log: {number: state.log.number + 1, items},
	};
}

/** Below this an answer is worth another try at once. */
const worthAnother = 40;

/** After an answer that went wrong, the key that takes it back. */
const offerRetry = (rehearsal: Rehearsal, {reply, assessment}: Turn): Note | undefined =>
	reply.kind === 'answer' && assessment.score < worthAnother && !isExam(rehearsal)
		? {text: 'Ctrl+G takes that answer back and asks again.', warns: false}
		: undefined;

function answered(
	state: AppState,
	{id, rehearsal, debrief, problem, at}: AppEvent & {type: 'answered'},
): AppState {
	const turn = rehearsal.turns.at(-1);
	if (!state.meeting || !turn) return state;
	const note = problem === undefined ? offerRetry(rehearsal, turn) : {text: problem, warns: true};
	const {series} = state;
	const counts = rehearsal.ending !== undefined && rehearsal.origin === undefined;
	const now = meet(
		counts && series ? {...state, series: {...series, bouts: [...series.bouts, boutOf(rehearsal)]}} : state,
		{id, rehearsal, debrief, note, spokeAt: at, silent: false},
	);
	if (turn.reply.kind === 'leave') return toSummary(now);
	return print(now, {kind: 'turn', turn, coach: coachIn(now)});
}

/** The state after an event. */
export function after(state: AppState, event: AppEvent): AppState {
	if (state.left) return state;
	switch (event.type) {
		case 'key':
			return intentsOf(event.event, roomOf(state), state.meeting?.draft).reduce(
				(now, intent) => (now.left ? now : afterIntent(now, intent, event.at)),
				{...state, at: event.at},
			);
		case 'resized': {
			const width = Math.max(1, event.size.columns - draftMargin);
			const {draft} = state.meeting ?? {};
			const sized = {...state, size: event.size};
			return draft ? meet(sized, {draft: draftAfter(draft, {type: 'resize', width})}) : sized;
		}
		case 'wiped':
			return wiped(state);
		case 'looked-up':
			return {
				...state,
				unfinished: event.unfinished,
				open: event.open,
				seed: event.seed,
				next: event.next ?? state.next,
			};
		case 'handbook-read':
			return {...state, handbook: event.handbook};
		case 'stood':
			return {...state, stood: event.where};
		case 'begun':
			return begun(state, event);
		case 'answered':
			return answered(state, event);
		case 'suggested':
			return {...state, next: event.next};
		case 'at-drills':
			return {...state, room: 'drills'};
		case 'shelved':
		case 'told':
		case 'compared':
		case 'ticked':
		case 'not-done':
			return afterAgain(state, event);
		case 'told-to-go':
			return leave(state, event.exitCode);
	}
}
