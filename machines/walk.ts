/** Reads the chart as data: its states, the ways between them, and everything the manager can do in it. */
import type {AnyStateNode} from 'xstate';
import {facts} from '../src/scoring/assessment.ts';
import {companies, flags, sides, styles, wishForms} from '../src/terms.ts';
import {nothingHeard, nothingShown, type Heard} from './context.ts';
import {dealAnswers} from './deal-questions.ts';
import type {guards} from './guards.ts';
import {inPlaceOfOne, type LeavingAgreed} from './lead-over.ts';
import {explanations} from './meant.ts';
import {meeting} from './meeting.ts';
import type {Move} from './moves.ts';
import {reactionsTo} from './reactions.ts';
import {firstStance} from './stance.ts';

/** A guard as the chart names it. */
export interface NamedGuard {
	readonly type: keyof typeof guards;
	readonly params?: Readonly<Record<string, unknown>>;
}

/** One row of a state: at this event, if the guard holds, on to the target. Rows are tried in their order. */
export interface Row {
	readonly source: AnyStateNode;
	/** Absent where the state goes on by itself. */
	readonly event?: string;
	readonly guard?: NamedGuard;
	/** Absent where the state stays. */
	readonly target?: AnyStateNode;
	/** What the manager says on the way, by name. */
	readonly says: readonly Move[];
}

/** An action with what it was given. */
interface NamedAction {
	readonly type: string;
	readonly params?: unknown;
}

const named = (part: unknown): NamedAction =>
	typeof part === 'string' ? {type: part} : (part as NamedAction);

/** The parameters of the actions of this type. */
const given = (actions: readonly unknown[], type: string): readonly unknown[] =>
	actions
		.map(named)
		.filter((action) => action.type === type)
		.map(({params}) => params);

/** What the manager says by these actions: by name, or as the bridge to another pushback. */
const said = (actions: readonly unknown[]): readonly Move[] => [
	...given(actions, 'leadOver').flatMap(
		() =>
			['bridge.next', 'bridge.kept', 'bridge.wait', 'bridge.money', 'bridge.beside', 'bridge.again'] as const,
	),
	...given(actions, 'keepRest').flatMap(() => ['bridge.all', 'bridge.matters'] as const),
	...(given(actions, 'stand') as readonly {branch: LeavingAgreed}[]).flatMap(
		({branch}) => [`${branch}.stand`, `${branch}.stand-on`] as const,
	),
	...given(actions, 'turnTo').flatMap(() => ['react.turn', 'bridge.matter'] as const),
	...(['say', 'ask'] as const).flatMap((type) =>
		(given(actions, type) as readonly {move: Move}[]).map(({move}) => move),
	),
];

/** What is obtained by entering the state, if anything. */
export const promiseIn = (node: AnyStateNode): {readonly kind: string; readonly due?: string} | undefined =>
	(given(node.entry, 'promise') as readonly {kind: string; due?: string}[])[0];

/** What the manager does in the state, if anything. */
export const moveIn = (node: AnyStateNode): Move | undefined =>
	(node.meta as {move?: Move} | undefined)?.move;

/** A row as XState keeps it, of which only this is read. */
interface ChartRow {
	readonly eventType: string;
	readonly guard?: unknown;
	readonly target: readonly AnyStateNode[] | undefined;
	readonly actions: readonly unknown[];
}

/** The rows of one state, its own only. */
export function rowsOf(node: AnyStateNode): readonly Row[] {
	const all = [...[...node.transitions.values()].flat(), ...(node.always ?? [])];
	return all.map(({eventType, guard, target, actions}: ChartRow) => ({
		source: node,
		...(eventType === '' ? {} : {event: eventType}),
		...(guard === undefined ? {} : {guard: named(guard) as NamedGuard}),
		...(target?.[0] === undefined ? {} : {target: target[0]}),
		says: said(actions),
	}));
}

/** The state and all inside it, outermost first. */
export const within = (node: AnyStateNode): readonly AnyStateNode[] => [
	node,
	...Object.values(node.states).flatMap(within),
];

/** Every state that some way through the chart enters, whatever the guards say. */
export function reachableStates(root: AnyStateNode = meeting.root): readonly AnyStateNode[] {
	const reached = new Set<AnyStateNode>();
	const enter = (node: AnyStateNode): void => {
		if (reached.has(node)) return;
		reached.add(node);
		if (node.parent !== undefined) enter(node.parent);
		for (const next of [
			...((node.initial as {target: readonly AnyStateNode[]} | undefined)?.target ?? []),
			...rowsOf(node).flatMap(({target}) => (target === undefined ? [] : [target])),
		])
			enter(next);
	};
	enter(root);
	return [...reached];
}

/** One cue at a time: each reaction looks at one. */
const heights = [
	{data: 0, roi: 0, humility: 0},
	{data: 2, roi: 0, humility: 0},
	{data: 0, roi: 2, humility: 0},
	{data: 0, roi: 0, humility: 2},
] as const;

/** Answers that between them set off every reaction: each fault, each fact asked about, and each at
 * each height of the cues. */
const provoking: readonly Heard[] = [
	...flags.map((flag) => ({...nothingHeard, flags: [flag]})),
	{
		...nothingHeard,
		facts: (['yes-no', 'next-step', 'names-owner'] as const).map((fact) => ({fact, start: 0, end: 0})),
	},
	...facts.flatMap((fact) =>
		(['yes-no', 'question'] as const).map((question) => ({
			...nothingHeard,
			facts: [fact, question].map((each) => ({fact: each, start: 0, end: 0})),
		})),
	),
	...wishForms.flatMap((form) =>
		(['matter', 'other-form'] as const).map((fact) => ({
			...nothingHeard,
			facts: [
				{fact: 'question' as const, start: 0, end: 2},
				{fact, start: 1, end: 2, form},
			],
		})),
	),
	...wishForms.flatMap((form) =>
		(['matter', 'other-form'] as const).map((fact) => ({
			...nothingHeard,
			facts: [{fact, start: 0, end: 0, form}],
		})),
	),
	...facts.flatMap((fact) =>
		heights.map((each) => ({
			...nothingHeard,
			levels: {...each, answer: 2 as const},
			facts: [{fact, start: 0, end: 0}],
		})),
	),
];

