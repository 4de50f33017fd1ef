/** The follow-up mail as text: plain, to be pasted anywhere, and as Markdown. */
import {escapeMarkdown} from '../markdown/escape.ts';
import type {Mail} from './mail.ts';
import {frames, openLeads} from './words.ts';

interface Part {
	/** Absent where the points follow what was said before. */
	readonly lead?: string;
	readonly points: readonly string[];
}

const partsOf = ({ending, agreed, open, mine}: Mail): readonly Part[] =>
	[
		{points: agreed},
		{lead: frames[ending].ask ?? (open.length === 1 ? openLeads.one : openLeads.more), points: open},
		{lead: 'From my side:', points: mine},
	].filter(({points}) => points.length > 0);

/** The body as paragraphs; a list is one, with a point on each line. */
const paragraphsOf = (mail: Mail, words: (text: string) => string = String): readonly string[] => [
	words(mail.greeting),
	...mail.opening.map(words),
	...partsOf(mail).map(({lead, points}) =>
		[...(lead === undefined ? [] : [words(lead), '']), ...points.map((point) => `- ${words(point)}`)].join(
			'\n',
		),
	),
	words(mail.closing),
	words(mail.signature),
];

/** The body alone. */
export const bodyOf = (mail: Mail): string => `${paragraphsOf(mail).join('\n\n')}\n`;

/** The mail with its subject, unwrapped. */
export const mailText = (mail: Mail): string => `Subject: ${mail.subject}\n\n${bodyOf(mail)}`;

/** The mail as Markdown; nothing that was said becomes markup. */
export const mailMarkdown = (mail: Mail): string =>
	`# ${escapeMarkdown(mail.subject)}\n\n${paragraphsOf(mail, escapeMarkdown).join('\n\n')}\n`;
