/** Which pushbacks are to be expected, and what a case has to meet each with. */
import type {Branch} from '../terms.ts';
import type {Achievement, Case} from './case.ts';
import {isChange} from './evidence.ts';
import {isFilled} from './filled.ts';
import type {Weighed} from './weigh.ts';

export interface Exposed {
	readonly branch: Branch;
	/** What the case has to meet it with, 0–1. */
	readonly share: number;
	/** What it lacks, most useful first. */
	readonly lacks: readonly string[];
}

interface Need {
	readonly has: (facts: Case, weighed: Weighed) => boolean;
	readonly lacks: string;
}

const some =
	(test: (achievement: Achievement) => boolean) =>
	({achievements}: Case): boolean =>
		achievements.some(test);

const fallback: Need = {has: ({fallback: text}) => isFilled(text), lacks: 'what you ask for when it is no'};
const forms: Need = {has: ({otherForms}) => otherForms.length > 0, lacks: 'what would do instead of money'};
const ranked: Need = {
	has: ({otherForms}) => otherForms.length > 1,
	lacks: 'two forms to choose between, ranked',
};
const reason: Need = {has: ({reason: text}) => isFilled(text), lacks: 'the rule behind your amount'};
const floor: Need = {has: ({floor: text}) => isFilled(text), lacks: 'the least you would take'};
const gain: Need = {has: (_, {yearly}) => yearly !== undefined, lacks: 'a yearly gain it could be paid from'};
const multiple: Need = {
	has: (_, {worth, ask}) => worth !== undefined && ask !== undefined,
	lacks: 'a worth to set against the ask',
};
const source: Need = {has: some((each) => isFilled(each.source)), lacks: 'who or what says so'};
const baseline: Need = {
	has: some(({change}) => isChange(change)),
	lacks: 'a figure with a before and an after',
};
const ownPart: Need = {has: some((each) => isFilled(each.ownPart)), lacks: 'what you yourself decided'};
const others: Need = {has: some((each) => isFilled(each.others)), lacks: 'who helped, and with what'};
const otherwise: Need = {
	has: some((each) => isFilled(each.otherwise)),
	lacks: 'what would have happened without it',
};
const once: Need = {
	has: ({ask}) => /\bonce\b|\bone[- ](?:off|time)\b|\blump\b|\bdays?\b/iu.test(ask),
	lacks: 'the word “once”: a lump sum stands outside the band',
};
const decided: Need = {
	has: (facts) => isFilled(facts.decided),
	lacks: 'the day on which bonuses are decided',
};
const role: Need = {has: (facts) => isFilled(facts.role), lacks: 'your role, to measure it by'};
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

/** The pushbacks to expect, those the case is weakest against first. */
export function exposedTo(facts: Case, weighed: Weighed): readonly Exposed[] {
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
