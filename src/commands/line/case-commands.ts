/** The commands for what comes before the talk. */
import type {Command} from 'commander';

/** Adds to the command line: prepare, log, ready and handbook. */
export function addCase(root: Command): void {
	root
		.command('prepare')
		.description('your case: what you did, what it was worth, what you ask for; a form in the terminal')
		.option('--case <file>', 'another file than the one kept beside the rehearsals')
		.option('--check', 'what is wrong in it, what it is worth, what is missing')
		.option('--edit', 'open it in $EDITOR, then check it')
		.option('--from-notes', 'begin it with your notes (see log)')
		.option(
			'--set <field=text>',
			'fill in a field, such as achievements.1.worth="€20,000 a year"; a list parted by ;',
			(value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
		)
		.option('--plain', 'no form; by itself when output is not a terminal')
		.option('--json', 'what --check says, as one JSON object')
		.action(async (options: unknown) => {
			const {prepare} = await import('../prepare.ts');
			await prepare({...root.opts(), ...(options as object)});
		});

	root
		.command('log')
		.description('note something you did, dated; without a text, all notes')
		.argument('[text...]', 'such as "checkout migration: failed payments from 2.1% to 0.8%"')
		.option('--on <day>', 'another day than today: 2026-03-14')
		.option('--json', 'a JSON line for each note')
		.action(async (text: readonly string[], options: unknown) => {
			const {log} = await import('../log.ts');
			log(text, {...root.opts(), ...(options as object)});
		});

	root
		.command('ready')
		.description(
			'how ready your case is: by cue, what to lead with, where it is weak, whether the time is right',
		)
		.option('--case <file>', 'another file than the one kept beside the rehearsals')
		.option('--json', 'as one JSON object')
		.action(async (options: unknown) => {
			const {ready} = await import('../ready.ts');
			ready({...root.opts(), ...(options as object)});
		});

	root
		.command('handbook')
		.description('how such a talk goes, topic by topic: what to say, what not, and why')
		.argument('[topic]', 'such as budget, data or technical-debt; a chapter; or all')
		.option('--plain', 'words alone, without colours; by itself when output is not a terminal')
		.option('--json', 'a JSON line for each topic')
		.option('--case <file>', 'your case, where it is not the one that is kept: it fills the blanks it can')
		.action(async (topic: string | undefined, options: unknown) => {
			const {handbook} = await import('../handbook.ts');
			handbook(topic, {...root.opts(), ...(options as object)});
		});
}
