/** How ready a case is for the room: by cue, by achievement, by pushback, by timing. */
import {styles, type Branch, type Cue, type Level, type Style} from '../terms.ts';
import type {Achievement, Case} from './case.ts';
import {hasFigure, isChange} from './evidence.ts';
import {gapsIn, type Gap} from './gaps.ts';
import {askIn} from './sums.ts';
import {weigh, type Weighed} from './weigh.ts';

export interface CueStrength {
	readonly cue: Cue;
	readonly level: Level;
	readonly why: string;
}

export interface Leading {
	readonly style: Style;
	/** The achievement to begin with, from 1. */
	readonly number: number;
	readonly what: string;
	readonly why: string;
}

export interface Exposed {
	readonly branch: Branch;
	/** What the case has to meet it with, 0–1. */
	readonly share: number;
	/** What it lacks, most useful first. */
	readonly lacks: readonly string[];
}

export interface Timing {
	readonly isBad: boolean;
	readonly says: readonly string[];
}

export interface Readiness {
	/** 0–100: how much of what a strong answer needs is in the case. */
	readonly score: number;
	readonly cues: readonly CueStrength[];
	/** Each achievement, in levels as an answer about it could reach. */
	readonly achievements: readonly {
		readonly what: string;
		readonly levels: Readonly<Record<'data' | 'roi' | 'humility', Level>>;
	}[];
	readonly leadWith: readonly Leading[];
	/** The pushbacks to expect, weakest first. */
	readonly pushbacks: readonly Exposed[];
	readonly timing: Timing;
	readonly weighed: Weighed;
	readonly gaps: readonly Gap[];
}

type Levels = Readonly<Record<'data' | 'roi' | 'humility', Level>>;

const has = (text: string): boolean => text.trim() !== '';

function levelsOf(
	{change, outcome, worth, source, ownPart, others}: Achievement,
	isCounted: boolean,
): Levels {
	const measured = isChange(change);
	const data = measured && has(source) ? 2 : measured || hasFigure(change) || hasFigure(worth) ? 1 : 0;
	const roi = isCounted ? 2 : has(worth) || has(outcome) ? 1 : 0;
	const humility = has(ownPart) && has(others) ? 2 : has(others) ? 1 : 0;
	return {data, roi, humility};
}

const best = (levels: readonly Level[]): Level =>
	levels.reduce<Level>((most, level) => (level > most ? level : most), 0);

const cueWords: Readonly<Record<Cue, readonly [string, string, string]>> = {
	data: [
		'No figure with a before and an after.',
		'There are figures, but none with both a before and a source.',
		'A before, an after and a source.',
	],
	roi: [
		'What it was worth is not said.',
		'What it did is said, but not in a sum that can stand beside your ask.',
		'A worth that can be set against your ask.',
	],
	humility: [
		'Nobody but you is in it.',
		'Others are named; your own part is not.',
		'Others are named, and your own part beside theirs.',
	],
	answer: [
		'No amount to negotiate from.',
		'An amount, but not enough behind it: the rule, the floor, or what else would do.',
		'An amount with its rule, and somewhere to go when it is refused.',
	],
};

function answerLevel(facts: Case): Level {
	if (askIn(facts.ask) === undefined) return 0;
	const behind = [facts.floor, facts.fallback, facts.otherForms.join('')].filter(has).length;
	return has(facts.reason) && behind > 0 ? 2 : 1;
}

/** What weighs with each manager. */
const weightsFor: Readonly<Record<Style, Readonly<Record<keyof Levels, number>>>> = {
	'data-driven': {data: 3, roi: 3, humility: 1},
	'relationship-oriented': {data: 1, roi: 2, humility: 3},
};

/** Why it leads: what this manager looks for, where there is any of it. */
const whyFor: Readonly<Record<Style, (levels: Levels) => string>> = {
	'data-driven': ({data, roi}) =>
		data + roi > 0 ? 'it has the best figures' : 'none of them has figures yet',
	'relationship-oriented': ({data, roi, humility}) =>
		humility > 0
			? 'people are in it'
			: data + roi > 0
				? 'it weighs most, though nobody but you is in it yet'
				: 'nobody but you is in any of them yet',
};

