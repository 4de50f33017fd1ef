/** Which form other than money is spoken of. */
import {expression, type Expression} from '../expression/expression.ts';
import type {WishForm} from '../../terms.ts';

/** The words each kind is asked for with; the first that fits names it. */
const kinds: readonly (readonly [WishForm, Expression])[] = [
	[
		'hours',
		expression(
			/\b(?:(?:fewer|less|no|day|night|early|late|other|different|my) shifts?|(?:off|change|another|new|fairer) (?:the )?rota|home[- ]office|(?:work|working|days?) (?:remotely|from home)|part[- ]time|four[- ]day|(?:shorter|fewer|reduced|less) (?:week|hours)|(?<!(?:\d|per|of|in|within|outside|during|after|saved?) )working hours|(?:off|out of|less|fewer|no more|without|drop|stop|swap|half|rid of|free of|from) (?:the |my |all )?(?:on[- ]call|night (?:calls?|duty|duties)|weekend duty))\b/iu,
		),
	],
	[
		'days',
		expression(
			/\b(?:days?|weeks?|fridays?|mondays?|mornings?|time|month) off\b|\b(?:days?|weeks?) (?:of )?(?:leave|holiday|vacation)\b|\b(?:free|spare|extra|additional|more|paid|unpaid|leave) days?\b|\b(?:holidays?|vacation|sabbatical|time[- ]off|days[- ]off|(?:paid|unpaid|parental|annual|study|extra) leave)\b/iu,
		),
	],
	[
		'course',
		expression(
			/\b(?:(?<!of )courses?|(?<!\b(?:model|per|each|every) )trainings?(?! (?:data|sets?|runs?|time|jobs?|models?|loss|of|for|(?:is|are|was|were) (?:worth|done|over|finished|ours))\b)|conferences?|certifi(?:cations?|cates?)\b(?! (?:body|audit|for the))|coaching|workshops?|seminars?|degree|diploma|lessons?(?! learn)|exam fee|summer school)\b/iu,
		),
	],
	[
		'title',
		expression(
			/\b(?:titles?\b(?! (?:to ship|shipped|sold|launch|in (?:\w+ ){0,2}years?))|promot\p{L}+|seniority|principal|job description|next level|senior (?:engineer|developer|role)|(?<=\b(?:as|be|become|called|named|made) (?:an? |the )?)(?:team |tech )?lead\b|lead role|lead,? (?:properly|officially|on paper))\b/iu,
		),
	],
	[
		'tools',
		expression(
			/\b(?:laptops?|(?<=\b(?:an?|new|second|better|bigger|two|my) )monitors?|(?<!(?:of|in|the|on) )equipment|(?<=\b(?:an?|my|new|another) )(?:\p{L}+ )?licen[cs]es?(?! (?:costs?|fees?|bill|line|budget|server))|workbench|standing desk)\b/iu,
		),
	],
	[
		'hire',
		expression(
			/\b(?:headcount|(?:one|two|an?|another|extra|additional|more|new|working|second|third|fourth) (?:more |extra |additional |new |working )?(?:person|people|hires?|engineer|developer|tester|student|junior|contractor|apprentice|intern|trainee|pair of hands|colleague)(?! (?:who|in|from|at|on|has|had|was|is)\b)|backfill|vacancy)\b/iu,
		),
	],
	[
		'raise',
		expression(/\b(?:a|my|the|pay) (?:pay )?raise\b|\b(?:base (?:pay|salary)|pay rise|higher salary)\b/iu),
	],
];

/** Days and nothing more: what somebody would take, and never how long a thing took or how much of a day it saves. */
const bareDays = expression(
	/(?<!\b(?:in|within|from|after|before|of|every|each|last|past|for|took|takes|taking|than|over|under|costs?|sav(?:e|es|ed|ing)|lost|about|roughly|around|nearly|almost|half|per|once|by|to|until|was|were|is|on)(?: (?:the|those|these|my|about|only|just|some|around|nearly|almost))* )\b(?:one|two|three|four|five|six|seven|eight|ten|\d+|those|these|the|my|(?<=\b(?:take|have|get|give me|want|like|prefer|rather) )a) days?\b(?! (?:it|when|that|we|i|after|the|worth|late|early|earlier|later|ago|sooner|faster|quicker|slower|longer|shorter|before|an?|per|of (?!leave|holiday|rest)|each (?:week|month|year)|every|to|in|into|instead of|rather than|on (?:the|it)|back then|you named|you said))(?=[^-]|$)/iu,
);

/** The kind of form that these words name, where one is known. */
export const formIn = (words: string): WishForm | undefined =>
	kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? (bareDays.test(words) ? 'days' : undefined);

/** All the kinds that a text speaks of, however loosely. */
export const formsIn = (words: string): readonly WishForm[] => [
	...new Set([
		...kinds.flatMap(([form, pattern]) => (pattern.test(words) ? [form] : [])),
		...(/\bdays\b/iu.test(words) ? (['days'] as const) : []),
	]),
];

const breaks = /[.!?\n,;:]/u;

/** The same for a place in an answer, and where that names none, for the words around it up to the next stop or comma. */
export function formAt(
	text: string,
	{start, end}: {readonly start: number; readonly end: number},
): WishForm | undefined {
	let [from, to] = [start, end];
	while (from > 0 && !breaks.test(text[from - 1] ?? '')) from -= 1;
	while (to < text.length && !breaks.test(text[to] ?? '')) to += 1;
	const clause = text.slice(from, to);
	// What stands around the words themselves says how they are meant: a “title in six years” is a game.
	const within = kinds.find(([, pattern]) =>
		pattern
			.all(clause)
			.some(({index, 0: match}) => from + index < end && from + index + match.length > start),
	);
	return within?.[0] ?? formIn(clause);
}
