/** What a journey begins with: for each test an empty home, and programs in terminals that are closed behind it. */
import {afterEach, beforeEach} from 'vitest';
import {freshHome} from '../run-program.ts';
import {openTerminal, type Terminal, type TerminalOptions} from './terminal.ts';

export interface Journey {
	/** The folder of the test that runs. */
	readonly home: () => string;
	/** Starts Node with these arguments in a terminal; what the program keeps, it keeps in the home. */
	readonly start: (args: readonly string[], options?: TerminalOptions) => Terminal;
	/** The same once the terminal before it is closed. */
	readonly startNext: (args: readonly string[], options?: TerminalOptions) => Promise<Terminal>;
}

/** Called once in a file of tests, outside of them. */
export function journey(): Journey {
	let folder: ReturnType<typeof freshHome>;
	let terminal: Terminal | undefined;
	const close = async (): Promise<void> => {
		await terminal?.close();
		terminal = undefined;
	};
	const start: Journey['start'] = (args, options = {}) => {
		terminal = openTerminal(process.execPath, args, {
			...options,
			env: {PUSHBACK_HOME: folder.home, ...options.env},
		});
		return terminal;
	};
	beforeEach(() => {
		folder = freshHome();
	});
	afterEach(async () => {
		await close();
		folder.remove();
	});
	return {
		home: () => folder.home,
		start,
		startNext: async (args, options) => {
			await close();
			return start(args, options);
		},
	};
}
