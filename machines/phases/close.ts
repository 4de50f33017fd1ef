/**
 * Promises of money pass the gates, the manager sums up, the lead has the last word. Whoever does not say what happens
 * next is asked once; what is still left open then slips away, whatever was agreed.
 */
import type {Ending} from '../../src/terms.ts';
import {chart} from '../chart.ts';
import type {CommitmentKind} from '../context.ts';
import type {Move} from '../moves.ts';
import {gates} from '../promises.ts';
import {asksLast, type StateConfig, type Way} from '../states.ts';

interface SumUp {
	readonly move: Move;
	readonly ending: Ending;
	/** The promise that is summed up. */
	readonly by: CommitmentKind;
}

const sumUps = {
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
const turns: Readonly<Record<string, string>> = {granting: 'turning', endorsing: 'turningToHr'};

const nextStep = {
	type: 'fairAnd',
	params: {
		facts: [
			'next-step',
			'date',
			'own-day',
			'asks-date',
			'in-writing',
			'names-owner',
			'restates-terms',
			'offers-material',
			'asks-deed',
		],
	},
} as const;

const soured: readonly Way[] = [
	{if: 'sourEarly', to: '#cold'},
	{if: 'sour', to: '#damaged-trust'},
];

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

/** A last question has its answer before they part. */
const stays: Way = {if: 'asksAtLast', says: 'aside.else'};

/** And then nothing more is asked of them. */
const done: Way = {if: 'hasNoMore', to: 'parting'};

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
	{if: {type: 'fairAnd', params: {facts: ['leaves-it']}}, to: 'parting'},
	{to: 'pinning'},
];

const unpromised: readonly Way[] = [
	...soured,
	{if: 'briefDrill', to: 'pinningDown'},
	{if: 'concedes', to: '#soft-promise'},
	{if: 'strong', to: 'dated'},
	stays,
	{if: 'fair', to: 'pinningDown'},
	{to: '#soft-promise'},
];

/** What was wanted and has got its answer: one thing that has just been told, or several. */
const matters = [
	['givenLast', 'answered', 'other-recognition'],
	['refusedLast', 'denied', 'clean-no'],
	['givenOnly', 'listing', 'other-recognition'],
	['refusedOnly', 'listingNo', 'clean-no'],
] as const;

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

/** One state a gate, each passed in turn on the way to the summing-up. */
const throughGates = Object.fromEntries(
	gates.map((gate, index) => [
		gate,
		{
			entry:
				index === 0
					? ['closeTerms' as const, {type: 'shut' as const, params: {gate}}]
					: {type: 'shut' as const, params: {gate}},
			always: [
				...(gate === 'approval'
					? [
							{
								guard: 'overruled' as const,
								target: 'choosing',
								actions: {type: 'say' as const, params: {move: 'bridge.overruled' as const}},
							},
						]
					: []),
				{target: gates[index + 1] ?? 'choosing'},
			],
		},
	]),
);

const cold = {type: 'ask', params: {move: 'close.cold'}} as const;

