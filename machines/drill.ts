/**
 * What a manager holds when a meeting begins within one pushback: as if the talk before it had gone well enough to get
 * there, and badly enough for this pushback to come.
 */
import type {Branch} from '../src/terms.ts';
import type {Drill, MeetingContext} from './context.ts';

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
export function drilled(first: MeetingContext, {branch, amount, figure}: Drill): MeetingContext {
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
			data: 2,
			roi: 2,
			credit: true,
			reason: true,
			rival: false,
			changed: false,
			mostAsked: 0,
			amount,
			...(figure === undefined ? {} : {figure}),
		},
	};
	return {...context, ...before[branch]?.(context)};
}
