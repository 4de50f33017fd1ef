/**
 * The meeting's own screen with sixty turns behind it. The manager lets no meeting go on so long (the longest of some
 * thousand had 27 turns): a few real turns are repeated. Nothing is kept, and Ctrl+D leaves.
 */
import {render} from 'ink';
import {openPack} from '../../../src/ready-pack.ts';
import {assess} from '../../../src/scoring/assess.ts';
import {App} from '../../../src/tui/app.tsx';
import type {AppState, Printed} from '../../../src/tui/app-state.ts';
import type {Keeping} from '../../../src/tui/keeping.ts';
import {goLive, type Live} from '../../../src/tui/live.ts';
import {LookProvider, lookOf} from '../../../src/tui/theme.ts';

const turnsBehind = 60;

const setting = {style: 'data-driven', pressure: 'calm', bonus: 'standard', company: 'steady'} as const;

const answers = [
	'Thanks for making the time. I would like to talk about my results this year, and a bonus that reflects them.',
	'The checkout migration took failed payments from 2.1% to 0.8% since April; Finance puts that at 310,000 euros a year. Marta did the cut-over.',
	'I am asking for 8,000 euros, once: about 2.5% of what the migration brings in a year.',
	'I understand that this is hard. Could we split it: half now, the other half in March?',
];

const keeping: Keeping = {
	begin: () => ({id: 'abc123'}),
	reply: () => undefined,
	judged: () => undefined,
	open: () => [],
	mark: () => undefined,
	unfinished: () => undefined,
};

/** The state with its turns repeated until there are enough of them. */
function lengthened(state: AppState): AppState {
	const {meeting} = state;
	if (meeting === undefined) return state;
	const {turns} = meeting.rehearsal;
	const many = Array.from({length: turnsBehind}, (_, number) => turns[number % turns.length]).filter(
		(turn) => turn !== undefined,
	);
	const items = many.flatMap((turn): readonly Printed[] => [
		{kind: 'turn', turn, coach: 'on'},
		{kind: 'coach', turn, coach: 'on'},
	]);
	return {
		...state,
		log: {...state.log, items},
		meeting: {...meeting, rehearsal: {...meeting.rehearsal, turns: many}},
	};
}

const look = lookOf(process.env);
const {columns, rows} = process.stdout;
const live = goLive(
	{size: {columns, rows}, look, coach: 'on', setting, seed: 7},
	{
		parts: {pack: await openPack(), assess},
		keeping,
		now: Date.now,
		newSeed: () => 7,
		openHandbook: () => {
			throw new Error('There is none here.');
		},
		wipe: () => undefined,
	},
);
live.start({script: {setting, seed: 7, replies: answers.map((text) => ({kind: 'answer', text}))}});

let last = {from: live.state(), to: lengthened(live.state())};
const long: Live = {
	...live,
	state: () => {
		const state = live.state();
		if (state !== last.from) last = {from: state, to: lengthened(state)};
		return last.to;
	},
};

// Raw from the first frame on, as the program has it.
process.stdin.setRawMode(true);
const screen = render(
	<LookProvider value={look}>
		<App live={long} now={Date.now} />
	</LookProvider>,
	{exitOnCtrlC: false, maxFps: 120},
);
await screen.waitUntilExit();
