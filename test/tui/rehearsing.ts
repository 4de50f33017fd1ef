/** The screens' state over a keeping in memory, driven by keys. */
import type {Handbook} from '../../src/handbook/handbook.ts';
import {readHandbook} from '../../src/handbook-source.ts';
import {readPack} from '../../src/pack-files.ts';
import type {Reply} from '../../src/rehearsal/rehearsal.ts';
import type {Assess} from '../../src/scoring/assessment.ts';
import type {AppState, Size, CoachMode} from '../../src/tui/app-state.ts';
import type {Drafts} from '../../src/tui/drafts.ts';
import type {Keeping, Unfinished} from '../../src/tui/keeping.ts';
import type {KeyEvent} from '../../src/tui/keys/decoder.ts';
import type {Library} from '../../src/tui/library.ts';
import {goLive, type Live} from '../../src/tui/live.ts';
import {looks} from './widgets/drawn.tsx';
import {usual} from '../settings.ts';

const pack = readPack();

/** Judges by length alone, so that a test says what an answer is worth. */
export const byLength: Assess = (answer) => {
	const level = answer.length > 60 ? 2 : answer.length > 20 ? 1 : 0;
	return {
		version: 1,
		levels: {data: level, roi: level, humility: level, answer: level},
		flags: answer.includes('or else') ? ['ultimatum'] : [],
		facts: [],
		findings: [
			{
				rule: 'test.first',
				cue: 'data',
				words: answer.slice(0, 5),
				start: 0,
				end: Math.min(5, answer.length),
				meaning: 'The first five characters.',
				points: level === 0 ? -5 : 5,
			},
		],
		score: level * 50,
		advice: 'Say it again, and longer.',
	};
};

export const chord = (name: string): KeyEvent => ({kind: 'chord', chord: name});
export const text = (words: string): KeyEvent => ({kind: 'text', text: words});
export const enter = chord('enter');

export interface Rehearsing {
	readonly live: Live;
	readonly state: () => AppState;
	/** Presses keys: a name of a key, or `=` and a text to type. */
	readonly press: (...keys: readonly string[]) => AppState;
	/** What was kept, in order. */
	readonly kept: readonly Reply[];
	readonly wait: (seconds: number) => void;
	readonly wipes: () => number;
}

export interface RehearsingOptions {
	readonly size?: Size;
	readonly unfinished?: Unfinished;
	readonly keeping?: Partial<Keeping>;
	readonly coach?: CoachMode;
	readonly assess?: Assess;
	readonly openHandbook?: () => Handbook;
	readonly library?: Library;
	readonly drafts?: Drafts;
}

const eventOf = (key: string): KeyEvent => (key.startsWith('=') ? text(key.slice(1)) : chord(key));

/** The home screen, ready for keys. */
export function atHome({
	size = {columns: 80, rows: 24},
	unfinished,
	keeping = {},
	coach = 'on',
	assess = byLength,
	openHandbook = readHandbook,
	library,
	drafts,
}: RehearsingOptions = {}): Rehearsing {
	const kept: Reply[] = [];
	let time = 0;
	let seed = 100;
	let wiped = 0;
	const live = goLive(
		{size, look: looks.coloured, coach, setting: usual, seed: 7},
		{
			parts: {pack, assess},
			...(library && {library}),
			...(drafts && {drafts}),
			keeping: {
				begin: () => ({id: 'k1'}),
				reply: (_id, number, reply) => {
					kept.push(reply);
					return number === kept.length ? undefined : 'out of order';
				},
				judged: () => undefined,
				rescue: () => undefined,
				sitDown: () => true,
				unfinished: () => unfinished,
				open: () => [],
				mark: () => undefined,
				...keeping,
			},
			now: () => time,
			newSeed: () => ++seed,
			openHandbook,
			wipe: () => {
				wiped += 1;
			},
		},
	);
	return {
		live,
		state: live.state,
		press: (...keys) => {
			live.press(keys.map(eventOf));
			return live.state();
		},
		kept,
		wait: (seconds) => {
			time += seconds * 1000;
		},
		wipes: () => wiped,
	};
}

/** Goes on saying the same until the meeting is over. */
export function toTheEnd(rehearsing: Rehearsing, answer = 'a middling answer of some length'): AppState {
	for (let turn = 0; turn < 60; turn++) {
		if (rehearsing.state().meeting?.rehearsal.ending !== undefined) break;
		rehearsing.press(`=${answer}`, 'enter');
	}
	return rehearsing.state();
}
