/**
 * Windows that change their size at any moment: while the program starts, between the bytes of a frame, several times
 * before it has drawn once. Afterwards the screen must be what a program shows that has drawn it anew at that size.
 */
import {framed, openTerminal, type KeyName, type Screen, type Terminal} from '../journeys/terminal.ts';
import {freshHome, program} from '../run-program.ts';
import {chanceFrom, wholeBelow} from './chance.ts';

type Size = readonly [columns: number, rows: number];

/** Where the window ends, so that each has to be drawn anew once for all runs. */
const lastSizes: readonly Size[] = [
	[80, 24],
	[60, 20],
	[120, 40],
	[40, 12],
	[20, 5],
];

/** Where it goes meanwhile. */
const sizes: readonly Size[] = [
	...lastSizes,
	[20, 5],
	[20, 5],
	[39, 24],
	[80, 11],
	[30, 60],
	[200, 6],
	[61, 21],
	[100, 30],
];

const answers = [
	'Thanks for making the time. I would like to talk about my results this year, and a bonus for them.',
	'The checkout migration took failed payments from 2.1% to 0.8% since April; Finance has it at 310,000 euros.',
] as const;

/** A screen of the program: how one comes to it, what may be pressed in it, and how it is left as it was found. */
interface Place {
	readonly arguments: readonly string[];
	readonly enter: (terminal: Terminal) => Promise<void>;
	readonly keys: readonly (string | readonly KeyName[])[];
	readonly settle: (terminal: Terminal) => void;
	/** What stands there then. */
	readonly shows: string;
	/** Whether the cursor stands in a text. */
	readonly isWritten: boolean;
	/** Whether the window may change before the program has drawn anything. */
	readonly fromTheStart?: boolean;
}

const answered = async ({type, waitFor}: Terminal): Promise<void> => {
	for (const [turn, answer] of answers.entries()) {
		await waitFor('› your answer', 60_000);
		type(`${answer}\r`);
		await waitFor(
			({history, text}) => history.split('100').length > turn + 1 && text.includes('› your answer'),
			60_000,
		);
	}
};

const places: Readonly<Record<'meeting' | 'help' | 'home' | 'form', Place>> = {
	meeting: {
		arguments: ['rehearse', '--seed', '7', '--no-keep'],
		enter: answered,
		keys: ['a', 'word ', 'W'.repeat(90), ['backspace'], ['left'], ['home'], ['ctrl+w']],
		shows: 'the end',
		isWritten: true,
		settle: ({press, type}) => {
			press('end', 'ctrl+u', 'ctrl+u', 'ctrl+a', 'ctrl+k');
			type('the end');
		},
	},
	help: {
		arguments: ['rehearse', '--seed', '7', '--no-keep'],
		enter: async (terminal) => {
			await answered(terminal);
			terminal.press('f1');
			await terminal.waitFor('Esc closes');
		},
		keys: [['down'], ['pagedown'], ['up']],
		shows: 'Esc closes',
		isWritten: false,
		settle: ({press}) => {
			press(...Array.from({length: 300}, () => 'pageup' as const));
		},
	},
	home: {
		arguments: [],
		enter: async ({waitFor}) => {
			await waitFor('Next for you', 60_000);
		},
		keys: [['ctrl+l']],
		shows: 'Next for you',
		isWritten: false,
		settle: () => undefined,
		fromTheStart: true,
	},
	form: {
		arguments: ['prepare', '--case', 'case.yaml'],
		enter: async ({waitFor}) => {
			await waitFor('Your case', 60_000);
		},
		keys: ['a', 'word ', ['backspace'], ['left'], ['ctrl+w']],
		shows: 'the end',
		isWritten: true,
		settle: ({press, type}) => {
			press('end', 'ctrl+u');
			type('the end');
		},
	},
};

const open = (place: Place, [columns, rows]: Size, home: string): Terminal =>
	openTerminal(process.execPath, [program, ...place.arguments], {
		columns,
		rows,
		cwd: home,
		env: {PUSHBACK_HOME: home},
	});

/** Rows the frame may stand higher: a draft of several rows that was drawn in the window has been emptied since. */
const mostHigher = 6;

/** Whether every row of the screen is what is wanted; at its end there may be rows free again. */
const same = ({rows, cursor}: Screen, wanted: Screen): boolean =>
	Array.from({length: mostHigher + 1}, (_, higher) => higher).some(
		(higher) =>
			rows.every((row, y) => row === (wanted.rows[y + higher] ?? '')) &&
			cursor.x === wanted.cursor.x &&
			cursor.y === wanted.cursor.y - higher,
	);

const wiped = '\u001b[H\u001b[J';

