/** The command line, wired. Each command loads what it needs when it is called, so that none waits for the others. */
import {Command, CommanderError} from 'commander';
import {addCase} from './commands/line/case-commands.ts';
import {addKept} from './commands/line/kept-commands.ts';
import {addManager} from './commands/line/manager-commands.ts';
import {addMeeting} from './commands/line/meeting-commands.ts';
import {addPapers} from './commands/line/paper-commands.ts';
import {addScorer} from './commands/line/scorer-commands.ts';
import {exitCodes, Failure} from './exit-codes.ts';
import {version} from './version.ts';

/** Every command takes --plain and --json. Where one prints only one way, the option changes nothing and says so. */
function acceptEverywhere(command: Command): void {
	const has = (flag: string): boolean => command.options.some(({long}) => long === flag);
	if (!has('--plain')) command.option('--plain', 'plain lines, as it prints them anyway');
	if (!has('--json')) command.option('--json', 'JSON lines, as it prints them anyway');
}

/** The command line: every command with its options. */
export function program(): Command {
	const root = new Command('pushback')
		.description('Rehearse the meeting in which you ask your manager for a performance-based bonus.')
		.version(version)
		.option('--data-dir <folder>', 'where rehearsals are kept (or PUSHBACK_HOME)')
		.showHelpAfterError('(pushback --help shows what there is)')
		.exitOverride();

	addMeeting(root);
	addKept(root);
	addCase(root);
	addPapers(root);
	addScorer(root);
	addManager(root);
	for (const command of root.commands) acceptEverywhere(command);
	return root;
}

/** A first word that is no command would be taken for an argument of the command that runs without a name. */
function refuseUnknown({commands}: Command, [first = '']: readonly string[]): void {
	const names = [...commands.map((command) => command.name()), 'help'];
	if (first === '' || first.startsWith('-') || names.includes(first)) return;
	throw new Failure(
		`found no command “${first}”; expected one of ${names.join(', ')}\n(pushback --help shows what each does)`,
		exitCodes.usage,
	);
}

/** Runs the command line `args` (without node and script) and answers the exit code, where it was the line that was wrong. */
export async function run(args: readonly string[]): Promise<number | undefined> {
	try {
		const root = program();
		refuseUnknown(root, args);
		await root.parseAsync(args, {from: 'user'});
		return undefined;
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
	}
}
