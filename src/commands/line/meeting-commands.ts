/** The commands that play: a whole meeting, or one pushback. */
import type {Command} from 'commander';
import {forms, rungs} from '../../terms.ts';
import {choice, withSetting} from './choice.ts';

/** Adds to the command line: rehearse, which runs without a name too, and drill. */
export function addMeeting(root: Command): void {
	withSetting(
		root
			.command('rehearse', {isDefault: true})
			.description('a whole meeting; without options, in a terminal, from the home screen'),
	)
		.option('--seed <number>', 'which of the many meetings of a setting: a whole number')
		.addOption(choice('--rung <rung>', 'guided with hints, plain, hard, or an exam in one take', rungs))
		.addOption(choice('--form <form>', 'one of two meetings that are equally hard', forms))
		.option('--pack <folder>', 'the manager’s lines from a pack of your own (see new-pack)')
		.option('--case <file>', 'your facts from this file, and not from where prepare keeps them')
		.option('--no-case', 'rehearse on the built-in example')
		.option('--resume [id]', 'go on with a meeting that was cut off; the latest, or the one with this id')
		.option('--plain', 'plain lines instead of screens; by itself when output is not a terminal')
		.option('--json', 'a JSON line for each turn and one for the end')
		.option('--no-coach', 'no score and advice between the turns')
		.option('--no-keep', 'keep nothing of this rehearsal')
		.action(async (options: unknown) => {
			const {rehearse} = await import('../rehearse.ts');
			await rehearse({...root.opts(), ...(options as object)});
		});

	withSetting(
		root
			.command('drill')
			.description('practise one pushback, with a plausible talk behind it; without a name, what there is')
			.argument('[branch]', 'the pushback, such as budget, hr or deferral'),
	)
		.option('--times <number>', 'so many in a row, each with a seed of its own; the trend at the end')
		.option('--seed <number>', 'the seed of the first')
		.addOption(choice('--rung <rung>', 'guided with hints, plain, or hard', rungs))
		.option('--pack <folder>', 'the manager’s lines from a pack of your own (see new-pack)')
		.option('--plain', 'plain lines instead of screens; by itself when output is not a terminal')
		.option('--json', 'a JSON line for each turn and one for each end')
		.option('--no-coach', 'no score and advice between the turns')
		.option('--no-keep', 'keep nothing of it')
		.action(async (branch: string | undefined, options: unknown) => {
			const {drill} = await import('../drill.ts');
			await drill(branch, {...root.opts(), ...(options as object)});
		});
}
