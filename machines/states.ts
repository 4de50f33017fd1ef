/** The two shapes of state that every phase and branch is made of. */
import type {Branch} from '../src/terms.ts';
import {chart} from './chart.ts';
import type {BranchResult} from './context.ts';
import type {Move} from './moves.ts';
import {leavesAgreed, type BuildingBranch, type LeavingAgreed} from './lead-over.ts';
import type {Terms} from './promises.ts';

/** A state of this chart. */
export type StateConfig = Parameters<typeof chart.createStateConfig>[0];

type On = NonNullable<StateConfig['on']>;
type ElementOf<T> = T extends readonly (infer E)[] ? E : never;
type Transition<E extends keyof On> = Extract<ElementOf<NonNullable<On[E]>>, {guard?: unknown}>;

const saying = (move: Move) => ({type: 'say', params: {move}}) as const;

const standing = (branch: LeavingAgreed) => ({type: 'stand', params: {branch}}) as const;

const asking = (move: Move) => ({type: 'ask', params: {move}}) as const;

/** A condition on an answer or on what the chart remembers. */
export type Guard = NonNullable<Transition<'ANSWER'>['guard']>;

/** Where an answer leads: the first row whose guard holds wins; a row without one takes the rest. */
export type Way =
	| {readonly to: string; readonly if?: Guard}
	/** The talk stays where it is, and this is asked. */
	| {readonly says: Move; readonly if: Guard};

/** Questions that can be put once more as they stand; anything else is gone back to in a few words. */
const askedTwice = /^(?:evidence|ask)\.|^hr\.(?:backing|criteria|material)$/u;

/** Once a question asked again has been taken up, what the manager asked is still open, and is asked in other words. */
const goesBack = (move: Move) =>
	({
		guard: 'onlyAsksAgain',
		actions: ['hear', asking(askedTwice.test(move) ? move : 'aside.back')],
	}) as const;

const sayAgain = {
	ANSWER: [
		{guard: 'brief' as const, actions: ['hear' as const, asking('aside.brief')]},
		{guard: 'unclear' as const, actions: ['hear' as const, asking('aside.unclear')]},
		{guard: 'onlyAsksOfDeal' as const, actions: ['hear' as const, asking('aside.back')]},
		{guard: 'asksWhatIsMeant' as const, actions: ['hear' as const, asking('aside.meant')]},
	],
	SILENCE: [{actions: ['wait' as const, asking('aside.silence')]}],
};

const enough = {
	ANSWER: [{guard: 'lastStraw', target: '#cold', actions: 'hear'}],
	SILENCE: [{guard: 'lastSilence', target: '#cold', actions: 'wait'}],
} as const;

const waiting = (
	move: Move,
	ways: readonly Way[],
	before: {
		readonly ANSWER: readonly Transition<'ANSWER'>[];
		readonly SILENCE: readonly Transition<'SILENCE'>[];
	},
): StateConfig => ({
	meta: {move},
	entry: asking(move),
	on: {
		ANSWER: [
			...before.ANSWER,
			...sayAgain.ANSWER,
			...ways.map((way) =>
				'says' in way
					? {guard: way.if, actions: ['hear' as const, asking(way.says)]}
					: {
							target: way.to,
							actions: 'hear' as const,
							...(way.if === undefined ? {} : {guard: way.if}),
						},
			),
		],
		SILENCE: [...before.SILENCE, ...sayAgain.SILENCE],
	},
});

/**
 * A state in which the manager does `move` and waits for an answer. What cannot be followed is asked again, what the
 * lead does not follow is explained, silence is prompted, and an answer that uses up trust or patience ends the meeting, wherever it is given.
 */
export const asksHere = (move: Move, ways: readonly Way[]): StateConfig =>
	waiting(move, ways, {...enough, ANSWER: [...enough.ANSWER, goesBack(move)]});

/** Whoever turns out to have come for something other than a bonus is asked about that. */
const turning: Way = {if: 'turnsToMatter', to: '#matter'};

/** The same where the talk is about the bonus. */
export const asks = (move: Move, ways: readonly Way[]): StateConfig => asksHere(move, [turning, ...ways]);

/** The same within a pushback: whoever has got what they want in place of money is argued with no longer. */
export const objects = (move: Move, ways: readonly Way[]): StateConfig =>
	asksHere(move, [{if: 'isContent', to: '#close'}, turning, ...ways]);

/**
 * The same for the end of a meeting, where a weak answer no longer uses up patience; only what cannot be followed and
 * silence still do. `left`: where a drill goes whose last answer was either of these.
 */
export const asksLast = (move: Move, ways: readonly Way[], left?: string): StateConfig =>
	waiting(move, ways, {
		ANSWER: [
			...(left === undefined
				? []
				: [{guard: 'unclearAtLast' as const, target: left, actions: 'hear' as const}]),
			{guard: 'lastUnclear', target: '#cold', actions: 'hear'},
		],
		SILENCE: [
			...(left === undefined
				? []
				: [{guard: 'lastOfDrill' as const, target: left, actions: 'wait' as const}]),
			...enough.SILENCE,
		],
	});

/**
 * The beginning of a pushback: raised as it is, or, where something firm has just been agreed, as the next thing that
 * this still needs. `ways`: where the answer to the first leads; `waysOn`: to the second, where that is another place.
 */
export const raises = (branch: BuildingBranch, ways: readonly Way[], waysOn: readonly Way[] = ways) =>
	({
		beginning: {always: [{guard: 'hasAgreed', target: 'raisedOn'}, {target: 'raised'}]},
		raised: objects(`${branch}.raise`, ways),
		raisedOn: objects(`${branch}.raise-on`, waysOn),
	}) as const;

/**
 * What a pushback of the backbone does with an answer to it: a strong one and the named proposals are considered.
 * `middling`: where any other fair one leads.
 */
export const pressing =
	(takenUp: readonly Guard[]) =>
	(middling: string): readonly Way[] => [
		{if: 'concedes', to: 'letGo'},
		{if: 'strong', to: 'considering'},
		...takenUp.map((guard) => ({if: guard, to: 'considering'})),
		{if: 'weakAndTired', to: 'standing'},
		{if: 'fair', to: middling},
	];

/** A state in which the manager closes a pushback with `move`; the meeting goes on by itself. */
export function closes(
	move: Move,
	branch: Branch,
	result: BranchResult,
	promise: Omit<Terms, 'branch'> | readonly Omit<Terms, 'branch'>[] = [],
	after?: 'slip' | 'amend',
): StateConfig {
	return {
		type: 'final',
		meta: {move},
		entry: [
			{type: 'closeBranch', params: {branch, result}},
			...[promise].flat().map((terms) => ({type: 'promise' as const, params: {...terms, branch}})),
			...(after === undefined ? [] : [after]),
			leavesAgreed(branch) && move === `${branch}.stand` ? standing(branch) : saying(move),
		],
	};
}
