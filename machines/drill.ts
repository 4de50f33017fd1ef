/**
 * What a manager holds when a meeting begins within one pushback: as if the talk before it had gone well enough to get
 * there, and badly enough for this pushback to come.
 */
import type {Branch} from '../src/terms.ts';
import {nothingShown, type Drill, type MeetingContext} from './context.ts';

/** The answers a drill has at the least and at the most. */
const [fewest, most] = [3, 5];

/** The answers a drill has had with this one. */
export const countedIn = ({drill, answered}: MeetingContext): number =>
	drill === undefined ? 0 : answered + 1;

/** Whether the answer that comes now is too soon to be the last. */
export const isEarlyInDrill = ({drill, answered}: MeetingContext): boolean =>
	drill !== undefined && answered + 1 < fewest;

/** Whether the answer that comes now is the last one. */
export const isLastOfDrill = ({drill, answered}: MeetingContext): boolean =>
	drill !== undefined && answered + 1 >= most;

/** Whether a drill has had all its answers. */
export const isSpent = ({drill, answered}: MeetingContext): boolean =>
	drill !== undefined && answered >= most;

/** Patience that the talk before it has used up. */
const spent = 3;

const before: Readonly<Partial<Record<Branch, (context: MeetingContext) => Partial<MeetingContext>>>> = {
	credit: ({stance, shown}) => ({
		shown: {...shown, credit: false},
		stance: {...stance, doubts: ['credit']},
	}),
	doubt: ({stance, shown}) => ({
		shown: {...shown, data: 1},
		stance: {...stance, doubts: ['figures']},
	}),
	duty: ({stance, shown}) => ({shown: {...shown, roi: 0}, stance: {...stance, doubts: ['worth']}}),
	conduct: ({stance}) => ({stance: {...stance, trust: 5, doubts: ['tone']}}),
	amount: ({shown}) => ({shown: {...shown, reason: false}}),
	leaving: ({stance, shown}) => ({shown: {...shown, rival: true}, stance: {...stance, trust: 5}}),
	lowball: ({stance}) => ({stance: {...stance, trust: 7}}),
	'non-cash': () => ({results: {budget: 'standing'}}),
	nibble: () => ({
		results: {deferral: 'settled'},
		commitments: [{kind: 'review', branch: 'deferral', owner: 'manager', due: {key: 'next-quarter'}}],
	}),
};

/** The context of a meeting that begins within one pushback. */
export function drilled(first: MeetingContext, {branch, amount, size, figure}: Drill): MeetingContext {
	const context: MeetingContext = {
		...first,
		drill: branch,
		stance: {
			...first.stance,
			trust: 6,
			patience: first.stance.patience - spent,
			backing: 3,
		},
		shown: {
			...nothingShown,
			data: 2,
			roi: 2,
			credit: true,
			reason: true,
			mostAsked: size ?? 0,
			amount,
			...(figure === undefined ? {} : {figure}),
		},
	};
	return {...context, ...before[branch]?.(context)};
}
