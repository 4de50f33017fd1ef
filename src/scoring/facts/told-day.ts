/** A day told in more words than a month or a weekday, as they can stand behind “by”. */
import {expression, type Expression} from '../expression/expression.ts';

/** A day in words, and where it was told. */
export interface ToldDay {
	readonly value: string;
	readonly start: number;
	readonly end: number;
}

const month =
	'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|aug|sept?|oct|nov|dec';
const season = 'spring|summer|autumn|winter|easter|christmas';
const span = '(?:financial |fiscal |calendar )?(?:year|quarter|month|half-year|half|cycle|round)';
const count = 'two|three|four|five|six|seven|eight|nine|ten|twelve|a few|\\d{1,2}';
const ordinal = 'first|second|third|fourth|last|1st|2nd|3rd|4th';
const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const when = `(?:(?:the )?(?:${month})|(?:the |next )?(?:${season})|(?:next|the|the next|the new|the coming) ${span})(?: 20\\d\\d)?`;

/** Each with the words that make it up; the longest that begins first is taken. */
const days: readonly Expression[] = [
	// “The second Tuesday in May”, “the last working day of November”, “the first week of next quarter”.
	expression(
		new RegExp(`(?:the )?(?:${ordinal}) (?:${weekday}|working day|week|day) (?:of|in) ${when}`, 'giu'),
	),
	// “The first Monday after the quarter closes.”
	expression(
		new RegExp(
			`(?:the )?(?:${ordinal}) (?:${weekday}|working day|week|day) after (?:the )?(?:${span}|${month})(?: (?:closes|close|end|ends|is closed))?`,
			'giu',
		),
	),
	expression(new RegExp(`(?:the )?(?:end|start|beginning|middle|close) of (?:${when}|the ${span})`, 'giu')),
	expression(
		new RegExp(
			`(?:the )?(?<span>year|quarter|month)[ -](?:end|close)(?=[.,;!?]|$| (?:and|or|if|with|when|please|then)\\b)`,
			'giu',
		),
	),
	expression(new RegExp(`next year['’]s (?:${ordinal}|spring|summer) ?(?:quarter|half|round)?`, 'giu')),
	expression(new RegExp(`(?:the )?(?:${ordinal}) (?:quarter|half) of next year`, 'giu')),
	expression(new RegExp(`(?:early|mid|late)[ -](?:${when})`, 'giu')),
	expression(
		new RegExp(
			`(?<=^(?:\\p{L}+,? )?|[.!?,] (?:\\p{L}+,? )?)in (?:about |around )?(?<from>(?:${count}) (?:weeks|months)|half a year|a (?:month|quarter|year)|a year['’]s time)(?=[.,;?!]|$)`,
			'giu',
		),
	),
	// “All of it. March, same day the invoice comes in.”
	expression(new RegExp(`(?<=^|[.!] )(?:in |by |with the )?(?<month>${month})(?=[,.;])`, 'giu')),
	expression(
		/(?:the )?(?:week|month|day|monday) after (?:the )?(?!that\b|this\b|we\b|i\b|you\b)\p{L}+(?: \p{L}+)?(?=[.,;]|$)/giu,
	),
	expression(new RegExp(`(?:the )?(?:next|new|coming) (?:financial|fiscal|calendar) year`, 'giu')),
];

const monthName = new RegExp(`\\b(?:${month}|easter|christmas|${weekday})\\b`, 'giu');

/** As it stands within a sentence. */
function inSentence(
	words: string,
	{from, span: ofSpan, month: named}: Readonly<Record<string, string | undefined>>,
): string {
	if (from !== undefined) return `${from.toLowerCase()} from now`;
	if (ofSpan !== undefined) return `the end of the ${ofSpan.toLowerCase()}`;
	if (named !== undefined) return named.charAt(0).toUpperCase() + named.slice(1).toLowerCase();
	const led = words
		.replaceAll(/\s+/gu, ' ')
		.toLowerCase()
		.replace(/^the (?=(?:next|new|coming) )/u, '');
	const capital = led.replaceAll(monthName, (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`);
	const needsThe =
		/^(?:end|start|beginning|middle|close|first|second|third|fourth|last|week|month|day|monday|\d\w\w|(?:next|new|coming) (?:financial|fiscal|calendar))\b/iu.test(
			capital,
		);
	return needsThe ? `the ${capital}` : capital;
}

/** All the days of this kind that a text names, in order. */
export function longDaysIn(text: string): readonly ToldDay[] {
	const found = days
		.flatMap((day) => day.all(text))
		.map(({0: all, index, groups}) => ({
			value: inSentence(all, groups ?? {}),
			start: index,
			end: index + all.length,
		}))
		.toSorted((a, b) => a.start - b.start || b.end - a.end);
	return found.filter(
		(each, at) => !found.slice(0, at).some(({start, end}) => each.start >= start && each.start < end),
	);
}

/** The manager asks for a day. */
const asksWhen = expression(
	/\bwhen\b|\b(?:which|what|on which|on what) (?:day|date|month)|\bby when\b|\buntil when\b|\ba (?:date|day)\b|\bhow (?:long|soon)\b|what to wait for|\bdate\b[^.!]*\?|\bwhich one would you pick/iu,
);

/** Behind these it is no day for anything to happen. */
const before = expression(
	/\b(?:since|last|before|not|none|no|isn['’]t|ago|from|was|were|until) (?:the |by |in |at |this )*$/iu,
);

/** The day an answer names to the manager's question for one, where no shorter one is read in it. */
export function dayTold(text: string, manager: string): ToldDay | undefined {
	return asksWhen.test(manager)
		? longDaysIn(text).find(({start}) => !before.test(text.slice(0, start)))
		: undefined;
}
