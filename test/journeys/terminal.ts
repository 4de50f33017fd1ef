/**
 * A real terminal for whole-program tests: the program runs in a pseudo-terminal, and what it prints goes through a
 * true emulator, so that a test sees what a person would. Nothing here sleeps: a test waits for a frame that holds
 * what it looks for, and a failure prints the last one.
 */
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import stringWidth from 'string-width';

export interface Screen {
	/** What is in the window, row by row, without the spaces at the ends. */
	readonly rows: readonly string[];
	/** The same as one text. */
	readonly text: string;
	/** Everything printed so far, with what has scrolled out of the window; wrapped rows are joined. */
	readonly history: string;
	readonly cursor: {readonly x: number; readonly y: number};
}

export interface Exit {
	readonly code: number;
	/** 0 where none ended it. */
	readonly signal: number;
}

/**
 * What the manager said last, in one line. The draft is empty again before the manager has answered: only new words of
 * theirs say that it is one's turn.
 */
export function lastWords({text}: Screen): string {
	const line = text.replaceAll(/\s+/g, ' ');
	return line.slice(line.lastIndexOf('Manager')).split('›')[0] ?? '';
}

/** A text or pattern somewhere in the window, or anything else that can be told from the screen. */
export type Sought = string | RegExp | ((screen: Screen) => boolean);

export interface Terminal {
	/** Resolves with the first screen that holds what is sought, now or later. */
	readonly waitFor: (sought: Sought, milliseconds?: number) => Promise<Screen>;
	/** Sends characters as they are. */
	readonly type: (text: string) => void;
	/** Sends keys by name (see `keys`). */
	readonly press: (...names: readonly KeyName[]) => void;
	/** Sends a text as a terminal sends a paste. */
	readonly paste: (text: string) => void;
	readonly resize: (columns: number, rows: number) => void;
	readonly screen: () => Screen;
	/** All bytes the program wrote, undecoded. */
	readonly raw: () => string;
	readonly kill: (signal?: string) => void;
	readonly exit: Promise<Exit>;
	/** Ends the program if it still runs, and waits until it has. */
	readonly close: () => Promise<void>;
}

export interface TerminalOptions {
	readonly columns?: number;
	readonly rows?: number;
	readonly env?: Readonly<Record<string, string>>;
	readonly cwd?: string;
}

/** What terminals send for the keys that tests press. */
export const keys = {
	enter: '\r',
	escape: '\u001b',
	tab: '\t',
	backspace: '\u007f',
	delete: '\u001b[3~',
	up: '\u001b[A',
	down: '\u001b[B',
	right: '\u001b[C',
	left: '\u001b[D',
	home: '\u001b[H',
	end: '\u001b[F',
	pageup: '\u001b[5~',
	pagedown: '\u001b[6~',
	f1: '\u001bOP',
	f2: '\u001bOQ',
	'shift+enter': '\u001b[13;2u',
	'alt+enter': '\u001b\r',
	'alt+left': '\u001b[1;3D',
	'alt+right': '\u001b[1;3C',
	'ctrl+left': '\u001b[1;5D',
	'ctrl+right': '\u001b[1;5C',
	'ctrl+a': '\u0001',
	'ctrl+c': '\u0003',
	'ctrl+d': '\u0004',
	'ctrl+e': '\u0005',
	'ctrl+j': '\n',
	'ctrl+k': '\u000b',
	'ctrl+o': '\u000f',
	'ctrl+l': '\f',
	'ctrl+t': '\u0014',
	'ctrl+u': '\u0015',
	'ctrl+w': '\u0017',
	'ctrl+y': '\u0019',
	'ctrl+z': '\u001a',
} as const;
export type KeyName = keyof typeof keys;

// With any of these Ink takes the terminal for a build log and prints only its last frame; an empty value counts too.
const misleading = /^(CI|CI_.*|CONTINUOUS_INTEGRATION|NO_COLOR|FORCE_COLOR|VITEST.*|NODE_OPTIONS|NODE_ENV)$/;

/** What a program in a terminal of ours finds in its environment. */
export function environment(own: Readonly<Record<string, string>>): Record<string, string> {
	const inherited = Object.entries(process.env).filter(
		(entry): entry is [string, string] => entry[1] !== undefined && !misleading.test(entry[0]),
	);
	return {...Object.fromEntries(inherited), TERM: 'xterm-256color', LANG: 'C.UTF-8', LC_ALL: '', ...own};
}

