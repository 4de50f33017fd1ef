/** The commands about rehearsals that are kept. */
import type {Command} from 'commander';
import {bonuses, branches, companies, endings, forms, pressures, rungs, styles} from '../../terms.ts';
import {choice} from './choice.ts';

/** Adds to the command line: history, replay, compare, export, import and delete. */
export function addKept(root: Command): void {
	root
		.command('history')
		.description('what was rehearsed, how it has gone, and what to practise next')
		.addOption(choice('--branch <branch>', 'only where this pushback came', branches))
		.addOption(choice('--ending <ending>', 'only with this ending; none: cut off', [...endings, 'none']))
		.addOption(choice('--rung <rung>', 'only on this rung', rungs))
		.addOption(choice('--form <form>', 'only this form', forms))
		.addOption(choice('--style <style>', 'only with this manager', styles))
		.addOption(choice('--pressure <pressure>', 'only under this pressure', pressures))
		.addOption(choice('--bonus <structure>', 'only with this bonus structure', bonuses))
		.addOption(choice('--company <performance>', 'only with this company', companies))
		.option('--since <day>', 'from this day on, such as 2026-11-30')
		.option('--until <day>', 'up to this day')
		.option('--drills', 'only drills')
		.option('--limit <number>', 'how many to list')
		.option('--trend', 'only how it has gone and what comes next')
		.option('--plain', 'plain lines instead of screens')
		.option('--json', 'one rehearsal a line, newest first; with --trend one object')
		.action(async (options: unknown) => {
			const {history} = await import('../history.ts');
			await history({...root.opts(), ...(options as object)});
		});

	root
		.command('replay')
		.description('see a rehearsal again turn by turn, or take it over from one')
		.argument('<id>', 'its id, or the beginning of it')
		.option('--from <turn>', 'take over: answer this turn and those after it anew, as a fork')
		.addOption(choice('--branch <branch>', 'only the turns of this pushback', branches))
		.option('--pack <folder>', 'the pack it was played with, where that is one of your own')
		.option('--no-coach', 'when taking over: no score and advice between the turns')
		.option('--plain', 'plain lines instead of screens')
		.option('--json', 'a JSON line for each turn and one for the end')
		.action(async (id: string, options: unknown) => {
			const {replay} = await import('../replay.ts');
			await replay(id, {...root.opts(), ...(options as object)});
		});

	root
		.command('compare')
		.description('two rehearsals side by side: words, rules won and lost, moves, endings')
		.argument('<a>', 'an id, or the beginning of it')
		.argument('<b>', 'another')
		.option('--pack <folder>', 'the pack they were played with, where that is one of your own')
		.option('--plain', 'plain lines instead of screens')
		.option('--json', 'a JSON line for each pair of turns and one for the whole')
		.action(async (a: string, b: string, options: unknown) => {
			const {compareTwo} = await import('../compare.ts');
			await compareTwo(a, b, {...root.opts(), ...(options as object)});
		});

	root
		.command('export')
		.description(
			'rehearsals and real meetings as JSON lines, to keep or to carry elsewhere; without ids, all',
		)
		.argument('[ids...]', 'their ids, or the beginnings of them')
		.action(async (ids: readonly string[]) => {
			const {exportThem} = await import('../export.ts');
			await exportThem(ids, root.opts());
		});

	root
		.command('import')
		.description('take in what was exported: all of it or nothing')
		.argument('<file>', 'the file; - for standard input')
		.option('--lenient', 'name bad lines, skip them, and take in the others')
		.option('--json', 'what was done as one JSON object')
		.action(async (file: string, options: unknown) => {
			const {importThem} = await import('../import.ts');
			await importThem(file, {...root.opts(), ...(options as object)});
		});

	root
		.command('delete')
		.description('remove rehearsals for good')
		.argument('<ids...>', 'their ids, or the beginnings of them')
		.option('--forks', 'and what was forked from them')
		.option('--json', 'a JSON line for each')
		.action(async (ids: readonly string[], options: unknown) => {
			const {deleteThem} = await import('../delete.ts');
			await deleteThem(ids, {...root.opts(), ...(options as object)});
		});
}