/** Little to say for the lead, and enough. */
const backings = [0, 6] as const;

/** The reactions a manager can show; they are put before other moves by an action, so no state names them. */
function reactions(): readonly Move[] {
	// Of a setting only the style decides how something is taken, and the company what is said of it.
	const settings = companies.map(
		(company, nth) =>
			({style: styles[nth % 2] ?? 'data-driven', pressure: 'calm', bonus: 'standard', company}) as const,
	);
	const places: readonly Move[] = [
		'opening.welcome',
		'budget.raise',
		'budget.pot',
		'hr.raise',
		'evidence.invite',
		'ask.reason',
		...sides.map((side) => `${side}.raise` as const),
		'close.part',
		'close.review',
		'close.no',
		'close.dropped',
		'close.vague',
		'close.recognition',
	];
	const ofMoney = settings.flatMap((setting) =>
		provoking.flatMap((heard) =>
			places.flatMap((place) =>
				backings.flatMap((backing) =>
					([undefined, 'part', 'form'] as const).flatMap((kind) =>
						reactionsTo(heard, {
							said: [place],
							spoken: 0,
							setting,
							shown: nothingShown,
							stance: {...firstStance(setting), backing},
							commitments:
								kind === undefined
									? []
									: [{kind, branch: 'budget', owner: 'manager', due: {key: 'month-end'}}],
						}),
					),
				),
			),
		),
	);
	const ofMatters = settings.flatMap((setting) =>
		provoking.flatMap((heard) =>
			wishForms.flatMap((form) =>
				reactionsTo(heard, {
					said: ['matter.need'],
					spoken: 0,
					setting,
					shown: {...nothingShown, wanted: [form], refused: [form], matter: form},
					stance: firstStance(setting),
					commitments: [],
				}),
			),
		),
	);
	const span = {start: 0, end: 1};
	const apart = {start: 2, end: 3};
	/** A question of their own, alone, beside one that has its answer, and asked again with and without one. */
	const ofQuestions = settings.flatMap((setting) =>
		(
			[
				['own-question'],
				['own-question', 'yes-no'],
				['own-question', 'asks-you'],
				['own-question', 'asks-deed'],
				['asks-money', 'own-question', 'own-question'],
				['insists', 'asks-again'],
				['insists', 'asks-again', 'asks-company'],
			] as const
		).flatMap((names) =>
			([[], [{kind: 'answer', branch: 'close'}]] as const).flatMap((owed) =>
				reactionsTo(
					{
						...nothingHeard,
						facts: names.map((fact, nth) => ({
							fact,
							...(names[0] === 'asks-money' && nth < 2 ? apart : span),
							// “That's in, yes?” wants no more than a yes.
							...(names.some((name) => name === 'yes-no') ? {value: 'That is in, yes?'} : {}),
						})),
					},
					{
						said: ['evidence.invite'],
						spoken: 0,
						setting,
						shown: nothingShown,
						stance: firstStance(setting),
						commitments: [],
						owed,
					},
				),
			),
		),
	);
	/** Held to a day that was agreed on. */
	const ofDays = settings.flatMap((setting) =>
		reactionsTo(
			{
				...nothingHeard,
				facts: [
					{fact: 'date', value: 'next week', ...apart},
					{fact: 'question', ...span},
					{fact: 'asks-date', ...span},
				],
			},
			{
				said: ['budget.raise'],
				spoken: 0,
				setting,
				shown: nothingShown,
				stance: firstStance(setting),
				commitments: [{kind: 'sponsorship', branch: 'hr', owner: 'manager', due: {key: 'next-week'}}],
			},
		),
	);
	return [...ofMoney, ...ofMatters, ...ofQuestions, ...ofDays];
}

export interface SayableMoves {
	/** Everything the manager does in some meeting. */
	readonly all: ReadonlySet<Move>;
	/** Those that are followed by another move or by nothing, and not by an answer. */
	readonly statements: ReadonlySet<Move>;
}

function foundMoves(): SayableMoves {
	const states = reachableStates();
	const rows = states.flatMap(rowsOf);
	const waits = (node: AnyStateNode): boolean => rowsOf(node).some(({event}) => event === 'ANSWER');
	const inStates = states.flatMap((node) => said(node.entry).map((move) => ({move, asks: waits(node)})));
	// A prompt leaves the manager waiting in the same state.
	const onTheWay = rows.flatMap(({says, target}) => says.map((move) => ({move, asks: target === undefined})));
	// What is explained depends on the move it was asked about, and every such move is among these.
	const before = [...reactions(), ...explanations, ...dealAnswers].map((move) => ({move, asks: false}));
	const all = [...inStates, ...onTheWay, ...before];
	// What stands in the place of a summing-up asks as that does.
	const asking = new Set([...all.filter(({asks}) => asks).map(({move}) => move), inPlaceOfOne]);
	return {
		all: new Set(all.map(({move}) => move)),
		statements: new Set(all.map(({move}) => move).filter((move) => !asking.has(move))),
	};
}

let found: SayableMoves | undefined;

/** The moves the chart makes; looked for once, as they are always the same. */
export const sayableMoves = (): SayableMoves => (found ??= foundMoves());