/** Whether the last frame is whole, with the cursor in it where it is to be. */
const isDrawn = (raw: string, withCursor: boolean): boolean =>
	raw.endsWith('\u001b[?2026l') && (!withCursor || raw.lastIndexOf('\u001b[?25h') > raw.lastIndexOf(wiped));

/** The screen of a program that was never resized, drawn anew. */
async function drawnAnew(place: Place, size: Size): Promise<Screen> {
	const {home, remove} = freshHome();
	// In a window too small for the screens it is entered in a larger one.
	const tooSmall = size[1] < 12;
	const terminal = open(place, tooSmall ? [80, 24] : size, home);
	const drawn = (): number => terminal.raw().split(wiped).length;
	try {
		await place.enter(terminal);
		place.settle(terminal);
		await terminal.waitFor(place.shows);
		if (tooSmall) {
			const before = drawn();
			terminal.resize(...size);
			await terminal.waitFor(() => drawn() > before);
		}
		const before = drawn();
		terminal.press('ctrl+l');
		const [columns, rows] = size;
		await terminal.waitFor(
			({text}) =>
				drawn() > before &&
				isDrawn(terminal.raw(), !tooSmall && place.isWritten) &&
				(!tooSmall || text.includes(`${columns}×${rows}`)),
		);
		return terminal.screen();
	} finally {
		await terminal.close();
		remove();
	}
}

export interface ResizeCounts {
	readonly runs: number;
	readonly resizes: number;
	readonly keys: number;
	/** In words and screens, what was left. */
	readonly failures: readonly string[];
}

export interface ResizeOptions {
	readonly count: number;
	readonly seed: number;
	/** How many programs at a time. */
	readonly atOnce: number;
	readonly progress?: (done: number) => void;
}

const oneOf = <T>(chance: () => number, list: readonly T[]): T => list[wholeBelow(chance, list.length)] as T;

/** Drags the windows of `count` programs about. */
export async function resizes({count, seed, atOnce, progress}: ResizeOptions): Promise<ResizeCounts> {
	const failures: string[] = [];
	const references = new Map<string, Promise<Screen>>();
	let [next, done, resized, pressed] = [0, 0, 0, 0];

	const drag = async (run: number, home: string): Promise<void> => {
		const chance = chanceFrom(seed * 100_000 + run);
		const name = oneOf(chance, ['meeting', 'meeting', 'help', 'home', 'form'] as const);
		const place = places[name];
		const last = oneOf(chance, lastSizes);
		const key = `${name} ${last.join('×')}`;
		const reference = references.get(key) ?? drawnAnew(place, last);
		references.set(key, reference);
		const wanted = await reference;
		let size: Size = oneOf(chance, lastSizes.slice(0, 3));
		const terminal = open(place, size, home);
		const told: string[] = [`${name} ${size.join('×')}`];
		const become = (to: Size): void => {
			if (to[0] === size[0] && to[1] === size[1]) return;
			size = to;
			resized += 1;
			told.push(to.join('×'));
			terminal.resize(...to);
		};
		try {
			if (place.fromTheStart !== true || chance() < 0.5) await place.enter(terminal);
			const steps = 2 + wholeBelow(chance, 9);
			for (let step = 0; step < steps; step++) {
				if (chance() < 0.6) become(oneOf(chance, sizes));
				else {
					const keys = oneOf(chance, place.keys);
					pressed += 1;
					told.push(JSON.stringify(keys));
					if (typeof keys === 'string') terminal.type(keys);
					else terminal.press(...keys);
				}
				// Until so many more bytes have come, which may be the middle of a frame; a key may have nothing to show.
				if (chance() < 0.5) {
					const bytes = terminal.raw().length + wholeBelow(chance, 200);
					await terminal.waitFor(() => terminal.raw().length > bytes, 200).catch(() => undefined);
					told.push('…');
				}
			}
			// At least one change that it has to see, and then the last size.
			become(
				oneOf(chance, [
					[20, 5],
					[61, 21],
					[39, 24],
				]),
			);
			if (chance() < 0.5) {
				const bytes = terminal.raw().length;
				await terminal.waitFor(() => terminal.raw().length > bytes, 200).catch(() => undefined);
				told.push('…');
			}
			become(last);
			place.settle(terminal);
			await terminal.waitFor((screen) => same(screen, wanted), 20_000);
		} catch {
			failures.push(
				`run ${run}: ${told.join(' ')}\n${framed(terminal.screen(), last[0])}\nwanted\n${framed(wanted, last[0])}`,
			);
		} finally {
			await terminal.close();
		}
		progress?.((done += 1));
	};

	const lane = async (): Promise<void> => {
		for (let run = next++; run < count; run = next++) {
			const {home, remove} = freshHome();
			await drag(run, home);
			remove();
		}
	};
	await Promise.all(Array.from({length: atOnce}, lane));
	return {runs: count, resizes: resized, keys: pressed, failures};
}
