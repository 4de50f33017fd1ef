/** The reducer of the home screen and of the setting. */
import type {Request} from './app-events.ts';
import {choicesOf, type AppState} from './app-state.ts';
import {openHandbook} from './in-handbook.ts';
import type {Command} from './keys/binding.ts';
import {promisedFrom} from './promised.ts';
import {rungField, rungTurned, seedField, turned} from './setting-fields.ts';
import {around, ask, goHome, leave} from './steps.ts';
import {branches} from '../terms.ts';

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

/** The home screen. */
export function atHome(state: AppState, command: Command): AppState {
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

/** The setting. */
export function atSetting(state: AppState, command: Command): AppState {
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
