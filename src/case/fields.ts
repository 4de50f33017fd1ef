/** Every field of a case: its key in the file, what it asks for, and an example. The form, the template and the messages read it. */
import {bonuses, branches, companies, pressures, styles} from '../terms.ts';
import {circumstances, type Achievement, type Case} from './case.ts';

interface Described {
	/** As it stands in the file. */
	readonly key: string;
	readonly title: string;
	/** What to write there. */
	readonly asks: string;
	readonly example: string;
}

export type AchievementName = keyof Achievement;
export type CaseName = Exclude<keyof Case, 'achievements'>;

export interface AchievementField extends Described {
	readonly name: AchievementName;
}

export interface CaseField extends Described {
	readonly name: CaseName;
	/** Several values, in order. */
	readonly isList?: true;
	/** The only values there are. */
	readonly oneOf?: readonly string[];
}

export const achievementFields: readonly AchievementField[] = [
	{
		name: 'what',
		key: 'what',
		title: 'Name',
		asks: 'what you call it, as it would stand in a sentence',
		example: 'the checkout migration',
	},
	{
		name: 'change',
		key: 'change',
		title: 'Change',
		asks: 'what was measured, what it was before and what it is now',
		example: 'failed payments from 2.1% to 0.8% since April',
	},
	{
		name: 'outcome',
		key: 'outcome',
		title: 'Outcome',
		asks: 'what the business got from it, in words a stranger understands',
		example: 'orders that used to be lost at the last step',
	},
	{
		name: 'worth',
		key: 'worth',
		title: 'Worth',
		asks: 'what that is worth, in money or hours; a range will do',
		example: 'about €310,000 a year',
	},
	{
		name: 'source',
		key: 'source',
		title: 'Source',
		asks: 'who or what says so',
		example: 'Finance, September report',
	},
	{
		name: 'ownPart',
		key: 'own-part',
		title: 'Your part',
		asks: 'what you yourself decided or did',
		example: 'the decision to go market by market',
	},
	{
		name: 'others',
		key: 'others',
		title: 'Others',
		asks: 'who helped, and with what',
		example: 'Marta did the cut-over, Idris the monitoring',
	},
	{
		name: 'otherwise',
		key: 'otherwise',
		title: 'Without it',
		asks: 'what would have happened without it',
		example: 'another year on the old gateway, with its fees',
	},
];

export const caseFields: readonly CaseField[] = [
	{
		name: 'role',
		key: 'role',
		title: 'Role',
		asks: 'your role, and the team',
		example: 'Technical lead, payments, team of six',
	},
	{name: 'period', key: 'period', title: 'Period', asks: 'the time it is about', example: 'this year'},
	{
		name: 'ask',
		key: 'ask',
		title: 'Ask',
		asks: 'the amount, or the percentage of what',
		example: '€8,000, once',
	},
	{
		name: 'reason',
		key: 'reason',
		title: 'Reason',
		asks: 'the rule behind that amount',
		example: 'about 2.5% of what the migration brings in a year',
	},
	{
		name: 'floor',
		key: 'floor',
		title: 'Floor',
		asks: 'the least you would take',
		example: '€4,000 now and the rest dated',
	},
	{
		name: 'fallback',
		key: 'fallback',
		title: 'If it is no',
		asks: 'what you ask for when the answer is no',
		example: 'a review in July with a figure to reach',
	},
	{
		name: 'otherForms',
		key: 'other-forms',
		title: 'Not money',
		asks: 'what would do instead of money, best first',
		example: 'ten training days',
		isList: true,
	},
	{
		name: 'salary',
		key: 'salary',
		title: 'Salary',
		asks: 'what a percentage is taken of; needed only if you ask for one',
		example: '€78,000 a year',
	},
	{
		name: 'rate',
		key: 'hour-costs',
		title: 'An hour costs',
		asks: 'what an hour of work costs; needed only to tell saved hours in money',
		example: '€60',
	},
	{
		name: 'bonus',
		key: 'bonus',
		title: 'Bonus',
		asks: 'how your company pays bonuses',
		example: 'discretionary',
		oneOf: bonuses,
	},
	{
		name: 'company',
		key: 'company',
		title: 'Company',
		asks: 'how your company is doing',
		example: 'steady',
		oneOf: companies,
	},
	{
		name: 'style',
		key: 'manager',
		title: 'Manager',
		asks: 'what convinces your manager',
		example: 'data-driven',
		oneOf: styles,
	},
	{
		name: 'pressure',
		key: 'pressure',
		title: 'Pressure',
		asks: 'how much time your manager has',
		example: 'calm',
		oneOf: pressures,
	},
	{
		name: 'talk',
		key: 'talk',
		title: 'Talk on',
		asks: 'the day of the talk',
		example: '2026-11-30',
	},
	{
		name: 'decided',
		key: 'decided',
		title: 'Decided on',
		asks: 'the day on which bonuses are decided',
		example: '2027-01-15',
	},
	{
		name: 'lately',
		key: 'lately',
		title: 'Lately',
		asks: 'what has been going on in the company',
		example: 'success',
		isList: true,
		oneOf: circumstances,
	},
	{
		name: 'objections',
		key: 'objections',
		title: 'Objections',
		asks: 'what your manager may object',
		example: 'budget',
		isList: true,
		oneOf: branches,
	},
];

/** The path of a field in words a reader of the file can follow: `achievements.2.own-part`, counted from 1. */
export const pathOf = (name: AchievementName, index: number): string =>
	`achievements.${index + 1}.${achievementFields.find((field) => field.name === name)?.key ?? name}`;

/** The key of a field of the case itself. */
export const keyOf = (name: CaseName): string => caseFields.find((field) => field.name === name)?.key ?? name;
