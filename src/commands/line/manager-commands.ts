/** The commands about the manager: the chart and the lines. */
import type {Command} from 'commander';
import {choice, withSetting} from './choice.ts';

/** Adds to the command line: odds, check, new-pack and graph. */
export function addManager(root: Command): void {
	withSetting(
		root.command('odds').description('what a setting lets a strong, a fair and a weak player reach'),
	)
		.option('--json', 'as one JSON object')
		.action(async (options: unknown) => {
			const {odds} = await import('../odds.ts');
			await odds(options);
		});

	root
		.command('check')
		.description('what is wrong or doubtful in a pack of lines; without a folder, in the built-in one')
		.argument('[folder]', 'the folder of the pack')
		.option('--json', 'the findings as one JSON object')
		.option('--explain <code>', 'what a code means and how to mend it')
		.addOption(choice('--schema <file>', 'print the JSON Schema of a kind of file', ['lines', 'pack']))
		.action(async (folder: string | undefined, options: unknown) => {
			const {check} = await import('../check.ts');
			check(folder, options);
		});

	root
		.command('new-pack')
		.description('begin a pack of your own: a copy of the built-in one')
		.argument('<folder>', 'a new or an empty folder; its name becomes the pack’s')
		.option('--json', 'what was made as one JSON object')
		.action(async (folder: string, options: {readonly json?: boolean}) => {
			const {makePack} = await import('../new-pack.ts');
			makePack(folder, options.json === true);
		});

	root
		.command('graph')
		.description('the manager’s chart as Mermaid text: the whole meeting, or one part of it')
		.argument('[part]', 'a pushback or a phase, such as budget or close')
		.option('--json', 'as one JSON object')
		.action(async (part: string | undefined, options: {readonly json?: boolean}) => {
			const {graph} = await import('../graph.ts');
			graph(part, options.json === true);
		});
}
