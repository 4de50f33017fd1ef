/** The screens' one reducer: an event makes a state of a state. Each room's keys have a file of their own. */
import {afterAgain, atDrills, atHistory, atReplay, leaveComparison} from './after-again.ts';
import {atHome, atSetting} from './after-home.ts';
import {atSummary, confirming, inMeeting, inserting, retry, toHandbook, toSummary} from './after-meeting.ts';
import {answered, begun, wiped} from './after-outcome.ts';
import type {AppEvent} from './app-events.ts';
import {choicesOf, roomOf, type AppState, type HomeChoice} from './app-state.ts';
import {draftMargin} from './draft-margin.ts';
import {draftAfter} from './editor/draft.ts';
import {inContents, onPage} from './in-handbook.ts';
import type {Command} from './keys/binding.ts';
import {intentsOf, type Intent} from './keys/intents.ts';
import {atPromised} from './promised.ts';
import {lastTop, pageOf} from './scrolling.ts';
import {ask, close, goHome, leave, meet, open} from './steps.ts';

const scroll = (state: AppState, by: number): AppState => {
	const last = lastTop(state);
	const to = (top: number): number => Math.max(0, Math.min(last, top + by));
	const {overlay} = state;
	if (overlay === undefined) return {...state, top: to(state.top)};
	return 'top' in overlay ? open(state, {...overlay, top: to(overlay.top)}) : state;
};

const scrolls: Readonly<Partial<Record<Command, (page: number) => number>>> = {
	previous: () => -1,
	next: () => 1,
	'page-up': (page) => -page,
	'page-down': (page) => page,
	first: () => -Infinity,
	last: () => Infinity,
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
			return atDrills(state, command);
		case 'history':
			return atHistory(state, command, pageOf(state));
		case 'replay':
			return atReplay(state, command, by && ((now) => scroll(now, by(pageOf(now)))));
		case 'progress':
			if (command === 'back') return {...state, room: 'history'};
			return by ? scroll(state, by(pageOf(state))) : state;
		case 'compare':
			if (command === 'back') return leaveComparison(state);
			return by ? scroll(state, by(pageOf(state))) : state;
	}
}

const afterIntent = (state: AppState, intent: Intent, at: number): AppState => {
	const sure = state.sure && intent.kind === 'command' && intent.command === 'again';
	const now = state.sure === sure ? state : {...state, sure};
	return intent.kind === 'command' ? afterCommand(now, intent, at) : inMeeting(now, intent, at);
};

/** The home screen with the same line marked, though others may have come or gone above it. */
const marking = (marked: HomeChoice | undefined, state: AppState): AppState => {
	const choice = choicesOf(state).findIndex((each) => each === marked);
	return choice === -1 ? state : {...state, choice};
};

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
			return wiped(draft ? meet(sized, {draft: draftAfter(draft, {type: 'resize', width})}) : sized);
		}
		case 'edited': {
			const left = ask({...state, editing: false}, {kind: 'wipe'});
			const {draft} = state.meeting ?? {};
			if (event.text === undefined || !draft) {
				return meet(left, {note: {text: `Nothing is changed: ${event.problem ?? ''}.`, warns: true}});
			}
			const emptied = draftAfter(draft, {type: 'clear'});
			const text = {type: 'insert', text: event.text, pasted: true} as const;
			return event.text === draft.text ? left : meet(left, {draft: draftAfter(emptied, text), silent: false});
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
			return marking(choicesOf(state)[state.choice], {...state, next: event.next});
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
