/** What the sentence a figure is told in says of it: of what, by whom, when. Read once for each figure. */
import {plainWords} from './matter-words.ts';
import {rootOf} from './roots.ts';
import {rates, when} from './same-time.ts';
import {wholeOf, type Told} from './told.ts';

/** A word of the sentence that tells which thing the figure is of. */
export interface Word {
	readonly root: string;
	/** Its place among all words of the sentence. */
	readonly at: number;
	/** Stands behind “in”, “on”, “for” …, with at most an article between. */
	readonly isPlace: boolean;
	/** Stands behind “of”. */
	readonly isOf: boolean;
}

/** Who or what the sentence is about, as it begins. */
export type Subject =
	| 'own' // “I”, “we”
	| 'pronoun' // “it”, “that”, “they”
	| 'none' // “saves us …”, “roughly …”
	| 'figure' // the figure itself, with what it counts
	| 'noun';

/** A sentence as far as it tells which thing a figure is of. */
export interface Telling {
	readonly words: readonly Word[];
	readonly roots: ReadonlySet<string>;
	/** The words of what its achievement is called. */
	readonly name: readonly Word[];
	/** Of what stands around it without being its own: the sentence before, the name of the achievement. */
	readonly around: ReadonlySet<string>;
	readonly subject: Subject;
	/** Roots of a subject that is a noun. */
	readonly subjects: readonly string[];
	/** The verb that has the figure as its object where “I” or “we” is the subject; empty where it says little. */
	readonly verb: string;
	/** The place of the figure among the words. */
	readonly figureAt: number;
	readonly state: 'was' | 'is' | undefined;
	readonly isPast: boolean;
	/** Roots that tell one thing from no other: who does it, and what is one's own. */
	readonly aside: ReadonlySet<string>;
	/** Words of many uses, which tell a little where both have them. */
	readonly light: ReadonlySet<string>;
	/** Nothing but a verb stands between the subject and the figure. */
	readonly isLinked: boolean;
}

/** “After 7 days” and “30-day” tell one measure from another. */
const windows = /\b(\d+)[ -](day|week|month|hour|minute|second)s?\b/gu;

const another =
	/(?:,| -| –| —)? (?:and|but|because|so|which|while|as|since|until|thanks|in the same)\b.*$|, (?!(?:on|in|at|for|of|per|by|from|among|across|with)\b).*$/su;

