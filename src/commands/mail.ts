/** `pushback mail`: the follow-up mail, drafted from what a rehearsal obtained. */
import * as z from 'zod';
import {Failure} from '../exit-codes.ts';
import {jsonText} from '../json-text.ts';
import {emlOf, isAddress} from '../review/mail/eml.ts';
import {mailOf} from '../review/mail/mail.ts';
import {bodyOf, mailMarkdown, mailText} from '../review/mail/text.ts';
import {wrap} from '../wrap.ts';
import {checked} from './checked.ts';
import {keptRehearsal} from './kept-rehearsal.ts';
import {withStore} from './kept.ts';
import {print, tell, textWidth} from './output.ts';
import {writePaper} from './write-paper.ts';

const address = z.string().refine(isAddress, 'an address such as dana@example.com').optional();
const name = z.string().trim().min(1, 'a name').max(80, 'at most 80 characters').optional();

const options = z.object({
	eml: z.string().min(1, 'the name of a file').optional(),
	md: z.boolean().default(false),
	json: z.boolean().default(false),
	force: z.boolean().default(false),
	manager: name,
	me: name,
	to: address,
	from: address,
	pack: z.string().optional(),
	dataDir: z.string().optional(),
});

/** In a terminal the lines fit it; elsewhere paragraphs stay whole, to be pasted into a mail. */
function fitted(text: string): string {
	if (!process.stdout.isTTY) return text;
	const width = textWidth();
	return text
		.split('\n')
		.flatMap((line) => wrap(line, width, line.startsWith('- ') ? '  ' : ''))
		.join('\n');
}

/** Prints the mail after the rehearsal `id` (the latest that ended), or writes it as a message file. */
export async function mail(id: string | undefined, given: unknown): Promise<void> {
	const {eml, md, json, force, manager, me, to, from, pack, dataDir} = checked(options, given);
	await withStore(dataDir, async (store) => {
		const told = await keptRehearsal(store, {id, pack});
		const written = mailOf(told.rehearsal, told.pack, {manager, you: me});
		if (written === undefined) {
			throw new Failure(
				`mail: found that ${told.id} has no ending yet; expected one: pushback rehearse --resume ${told.id}`,
			);
		}
		if (told.note !== undefined) tell(told.note);
		if (json) print(jsonText({id: told.id, ...written, body: bodyOf(written)}));
		else if (eml === undefined) print(fitted(md ? mailMarkdown(written) : mailText(written)));
		if (eml !== undefined) writePaper(eml, emlOf(written, {at: new Date(), from, to}), force);
		if (written.blanks.length > 0 && !json) tell(`Yours to fill in: ${written.blanks.join(', ')}`);
	});
}
