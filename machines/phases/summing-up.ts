/**
 * The manager sums up what was agreed, or what became of the things wanted beside the bonus, and the lead has the last word:
 * it is pinned down, read out exactly, and put right.
 */
import type {Ending} from '../../src/terms.ts';
import type {CommitmentKind} from '../context.ts';
import type {Move} from '../moves.ts';
import {asksLast, type StateConfig, type Way} from '../states.ts';
import {nextStep, soured, stays} from './close-ways.ts';

interface SumUp {
	readonly move: Move;
	readonly ending: Ending;
	/** The promise that is summed up. */
	readonly by: CommitmentKind;
}

/** What can be summed up, by the state in which it is. */
export const sumUps = {
	granting: {move: 'close.grant', ending: 'granted', by: 'full'},
	endorsing: {move: 'close.endorse', ending: 'granted', by: 'sponsorship'},
	giving: {move: 'close.part', ending: 'part-now', by: 'part'},
	sharing: {move: 'close.share', ending: 'part-now', by: 'share'},
	sponsoring: {move: 'close.sponsor', ending: 'sponsored', by: 'sponsorship'},
	putOff: {move: 'close.later', ending: 'dated-review', by: 'later'},
	conditioning: {move: 'close.condition', ending: 'dated-review', by: 'condition'},
	reviewing: {move: 'close.review', ending: 'dated-review', by: 'review'},
	tracking: {move: 'close.track', ending: 'dated-review', by: 'track'},
	recognising: {move: 'close.recognition', ending: 'other-recognition', by: 'form'},
} as const satisfies Record<string, SumUp>;

/** Where a whole yes is prepared: what was to be waited for is taken back first. */
export const turns: Readonly<Record<string, string>> = {granting: 'turning', endorsing: 'turningToHr'};

/** It is not taken as it was read out, and nothing else is said. */
const notSo = {type: 'did', params: {facts: ['not-so']}} as const;

const saysNo = {type: 'did', params: {facts: ['refuses']}} as const;

/** A last question before which the terms are what the lead has just said. */
const puttingRight = (move: Move, ways: readonly Way[]): StateConfig => ({
	...asksLast(move, ways, 'slipping'),
	entry: ['amend', {type: 'ask', params: {move}}],
});

/** What nobody asked for goes, and what is left is summed up anew. */
const unasked: Way = {if: 'strikes', to: 'leftOpen'};

/** And then nothing more is asked of them. */
const done: Way = {if: 'hasNoMore', to: 'parting'};

/** “Bye.” */
const saysGoodbye = {type: 'kindlyDid', params: {facts: ['parts']}} as const;

const firm: readonly Way[] = [
	...soured,
	unasked,
	{if: 'movesDay', to: 'amending'},
	done,
	// A drill of one answer and this one is too short: what comes next is asked for, whatever was said.
	{if: 'briefDrill', to: 'pinning'},
	{if: 'concedes', to: 'slipping'},
	{if: 'asksExact', to: 'exactly'},
	{if: 'amends', to: 'amending'},
	stays,
	{if: 'strong', to: 'parting'},
	{if: nextStep, to: 'parting'},
	{if: 'acceptsAll', to: 'parting'},
	{if: saysGoodbye, to: 'parting'},
	{if: {type: 'fairAnd', params: {facts: ['leaves-it']}}, to: 'parting'},
	{to: 'pinning'},
];

/** One thing more is talked about before they part. */
const more: Way = {if: 'wantsMore', to: '#matter'};

const early: Way = {if: 'sourEarly', to: '#cold'};

/** Nobody loses what was given them by a tired word. */
const givenWays: readonly Way[] = [
	early,
	{if: 'briefDrill', to: 'pinning'},
	unasked,
	more,
	stays,
	{to: '#matters'},
];

const refusedWays: readonly Way[] = [
	...soured,
	more,
	{
		if: {type: 'strongAnd', params: {facts: ['asks-date', 'date', 'sets-bar', 'asks-criteria']}},
		to: 'reopened',
	},
	stays,
	{to: '#matters-no'},
];

/** The last questions after something was agreed, given or refused. */
export const summingUp: Readonly<Record<string, StateConfig>> = {
	/** Whoever grants it all takes back the waiting that was agreed before. */
	...Object.fromEntries(
		Object.entries(turns).map(([state, turning]) => [
			turning,
			{
				always: [
					{
						guard: 'delayed' as const,
						target: state,
						actions: [{type: 'say' as const, params: {move: 'bridge.reverse' as const}}, 'grant' as const],
					},
					{target: state, actions: 'grant' as const},
				],
			},
		]),
	),
	...Object.fromEntries(
		Object.entries(sumUps).map(([state, {move}]) => [state, asksLast(move, firm, 'slipping')]),
	),
	/** Read out at the door a moment ago, the terms are not read out again. */
	sealing: {always: [{guard: 'stepKnown', target: 'parting'}, {target: 'pinning'}]},
	// The manager has said who does it and by when: there is nothing to pin down.
	answered: asksLast('close.one', givenWays, '#matters'),
	listing: asksLast('close.matters', givenWays, '#matters'),
	denied: asksLast('close.one', refusedWays, '#matters-no'),
	listingNo: asksLast('close.matters', refusedWays, '#matters-no'),
	pinning: asksLast(
		'close.pin',
		[
			...soured,
			done,
			{if: 'concedes', to: 'slipping'},
			{if: 'asksExact', to: 'exactly'},
			{if: 'amends', to: 'amending'},
			stays,
			{if: 'fair', to: 'parting'},
			{to: 'slipping'},
		],
		'slipping',
	),
	/** What exactly is agreed, with what the lead has just put right in it. */
	exactly: puttingRight('close.exact', [
		...soured,
		unasked,
		done,
		{if: 'concedes', to: 'slipping'},
		{if: 'changesTerms', to: 'corrected'},
		{if: notSo, to: 'missing'},
		// What is wrong was said, and not understood: it is asked for once, and nothing lapses over that.
		{if: {type: 'did', params: {facts: ['puts-right']}}, to: 'missing'},
		{if: saysNo, to: 'slipping'},
		{if: 'amends', to: 'amending'},
		stays,
		{to: 'parting'},
	]),
	/** Read out once more, as the lead has put it right. */
	corrected: puttingRight('close.corrected', [
		...soured,
		{if: 'concedes', to: 'slipping'},
		{if: saysNo, to: 'slipping'},
		{if: 'amends', to: 'amending'},
		{to: 'parting'},
	]),
	/** Something is wrong in it, and it was not said what. */
	missing: asksLast(
		'close.missing',
		[...soured, {if: 'changesTerms', to: 'corrected'}, {if: 'amends', to: 'amending'}, {to: 'parting'}],
		'parting',
	),
};