const own = new Set([
	'i',
	'we',
	"i'm",
	"i've",
	"i'd",
	"we're",
	"we've",
	"we'd",
	'you',
	"you're",
	'everybody',
	'everyone',
	'people',
	'nobody',
]);
const pronouns = new Set([
	'it',
	"it's",
	'that',
	"that's",
	'this',
	'these',
	'those',
	'they',
	"they're",
	"they've",
	'them',
]);
const opening = new Set(
	"so and but well ah oh look now today currently honestly basically actually really also then again sir as said told mentioned before since in fact on average by yes no okay ok hmm sorry over nowadays maybe perhaps still there there's here only just about around roughly nearly almost more less than under some at least most least call".split(
		' ',
	),
);
/** Verbs that stand between a subject and a figure. */
const linking =
	/^(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|goes|go|went|takes?|took|costs?|stands?|stood|sits?|runs?|ran|makes?|made|gets?|got|gives?|gave|comes?|came|needs?|needed|used|brings?|brought|saves?|saved|dropped|drops?|fell|falls?|rose|rises?|grew|grows?|went|gone|lasts?|lasted|counts?|shows?|uses?|hold|holds?|held|keeps?|kept|reached|reaches|hits?|\p{L}{3,}ed|\p{L}+['’]s)$/u;
/** Of these, those that are no other word: “saves us 5,000”. */
const verbOnly =
	/^(?:is|are|was|were|has|have|had|goes|went|takes|took|makes|made|gets|got|comes|came|needs|brings|brought|saves|saved|used|fell|rose)$/u;
const leads =
	/^(?:on|in|at|for|of|by|with|among|across|after|within|over|about|from|to|through|into|without|against|between|behind)$/u;
const articles = /^(?:the|our|my|your|a|an|their|its|this|that|each|every|all)$/u;

/** Verbs that say nothing of what is done. */
const light =
	/^(?:have|has|had|'ve|got|get|gets|do|did|does|make|makes|made|see|saw|take|takes|took|run|ran|am|are|is|was|were|been|be|being|had|count|handle|handled|handling|look|lead|leading|led|manage|managing|can|will|now|really|actually|basically|just|only|about|around|roughly|also|already|even|still|up|after|with|of|at|some|maybe|over|nearly|almost|us|currently|to|down|need|needed|use|used|all)$/u;

const once =
	/\b(?:used to|formerly|previously|originally|before|when (?:i|we) (?:came|took|started|joined|began)|back then|the year before|until now|earlier)\b/u;
const now = /\b(?:now|today|these days|currently|nowadays|by now|meanwhile|down to|already)\b/u;
const past =
	/\b(?:was|were|had|took|cost|did|made|went|used|\p{L}{2,}ed|ran|got|won|lost|stood|came|sold|brought|paid)\b/u;

const isContent = (word: string): boolean =>
	/\p{L}/u.test(word) &&
	!leads.test(word) &&
	!plainWords.has(word) &&
	!plainWords.has(word.replaceAll(/[’'].*$/gu, ''));

const tokensOf = (text: string): readonly string[] =>
	text.replaceAll('’', "'").match(/[\p{L}\p{N}][\p{L}\p{N}'-]*|¤/gu) ?? [];

const cut = (told: Told): string =>
	wholeOf({...told, after: told.after.replace(/^ until (?!now\b)/u, ' ').replace(another, ' ')});

const read = new WeakMap<Told, Map<string, Telling>>();

function subjectOf(words: readonly string[]): Pick<Telling, 'subject' | 'subjects' | 'verb'> {
	const figure = words.indexOf('¤');
	// “There are 22 teachers”
	if (words.slice(0, figure).some((word) => /^there(?:'s)?$/u.test(word)))
		return {subject: 'figure', subjects: [], verb: ''};
	let at = 0;
	while (at < words.length && opening.has(words[at] ?? '')) at++;
	const first = words[at] ?? '';
	if (first === '¤' || first === '') {
		// “Fifteen technicians report to me”
		const [, verb = ''] = words.slice(figure).filter((word) => isContent(word) && !light.test(word));
		return {subject: 'figure', subjects: [], verb: verb === '' ? '' : rootOf(verb)};
	}
	if (own.has(first) || pronouns.has(first)) {
		const verb = words.slice(at + 1, figure).find((word) => !light.test(word));
		return {
			subject: own.has(first) ? 'own' : 'pronoun',
			subjects: [],
			verb: verb === undefined ? '' : rootOf(verb),
		};
	}
	const stop = words.findIndex(
		(word, index) =>
			word === '¤' || (index > at && linking.test(word)) || (index === at && verbOnly.test(word)),
	);
	const subject = words.slice(
		at,
		stop === -1 ? words.length : stop + (/['’]s$/u.test(words[stop] ?? '') ? 1 : 0),
	);
	const last = words[figure - 1] ?? '';
	const verb = subject.length > 1 && stop === figure && /[^s]s$|ed$/u.test(last) ? last : undefined;
	const subjects = subject.filter((word) => isContent(word) && word !== verb).map(rootOf);
	return {
		subject: subject.some((word) => !articles.test(word))
			? subjects.length === 0 && subject.some((word) => /^(?:my|our)$/u.test(word))
				? 'own'
				: 'noun'
			: 'none',
		subjects,
		verb: verb === undefined ? '' : rootOf(verb),
	};
}

/** Whether a sentence leaves it to the one before to say what it is about. */
export const isCarried = ({subject, roots}: Pick<Telling, 'subject' | 'roots'>): boolean =>
	subject === 'pronoun' || subject === 'none' || (subject === 'figure' && roots.size === 0);

/** The words of a name stand beside none of the sentence. */
const farOff = 1000;

const isLight = (word: string): boolean =>
	word.length > 3 &&
	plainWords.has(word) &&
	!opening.has(word) &&
	!linking.test(word) &&
	!own.has(word) &&
	!pronouns.has(word) &&
	!light.test(word) &&
	!hollow.test(word);

const hollow =
	/^(?:about|above|with|within|from|that|than|then|them|their|they|this|these|those|there|what|when|where|which|while|will|your|ours|mine|only|once|until|very|into|each|even|exactly|instead|mean|meant|more|most|much|over|times?|three|half|hundred|thousand|million|second|minute|hour|day|week|month|year|seconds|minutes|hours|days|weeks|months|years|quarter|quarters|point|points|percent|percentage|euros?|dollars?|pounds?|francs?|around|roughly|nearly|almost|since|because|after|before|under|being|been|well)$/u;

const particles = /^(?:over|out|up|in|off|back|down|on)$/u;

/** Words that may be one with what is behind them: “change over”, “check-in”. */
const joinsOf = (tokens: readonly string[]): readonly string[] =>
	tokens.flatMap((word, at) => {
		const next = tokens[at + 1] ?? '';
		const joined = word.includes('-') ? [rootOf(word.replaceAll('-', ''))] : [];
		return particles.test(next) && word.length > 2 ? [...joined, rootOf(word + next)] : joined;
	});

/** Who does something: “drivers”, “clients”, “technicians”. */
const agent =
	/(?:[^aeiou]er|or|ist|ian|ant|ent|ee)s$|^(?:people|customers?|users?|guests?|patients?|clients?|staff|colleagues)$/u;

const asideIn = (tokens: readonly string[]): readonly string[] =>
	tokens
		.filter((word, at) => isContent(word) && (agent.test(word) || /^(?:my|our)$/u.test(tokens[at - 1] ?? '')))
		.map(rootOf);

/** The words of a row that tell a thing. */
const contentIn = (tokens: readonly string[]): readonly Word[] =>
	tokens.flatMap((word, at): readonly Word[] => {
		if (!isContent(word)) return [];
		const lead = tokens[at - 1] ?? '';
		const before = articles.test(lead) ? (tokens[at - 2] ?? '') : lead;
		const parts = word
			.split('-')
			.filter((part) => part.length > 2 && isContent(part) && isContent(part.replace(/s$/u, '')));
		return (parts.length > 0 ? parts : [word]).map((part) => ({
			root: rootOf(part),
			at,
			isPlace: leads.test(before),
			isOf: lead === 'of',
		}));
	});

/** Reads a telling. `name`: what the achievement is called that it belongs to. */
export function tellingOf(told: Told, name = ''): Telling {
	const kept = read.get(told) ?? new Map<string, Telling>();
	read.set(told, kept);
	const found = kept.get(name);
	if (found !== undefined) return found;
	const all = cut(told);
	const tokens = tokensOf(all.replaceAll(windows, '$1$2 ').replaceAll(rates, ' ').replaceAll(when, ' '));
	const words = contentIn(tokens);
	const named = tokensOf(name.toLowerCase());
	const whole = wholeOf(told);
	const roots = new Set(words.map(({root}) => root));
	const subject = subjectOf(tokens);
	const lead = isCarried({...subject, roots}) ? (told.lead ?? '') : '';
	const telling: Telling = {
		words,
		roots,
		name: contentIn(named).map((word) => ({...word, at: word.at + farOff})),
		around: new Set([...[...named, ...tokensOf(lead)].filter(isContent).map(rootOf), ...joinsOf(tokens)]),
		aside: new Set(asideIn(tokens)),
		light: new Set(tokens.filter(isLight).map(rootOf)),
		isLinked: words
			.filter(({at}) => at < tokens.indexOf('¤'))
			.every(({root}) => subject.subjects.includes(root)),
		...subject,
		figureAt: tokens.indexOf('¤'),
		state: once.test(whole.replace(/\bbefore *¤.*$/su, '')) ? 'was' : now.test(whole) ? 'is' : undefined,
		isPast: past.test(all),
	};
	kept.set(name, telling);
	return telling;
}
