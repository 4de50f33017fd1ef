/** What moves the manager, in one table: the kind of answer, what it does to trust, patience, backing and doubts, and why. */
import type {Flag, Style} from '../src/terms.ts';
import {did, type Doubt, type Heard, type MeetingContext} from './context.ts';
import {lowersAsk, mayRaise, raisesAsk} from './sum-asked.ts';
import {asksWhatIsMeant} from './meant.ts';
import {onlyAsksAgain} from './open-questions.ts';
import {onlyAsksOfDeal} from './only-asked.ts';
import {isUnclear, strengthOf} from './strength.ts';
import {placeIn, standsAt} from './stands-at.ts';

/** Whether it only asks back, or asks about the deal. */
const onlyAsks = (heard: Heard, context: MeetingContext): boolean =>
	asksWhatIsMeant(heard, context) ||
	onlyAsksOfDeal(heard, context) ||
	// Whoever was passed over may say so.
	onlyAsksAgain(heard, context);

/** The same for every manager, or different by what convinces them. */
export type PerStyle = number | Readonly<Record<Style, number>>;

/** A row: when it applies, and what it does. Without a number it leaves that value alone. */
export interface StanceRule {
	readonly id: string;
	readonly reason: string;
	readonly when: (heard: Heard, context: MeetingContext) => boolean;
	readonly trust?: PerStyle;
	readonly patience?: PerStyle;
	readonly backing?: PerStyle;
	readonly opens?: Doubt;
	readonly closes?: Doubt;
}

/** Whether the fault was plain enough to be minded. */
const isShown = ({flags, doubtful = []}: Heard, flag: Flag): boolean =>
	flags.includes(flag) && !doubtful.includes(flag);

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
		when: (heard, context) => !isUnclear(heard) && strengthOf(heard) === 'weak' && !onlyAsks(heard, context),
		patience: -1,
	},
	{
		id: 'strong',
		reason: 'The answer took up what was said and moved the talk on.',
		// To ask back moves nothing on.
		when: (heard, context) => strengthOf(heard) === 'strong' && !onlyAsks(heard, context),
		patience: 1,
		trust: 1,
	},
	{
		id: 'first-figures',
		reason: 'A figure that can be checked, for the first time.',
		when: (heard, {shown}) => heard.levels.data === 2 && shown.data < 2,
		trust: {'data-driven': 1, 'relationship-oriented': 0},
		backing: {'data-driven': 2, 'relationship-oriented': 1},
		closes: 'figures',
	},
	{
		id: 'first-worth',
		reason: 'What the work was worth to the business, for the first time.',
		when: (heard, {shown}) => heard.levels.roi > 0 && shown.roi === 0,
		backing: {'data-driven': 2, 'relationship-oriented': 1},
		closes: 'worth',
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
		closes: 'credit',
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
		when: (heard) => isShown(heard, 'ultimatum') && !did(heard, 'worn-out'),
		trust: -3,
		patience: -2,
		opens: 'tone',
	},
	{
		id: 'arrogance',
		reason: 'All the credit for oneself, or others made small.',
		when: (heard) => isShown(heard, 'arrogance'),
		trust: {'data-driven': -2, 'relationship-oriented': -3},
		patience: -1,
	},
	{
		id: 'alone',
		reason: 'A shared result was claimed alone.',
		when: (heard, {shown}) => did(heard, 'sole-credit') && !shown.credit,
		opens: 'credit',
	},
	{
		id: 'repaired',
		reason: 'A fault was owned and a step named to mend it.',
		when: (heard) => strengthOf(heard) !== 'weak' && did(heard, 'owns-fault') && did(heard, 'repair'),
		trust: 1,
		closes: 'tone',
	},
	{
		id: 'complaint',
		reason: 'Blame for the company, HR or colleagues.',
		when: (heard) => isShown(heard, 'complaint') && !did(heard, 'worn-out'),
		trust: {'data-driven': -1, 'relationship-oriented': -2},
		patience: -1,
		opens: 'tone',
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
		opens: 'figures',
	},
	{
		id: 'raised',
		reason: 'More was asked than before.',
		when: (heard, context) =>
			mayRaise(placeIn(context)) && !did(heard, 'corrects') && raisesAsk(heard, context.shown.mostAsked),
		trust: -1,
	},
	{
		id: 'lowered',
		reason: 'The sum was lowered, and nothing asked for it in return.',
		when: (heard, {said, shown}) =>
			lowersAsk(heard, shown.mostAsked) && !/^(opening|evidence|ask|amount)\./.test(standsAt({said}) ?? ''),
		backing: -1,
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
	{
		id: 'changed-figure',
		reason: 'A figure that was another before.',
		when: (heard) => did(heard, 'changed-figure'),
		trust: -1,
		opens: 'figures',
	},
	{
		id: 'we-became-i',
		reason: 'What “we” had done became what “I” had done.',
		when: (heard) => did(heard, 'we-became-i'),
		trust: {'data-driven': 0, 'relationship-oriented': -1},
		opens: 'credit',
	},
];
