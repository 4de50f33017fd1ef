/** The screens' state, alive: takes events, carries out what they ask for, and tells whoever draws. */
import type {Handbook} from '../handbook/handbook.ts';
import {resume, type Parts, type Run} from '../rehearsal/fold.ts';
import {isExam, startOf, type Rehearsal, type Reply} from '../rehearsal/rehearsal.ts';
import {formSeeds} from '../rehearsal/ladder.ts';
import {forkAt} from '../rehearsal/fork.ts';
import {drillScript} from '../rehearsal/series.ts';
import {debriefOf, type Debrief} from '../review/debrief.ts';
import {placeOf} from '../review/replay-lines.ts';
import {after} from './after.ts';
import type {AppEvent, Request} from './app-events.ts';
import {firstState, roomOf, type AppState, type Beginning} from './app-state.ts';
import {caseForScript} from './facts.ts';
import {againIn} from './live-again.ts';
import {draftFor, keeperOf, type Drafts} from './drafts.ts';
import type {Keeping} from './keeping.ts';
import type {Library, Next} from './library.ts';
import type {KeyEvent} from './keys/decoder.ts';
import type {Initial} from './initial.ts';
import {attempt, keptSafely, sayUnkept, sayWhy} from './safe-keeping.ts';

export interface LiveParts {
	readonly parts: Parts;
	readonly keeping: Keeping;
	/** The rehearsals that are kept, where there are any to be had. */
	readonly library?: Library;
	/** Milliseconds. */
	readonly now: () => number;
	readonly newSeed: () => number;
	/** Throws where there is none. */
	readonly openHandbook: () => Handbook;
	/** Where the draft is kept while it is typed, if anywhere. */
	readonly drafts?: Drafts;
	/** Wipes the window. */
	readonly wipe: () => void;
}

export interface Live {
	readonly state: () => AppState;
	readonly subscribe: (listener: () => void) => () => void;
	readonly tell: (event: AppEvent) => void;
	/** Keeps what is being typed at once. */
	readonly keepDraft: () => void;
	/** The keys of one chunk, one after the other: what an answer leads to is there before the next key. */
	readonly press: (events: readonly KeyEvent[]) => void;
	/** Begins there instead of at home. */
	readonly start: (initial: Initial) => void;
	/** Reads where the meeting that was cut off stood; it takes a moment, so not before something is drawn. */
	readonly lookBack: () => void;
}

