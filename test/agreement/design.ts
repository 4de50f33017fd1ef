/** How a fit is set up: which features a cue or flag may be judged by, and how hard each is held to nothing. */
import {blaming} from '../../src/scoring/lexicon/blaming.ts';
import {judging} from '../../src/scoring/lexicon/judging.ts';
import {factPrefix} from '../../src/scoring/features.ts';
import {phrasePrefix, phrases} from '../../src/scoring/reading/phrases.ts';
import {pressing} from '../../src/scoring/lexicon/pressing.ts';
import {flags, type Cue, type Flag} from '../../src/terms.ts';
import {inTalks, timesOf, type Judged} from './answers.ts';
import {rowsOf, type Rows} from './regression.ts';

export type Sort =
	'context' | 'rule' | 'words' | 'topicRule' | 'topicWords' | 'phrase' | 'topicPhrase' | 'fact';

/**
 * How hard each sort of feature is held to nothing: a rule somebody wrote for a reason may weigh more than a
 * class of words that happens to go along with a level.
 */
export const cueHolds: Readonly<Record<Sort, number>> = {
	context: 1,
	rule: 1.5,
	words: 6,
	topicRule: 6,
	topicWords: 8,
	phrase: 6,
	topicPhrase: 8,
	fact: 1000,
};
export const flagHolds: Readonly<Record<Sort, number>> = {
	context: 2,
	rule: 1,
	words: 4,
	topicRule: 1000,
	topicWords: 1000,
	phrase: 3,
	topicPhrase: 1000,
	fact: 1000,
};
/** What the wordings of facts find was written for them, one by one. */
export const factHolds: Readonly<Record<Sort, number>> = {...flagHolds, context: 3, rule: 2, fact: 0.7};

/** A feature must be seen in so many answers to be weighed at all. */
const seldom = 6;
/** However often an answer counts, a feature of it alone is not frequent. */
const atMost = 2;
/** A bare word or pair is held close to nothing anyway. */
const seldomSaid = 10;

/** What sort of feature a name stands for. */
export function sortOf(name: string): Sort {
	if (name.startsWith(factPrefix)) return 'fact';
	if (name.startsWith(phrasePrefix)) return 'phrase';
	if (name.includes(`:${phrasePrefix}`)) return 'topicPhrase';
	if (/^(?:topic|line|length):/u.test(name) || name === inTalks) return 'context';
	const words = name.includes('words.');
	if (name.includes(':')) return words ? 'topicWords' : 'topicRule';
	return words ? 'words' : 'rule';
}

const byTopic = (name: string): boolean => ['topicRule', 'topicWords', 'topicPhrase'].includes(sortOf(name));

// These classes say nothing by themselves: they are there for the wordings of rules.
const judgesTogether = (name: string): boolean =>
	[...Object.keys(judging), ...Object.keys(pressing), ...Object.keys(blaming)].some((group) =>
		name.includes(`words.${group}`),
	);

/** What a cue is judged by: its own rules and those of its kin. Words may weigh everywhere; they are held closer to nothing. */
const kin: Readonly<Record<Cue, RegExp>> = {
	data: /^(?:data|stuffing|placeholder|jargon|undermining)\./u,
	roi: /^(?:roi|data|stuffing|placeholder|jargon)\./u,
	humility:
		/^(?:humility|arrogance|ultimatum|complaint|entitlement|undermining|concession|stuffing|data.others)/u,
	answer: /./u,
};

function speaksOf(cue: Cue, name: string): boolean {
	const plain = name.slice(name.lastIndexOf(':') + 1);
	return (
		sortOf(name) === 'context' ||
		sortOf(name) === 'phrase' ||
		plain.startsWith(phrasePrefix) ||
		plain.startsWith('words.') ||
		kin[cue].test(plain)
	);
}

/** Which features may weigh on a cue: what a topic changes counts for the answer cue alone. */
export const forCue =
	(cue: Cue) =>
	(name: string): boolean =>
		sortOf(name) !== 'fact' &&
		!judgesTogether(name) &&
		(cue === 'answer' || !byTopic(name)) &&
		speaksOf(cue, name);
const tone: readonly string[] = ['arrogance', 'entitlement', 'complaint'];
/** Flags whose own rules are taken to be worth something before any answer is read. */
const held: readonly string[] = [...tone, 'ultimatum'];
const flagRule = new RegExp(`^(?:${flags.join('|')})\\.`, 'u');

/** A flag is weighed by rules and words whatever the topic, and how somebody sounds by the rules for flags alone: figures are in no tone. */
export const forFlag =
	(flag: Flag) =>
	(name: string): boolean => {
		const sort = sortOf(name);
		return (
			sort === 'context' ||
			sort === 'phrase' ||
			sort === 'words' ||
			(sort === 'rule' && (!tone.includes(flag) || flagRule.test(name)))
		);
	};

/** A fact is weighed by all that says what an answer does, whatever the topic. */
export const forFact = (name: string): boolean =>
	['context', 'phrase', 'words', 'rule', 'fact'].includes(sortOf(name)) && !name.startsWith('length:');

const spoils = /^data\.(?:unsaid|planned|retracted|effort|others|rough)/u;

/** Rules that say what an answer lacks, or what it does instead: they never earn. */
const lacks =
	/^answer\.(?:threatens|blames|nothing-proposed|no-evidence|spoils-evidence|does-nothing|rhetorical|pleads|lacks-)/u;

/** The sign a weight may have on a cue: evidence never costs, keywords and jargon never earn. */
export function signOf(name: string): 1 | -1 | undefined {
	const plain = name.slice(name.lastIndexOf(':') + 1);
	if (/^(?:stuffing|jargon)\./u.test(plain) || lacks.test(plain)) return -1;
	if (/^words\.(?:qty|number|is-(?!date|label))/u.test(plain)) return 1;
	return plain.startsWith('data.') && !spoils.test(plain) ? 1 : undefined;
}

/** Log-odds a rule for how somebody sounds is taken to be worth before any answer is read. */
const heldRule = 1;

/**
 * Where a weight is held: a rule written for a flag raises it until the answers say otherwise, so that a rule too
 * seldom seen to be learned still counts.
 */
export const heldTo =
	(flag: Flag) =>
	(name: string): number =>
		held.includes(flag) && name.startsWith(`${flag}.`) && !name.endsWith('+') ? heldRule : 0;

export interface Design {
	readonly names: readonly string[];
	readonly rows: Rows;
	readonly holds: Float64Array;
}

/** The features of some answers, numbered. */
export function designOf(
	answers: readonly Judged[],
	wanted: (name: string) => boolean,
	holds: Readonly<Record<Sort, number>>,
	always: readonly string[] = [],
): Design {
	const counts = new Map<string, number>();
	for (const answer of answers)
		for (const name of answer.features.keys())
			if (wanted(name)) counts.set(name, (counts.get(name) ?? 0) + Math.min(atMost, timesOf(answer)));
	const often = [...counts]
		.filter(
			([name, count]) => name !== phrases && count >= (/phrase/iu.test(sortOf(name)) ? seldomSaid : seldom),
		)
		.map(([name]) => name);
	const names = [...new Set([...often, ...always])].sort();
	const place = new Map(names.map((name, index) => [name, index]));
	const rows = answers.map(({features}) => [...features.keys()].flatMap((name) => place.get(name) ?? []));
	return {names, rows: rowsOf(rows), holds: Float64Array.from(names, (name) => holds[sortOf(name)])};
}
