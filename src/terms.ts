/** The closed lists every room of the house shares. One word means one thing everywhere. */

export const styles = ['data-driven', 'relationship-oriented'] as const;
/** What convinces this manager. */
export type Style = (typeof styles)[number];

export const pressures = ['calm', 'rushed'] as const;
/** How much time the manager has. */
export type Pressure = (typeof pressures)[number];

export const bonuses = ['standard', 'discretionary', 'kpi'] as const;
/** How the company pays bonuses: by a standard grid, at a manager's discretion, or tied to KPIs. */
export type Bonus = (typeof bonuses)[number];

export const companies = ['strong', 'steady', 'struggling'] as const;
/** How the company is doing. */
export type Company = (typeof companies)[number];

/** The manager's and the company's situation. */
export interface Setting {
	readonly style: Style;
	readonly pressure: Pressure;
	readonly bonus: Bonus;
	readonly company: Company;
}

export const phases = ['opening', 'evidence', 'ask', 'pushback', 'close'] as const;
/** A stretch of the meeting. */
export type Phase = (typeof phases)[number];

export const backbone = ['budget', 'hr', 'deferral'] as const;
/** The pushbacks every manager has; each full meeting raises at least two of them. */
export type BackboneBranch = (typeof backbone)[number];

export const sides = [
	'precedent',
	'credit',
	'duty',
	'band',
	'doubt',
	'amount',
	'lowball',
	'prove-it',
	'silence',
	'non-cash',
	'leaving',
	'conduct',
	'nibble',
] as const;
/** Pushbacks that come by what was said, by the setting, or because it goes well. */
export type SideBranch = (typeof sides)[number];

export const branches = [...backbone, ...sides] as const;
/** One pushback. */
export type Branch = (typeof branches)[number];

export const topics = ['opening', 'evidence', 'ask', 'budget', 'hr', 'deferral', 'close'] as const;
/** What an answer is judged as: a phase, or one of the pushbacks the guideline defines. */
export type Topic = (typeof topics)[number];

/** What an answer to each pushback is judged as: the topic that asks for the same kind of answer. */
export const judgedAs: Readonly<Record<Branch, Topic>> = {
	budget: 'budget',
	hr: 'hr',
	deferral: 'deferral',
	precedent: 'budget',
	credit: 'evidence',
	duty: 'evidence',
	band: 'budget',
	doubt: 'evidence',
	amount: 'ask',
	lowball: 'budget',
	'prove-it': 'deferral',
	silence: 'budget',
	'non-cash': 'budget',
	leaving: 'budget',
	conduct: 'evidence',
	nibble: 'close',
};

export const rungs = ['guided', 'plain', 'hard', 'exam'] as const;
/**
 * How a rehearsal is played: with a hint before each answer, as it is, with less patience and more pushbacks, or as an
 * exam, which is one take without help.
 */
export type Rung = (typeof rungs)[number];

export const forms = ['A', 'B'] as const;
/** One of two parallel meetings of equal difficulty, for an honest before and after. */
export type Form = (typeof forms)[number];

export const cues = ['data', 'roi', 'humility', 'answer'] as const;
/** What the scorer looks for in an answer. */
export type Cue = (typeof cues)[number];

/** How much of a cue an answer has. */
export type Level = 0 | 1 | 2;

export const flags = [
	'arrogance',
	'ultimatum',
	'entitlement',
	'complaint',
	'undermining',
	'jargon',
	'stuffing',
	'placeholder',
	'concession',
] as const;
/** A fault a fair-minded manager would notice. */
export type Flag = (typeof flags)[number];

export const isFlag = (about: Cue | Flag): about is Flag => flags.some((flag) => flag === about);

/**
 * What does not hold against what was said before: a figure that was another, a “we” that became an “I”, a blank that was
 * left. What weighs most comes first.
 */
export type Slip = 'figure' | 'deed' | 'blank';

export const endings = [
	'granted',
	'part-now',
	'sponsored',
	'dated-review',
	'other-recognition',
	'soft-promise',
	'clean-no',
	'damaged-trust',
	'left',
] as const;
/** How the meeting ended. `left`: the lead walked out or the input ended before the manager was done. */
export type Ending = (typeof endings)[number];

export const wishForms = ['raise', 'title', 'hire', 'days', 'course', 'hours', 'tools', 'relief'] as const;
/** What a lead may want in place of a bonus, or beside it. */
export type WishForm = (typeof wishForms)[number];
