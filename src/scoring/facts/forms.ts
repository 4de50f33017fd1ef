/** Which form other than money is spoken of. */
import type {WishForm} from '../../terms.ts';

/** The words each kind is asked for with; the first that fits names it. */
const kinds: readonly (readonly [WishForm, RegExp])[] = [
	[
		'hours',
		/\b(?:on[- ]call|night (?:calls?|duty|duties)|(?:fewer|less|no|day|night|early|late|other|different|my) shifts?|(?:off|change|another|new|fairer) (?:the )?rota|home[- ]office|(?:work|working|days?) (?:remotely|from home)|part[- ]time|four[- ]day|(?:shorter|fewer|reduced|less) (?:week|hours)|working hours|weekend duty)\b/iu,
	],
	[
		'days',
		/\b(?:days?|weeks?|fridays?|mondays?|mornings?|time|month) off\b|\b(?:days?|weeks?) (?:of )?(?:leave|holiday|vacation)\b|\b(?:free|spare|extra|additional|more|paid|unpaid|leave) days?\b|\b(?:holidays?|vacation|sabbatical|time[- ]off|days[- ]off|(?:paid|unpaid|parental|annual|study|extra) leave)\b/iu,
	],
	[
		'course',
		/\b(?:(?<!of )courses?|trainings?|conferences?|certifi(?:cation|cate) (?:course|exam|programme|program)s?|coaching|workshops?|seminars?|degree|diploma|lessons?|exam fee|summer school)\b/iu,
	],
	[
		'title',
		/\b(?:titles?\b(?! (?:to ship|shipped|sold|launch|in (?:\w+ ){0,2}years?))|promot\p{L}+|seniority|principal|job description|next level|senior (?:engineer|developer|role)|team lead|lead role)\b/iu,
	],
	['tools', /\b(?:laptops?|monitors?|equipment|licen[cs]es?|workbench|standing desk)\b/iu],
	[
		'days',
		/\b(?:an?|one|two|three|four|five|six|seven|eight|ten|\d+|those|these|the|my) days?\b(?! (?:worth|late|early|earlier|later|ago|sooner|faster|quicker|before|after|a (?:week|month|year)|of (?:work|downtime)|each (?:week|month)))/iu,
	],
];

/** The kind of form that these words name, where one is known. */
export const formIn = (words: string): WishForm | undefined =>
	kinds.find(([, pattern]) => pattern.test(words))?.[0];

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
		[...clause.matchAll(new RegExp(pattern.source, 'giu'))].some(
			({index, 0: match}) => from + index < end && from + index + match.length > start,
		),
	);
	return within?.[0] ?? formIn(clause);
}
