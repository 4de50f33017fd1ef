/** The commands about the scorer. */
import type {Command} from 'commander';
import {branches, styles, topics} from '../../terms.ts';
import {choice} from './choice.ts';

/** Adds to the command line: score and rules. */
export function addScorer(root: Command): void {
	root
		.command('score')
		.description('judge one answer, or many from standard input')
		.argument('[answer]', 'the answer, in quotes')
		.addOption(
			choice('--phase <phase>', 'what the manager’s line was about: a phase or a pushback', [
				...new Set([...topics, ...branches]),
			]).default('evidence'),
		)
		.option('--manager <line>', 'the manager’s line that is answered', '')
		.addOption(choice('--style <style>', 'what convinces the manager', styles).default('data-driven'))
		.option('--json', 'the assessment as one JSON object')
		.option('--jsonl', 'read {"id","phase","manager","answer"} lines, write one verdict a line')
		.action(async (answer: string | undefined, options: unknown) => {
			const {score} = await import('../score.ts');
			await score(answer, options);
		});

	root
		.command('rules')
		.description('what the scorer goes by: every rule and named mistake, or one of them opened')
		.argument('[id]', 'such as data.from-to or mistake.no-baseline')
		.option('--json', 'as JSON')
		.action(async (id: string | undefined, options: unknown) => {
			const {rules} = await import('../rules.ts');
			rules(id, options);
		});
}
