/** The commands that make papers of a rehearsal, and keep what came of the real meeting. */
import type {Command} from 'commander';
import {endings} from '../../terms.ts';
import {choice} from './choice.ts';

/** Adds to the command line: mail, brief, cards, review and after. */
export function addPapers(root: Command): void {
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
			const {mail} = await import('../mail.ts');
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
			const {brief} = await import('../brief.ts');
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
			const {cards} = await import('../cards.ts');
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
			const {review} = await import('../review.ts');
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
			const {after} = await import('../after.ts');
			await after(id, {...root.opts(), ...(options as object)});
		});
}
