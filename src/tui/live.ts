/** The screens' state, alive: takes events, carries out what they ask for, and tells whoever draws. */
import type {Handbook} from '../handbook/handbook.ts';
import {resume, type Parts, type Run} from '../rehearsal/fold.ts';
import type {Rehearsal, Reply, Turn} from '../rehearsal/rehearsal.ts';
import {debriefOf, type Debrief} from '../review/debrief.ts';
import type {OpenCommitment} from '../review/reality/open.ts';
import type {Setting} from '../terms.ts';
import {after} from './after.ts';
import {firstState, type AppEvent, type AppState, type Beginning, type Request} from './app-state.ts';
import {ownCase} from './facts.ts';
import type {Keeping, Unfinished} from './keeping.ts';
import type {KeyEvent} from './keys/decoder.ts';

export interface LiveParts {
	readonly parts: Parts;
	readonly keeping: Keeping;
	/** Milliseconds. */
	readonly now: () => number;
	readonly newSeed: () => number;
	/** Throws where there is none. */
	readonly openHandbook: () => Handbook;
	/** Wipes the window. */
	readonly wipe: () => void;
}

export interface Live {
	readonly state: () => AppState;
	readonly subscribe: (listener: () => void) => () => void;
	readonly tell: (event: AppEvent) => void;
	/** The keys of one chunk, one after the other: what an answer leads to is there before the next key. */
	readonly press: (events: readonly KeyEvent[]) => void;
	readonly begin: (setting: Setting, seed: number) => void;
	readonly resume: (unfinished: Pick<Unfinished, 'id' | 'script'>) => void;
	/** Reads where the meeting that was cut off stood; it takes a moment, so not before something is drawn. */
	readonly lookBack: () => void;
}

const placeOf = ({now}: Rehearsal): string =>
	now.branch === undefined ? now.phase : `${now.phase}: ${now.branch}`;

const sayWhy = (error: unknown): string => (error instanceof Error ? error.message : 'no reason given');

/** Starts the state at the home screen. */
export function goLive(beginning: Omit<Beginning, 'unfinished' | 'open'>, outside: LiveParts): Live {
	const {parts, keeping, now, newSeed, openHandbook, wipe} = outside;
	const listeners = new Set<() => void>();
	let run: Run | undefined;

	/** Whoever keeps must not be able to end the talk. */
	const attempt = <Result>(work: () => Result, problem: (sentence: string) => Result): Result => {
		try {
			return work();
		} catch (error) {
			return problem(`This could not be kept (${sayWhy(error)}). The meeting goes on.`);
		}
	};

	const unfinished = (): Unfinished | undefined =>
		attempt(
			() => keeping.unfinished(),
			() => undefined,
		);

	const open = (): readonly OpenCommitment[] =>
		attempt(
			() => keeping.open(),
			() => [],
		);

	function readHandbook(): Handbook | string {
		try {
			return openHandbook();
		} catch (error) {
			return sayWhy(error);
		}
	}

	/** Keeps a reply, and the meeting with it where it is the first. */
	function keep(rehearsal: Rehearsal, reply: Reply): {id: string | undefined; problem: string | undefined} {
		let {id} = state.meeting ?? {};
		if (id === undefined && rehearsal.turns.length === 0) {
			const begun = attempt(
				() => keeping.begin(rehearsal.setting, rehearsal.seed, rehearsal.case),
				(problem) => ({problem}),
			);
			if ('problem' in begun) return {id: undefined, problem: begun.problem};
			id = begun.id;
		}
		if (id === undefined) return {id, problem: undefined};
		const kept = id;
		const problem = attempt(
			() => keeping.reply(kept, rehearsal.turns.length + 1, reply),
			(sentence) => sentence,
		);
		return {id, problem};
	}

	const noteJudged = (id: string, rehearsal: Rehearsal, turn: Turn): string | undefined =>
		attempt(
			() => keeping.judged(id, rehearsal, turn),
			(sentence) => sentence,
		);

	function answer(reply: Reply): AppEvent | undefined {
		const before = run?.rehearsal();
		if (!run || !before || before.ending !== undefined) return undefined;
		const {id, problem} = keep(before, reply);
		const rehearsal = run.reply(reply);
		const turn = rehearsal.turns.at(-1);
		const late = id === undefined || !turn ? undefined : noteJudged(id, rehearsal, turn);
		return {
			type: 'answered',
			id,
			rehearsal,
			debrief: debriefed(rehearsal),
			problem: problem ?? late,
			at: now(),
		};
	}

	const debriefed = (rehearsal: Rehearsal): Debrief | undefined =>
		rehearsal.ending === undefined ? undefined : debriefOf(rehearsal, parts.pack);

	function sitDown(begun: Run, id: string | undefined): AppEvent {
		run = begun;
		const rehearsal = run.rehearsal();
		const last = rehearsal.turns.at(-1);
		// It was cut off between its last answer and the note that it had ended.
		if (id !== undefined && last && rehearsal.ending !== undefined) noteJudged(id, rehearsal, last);
		return {type: 'begun', id, rehearsal, debrief: debriefed(rehearsal), at: now()};
	}

	function carryOut(request: Request): AppEvent | undefined {
		switch (request.kind) {
			case 'begin':
				return sitDown(
					resume(
						{setting: request.setting, seed: request.seed ?? newSeed(), replies: [], ...ownCase(state.facts)},
						parts,
					),
					undefined,
				);
			case 'resume':
				return sitDown(resume(request.script, parts), request.id);
			case 'reply':
				return answer(request.reply);
			case 'look-up':
				return {type: 'looked-up', unfinished: unfinished(), open: open(), seed: newSeed()};
			case 'mark':
				attempt(
					() => keeping.mark(request.ref, request.state),
					(sentence) => sentence,
				);
				return undefined;
			case 'read-handbook':
				return {type: 'handbook-read', handbook: readHandbook()};
			case 'wipe':
				wipe();
				return {type: 'wiped'};
		}
	}

	let state = firstState({...beginning, unfinished: unfinished(), open: open()});

	function take(event: AppEvent): void {
		state = after(state, event);
		for (let [request, ...rest] = state.requests; request; [request, ...rest] = state.requests) {
			state = {...state, requests: rest};
			const outcome = carryOut(request);
			if (outcome) state = after(state, outcome);
		}
	}

	const tellAll = (): void => {
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

	return {
		state: () => state,
		subscribe: (listener) => {
			listeners.add(listener);
			return () => {
				listeners.delete(listener);
			};
		},
		tell,
		press: (events) => {
			for (const event of events) take({type: 'key', event, at: now()});
			tellAll();
		},
		begin: (setting, seed) => {
			request({kind: 'begin', setting, seed});
		},
		resume: ({id, script}) => {
			request({kind: 'resume', id, script});
		},
		lookBack: () => {
			if (!state.unfinished || state.stood !== undefined || state.room !== 'home') return;
			tell({type: 'stood', where: placeOf(resume(state.unfinished.script, parts).rehearsal())});
		},
	};
}
