/** Runs the program and tells a failure to a person. */
import {exitCodes, Failure} from './exit-codes.ts';
import {isAsciiOnly} from './locale.ts';
import type {Early} from './tui/take-over.ts';

/** Tells a failure and answers its exit code; anything else is thrown on. */
async function codeOf(error: unknown): Promise<number> {
	if (!(error instanceof Failure)) throw error;
	// Messages quote files and arguments; nothing of them may be obeyed by the terminal.
	const [{sayLine}, {visible}] = await Promise.all([
		import('./commands/say-line.ts'),
		import('./visible-text.ts'),
	]);
	sayLine(visible(error.message), '  ', process.stderr);
	return error.code;
}

/** A screen that is drawn already leaves nothing to be read from the command line. */
async function runAny(args: readonly string[], early: Early | undefined): Promise<number | undefined> {
	if (early === undefined) return (await import('./program.ts')).run(args);
	const {rehearse} = await import('./commands/rehearse.ts');
	await rehearse({}, early);
	return undefined;
}

/** A terminal that shows ASCII alone is written to in ASCII; whatever goes to a file or a pipe is not. */
async function heedLocale(): Promise<void> {
	const terminals = [process.stdout, process.stderr].filter(({isTTY}) => isTTY);
	if (terminals.length === 0 || !isAsciiOnly(process.env)) return;
	const {writeAsciiTo} = await import('./ascii-output.ts');
	terminals.forEach(writeAsciiTo);
}

/**
 * Runs the command line `args` (without node and script) and sets the exit code. `early`: the home screen that is on the
 * screen already.
 */
export async function main(args: readonly string[], early?: Early): Promise<void> {
	// A reader that has seen enough (`| head`) is no fault of ours.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit(exitCodes.ok);
		throw error;
	});
	try {
		await heedLocale();
		process.exitCode = (await runAny(args, early)) ?? process.exitCode;
	} catch (error) {
		process.exitCode = await codeOf(error);
	}
}
