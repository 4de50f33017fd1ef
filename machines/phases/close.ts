/**
 * Promises of money pass the gates, the manager sums up, the lead has the last word. Whoever does not say what happens
 * next is asked once; what is still left open then slips away, whatever was agreed.
 */
import {chart} from '../chart.ts';
import {gates} from '../promises.ts';
import {summingUp, sumUps, turns} from './summing-up.ts';
import {withoutAgreement} from './without-agreement.ts';

/** What was wanted and has got its answer: one thing that has just been told, or several. */
const matters = [
	['givenLast', 'answered', 'other-recognition'],
	['refusedLast', 'denied', 'clean-no'],
	['givenOnly', 'listing', 'other-recognition'],
	['refusedOnly', 'listingNo', 'clean-no'],
] as const;

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
		...summingUp,
		...withoutAgreement,
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