/** Starts the state at the home screen. */
export function goLive(beginning: Omit<Beginning, 'unfinished' | 'open'>, outside: LiveParts): Live {
	const {parts, library, now, newSeed, openHandbook, wipe, drafts} = outside;
	const keeping = keptSafely(outside.keeping);
	const listeners = new Set<() => void>();
	let run: Run | undefined;

	const nextStep = (): Next | undefined =>
		attempt<Next | undefined>(
			() => library?.next(),
			() => undefined,
		);

	function readHandbook(): Handbook | string {
		try {
			return openHandbook();
		} catch (error) {
			return sayWhy(error);
		}
	}

	function answer(reply: Reply): AppEvent | undefined {
		const before = run?.rehearsal();
		if (!run || !before || before.ending !== undefined) return undefined;
		const {id, problem} = keeping.keep(state.meeting, before, reply);
		const rehearsal = run.reply(reply);
		const turn = rehearsal.turns.at(-1);
		const unnoted = problem ?? (id === undefined || !turn ? undefined : keeping.judged(id, rehearsal, turn));
		const saved = unnoted === undefined ? undefined : keeping.rescue(id, rehearsal);
		return {
			type: 'answered',
			id: saved?.id ?? id,
			rehearsal,
			debrief: debriefed(rehearsal),
			problem: sayUnkept(unnoted, state.meeting?.elsewhere, saved),
			elsewhere: saved?.elsewhere,
			at: now(),
		};
	}

	const debriefed = (rehearsal: Rehearsal): Debrief | undefined =>
		rehearsal.ending === undefined ? undefined : debriefOf(rehearsal, parts.pack);

	function sitDown(begun: Run, id: string | undefined): AppEvent {
		if (keeping.openElsewhere(id)) return {type: 'stood', where: 'another window, where it is open'};
		run = overIfExam(begun, id);
		const rehearsal = run.rehearsal();
		const last = rehearsal.turns.at(-1);
		// It was cut off between its last answer and the note that it had ended.
		if (id !== undefined && last && rehearsal.ending !== undefined) keeping.judged(id, rehearsal, last);
		const draft = draftFor(drafts?.kept(), {id, rehearsal});
		return {type: 'begun', id, rehearsal, debrief: debriefed(rehearsal), draft, at: now()};
	}

	/** An exam that was cut off is one take: it is left where it stood, and its debrief is all there is. */
	function overIfExam(begun: Run, id: string | undefined): Run {
		const stood = begun.rehearsal();
		if (id === undefined || !isExam(stood) || stood.ending !== undefined) return begun;
		const leave: Reply = {kind: 'leave'};
		keeping.reply(id, stood.turns.length + 1, leave);
		begun.reply(leave);
		return begun;
	}

	function carryOut(request: Request): AppEvent | undefined {
		switch (request.kind) {
			case 'begin': {
				const {setting, rung, form} = request;
				const seed = form === undefined ? (request.seed ?? newSeed()) : formSeeds[form];
				const own = caseForScript(state.facts);
				const start = startOf({setting, seed, ...(rung && {rung}), ...(form && {form}), ...own});
				return sitDown(resume({...start, replies: []}, parts), undefined);
			}
			case 'drill': {
				const {branch, setting, rung} = request;
				const start = startOf({setting, seed: newSeed(), rung, ...caseForScript(state.facts)});
				return sitDown(resume(drillScript(branch, start, state.facts.case), parts), undefined);
			}
			case 'retry': {
				const rehearsal = run?.rehearsal();
				if (rehearsal === undefined) return undefined;
				const shared = rehearsal.turns.length - 1;
				return sitDown(
					resume(forkAt(rehearsal, {id: state.meeting?.id, shared, mark: 'retry'}), parts),
					undefined,
				);
			}
			case 'take-over': {
				const again = state.telling?.again;
				if (again === undefined) return undefined;
				if (!again.told.compared) {
					return {
						type: 'not-done',
						note: `Its pack, “${again.pack}”, is not at hand: it cannot be gone on with.`,
					};
				}
				const {start, turns} = again.told;
				const {shared} = request;
				const mark = state.telling?.back === 'summary' ? 'retry' : 'take-over';
				return sitDown(resume(forkAt({...start, turns}, {id: again.id, shared, mark}), parts), undefined);
			}
			case 'open-history':
			case 'tell':
			case 'tell-this':
			case 'compare':
			case 'delete':
				return againIn(library, request, parts.pack.name, state.meeting);
			case 'sit-down':
				return sitDown(resume(request.script, parts), request.id);
			case 'reply':
				return answer(request.reply);
			case 'look-up':
				keeping.openElsewhere(undefined);
				return {
					type: 'looked-up',
					unfinished: keeping.unfinished(),
					open: keeping.open(),
					seed: newSeed(),
					next: nextStep(),
				};
			case 'mark':
				keeping.mark(request);
				return undefined;
			case 'read-handbook':
				return {type: 'handbook-read', handbook: readHandbook()};
			case 'wipe':
				wipe();
				return {type: 'wiped'};
		}
	}

	let state = firstState({...beginning, unfinished: keeping.unfinished(), open: keeping.open()});

	function take(event: AppEvent): void {
		state = after(state, event);
		for (let [request, ...rest] = state.requests; request; [request, ...rest] = state.requests) {
			state = {...state, requests: rest};
			const outcome = carryOut(request);
			if (outcome) state = after(state, outcome);
		}
	}

	const keeper = drafts && keeperOf(drafts, () => state);

	const tellAll = (): void => {
		keeper?.noticed();
		for (const listener of listeners) listener();
	};

	const tell = (event: AppEvent): void => {
		take(event);
		tellAll();
	};

	const request = (asked: Request): void => {
		const outcome = carryOut(asked);
		if (outcome) tell(outcome);
	};

	/** What comes next is told whenever the home screen is there. */
	const suggest = (): void => {
		const next = nextStep();
		if (next !== undefined) tell({type: 'suggested', next});
	};

	return {
		state: () => state,
		subscribe: (listener) => {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		tell,
		keepDraft: () => {
			keeper?.finish();
		},
		press: (events) => {
			// What is typed on behind the last word was meant for the manager: it is no key of the summary.
			const spoke = roomOf(state) === 'meeting';
			for (const event of events) {
				if (spoke && state.room === 'summary' && event.kind === 'text') break;
				take({type: 'key', event, at: now()});
			}
			tellAll();
		},
		start: (initial) => {
			if ('room' in initial) {
				if (initial.room === 'drills') tell({type: 'at-drills'});
				else request({kind: 'open-history'});
			} else if ('tell' in initial) request({kind: 'tell', id: initial.tell, back: 'home'});
			else if ('compare' in initial) {
				request({kind: 'open-history'});
				const [a, b] = initial.compare;
				request({kind: 'compare', a, b, back: 'history'});
			} else {
				const {script, id, times = 1} = initial;
				const branch = script.drill?.branch;
				if (branch !== undefined && times > 1) state = {...state, series: {branch, times, bouts: []}};
				request({kind: 'sit-down', script, ...(id === undefined ? {} : {id})});
			}
		},
		lookBack: () => {
			if (state.room !== 'home') return;
			if (state.unfinished && state.stood === undefined) {
				tell({type: 'stood', where: placeOf(resume(state.unfinished.script, parts).rehearsal().now)});
			}
			suggest();
		},
	};
}