function readScreen(emulator: xterm.Terminal): Screen {
	const buffer = emulator.buffer.active;
	const line = (y: number): string => buffer.getLine(y)?.translateToString(true) ?? '';
	const rows = Array.from({length: emulator.rows}, (_, y) => line(buffer.baseY + y));
	let history = '';
	for (let y = 0; y < buffer.length; y++) {
		history += (buffer.getLine(y)?.isWrapped === true || y === 0 ? '' : '\n') + line(y);
	}
	return {rows, text: rows.join('\n'), history, cursor: {x: buffer.cursorX, y: buffer.cursorY}};
}

const holds = (screen: Screen, sought: Sought): boolean =>
	typeof sought === 'function'
		? sought(screen)
		: typeof sought === 'string'
			? screen.text.includes(sought)
			: sought.test(screen.text);

/** The screen in a frame, with the cursor's place, for the message of a failure. */
export function framed({rows, cursor}: Screen, columns: number): string {
	const edge = `+${'-'.repeat(columns)}+`;
	const body = rows.map((row) => `|${row}${' '.repeat(Math.max(0, columns - stringWidth(row)))}|`);
	return [edge, ...body, edge, `cursor at column ${cursor.x}, row ${cursor.y}`].join('\n');
}

interface Waiting {
	readonly check: (screen: Screen) => void;
	readonly ended: () => void;
}

/** Starts a program in a terminal of its own. */
export function openTerminal(
	command: string,
	commandArguments: readonly string[],
	{columns = 80, rows = 24, env = {}, cwd = process.cwd()}: TerminalOptions = {},
): Terminal {
	const emulator = new xterm.Terminal({cols: columns, rows, scrollback: 10_000, allowProposedApi: true});
	const pty = spawn(command, [...commandArguments], {
		// It becomes TERM, whatever the environment says.
		name: env['TERM'] ?? 'xterm-256color',
		cols: columns,
		rows,
		cwd,
		env: environment(env),
	});
	const waiting = new Set<Waiting>();
	let written = '';
	let unread = 0;
	let ended: Exit | undefined;

	const tellAll = (): void => {
		if (waiting.size === 0) return;
		const screen = readScreen(emulator);
		for (const each of [...waiting]) each.check(screen);
		// Only when all it wrote has been read can it be said that what is sought did not come.
		if (ended && unread === 0) for (const each of [...waiting]) each.ended();
	};
	pty.onData((data) => {
		written += data;
		unread += 1;
		emulator.write(data, () => {
			unread -= 1;
			tellAll();
		});
	});
	// A terminal answers when it is asked for its colours or its cursor.
	const answers = emulator.onData((data) => {
		if (!ended) pty.write(data);
	});
	const exit = new Promise<Exit>((resolve) => {
		pty.onExit(({exitCode, signal}) => {
			ended = {code: exitCode, signal: signal ?? 0};
			answers.dispose();
			resolve(ended);
			tellAll();
		});
	});

	function waitFor(sought: Sought, milliseconds = 15_000): Promise<Screen> {
		return new Promise((resolve, reject) => {
			const fail = (why: string): void => {
				stop();
				const wanted = typeof sought === 'function' ? sought.toString() : JSON.stringify(String(sought));
				reject(
					new Error(`${why} while waiting for ${wanted}\n${framed(readScreen(emulator), emulator.cols)}`),
				);
			};
			const timer = setTimeout(() => {
				fail(`nothing came in ${milliseconds} ms`);
			}, milliseconds);
			const own: Waiting = {
				check: (screen) => {
					if (!holds(screen, sought)) return;
					stop();
					resolve(screen);
				},
				ended: () => {
					fail(`the program ended (code ${ended?.code ?? '?'}, signal ${ended?.signal ?? '?'})`);
				},
			};
			const stop = (): void => {
				clearTimeout(timer);
				waiting.delete(own);
			};
			waiting.add(own);
			tellAll();
		});
	}

	return {
		waitFor,
		type: (text) => {
			pty.write(text);
		},
		press: (...names) => {
			for (const name of names) pty.write(keys[name]);
		},
		paste: (text) => {
			pty.write(`\u001b[200~${text.replaceAll('\n', '\r')}\u001b[201~`);
		},
		resize: (newColumns, newRows) => {
			emulator.resize(newColumns, newRows);
			pty.resize(newColumns, newRows);
		},
		screen: () => readScreen(emulator),
		raw: () => written,
		kill: (signal = 'SIGTERM') => {
			pty.kill(signal);
		},
		exit,
		close: async () => {
			if (!ended) pty.kill('SIGKILL');
			await exit;
			emulator.dispose();
		},
	};
}