function leadFor(
	style: Style,
	facts: Case,
	levels: readonly Levels[],
	weighed: Weighed,
): Leading | undefined {
	const weights = weightsFor[style];
	const rank = (index: number): number => {
		const {data = 0, roi = 0, humility = 0} = levels[index] ?? {};
		const sum = weighed.achievements[index];
		const size = sum?.amount === undefined || sum.notCounted !== undefined ? 0 : sum.amount.low;
		const all = weighed.worth?.high ?? 0;
		// Between equals the larger sum comes first.
		return (
			data * weights.data + roi * weights.roi + humility * weights.humility + (all > 0 ? size / all / 2 : 0)
		);
	};
	const [first] = facts.achievements.map((_, index) => index).sort((a, b) => rank(b) - rank(a));
	const achievement = first === undefined ? undefined : facts.achievements[first];
	if (first === undefined || achievement === undefined) return undefined;
	const isOnly = facts.achievements.length === 1;
	const own = levels[first] ?? {data: 0, roi: 0, humility: 0};
	return {
		style,
		number: first + 1,
		what: achievement.what,
		why: isOnly ? 'it is the only one' : whyFor[style](own),
	};
}

interface Need {
	readonly has: (facts: Case, weighed: Weighed) => boolean;
	readonly lacks: string;
}

const some =
	(test: (achievement: Achievement) => boolean) =>
	({achievements}: Case): boolean =>
		achievements.some(test);

const fallback: Need = {has: ({fallback: text}) => has(text), lacks: 'what you ask for when it is no'};
const forms: Need = {has: ({otherForms}) => otherForms.length > 0, lacks: 'what would do instead of money'};
const ranked: Need = {
	has: ({otherForms}) => otherForms.length > 1,
	lacks: 'two forms to choose between, ranked',
};
const reason: Need = {has: ({reason: text}) => has(text), lacks: 'the rule behind your amount'};
const floor: Need = {has: ({floor: text}) => has(text), lacks: 'the least you would take'};
const gain: Need = {has: (_, {yearly}) => yearly !== undefined, lacks: 'a yearly gain it could be paid from'};
const multiple: Need = {
	has: (_, {worth, ask}) => worth !== undefined && ask !== undefined,
	lacks: 'a worth to set against the ask',
};
const source: Need = {has: some((each) => has(each.source)), lacks: 'who or what says so'};
const baseline: Need = {
	has: some(({change}) => isChange(change)),
	lacks: 'a figure with a before and an after',
};
const ownPart: Need = {has: some((each) => has(each.ownPart)), lacks: 'what you yourself decided'};
const others: Need = {has: some((each) => has(each.others)), lacks: 'who helped, and with what'};
const otherwise: Need = {
	has: some((each) => has(each.otherwise)),
	lacks: 'what would have happened without it',
};
const once: Need = {
	has: ({ask}) => /\bonce\b|\bone[- ](?:off|time)\b|\blump\b|\bdays?\b/iu.test(ask),
	lacks: 'the word “once”: a lump sum stands outside the band',
};
const decided: Need = {has: (facts) => has(facts.decided), lacks: 'the day on which bonuses are decided'};
const role: Need = {has: (facts) => has(facts.role), lacks: 'your role, to measure it by'};
const asked: Need = {has: (_, {ask}) => ask !== undefined, lacks: 'the ask as a sum'};

/** What a strong answer to each pushback is made of, as far as a case can hold it; the others are met in the room. */
const needs: Readonly<Partial<Record<Branch, readonly Need[]>>> = {
	budget: [gain, fallback, forms],
	hr: [multiple, decided, source],
	deferral: [fallback, decided],
	precedent: [reason, otherwise],
	credit: [ownPart, others],
	duty: [otherwise, role, multiple],
	band: [once, forms],
	doubt: [source, baseline],
	amount: [reason, multiple, asked],
	lowball: [floor, fallback],
	'prove-it': [baseline, fallback],
	'non-cash': [ranked, floor],
};

/** Pushbacks to expect of a manager, a company and a pay structure. */
function expected({company, bonus, style, objections}: Case): ReadonlySet<Branch> {
	return new Set<Branch>([
		...objections,
		'amount',
		'lowball',
		...(company === 'struggling' ? (['budget', 'non-cash'] as const) : (['budget'] as const)),
		...(bonus === 'standard' ? (['hr', 'band'] as const) : []),
		...(bonus === 'kpi' ? (['prove-it', 'deferral'] as const) : []),
		...(bonus === 'discretionary' ? (['precedent'] as const) : []),
		...(bonus === undefined ? (['hr', 'deferral'] as const) : []),
		...(style === 'relationship-oriented' ? (['credit', 'precedent'] as const) : []),
		...(style === 'data-driven' ? (['doubt', 'duty'] as const) : []),
		...(style === undefined ? (['credit', 'doubt'] as const) : []),
	]);
}

