/** The small steps that every part of the reducer is made of. */
import type {Request} from './app-events.ts';
import type {AppState, Meeting, Overlay, Printed} from './app-state.ts';
import {toContents} from './in-handbook.ts';

/** Asks for something to be done outside. */
export const ask = (state: AppState, ...requests: readonly Request[]): AppState => ({
	...state,
	requests: [...state.requests, ...requests],
});

/** Prints something above the live frame. */
export const print = (state: AppState, ...items: readonly Printed[]): AppState => ({
	...state,
	log: {...state.log, items: [...state.log.items, ...items]},
});

/** Ends the screens. */
export const leave = (state: AppState, exitCode = 0): AppState => ({
	...state,
	overlay: undefined,
	left: {exitCode},
});

/** Changes the meeting, where there is one. */
export const meet = (state: AppState, change: Partial<Meeting>): AppState =>
	state.meeting ? {...state, meeting: {...state.meeting, ...change}} : state;

/** Puts an overlay above the screen. */
export const open = (state: AppState, overlay: Overlay): AppState => ({...state, overlay});

/** An overlay may have pushed what stood above it out of the window, so the last turns are shown again. */
export const close = (state: AppState): AppState => {
	if (state.overlay?.kind === 'handbook' && state.overlay.listed)
		return toContents(state, state.overlay.topic);
	const closed = {...state, overlay: undefined};
	return state.room === 'meeting' && state.overlay?.kind !== 'leaving' ? ask(closed, {kind: 'wipe'}) : closed;
};

/** The place `by` steps on in a list that goes round; 0 in an empty one. */
export const around = (index: number, by: number, length: number): number =>
	length === 0 ? 0 : (index + by + length) % length;

/** Back to the home screen, which looks up what it offers. */
export const goHome = (state: AppState): AppState =>
	ask({...state, room: 'home', choice: 0, stood: undefined}, {kind: 'look-up'});
