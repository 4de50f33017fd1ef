/**
 * “I do not believe it.” What came apart decides how it begins. Figures open to source, window and the low end, else finance
 * checks; a “we” that became an “I” to who did what; a blank to the figure that belongs there. Where there
 * was no figure at all it is asked for something that can be looked up.
 */
import {chart} from '../chart.ts';
import {sideBranch} from '../side-branch.ts';
import {asks, closes, type StateConfig, type Way} from '../states.ts';

const checked = ['caveat', 'offers-check'] as const;

/** Anything that somebody else could look up or confirm. */
const shown = ['offers-check', 'offers-material', 'names-witness', 'figure', 'counts', 'caveat'] as const;

const figures = sideBranch({
	branch: 'doubt',
	answeredBy: checked,
	settledBy: [...checked, 'figure'],
	whole: {state: 'least', move: 'doubt.least', did: checked},
	tested: {state: 'cautious', move: 'doubt.cautious'},
	asked: {state: 'sheet', move: 'doubt.sheet'},
	settled: {move: 'doubt.settle'},
	half: {state: 'pending', move: 'doubt.pending', promise: {kind: 'check', due: 'next-week'}},
	standing: {move: 'doubt.stand'},
});

/** Whose it was is told by naming the others, the own decision, or whoever can say. */
const parts: Way = {
	if: {type: 'kindlyDid', params: {facts: ['credit', 'own-decision', 'offers-check', 'owns-fault']}},
	to: 'parted',
};

export const doubt: StateConfig = chart.createStateConfig({
	...figures,
	initial: 'asking',
	states: {
		asking: {
			always: [
				{guard: {type: 'slipped', params: {slip: 'deed'}}, target: 'who'},
				{guard: {type: 'slipped', params: {slip: 'blank'}}, target: 'blank'},
				{guard: 'showedNothing', target: 'nothing'},
				{target: 'raised'},
			],
		},
		...figures.states,
		who: asks('doubt.who', [
			parts,
			{if: 'concedes', to: 'unparted'},
			{if: 'fair', to: 'part'},
			{to: 'unparted'},
		]),
		part: asks('doubt.part', [parts, {to: 'unparted'}]),
		blank: asks('doubt.blank', [
			{if: {type: 'kindlyDid', params: {facts: checked}}, to: 'cautious'},
			{if: 'concedes', to: 'standing'},
			{if: {type: 'kindlyDid', params: {facts: ['fills-blank', 'figure']}}, to: 'sheet'},
			{if: 'fair', to: 'sheet'},
			{to: 'standing'},
		]),
		// Where no figure was told there is none to be doubted: the manager asks for anything that can be looked up.
		nothing: asks('doubt.none', [
			{if: {type: 'kindlyDid', params: {facts: shown}}, to: 'lookedUp'},
			{if: 'concedes', to: 'unseen'},
			{if: 'fair', to: 'lookedUp'},
			{to: 'unseen'},
		]),
		lookedUp: closes('doubt.none-taken', 'doubt', 'soft', {kind: 'check', due: 'next-week'}),
		unseen: closes('doubt.none-left', 'doubt', 'standing'),
		parted: closes('doubt.settle-who', 'doubt', 'settled'),
		unparted: closes('doubt.stand-who', 'doubt', 'standing'),
	},
});
