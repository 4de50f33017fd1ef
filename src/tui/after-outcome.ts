/** The reducer of what comes back from outside about the meeting: it has begun, an answer was judged, the window was wiped. */
import {isExam, startOf, type Rehearsal, type Turn} from '../rehearsal/rehearsal.ts';
import {boutOf} from '../rehearsal/series.ts';
import {toSummary} from './after-meeting.ts';
import type {AppEvent} from './app-events.ts';
import {coachIn, factsIn, satDown, type AppState, type Note, type Printed} from './app-state.ts';
import {meet, print} from './steps.ts';

/** How many of the last turns are shown again in a window that was wiped. */
const shownAgain = 2;

/** The last turns are printed once more. */
export function wiped(state: AppState): AppState {
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

/** A rehearsal or fork begins, or goes on. */
export function begun(state: AppState, event: AppEvent & {type: 'begun'}): AppState {
	const before = state.meeting?.debrief;
	const {setting, drill} = event.rehearsal;
	const items: readonly Printed[] = [
		...(before ? [{kind: 'summary', debrief: before} as const] : []),
		...beginsWith(state, event),
	];
	const goesOn = drill !== undefined && state.series?.branch === drill.branch;
	return {
		...state,
		// Left already, it has nothing more to say: an exam that was cut off.
		room: event.rehearsal.ending === 'left' ? 'summary' : 'meeting',
		overlay: undefined,
		sure: false,
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

/** An answer was kept and judged, and the manager has replied. */
export function answered(
	state: AppState,
	{id, rehearsal, debrief, problem, elsewhere, at}: AppEvent & {type: 'answered'},
): AppState {
	const turn = rehearsal.turns.at(-1);
	if (!state.meeting || !turn) return state;
	const note = problem === undefined ? offerRetry(rehearsal, turn) : {text: problem, warns: true};
	const {series} = state;
	const counts = rehearsal.ending !== undefined && rehearsal.origin === undefined;
	const now = meet(
		counts && series ? {...state, series: {...series, bouts: [...series.bouts, boutOf(rehearsal)]}} : state,
		{id, rehearsal, debrief, note, elsewhere, spokeAt: at, silent: false},
	);
	if (turn.reply.kind === 'leave') return toSummary(now);
	return print(now, {kind: 'turn', turn, coach: coachIn(now)});
}
