/** What the manager holds and does not say, and how it moves: the rows of `stance-rules.ts` that fit an answer, added up. */
import type {Branch, Rung, Setting, SideBranch, Style} from '../src/terms.ts';
import {
	type BranchResult,
	type Doubt,
	type Heard,
	type MeetingContext,
	type Stance,
	type StanceChange,
} from './context.ts';
import type {Move} from './moves.ts';
import {stanceRules, type PerStyle} from './stance-rules.ts';

export {isConvinced} from './convinced.ts';

const limits = {trust: 10, patience: 12, backing: 6, room: 4} as const;

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
function roomIn({company, bonus}: Setting): number {
	const byCompany = {strong: 3, steady: 2, struggling: 0}[company];
	return byCompany + (bonus === 'discretionary' ? 1 : 0);
}

/** How much less patience a manager has on the hard rung. */
const hardness = 3;

/** The stance a manager comes in with. A rushed one has less patience, and so has one on the hard rung. */
export function firstStance(setting: Setting, rung: Rung = 'plain'): Stance {
	return {
		trust: 5,
		patience: (setting.pressure === 'calm' ? 12 : 9) - (rung === 'hard' ? hardness : 0),
		backing: 0,
		room: roomIn(setting),
		doubts: [],
	};
}

const amount = (value: PerStyle | undefined, style: Style): number =>
	value === undefined ? 0 : typeof value === 'number' ? value : value[style];

/** The rules of the stance that an answer sets off, in the order of the table. */
export function changesFor(heard: Heard, context: MeetingContext): readonly StanceChange[] {
	const {style} = context.setting;
	return stanceRules
		.filter(({when}) => when(heard, context))
		.map(({id, reason, trust, patience, backing, opens, closes}) => ({
			rule: id,
			reason,
			trust: amount(trust, style),
			patience: amount(patience, style),
			backing: amount(backing, style),
			...(opens === undefined ? {} : {opens}),
			...(closes === undefined ? {} : {closes}),
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
	const doubts = changes.reduce((open, {opens, closes}) => {
		const left = open.filter((doubt) => doubt !== closes);
		return opens === undefined || left.includes(opens) ? left : [...left, opens];
	}, stance.doubts);
	return {...stance, trust: sum('trust'), patience: sum('patience'), backing: sum('backing'), doubts};
}

/** Whether the manager has had enough. */
export const isOver = ({trust, patience}: Stance): boolean => trust === 0 || patience === 0;

/** What was still missing when the evidence was over becomes a doubt. */
export function changesAfterEvidence({shown}: MeetingContext): readonly StanceChange[] {
	const doubt = (opens: Doubt, reason: string): StanceChange => ({
		rule: `no-${opens}`,
		reason,
		trust: 0,
		patience: 0,
		backing: 0,
		opens,
	});
	return [
		...(shown.data < 2
			? [doubt('figures', 'No figure that could be checked by the end of the evidence.')]
			: []),
		...(shown.roi === 0 ? [doubt('worth', 'What it was worth to the business stayed open.')] : []),
	];
}

/** The doubt a pushback is about: settling it lays the doubt to rest. */
const laidToRest: Readonly<Partial<Record<Branch, Doubt>>> = {
	credit: 'credit',
	doubt: 'figures',
	duty: 'worth',
	conduct: 'tone',
	leaving: 'tone',
};

/** How the outcome of a pushback outside the backbone is carried on: the manager has one reason more, or one less. */
export function changesForOutcome(
	branch: SideBranch,
	result: BranchResult,
	said: readonly Move[] = [],
): readonly StanceChange[] {
	if (result === 'soft') return [];
	const won = result === 'settled';
	const about = branch === 'doubt' && said.includes('doubt.who') ? 'credit' : laidToRest[branch];
	const closes = won ? about : undefined;
	return [
		{
			rule: won ? `won-${branch}` : `lost-${branch}`,
			reason: won ? 'A pushback was laid to rest.' : 'A pushback stayed unanswered.',
			trust: 0,
			patience: 0,
			backing: won ? 1 : -1,
			...(closes === undefined ? {} : {closes}),
		},
	];
}

/** Letting the manager’s own silence stand. */
export const changesForHolding: readonly StanceChange[] = [
	{
		rule: 'held',
		reason: 'The silence was left to stand, and so was the ask.',
		trust: 1,
		patience: 0,
		backing: 0,
	},
];
