/**
 * The meeting's own screen with sixty turns behind it. The manager lets no meeting go on so long (the longest of some
 * thousand had 27 turns): a few real turns are repeated. Nothing is kept, and Ctrl+D leaves.
 */
import {setFlagsFromString} from 'node:v8';
import {openPack} from '../../../src/ready-pack.ts';
import {assess} from '../../../src/scoring/assess.ts';
import {takeLess, spareMemory} from '../../../src/spare-memory.ts';
import {App} from '../../../src/tui/app.tsx';
import type {AppState, Printed} from '../../../src/tui/app-state.ts';
import type {Turn} from '../../../src/rehearsal/rehearsal.ts';
import type {Keeping} from '../../../src/tui/keeping.ts';
import {DrawingContext, echoing} from '../../../src/tui/echo.ts';
import {goLive, type Live} from '../../../src/tui/live.ts';
import {show} from '../../../src/tui/show.ts';
import {LookProvider, lookOf} from '../../../src/tui/theme.ts';

// As the program has it: in `cli.ts`, before the screens, and once the scorer is warm.
setFlagsFromString('--semi-space-growth-factor=1');
takeLess();

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
	rescue: () => undefined,
	sitDown: () => true,
};

/** Turns repeated until there are enough of them, and what is printed of them. */
function repeated(turns: readonly Turn[]): {
	readonly turns: readonly Turn[];
	readonly items: readonly Printed[];
} {
	const many = Array.from({length: turnsBehind}, (_, number) => turns[number % turns.length]).filter(
		(turn) => turn !== undefined,
	);
	const items = many.flatMap((turn): readonly Printed[] => [
		{kind: 'turn', turn, coach: 'on'},
		{kind: 'coach', turn, coach: 'on'},
	]);
	return {turns: many, items};
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

const begun = live.state();
if (begun.meeting === undefined) throw new Error('found no meeting; expected one that has begun');
const {turns, items} = repeated(begun.meeting.rehearsal.turns);
const log = {...begun.log, items};
const rehearsal = {...begun.meeting.rehearsal, turns};

const lengthened = (state: AppState): AppState =>
	state.meeting === undefined ? state : {...state, log, meeting: {...state.meeting, rehearsal}};

let last = {from: begun, to: lengthened(begun)};
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
const echo = echoing(long, process.stdout, () => screen);
const screen = show(
	<LookProvider value={look}>
		<DrawingContext value={echo.drawing}>
			<App live={echo.live} now={Date.now} />
		</DrawingContext>
	</LookProvider>,
	{spoken: false, framed: echo.framed, resized: () => undefined},
);
await spareMemory();
await screen.untilLeft();