function exposedTo(facts: Case, weighed: Weighed): readonly Exposed[] {
	const named = new Set(facts.objections);
	return [...expected(facts)]
		.flatMap((branch) => {
			const wanted = needs[branch];
			if (wanted === undefined) return [];
			const lacking = wanted.filter((need) => !need.has(facts, weighed));
			return [{branch, share: 1 - lacking.length / wanted.length, lacks: lacking.map(({lacks}) => lacks)}];
		})
		.toSorted((a, b) => a.share - b.share || Number(named.has(b.branch)) - Number(named.has(a.branch)));
}

const day = 86_400_000;

/** Days from the talk to the decision; negative when it has been taken. */
const daysBetween = (talk: string, decided: string): number | undefined =>
	has(talk) && has(decided) ? Math.round((Date.parse(decided) - Date.parse(talk)) / day) : undefined;

/** Less than this before the decision, and most of it is dealt out already. */
const tooLate = 21;

const badNews: Readonly<Partial<Record<Case['lately'][number], string>>> = {
	layoffs:
		'People have just been let go. Whoever asks for money now is remembered for it: wait, or ask for a date.',
	'hiring-freeze': 'There is a hiring freeze: expect “no budget”, and bring what costs nothing now.',
	reorganisation: 'A reorganisation is on: your manager may not be the one who decides. Find out first.',
	incident: 'An incident is still in the air. Let the repair be done before you ask.',
	'new-manager':
		'Your manager is new: they cannot vouch for what they have not seen. Show it first, ask later.',
};

function timingOf({talk, decided: by, lately, company}: Case): Timing {
	const left = daysBetween(talk, by);
	const bad = [
		...(left !== undefined && left < 0
			? [
					`The decision falls ${-left} ${left === -1 ? 'day' : 'days'} before your talk: by then it is too late for this round.`,
				]
			: []),
		...(left !== undefined && left >= 0 && left < tooLate
			? [
					`There are ${left} days from the talk to the decision. Managers settle it weeks before: talk earlier.`,
				]
			: []),
		...lately.flatMap((each) => badNews[each] ?? []),
	];
	const good = [
		...(left !== undefined && left >= tooLate
			? [`${left} days between the talk and the decision: enough for your manager to act.`]
			: []),
		...(lately.includes('success') ? ['A success is fresh: refer to it in your first sentence.'] : []),
	];
	const notes = [
		...(company === 'struggling'
			? ['The company is struggling: a dated review is a good result this year.']
			: []),
		...(by === ''
			? ['The day on which bonuses are decided is not known: ask, then talk at least three weeks before.']
			: []),
	];
	return {isBad: bad.length > 0, says: [...bad, ...good, ...notes]};
}

/** How ready a case is. */
export function readinessOf(facts: Case): Readiness {
	const weighed = weigh(facts);
	const counted = (index: number): boolean => {
		const each = weighed.achievements[index];
		return weighed.ask !== undefined && each?.amount !== undefined && each.notCounted === undefined;
	};
	const levels = facts.achievements.map((achievement, index) => levelsOf(achievement, counted(index)));
	const reached: Readonly<Record<Cue, Level>> = {
		data: best(levels.map(({data}) => data)),
		roi: best(levels.map(({roi}) => roi)),
		humility: best(levels.map(({humility}) => humility)),
		answer: answerLevel(facts),
	};
	const cues = (['data', 'roi', 'humility', 'answer'] as const).map((cue) => ({
		cue,
		level: reached[cue],
		why: cueWords[cue][reached[cue]],
	}));
	const pushbacks = exposedTo(facts, weighed);
	const met = pushbacks.reduce((sum, {share}) => sum + share, 0) / Math.max(1, pushbacks.length);
	const byCue = cues.reduce((sum, {level}) => sum + level, 0) / (2 * cues.length);
	return {
		score: Math.round(100 * (0.6 * byCue + 0.4 * met)),
		cues,
		achievements: facts.achievements.map(({what}, index) => ({
			what,
			levels: levels[index] ?? {data: 0, roi: 0, humility: 0},
		})),
		leadWith: (facts.style === undefined ? styles : [facts.style]).flatMap(
			(style) => leadFor(style, facts, levels, weighed) ?? [],
		),
		pushbacks,
		timing: timingOf(facts),
		weighed,
		gaps: gapsIn(facts),
	};
}
