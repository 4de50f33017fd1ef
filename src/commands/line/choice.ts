import {Option, type Command} from 'commander';
import {bonuses, companies, pressures, styles} from '../../terms.ts';

/** An option that takes one of a few words. */
export const choice = (flags: string, says: string, values: readonly string[]): Option =>
	new Option(flags, says).choices(values);

/** A command with the options that make a setting. */
export const withSetting = (command: Command): Command =>
	command
		.addOption(choice('--style <style>', 'what convinces the manager', styles))
		.addOption(choice('--pressure <pressure>', 'how much time the manager has', pressures))
		.addOption(choice('--bonus <structure>', 'how the company pays bonuses', bonuses))
		.addOption(choice('--company <performance>', 'how the company is doing', companies));
