/** What is missing in a case, and what it would buy. */
import type {Cue} from '../terms.ts';
import {isChange} from './evidence.ts';
import type {Achievement, Case} from './case.ts';
import {keyOf, pathOf, type AchievementName, type CaseName} from './fields.ts';
import {askIn, moneyIn, sumIn} from './sums.ts';

export interface Gap {
	/** The field: `achievements.1.worth`. */
	readonly field: string;
	/** What is not there. */
	readonly missing: string;
	/** What it would be good for. */
	readonly buys: string;
	/** The cue it would help, where it is one. */
	readonly cue?: Cue;
}

type Told = Pick<Gap, 'missing' | 'buys' | 'cue'>;

const blank = /[‹<[_{]\s*(?:your|the|x+|…|\.{3}|_)|\b(?:tbd|tbc|todo|xx+)\b|\?\?|…/iu;

/** Whether a text still holds a blank that was to be filled: “‹your figure›”, “X%”, “TBD”. */
export const hasBlank = (text: string): boolean => blank.test(text) || /(?<![\p{L}\d])[xX]%/u.test(text);

const inAchievement: readonly (readonly [AchievementName, (facts: Achievement) => Told | undefined])[] = [
	[
		'change',
		({change}) => {
			if (change === '')
				return {
					missing: 'what changed, with a figure',
					buys: 'the first thing a manager asks: without it there is nothing to check',
					cue: 'data',
				};
			return isChange(change)
				? undefined
				: {
						missing: 'what it was before',
						buys: 'a figure nobody can take for luck: from what, to what',
						cue: 'data',
					};
		},
	],
	[
		'worth',
		({worth}) => {
			if (worth === '')
				return {
					missing: 'what it is worth, in money or hours',
					buys: 'the multiple: how many times your ask it brings',
					cue: 'roi',
				};
			return sumIn(worth) === undefined
				? {missing: 'a sum in money or hours', buys: 'a worth that can be set against your ask', cue: 'roi'}
				: undefined;
		},
	],
	[
		'outcome',
		({outcome}) =>
			outcome === ''
				? {
						missing: 'what the business got from it',
						buys: 'a sentence your manager can repeat to somebody who has never seen the system',
						cue: 'roi',
					}
				: undefined,
	],
	[
		'source',
		({source}) =>
			source === ''
				? {missing: 'who or what says so', buys: 'an answer to “where is that figure from?”', cue: 'data'}
				: undefined,
	],
	[
		'ownPart',
		({ownPart}) =>
			ownPart === ''
				? {missing: 'your own part', buys: 'an answer to “was it you or the team?”', cue: 'humility'}
				: undefined,
	],
	[
		'others',
		({others}) =>
			others === ''
				? {missing: 'who helped', buys: 'credit you give before you are asked for it', cue: 'humility'}
				: undefined,
	],
	[
		'otherwise',
		({otherwise}) =>
			otherwise === ''
				? {missing: 'what would have happened without it', buys: 'an answer to “that is just your job”'}
				: undefined,
	],
];

const inCase: readonly (readonly [CaseName, (facts: Case) => Told | undefined])[] = [
	[
		'ask',
		({ask, salary}) => {
			const asked = askIn(ask);
			if (asked === undefined)
				return {missing: 'an amount, or a percentage', buys: 'a figure to negotiate from', cue: 'answer'};
			return asked.kind === 'share' && asked.of === undefined && moneyIn(salary) === undefined
				? {missing: 'what it is a percentage of', buys: 'the ask as a sum, and so the multiple', cue: 'roi'}
				: undefined;
		},
	],
	[
		'reason',
		({reason}) =>
			reason === ''
				? {missing: 'the rule behind the amount', buys: 'an answer to “why that number?”', cue: 'answer'}
				: undefined,
	],
	[
		'floor',
		({floor}) =>
			floor === ''
				? {missing: 'the least you would take', buys: 'a calm answer to a low offer', cue: 'answer'}
				: undefined,
	],
	[
		'fallback',
		({fallback}) =>
			fallback === ''
				? {
						missing: 'what you ask for when it is no',
						buys: 'something in hand even after a no',
						cue: 'answer',
					}
				: undefined,
	],
	[
		'otherForms',
		({otherForms}) =>
			otherForms.length === 0
				? {
						missing: 'what would do instead of money',
						buys: 'a choice to offer when there is no budget',
						cue: 'answer',
					}
				: undefined,
	],
	[
		'rate',
		({rate, achievements}) =>
			moneyIn(rate) === undefined && achievements.some(({worth}) => sumIn(worth)?.kind === 'time')
				? {missing: 'what an hour costs', buys: 'the saved hours as money, by your own figure', cue: 'roi'}
				: undefined,
	],
];

const blankIn = (field: string, text: string): readonly Gap[] =>
	hasBlank(text)
		? [{field, missing: 'the blank filled in', buys: 'a sentence you can say without stopping'}]
		: [];

/** Everything missing in a case: field by field, the achievements first. */
export function gapsIn(facts: Case): readonly Gap[] {
	return [
		...facts.achievements.flatMap((achievement, index) => [
			...inAchievement.flatMap(([name, find]) => {
				const told = find(achievement);
				return told === undefined ? [] : [{field: pathOf(name, index), ...told}];
			}),
			...Object.entries(achievement).flatMap(([name, text]) =>
				blankIn(pathOf(name as AchievementName, index), String(text)),
			),
		]),
		...inCase.flatMap(([name, find]) => {
			const told = find(facts);
			return told === undefined ? [] : [{field: keyOf(name), ...told}];
		}),
		...blankIn(keyOf('ask'), facts.ask),
		...blankIn(keyOf('reason'), facts.reason),
	];
}
