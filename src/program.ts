/** The command line, wired. Each command loads what it needs when it is called, so that none waits for the others. */
import {Command, CommanderError, Option} from 'commander';
import {exitCodes, Failure} from './exit-codes.ts';
import {bonuses, branches, companies, endings, forms, pressures, rungs, styles, topics} from './terms.ts';
import {version} from './version.ts';

const choice = (flags: string, says: string, values: readonly string[]): Option =>
	new Option(flags, says).choices(values);

/** The commands about rehearsals that are kept. */
function addKept(root: Command): void {
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
			const {history} = await import('./commands/history.ts');
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
			const {replay} = await import('./commands/replay.ts');
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
			const {compareTwo} = await import('./commands/compare.ts');
			await compareTwo(a, b, {...root.opts(), ...(options as object)});
		});

	root
		.command('export')
		.description(
			'rehearsals and real meetings as JSON lines, to keep or to carry elsewhere; without ids, all',
		)
		.argument('[ids...]', 'their ids, or the beginnings of them')
		.action(async (ids: readonly string[]) => {
			const {exportThem} = await import('./commands/exchange.ts');
			await exportThem(ids, root.opts());
		});

	root
		.command('import')
		.description('take in what was exported: all of it or nothing')
		.argument('<file>', 'the file; - for standard input')
		.option('--lenient', 'name bad lines, skip them, and take in the others')
		.option('--json', 'what was done as one JSON object')
		.action(async (file: string, options: unknown) => {
			const {importThem} = await import('./commands/exchange.ts');
			await importThem(file, {...root.opts(), ...(options as object)});
		});

	root
		.command('delete')
		.description('remove rehearsals for good')
		.argument('<ids...>', 'their ids, or the beginnings of them')
		.option('--forks', 'and what was forked from them')
		.option('--json', 'a JSON line for each')
		.action(async (ids: readonly string[], options: unknown) => {
			const {deleteThem} = await import('./commands/exchange.ts');
			await deleteThem(ids, {...root.opts(), ...(options as object)});
		});
}

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

	root
		.command('rehearse', {isDefault: true})
		.description('a whole meeting; without options, in a terminal, from the home screen')
		.option('--seed <number>', 'which of the many meetings of a setting: a whole number')
		.addOption(choice('--style <style>', 'what convinces the manager', styles))
		.addOption(choice('--pressure <pressure>', 'how much time the manager has', pressures))
		.addOption(choice('--bonus <structure>', 'how the company pays bonuses', bonuses))
		.addOption(choice('--company <performance>', 'how the company is doing', companies))
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
			const {rehearse} = await import('./commands/rehearse.ts');
			await rehearse({...root.opts(), ...(options as object)});
		});

	addKept(root);

	root
		.command('drill')
		.description('practise one pushback, with a plausible talk behind it; without a name, what there is')
		.argument('[branch]', 'the pushback, such as budget, hr or deferral')
		.option('--times <number>', 'so many in a row, each with a seed of its own; the trend at the end')
		.option('--seed <number>', 'the seed of the first')
		.addOption(choice('--rung <rung>', 'guided with hints, plain, or hard', rungs))
		.addOption(choice('--style <style>', 'what convinces the manager', styles))
		.addOption(choice('--pressure <pressure>', 'how much time the manager has', pressures))
		.addOption(choice('--bonus <structure>', 'how the company pays bonuses', bonuses))
		.addOption(choice('--company <performance>', 'how the company is doing', companies))
		.option('--pack <folder>', 'the manager’s lines from a pack of your own (see new-pack)')
		.option('--plain', 'plain lines instead of screens; by itself when output is not a terminal')
		.option('--json', 'a JSON line for each turn and one for each end')
		.option('--no-coach', 'no score and advice between the turns')
		.option('--no-keep', 'keep nothing of it')
		.action(async (branch: string | undefined, options: unknown) => {
			const {drill} = await import('./commands/drill.ts');
			await drill(branch, {...root.opts(), ...(options as object)});
		});

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
			const {prepare} = await import('./commands/prepare.ts');
			await prepare({...root.opts(), ...(options as object)});
		});

	root
		.command('log')
		.description('note something you did, dated; without a text, all notes')
		.argument('[text...]', 'such as "checkout migration: failed payments from 2.1% to 0.8%"')
		.option('--on <day>', 'another day than today: 2026-03-14')
		.option('--json', 'a JSON line for each note')
		.action(async (text: readonly string[], options: unknown) => {
			const {log} = await import('./commands/log.ts');
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
			const {ready} = await import('./commands/ready.ts');
			ready({...root.opts(), ...(options as object)});
		});

	root
		.command('odds')
		.description('what a setting lets a strong, a fair and a weak player reach')
		.addOption(choice('--style <style>', 'what convinces the manager', styles))
		.addOption(choice('--pressure <pressure>', 'how much time the manager has', pressures))
		.addOption(choice('--bonus <structure>', 'how the company pays bonuses', bonuses))
		.addOption(choice('--company <performance>', 'how the company is doing', companies))
		.option('--json', 'as one JSON object')
		.action(async (options: unknown) => {
			const {odds} = await import('./commands/odds.ts');
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
			const {check} = await import('./commands/check.ts');
			check(folder, options);
		});

	root
		.command('new-pack')
		.description('begin a pack of your own: a copy of the built-in one')
		.argument('<folder>', 'a new or an empty folder; its name becomes the pack’s')
		.option('--json', 'what was made as one JSON object')
		.action(async (folder: string, options: {readonly json?: boolean}) => {
			const {makePack} = await import('./commands/new-pack.ts');
			makePack(folder, options.json === true);
		});

	root
		.command('graph')
		.description('the manager’s chart as Mermaid text: the whole meeting, or one part of it')
		.argument('[part]', 'a pushback or a phase, such as budget or close')
		.option('--json', 'as one JSON object')
		.action(async (part: string | undefined, options: {readonly json?: boolean}) => {
			const {graph} = await import('./commands/graph.ts');
			graph(part, options.json === true);
		});

	root
		.command('handbook')
		.description('how such a talk goes, topic by topic: what to say, what not, and why')
		.argument('[topic]', 'such as budget, data or technical-debt; a chapter; or all')
		.option('--plain', 'words alone, without colours; by itself when output is not a terminal')
		.option('--json', 'a JSON line for each topic')
		.option('--case <file>', 'your case, where it is not the one that is kept: it fills the blanks it can')
		.action(async (topic: string | undefined, options: unknown) => {
			const {handbook} = await import('./commands/handbook.ts');
			handbook(topic, {...root.opts(), ...(options as object)});
		});

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
			const {score} = await import('./commands/score.ts');
			await score(answer, options);
		});

	root
		.command('rules')
		.description('what the scorer goes by: every rule and named mistake, or one of them opened')
		.argument('[id]', 'such as data.from-to or mistake.no-baseline')
		.option('--json', 'as JSON')
		.action(async (id: string | undefined, options: unknown) => {
			const {rules} = await import('./commands/rules.ts');
			rules(id, options);
		});

	root
		.command('mail')
		.description('the follow-up mail, drafted from what a rehearsal obtained')
		.argument('[id]', 'the beginning of its id; without it, the latest that has ended')
		.option('--eml <file>', 'as a message file that mail programs open as a draft')
		.option('--md', 'as Markdown')
		.option('--json', 'as one JSON object')
		.option('--manager <name>', 'whom the mail greets')
		.option('--me <name>', 'who signs it')
		.option('--to <address>', 'where the message file goes to')
		.option('--from <address>', 'where it comes from')
		.option('--force', 'write over a file of that name')
		.option('--pack <folder>', 'the pack it was played with, where it was one of your own')
		.action(async (id: string | undefined, options: unknown) => {
			const {mail} = await import('./commands/mail.ts');
			await mail(id, {...root.opts(), ...(options as object)});
		});

	root
		.command('brief')
		.description('one page your manager can repeat upstairs: from your case, and only what you claimed')
		.argument('[id]', 'the beginning of its id; without it, the latest that has ended')
		.option('--html <file>', 'as a page to print')
		.option('--json', 'as one JSON object')
		.option('--case <file>', 'your case, where it is not the one that is kept')
		.option('--me <name>', 'whose bonus it is about')
		.option('--force', 'write over a file of that name')
		.option('--pack <folder>', 'the pack it was played with, where it was one of your own')
		.action(async (id: string | undefined, options: unknown) => {
			const {brief} = await import('./commands/brief.ts');
			await brief(id, {...root.opts(), ...(options as object)});
		});

	root
		.command('cards')
		.description('three if–then cards for the real day, from the turns that went worst')
		.argument('[id]', 'the beginning of its id; without it, the latest that has ended')
		.option('--md', 'as Markdown')
		.option('--json', 'as JSON, one card a line')
		.option('--case <file>', 'your case, where it is not the one that is kept')
		.option('--pack <folder>', 'the pack it was played with, where it was one of your own')
		.action(async (id: string | undefined, options: unknown) => {
			const {cards} = await import('./commands/cards.ts');
			await cards(id, {...root.opts(), ...(options as object)});
		});

	root
		.command('review')
		.description('a rehearsal read again: what was said, what it earned or cost, what was obtained')
		.argument('[id]', 'the beginning of its id; without it, the latest that has ended')
		.option('--html <file>', 'as one page that needs nothing else, to read or to print')
		.option('--md <file>', 'as Markdown')
		.option('--json', 'as one JSON object')
		.option('--case <file>', 'your case, where it is not the one that is kept')
		.option('--force', 'write over a file of that name')
		.option('--earlier <number>', 'how many earlier rehearsals to set it beside', '30')
		.option('--pack <folder>', 'the pack it was played with, where it was one of your own')
		.action(async (id: string | undefined, options: unknown) => {
			const {review} = await import('./commands/review.ts');
			await review(id, {...root.opts(), ...(options as object)});
		});

	root
		.command('after')
		.description('the real meeting: record it, set it beside the rehearsal, see what is still open')
		.argument('[id]', 'a recorded meeting to show; without it, one to record')
		.option('--held <day>', 'the day it was held, like 2026-11-30; today')
		.addOption(choice('--ending <ending>', 'how it ended', endings))
		.option('--pushback <names...>', 'the pushbacks that came')
		.option(
			'--commitment <text...>',
			'what was promised: "what | who | by when"; who and when may be left out',
		)
		.option('--note <text>', 'anything to remember')
		.option('--rehearsal <id>', 'the rehearsal to set it beside, or none; the latest that ended')
		.option('--input <file>', 'the same as one JSON object, from a file or - for standard input')
		.option('--list', 'every meeting recorded')
		.option('--open', 'what was promised and is still open')
		.option('--kept <ref>', 'mark a commitment as kept, such as k7f3d.2')
		.option('--missed <ref>', 'mark one as missed')
		.option('--reopen <ref>', 'take the mark back')
		.option('--remove <id>', 'remove a meeting that was recorded')
		.option('--json', 'as JSON, one object a line')
		.option('--pack <folder>', 'the pack it was rehearsed with, where it was one of your own')
		.action(async (id: string | undefined, options: unknown) => {
			const {after} = await import('./commands/after.ts');
			await after(id, {...root.opts(), ...(options as object)});
		});

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
