/** The reducer of the rooms about rehearsing again. */
import {
	nextBranchFilter,
	nextEndingFilter,
	nextPeriod,
	nextSettingFilter,
	shownOn,
	type Shelf,
	type Telling,
} from './again-state.ts';
import type {AppEvent} from './app-events.ts';
import type {AppState} from './app-state.ts';
import type {Command} from './keys/binding.ts';
import {around, ask, goHome} from './steps.ts';
import {branches} from '../terms.ts';

/** A key in the list of drills. */
export function atDrills(state: AppState, command: Command): AppState {
	const {drillChoice: choice} = state;
	switch (command) {
		case 'previous':
			return {...state, drillChoice: around(choice, -1, branches.length)};
		case 'next':
			return {...state, drillChoice: around(choice, 1, branches.length)};
		case 'choose': {
			const branch = branches[choice];
			const {setting, rung} = state;
			return branch === undefined ? state : ask(state, {kind: 'drill', branch, setting, rung});
		}
		case 'back':
			return goHome(state);
		default:
			return state;
	}
}

const shelved = (state: AppState, shelf: Shelf, change: Partial<Shelf>): AppState => ({
	...state,
	shelf: {...shelf, note: undefined, ...change},
});

const idAt = (shelf: Shelf): string | undefined => shownOn(shelf)[shelf.choice]?.entry.id;

function beside(state: AppState, shelf: Shelf): AppState {
	const id = idAt(shelf);
	if (id === undefined) return state;
	if (shelf.beside === undefined) {
		return shelved(state, shelf, {beside: id, note: `${id} is the one; mark another and press c.`});
	}
	if (shelf.beside === id)
		return shelved(state, shelf, {beside: undefined, note: 'Compared with nothing, then.'});
	return ask(shelved(state, shelf, {beside: undefined}), {
		kind: 'compare',
		a: shelf.beside,
		b: id,
		back: 'history',
	});
}

/** A key in the history; `page`: how many rows a page has. */
export function atHistory(state: AppState, command: Command, page: number): AppState {
	const {shelf} = state;
	if (command === 'back' || shelf === undefined) return goHome({...state, shelf: undefined});
	const {length} = shownOn(shelf);
	const to = (choice: number): AppState =>
		shelved(state, shelf, {choice: Math.max(0, Math.min(length - 1, choice))});
	switch (command) {
		case 'previous':
			return to(shelf.choice - 1);
		case 'next':
			return to(shelf.choice + 1);
		case 'page-up':
			return to(shelf.choice - page);
		case 'page-down':
			return to(shelf.choice + page);
		case 'first':
			return to(0);
		case 'last':
			return to(length - 1);
		case 'less':
			return shelved(state, shelf, {branch: nextBranchFilter(shelf, -1), choice: 0});
		case 'more':
			return shelved(state, shelf, {branch: nextBranchFilter(shelf, 1), choice: 0});
		case 'ending':
			return shelved(state, shelf, {ending: nextEndingFilter(shelf), choice: 0});
		case 'setting':
			return shelved(state, shelf, {setting: nextSettingFilter(shelf), choice: 0});
		case 'period':
			return shelved(state, shelf, {period: nextPeriod(shelf, state.at), choice: 0});
		case 'compare':
			return beside(state, shelf);
		case 'trend':
			return {...state, room: 'progress', top: 0};
		case 'choose': {
			const id = idAt(shelf);
			return id === undefined ? state : ask(state, {kind: 'tell', id, back: 'history'});
		}
		case 'delete': {
			const id = idAt(shelf);
			return id === undefined ? state : {...state, overlay: {kind: 'deleting', id}};
		}
		default:
			return state;
	}
}

/** Where the next pushback begins after a turn; the end where there is none. */
function nextBranchAt({again: {told}, at}: Telling): number {
	const {turns} = told;
	const here = turns[at]?.branch;
	const next = turns.findIndex(({branch}, index) => index > at && branch !== undefined && branch !== here);
	return next === -1 ? turns.length : next;
}

const leaveTelling = (state: AppState, {back}: Telling): AppState => {
	const closed = {...state, telling: undefined, top: 0};
	return back === 'home' ? goHome(closed) : {...closed, room: back};
};

/** A key in a rehearsal told again; `scroll` moves the text, where the key does that. */
export function atReplay(
	state: AppState,
	command: Command,
	scroll: ((state: AppState) => AppState) | undefined,
): AppState {
	const {telling} = state;
	if (telling === undefined) return goHome(state);
	const last = telling.again.told.turns.length;
	const at = (turn: number): AppState => ({
		...state,
		top: 0,
		telling: {...telling, note: undefined, playing: false, at: Math.max(0, Math.min(last, turn))},
	});
	switch (command) {
		case 'more':
			return at(telling.at + 1);
		case 'less':
			return at(telling.at - 1);
		case 'branch':
			return at(nextBranchAt(telling));
		case 'play':
			return {
				...state,
				top: 0,
				telling: {...telling, playing: !telling.playing, at: telling.at === last ? 0 : telling.at},
			};
		case 'take-over':
			return ask(state, {kind: 'take-over', shared: Math.min(telling.at, Math.max(0, last - 1))});
		case 'compare': {
			const {id, told} = telling.again;
			const parent = told.start.origin?.parent;
			return id === undefined || parent === undefined
				? {
						...state,
						telling: {...telling, note: 'It is no fork: there is nothing it came from to set it beside.'},
					}
				: ask(state, {kind: 'compare', a: parent, b: id, back: 'replay'});
		}
		case 'back':
			return leaveTelling(state, telling);
		default:
			return scroll?.(state) ?? state;
	}
}

/** Two rehearsals side by side, left again. */
export const leaveComparison = (state: AppState): AppState => ({
	...state,
	room: state.comparing?.back ?? 'history',
	comparing: undefined,
	top: 0,
});

/** What the rooms make of what was asked for. */
export function afterAgain(
	state: AppState,
	event: AppEvent & {type: 'shelved' | 'told' | 'compared' | 'ticked' | 'not-done'},
): AppState {
	switch (event.type) {
		case 'shelved': {
			const before = state.shelf;
			const shelf: Shelf = {
				list: event.list,
				progress: event.progress,
				choice: before?.choice ?? 0,
				branch: before?.branch,
				ending: before?.ending,
				setting: before?.setting,
				period: before?.period,
				beside: undefined,
				note: event.note,
			};
			const last = Math.max(0, shownOn(shelf).length - 1);
			return {...state, room: 'history', shelf: {...shelf, choice: Math.min(shelf.choice, last)}};
		}
		case 'told':
			return {
				...state,
				room: 'replay',
				top: 0,
				telling: {again: event.again, at: event.at, playing: false, back: event.back, note: undefined},
			};
		case 'compared':
			return {
				...state,
				room: 'compare',
				top: 0,
				comparing: {comparison: event.comparison, names: event.names, back: event.back},
			};
		case 'ticked': {
			const {telling} = state;
			if (telling?.playing !== true) return state;
			const last = telling.again.told.turns.length;
			const at = Math.min(last, telling.at + 1);
			return {...state, top: 0, telling: {...telling, at, playing: at < last}};
		}
		case 'not-done':
			return {
				...state,
				...(state.shelf === undefined ? {} : {shelf: {...state.shelf, note: event.note}}),
				...(state.telling === undefined ? {} : {telling: {...state.telling, note: event.note}}),
				...(state.meeting === undefined
					? {}
					: {meeting: {...state.meeting, note: {text: event.note, warns: true}}}),
			};
	}
}