export const close = chart.createStateConfig({
	id: 'close',
	tags: 'close',
	initial: 'leftOpen',
	states: {
		/** Whatever was wanted beside the bonus gets its answer before anything is summed up. */
		leftOpen: {always: [{guard: 'leavesWish', target: '#matter'}, {target: gates[0]}]},
		...throughGates,
		choosing: {
			always: [
				...matters.map(([guard, target, ending]) => ({
					guard,
					target,
					actions: {type: 'headFor' as const, params: {ending}},
				})),
				...Object.entries(sumUps)
					.filter(([state]) => !(state in turns))
					.map(([, {ending, by}]) => ({
						guard: {type: 'headsForRead' as const, params: {ending, by}},
						target: 'sealing',
						actions: {type: 'headFor' as const, params: {ending}},
					})),
				...Object.entries(sumUps).map(([state, {ending, by}]) => ({
					guard: {type: 'headsFor' as const, params: {ending, by}},
					target: turns[state] ?? state,
					// The whole of it takes up all that was agreed before.
					actions: [
						{type: 'headFor' as const, params: {ending}},
						...(state in turns ? [] : ['keepRest' as const]),
					],
				})),
				{
					guard: 'keepsOffer',
					target: 'offering',
					actions: {type: 'headFor', params: {ending: 'soft-promise'}},
				},
				{
					guard: 'dropped',
					target: 'dropping',
					actions: {type: 'headFor', params: {ending: 'soft-promise'}},
				},
				{
					guard: {type: 'headsFor', params: {ending: 'soft-promise'}},
					target: 'hedging',
					actions: {type: 'headFor', params: {ending: 'soft-promise'}},
				},
				{
					guard: 'refusesAfterYielding',
					target: 'refusing',
					actions: [
						{type: 'headFor', params: {ending: 'clean-no'}},
						{type: 'say', params: {move: 'bridge.still'}},
					],
				},
				{
					guard: {type: 'headsFor', params: {ending: 'clean-no'}},
					target: 'refusing',
					actions: {type: 'headFor', params: {ending: 'clean-no'}},
				},
				{target: 'cold'},
			],
		},
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
		hedging: asksLast('close.vague', unpromised, '#soft-promise'),
		/** The lead gave it up: that is all there is to sum up, and the last chance to say otherwise. */
		dropping: asksLast('close.dropped', unpromised, '#soft-promise'),
		/** A low offer lies there, neither taken nor refused: it may still be taken. */
		offering: asksLast(
			'close.offer',
			[
				...soured,
				{if: 'briefDrill', to: 'pinningDown'},
				{if: {type: 'kindlyDid', params: {facts: ['accepts']}}, to: 'taking'},
				stays,
				{to: '#offered'},
			],
			'#offered',
		),
		pinningDown: asksLast(
			'close.pin',
			[...soured, {if: 'strong', to: 'dated'}, {if: nextStep, to: 'dated'}, stays, {to: '#soft-promise'}],
			'#soft-promise',
		),
		refusing: asksLast(
			'close.no',
			[
				...soured,
				{if: {type: 'fairAnd', params: {facts: ['other-form']}}, to: 'given'},
				{
					if: {type: 'strongAnd', params: {facts: ['asks-date', 'date', 'sets-bar', 'asks-criteria']}},
					to: 'reopened',
				},
				stays,
				{to: '#clean-no'},
			],
			'#clean-no',
		),
		/** Trust or patience is gone: no prompt, no second asking. Owning it is the only way to leave decently. */
		cold: {
			id: 'cold',
			meta: {move: 'close.cold'},
			entry: cold,
			on: {
				ANSWER: [
					{guard: 'repairsEarly', target: 'mending', actions: 'hear'},
					{guard: 'earlyInDrill', actions: ['hear', cold]},
					{guard: 'repairs', target: '#mended', actions: 'hear'},
					{target: '#damaged-trust', actions: 'hear'},
				],
				SILENCE: [
					{guard: 'earlyInDrill', actions: ['wait', cold]},
					{target: '#damaged-trust', actions: 'wait'},
				],
			},
		},
		/** In a drill an early word of regret is no end yet: what comes next is still to be said. */
		mending: {
			meta: {move: 'close.pin'},
			entry: {type: 'ask', params: {move: 'close.pin'}},
			on: {
				ANSWER: [
					{guard: 'sour', target: '#damaged-trust', actions: 'hear'},
					{target: '#mended', actions: 'hear'},
				],
				SILENCE: {target: '#mended', actions: 'wait'},
			},
		},
		/** A vague farewell was turned into a date. */
		dated: {
			entry: {type: 'promise', params: {kind: 'review', branch: 'close', due: 'next-week', orTheirs: true}},
			always: '#dated-review',
		},
		/** A no that comes with a day on which it is looked at again. */
		reopened: {
			entry: {type: 'promise', params: {kind: 'review', branch: 'close', due: 'half-year', orTheirs: true}},
			always: '#reopened',
		},
		/** Another day, or a condition beside it: that is how it stands from now on. */
		amending: {entry: 'amend', always: 'parting'},
		taking: {
			entry: {type: 'promise', params: {kind: 'share', branch: 'close', due: 'month-end'}},
			always: '#taken',
		},
		/** Asked for something other than money after a no, the manager can give that. */
		given: {
			entry: {type: 'promise', params: {kind: 'form', branch: 'close', due: 'month-end'}},
			always: '#other-recognition',
		},
		slipping: {entry: 'slip', always: '#soft-promise'},
		parting: {
			id: 'parting',
			always: [
				{guard: {type: 'endsAs', params: {ending: 'soft-promise'}}, target: '#soft-promise'},
				{guard: {type: 'endsAs', params: {ending: 'clean-no'}}, target: '#clean-no'},
				{guard: {type: 'endsAs', params: {ending: 'part-now', by: 'share'}}, target: '#taken'},
				{guard: {type: 'endsAs', params: {ending: 'granted', by: 'sponsorship'}}, target: '#endorsed'},
				...[...new Set(Object.values(sumUps).map(({ending}) => ending))].map((ending) => ({
					guard: {type: 'endsAs' as const, params: {ending}},
					target: `#${ending}`,
				})),
			],
		},
	},
});
