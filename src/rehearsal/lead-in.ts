/** The talk that lies behind a drill, told in a few sentences. */
import type {Case} from '../case/case.ts';
import type {Branch} from '../terms.ts';
import type {LeadIn} from './rehearsal.ts';

interface Told {
	/** The achievement, and what changed. */
	readonly work: string;
	/** “, worth …”; nothing where the case does not say. */
	readonly worth: string;
	/** “ You named who had a part in it: ….” */
	readonly others: string;
	readonly amount: string;
}

const whole = ({work, worth, others, amount}: Told): string =>
	`You have thanked for the time and told of ${work}${worth}.${others} You have asked for ${amount}.`;

/** What was said and what hangs in the air when the pushback comes. */
const stories: Readonly<Record<Branch, (told: Told) => string>> = {
	budget: (told) => `${whole(told)} Your manager has listened to the end and now looks at the budget sheet.`,
	hr: (told) => `${whole(told)} Your manager nods, and reaches for the bonus grid.`,
	deferral: (told) => `${whole(told)} Your manager has found nothing wrong with it, and opens the calendar.`,
	precedent: (told) => `${whole(told)} Your manager thinks of the rest of the team.`,
	credit: ({work, worth, amount}) =>
		`You have told of ${work}${worth}, and asked for ${amount}. Nobody else came up in it, and your manager has noticed.`,
	duty: ({work, others, amount}) =>
		`You have told of ${work}.${others} What it was worth to the business has not come up. You have asked for ${amount}.`,
	band: (told) => `${whole(told)} Your manager has your pay history open.`,
	doubt: ({work, others, amount}) =>
		`You have told of ${work}, without saying where the figures come from.${others} You have asked for ${amount}. Your manager frowns at the figures.`,
	amount: ({work, worth, amount}) =>
		`You have told of ${work}${worth}. Then you said: ${amount}. Where that figure comes from you have not said.`,
	lowball: (told) =>
		`${whole(told)} It has gone well. Your manager wants to be done with it, and to get off lightly.`,
	'prove-it': (told) =>
		`${whole(told)} Your manager would like to see one thing more before any money moves.`,
	silence: (told) => `${whole(told)} Your manager has heard the figure.`,
	'non-cash': (told) =>
		`${whole(told)} Your manager has said that there is no cash, and has stayed with it. Now comes the friendly part.`,
	leaving: (told) =>
		`${whole(told)} On the way you let slip that another company has made you an offer. It has been cooler in the room since.`,
	conduct: (told) =>
		`${whole(told)} But somebody has complained about how you talk to people in reviews, and your manager has not forgotten it.`,
	nibble: (told) =>
		`${whole(told)} You have agreed that your manager looks at it again with you next quarter. You have your hand on the door.`,
};

const longestFigure = 30;

/** The first words of a text up to where it goes on about something else. */
const inShort = (text: string): string => {
	const first = text.split(/[,:;(](?=\s)|\s\(/u)[0] ?? text;
	return first.trim();
};

/** The change itself, where the case tells it from what to what. */
const figureIn = (change: string): string | undefined => {
	const found = /\bfrom \S+(?: \S+)? to \S+/u.exec(change)?.[0];
	return found === undefined || found.length > longestFigure ? undefined : found;
};

/** The lead-in of a drill of one pushback, from the lead's own facts. */
export function leadInFor(branch: Branch, {ask, achievements}: Case): LeadIn {
	const [first] = achievements;
	const amount = inShort(ask) === '' ? 'a bonus' : inShort(ask);
	const figure = first === undefined ? undefined : figureIn(first.change);
	const change = first === undefined || first.change === '' ? '' : ` (${first.change})`;
	return {
		branch,
		amount,
		...(figure === undefined ? {} : {figure}),
		says: stories[branch]({
			work: first === undefined ? 'your year' : `${first.what}${change}`,
			worth: first === undefined || first.worth === '' ? '' : `, worth ${first.worth}`,
			others:
				first === undefined || first.others === '' ? '' : ` You named who had a part in it: ${first.others}.`,
			amount,
		}),
	};
}
