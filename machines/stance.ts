/**
 * What the manager feels, in one table: which kind of answer moves trust, patience and backing, by how much, and why.
 * The chart applies every row that fits an answer and keeps the rows for the review.
 */
import type {Setting, Style} from '../src/terms.ts';
import {did, type Heard, type MeetingContext, type Stance, type StanceChange} from './context.ts';
import {isUnclear, strengthOf} from './strength.ts';

type PerStyle = number | Readonly<Record<Style, number>>;

interface StanceRule {
	readonly id: string;
	readonly reason: string;
	readonly when: (heard: Heard, context: MeetingContext) => boolean;
	readonly trust?: PerStyle;
	readonly patience?: PerStyle;
	readonly backing?: PerStyle;
}

const limits = {trust: 10, patience: 12, backing: 6, room: 4} as const;

export const stanceRules: readonly StanceRule[] = [
	{
		id: 'unclear',
		reason: 'The answer could not be followed.',
		when: isUnclear,
		patience: -2,
	},
	{
		id: 'weak',
		reason: 'The answer did not deal with what was said.',
		when: (heard) => !isUnclear(heard) && strengthOf(heard) === 'weak',
		patience: -1,
	},
	{
		id: 'strong',
		reason: 'The answer took up what was said and moved the talk on.',
		when: (heard) => strengthOf(heard) === 'strong',
		patience: 1,
		trust: 1,
	},
	{
		id: 'first-figures',
		reason: 'A figure that can be checked, for the first time.',
		when: (heard, {shown}) => heard.levels.data === 2 && shown.data < 2,
		trust: {'data-driven': 1, 'relationship-oriented': 0},
		backing: {'data-driven': 2, 'relationship-oriented': 1},
	},
	{
		id: 'first-worth',
		reason: 'What the work was worth to the business, for the first time.',
		when: (heard, {shown}) => heard.levels.roi > 0 && shown.roi === 0,
		backing: {'data-driven': 2, 'relationship-oriented': 1},
	},
	{
		id: 'worth-against-cost',
		reason: 'The gain was set against what is asked.',
		when: (heard, {shown}) => heard.levels.roi === 2 && shown.roi < 2,
		trust: {'data-driven': 1, 'relationship-oriented': 0},
		backing: 1,
	},
	{
		id: 'first-credit',
		reason: 'Others were named for their part.',
		when: (heard, {shown}) => did(heard, 'credit') && !shown.credit,
		trust: {'data-driven': 0, 'relationship-oriented': 1},
		backing: {'data-driven': 1, 'relationship-oriented': 2},
	},
	{
		id: 'understood',
		reason: 'The lead took the manager’s side of it seriously.',
		when: (heard) => heard.levels.humility === 2 && did(heard, 'acknowledged', 'open', 'thanks'),
		trust: {'data-driven': 0, 'relationship-oriented': 1},
	},
	{
		id: 'ultimatum',
		reason: 'A threat, or another offer used as a stick.',
		when: ({flags}) => flags.includes('ultimatum'),
		trust: -3,
		patience: -2,
	},
	{
		id: 'arrogance',
		reason: 'All the credit for oneself, or others made small.',
		when: ({flags}) => flags.includes('arrogance'),
		trust: {'data-driven': -2, 'relationship-oriented': -3},
		patience: -1,
	},
	{
		id: 'complaint',
		reason: 'Blame for the company, HR or colleagues.',
		when: ({flags}) => flags.includes('complaint'),
		trust: {'data-driven': -1, 'relationship-oriented': -2},
		patience: -1,
	},
	{
		id: 'entitlement',
		reason: 'Need, tenure or what others got, as the argument.',
		when: ({flags}) => flags.includes('entitlement'),
		trust: -1,
	},
	{
		id: 'recital',
		reason: 'Figures or phrases recited, or a blank left unfilled.',
		when: ({flags}) => flags.includes('stuffing') || flags.includes('placeholder'),
		trust: {'data-driven': -2, 'relationship-oriented': -1},
		patience: -1,
	},
	{
		id: 'undermining',
		reason: 'The lead talked the case down.',
		when: ({flags}) => flags.includes('undermining'),
		backing: -1,
	},
	{
		id: 'jargon',
		reason: 'Technical terms that say nothing of what they did for anyone.',
		when: ({flags}) => flags.includes('jargon'),
		patience: {'data-driven': 0, 'relationship-oriented': -1},
	},
];

const silence = {
	rule: 'silence',
	reason: 'Nothing was said.',
	trust: 0,
	patience: -1,
	backing: 0,
} satisfies StanceChange;

/**
 * What the company lets the manager give, 0–4: at 3 the whole ask is possible, at 1 a part of it, at 0 no cash.
 * A discretionary bonus leaves a manager more room than a grid does.
 */
export function roomIn({company, bonus}: Setting): number {
	const byCompany = {strong: 3, steady: 2, struggling: 0}[company];
	return byCompany + (bonus === 'discretionary' ? 1 : 0);
}

/** The stance a manager comes in with. A rushed one has less patience. */
export function firstStance(setting: Setting): Stance {
	return {trust: 5, patience: setting.pressure === 'calm' ? 12 : 9, backing: 0, room: roomIn(setting)};
}

const amount = (value: PerStyle | undefined, style: Style): number =>
	value === undefined ? 0 : typeof value === 'number' ? value : value[style];

/** The rules of the stance that an answer sets off, in the order of the table. */
export function changesFor(heard: Heard, context: MeetingContext): readonly StanceChange[] {
	const {style} = context.setting;
	return stanceRules
		.filter(({when}) => when(heard, context))
		.map(({id, reason, trust, patience, backing}) => ({
			rule: id,
			reason,
			trust: amount(trust, style),
			patience: amount(patience, style),
			backing: amount(backing, style),
		}));
}

/** What silence does to the stance. */
export const changesForSilence: readonly StanceChange[] = [silence];

const within = (value: number, limit: number): number => Math.min(limit, Math.max(0, value));

/** The stance after the changes, each value kept within its range. */
export function applyChanges(stance: Stance, changes: readonly StanceChange[]): Stance {
	const sum = (key: 'trust' | 'patience' | 'backing'): number =>
		within(
			changes.reduce((total, change) => total + change[key], stance[key]),
			limits[key],
		);
	return {...stance, trust: sum('trust'), patience: sum('patience'), backing: sum('backing')};
}

/** Whether the manager has had enough. */
export const isOver = ({trust, patience}: Stance): boolean => trust === 0 || patience === 0;

/** Whether the manager believes enough of the case, and in the lead, to spend something of their own on it. */
export const isConvinced = ({backing, trust}: Stance): boolean => backing >= 3 && trust >= 4;
