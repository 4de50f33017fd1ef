/** Reading the handbook above a screen: its contents, and one topic at a time. */
import {besides, topicsOf} from '../handbook/handbook.ts';
import type {AppState} from './app-state.ts';
import type {Command} from './keys/binding.ts';

/** The topic that speaks of what is on the screen; nothing where it is not about any. */
function topicHere({room, meeting}: AppState): string | undefined {
	if (room === 'summary') return meeting?.debrief?.practise[0]?.handbook;
	if (room === 'promised') return 'dates';
	return room === 'meeting' && meeting
		? (meeting.rehearsal.now.branch ?? meeting.rehearsal.now.phase)
		: undefined;
}

const topicIds = ({handbook}: AppState): readonly string[] =>
	typeof handbook === 'object' ? topicsOf(handbook).map(({id}) => id) : [];

/** The handbook, at the topic that fits; it is read when it is opened first. */
export function openHandbook(state: AppState): AppState {
	const topic = topicHere(state);
	return {
		...state,
		overlay:
			topic === undefined ? {kind: 'contents', choice: 0} : {kind: 'handbook', topic, top: 0, listed: false},
		requests: state.handbook === undefined ? [...state.requests, {kind: 'read-handbook'}] : state.requests,
	};
}

/** The contents, with a topic marked. */
export const toContents = (state: AppState, topic: string): AppState => ({
	...state,
	overlay: {kind: 'contents', choice: Math.max(0, topicIds(state).indexOf(topic))},
});

/** What a command does on a page. */
export function onPage(state: AppState, command: Command): AppState {
	const {overlay, handbook} = state;
	if (overlay?.kind !== 'handbook' || typeof handbook !== 'object') return state;
	const turn = (by: 1 | -1): AppState => {
		const topic = besides(handbook, overlay.topic, by);
		return topic === overlay.topic ? state : {...state, overlay: {...overlay, topic, top: 0}};
	};
	if (command === 'less') return turn(-1);
	if (command === 'more') return turn(1);
	return command === 'contents' ? toContents(state, overlay.topic) : state;
}

/** What a command does in the contents; `by` is how far it moves the mark. */
export function inContents(state: AppState, command: Command, by: number): AppState {
	const {overlay} = state;
	if (overlay?.kind !== 'contents') return state;
	const ids = topicIds(state);
	if (by !== 0) {
		const choice = Math.max(0, Math.min(ids.length - 1, overlay.choice + by));
		return {...state, overlay: {...overlay, choice}};
	}
	const topic = ids[overlay.choice];
	if (command !== 'choose' || topic === undefined) return state;
	return {...state, overlay: {kind: 'handbook', topic, top: 0, listed: true}};
}
