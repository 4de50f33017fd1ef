/** The whole meeting: opening, evidence, ask, pushbacks and close, and the ways it can end. */
import {endings, type Ending} from '../src/terms.ts';
import {agendaFor} from './agenda.ts';
import {chart} from './chart.ts';
import {nothingHeard, nothingShown, type MeetingContext, type MeetingInput} from './context.ts';
import {drilled} from './drill.ts';
import type {Move} from './moves.ts';
import {ask} from './phases/ask.ts';
import {close} from './phases/close.ts';
import {evidence} from './phases/evidence.ts';
import {matter} from './phases/matter.ts';
import {opening} from './phases/opening.ts';
import {pushback} from './phases/pushback.ts';
import {firstStance} from './stance.ts';

interface Parting {
	readonly id: string;
	readonly ending: Ending;
	readonly move: Move;
}

/** The ways to part: one for each ending, and some for endings that come about in another way as well. */
const partings: readonly Parting[] = [
	...endings.map((ending): Parting => ({id: ending, ending, move: `end.${ending}`})),
	{id: 'matters', ending: 'other-recognition', move: 'end.matters'},
	{id: 'matters-no', ending: 'clean-no', move: 'end.matters-no'},
	{id: 'endorsed', ending: 'granted', move: 'end.endorsed'},
	{id: 'mended', ending: 'clean-no', move: 'end.mended'},
	{id: 'reopened', ending: 'clean-no', move: 'end.reopened'},
	{id: 'offered', ending: 'soft-promise', move: 'end.offered'},
	{id: 'taken', ending: 'part-now', move: 'end.taken'},
];

const ended = Object.fromEntries(
	partings.map(({id, ending, move}) => [
		id,
		chart.createStateConfig({
			id,
			type: 'final',
			meta: {move},
			entry: [
				{type: 'headFor', params: {ending}},
				{type: 'say', params: {move}},
			],
		}),
	]),
);

function firstContext({setting, seed, rung = 'plain', drill}: MeetingInput): MeetingContext {
	const context: MeetingContext = {
		setting,
		seed,
		rung,
		stance: firstStance(setting, rung),
		changes: [],
		said: [],
		spoken: 0,
		shown: nothingShown,
		last: nothingHeard,
		questions: [],
		quoted: {},
		owed: [],
		agenda: agendaFor(setting, seed),
		results: {},
		answered: 0,
		commitments: [],
	};
	return drill === undefined ? context : drilled(context, drill);
}

/**
 * A drill has five turns at the most: many short runs teach more than one long one. At the fifth answer the manager asks
 * nothing more and parts as things stand then, and nobody loses for want of a turn what was agreed before.
 */
const atTheFifth = [
	{guard: 'spentInAnger' as const, target: '#damaged-trust'},
	{guard: 'spentWithin' as const, target: '#close', actions: 'breakOff' as const},
	{guard: 'spentAtLarge' as const, target: '#close'},
	{guard: 'spent' as const, target: '#parting'},
];

const meetingFrom = (initial: 'opening' | 'pushback') =>
	chart.createMachine({
		id: 'meeting',
		context: ({input}) => firstContext(input),
		initial,
		on: {LEAVE: {target: '#left', actions: ['turn', 'slip']}},
		...(initial === 'pushback' ? {always: atTheFifth} : {}),
		states: {opening, matter, evidence, ask, pushback, close, ...ended},
	});

/**
 * The manager as a chart. Input: the setting and a seed. Events: `ANSWER` with an assessment, `SILENCE` with seconds,
 * `LEAVE`. What the manager does is in the context's `said`; when the chart is done, `outcome` is the ending.
 */
export const meeting = meetingFrom('opening');

let ofDrills: typeof meeting | undefined;

/** The same chart, entered where the pushbacks begin: for an input with a drill. Half a megabyte, so made when first asked for. */
export const drillMeeting = (): typeof meeting => (ofDrills ??= meetingFrom('pushback'));
