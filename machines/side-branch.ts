/** The shape the pushbacks outside the backbone share: raised, tested or asked about once, and closed. */
import type {FactName} from '../src/scoring/assessment.ts';
import type {SideBranch} from '../src/terms.ts';
import {chart} from './chart.ts';
import {builds} from './lead-over.ts';
import {managerAsks} from './remarks.ts';
import type {Move} from './moves.ts';
import type {Terms} from './promises.ts';
import {asks, closes, objects, raises, type StateConfig, type Way} from './states.ts';

type Promise = Omit<Terms, 'branch'>;

export interface SidePlan {
	readonly branch: SideBranch;
	/** It deals over forms other than money: getting one does not end it, and a plain no to all of them is a no. */
	readonly ofForms?: true;
	/** What an answer does here that leads on. Without it the strongest answer is asked about what is missing. */
	readonly answeredBy: readonly FactName[];
	/** What must have been said before the matter can be settled; without it a strong answer is enough. */
	readonly settledBy?: readonly FactName[];
	/** What is said first where what it asks for was told before it was raised. */
	readonly recalled?: {readonly if: 'offerTold'; readonly state: string; readonly move: Move};
	/** Where such an answer leads: the manager tests it. */
	readonly tested: {readonly state: string; readonly move: Move};
	/** What is asked instead where the answer does all of these, and the test would ask for what it has. */
	readonly whole?: {readonly state: string; readonly move: Move; readonly did: readonly FactName[]};
	/** Where a question leads that only the manager can answer: they do. */
	readonly told?: {readonly state: string; readonly move: Move; readonly by: readonly FactName[]};
	/** Where any other answer leads that is at least fair: the manager asks for what is missing. */
	readonly asked: {readonly state: string; readonly move: Move};
	/** What is asked on about, however little else there is in the answer. */
	readonly askedBy?: readonly FactName[];
	readonly settled: {readonly move: Move; readonly promise?: Promise};
	/** Half convinced: closed with something in the open. Without it a fair answer to the test settles it, unless `settledBy` asks for more. */
	readonly half?: {readonly state: string; readonly move: Move; readonly promise?: Promise};
	/** Said no to with nothing else, it is left at that. */
	readonly declined?: {
		readonly facts: readonly FactName[];
		/** Whoever does all of these says no, whatever else is in it. */
		readonly plainly: readonly FactName[];
		readonly move: Move;
	};
	/** Where what is asked for is there already: nothing is left to ask for. */
	readonly met?: {readonly facts: readonly FactName[]; readonly move: Move};
	readonly standing: {readonly move: Move; readonly after?: 'slip'};
}

/** The chart of a pushback from its plan. */
export function sideBranch(plan: SidePlan): StateConfig {
	const {
		branch,
		ofForms,
		answeredBy,
		settledBy,
		recalled,
		whole,
		tested,
		told,
		asked,
		askedBy,
		settled,
		half,
		declined,
		met,
		standing,
	} = plan;
	// Where the manager asks about the work, nothing is argued about.
	const waits = ofForms === true || managerAsks.includes(branch) ? asks : objects;
	const taken = {type: 'kindlyDid', params: {facts: answeredBy}} as const;
	const settles: readonly Way[] =
		settledBy === undefined
			? [
					{if: taken, to: 'settled'},
					{if: 'strong', to: 'settled'},
				]
			: [{if: {type: 'kindlyDid', params: {facts: settledBy}}, to: 'settled'}];
	/** What leads on and does not settle it by itself. */
	const notEnough = settledBy === undefined ? [] : answeredBy.filter((fact) => !settledBy.includes(fact));
	const end: Way = {to: 'standing'};
	const declines: readonly Way[] =
		declined === undefined ? [] : [{if: {type: 'did', params: {facts: declined.facts}}, to: 'declined'}];
	const declinesPlainly: readonly Way[] =
		declined === undefined
			? []
			: [
					{if: {type: 'didAll', params: {facts: declined.plainly}}, to: 'declined'},
					...(ofForms === true ? [{if: 'declinesForms', to: 'declined'} as const] : []),
				];
	const givesUp: Way = {if: 'concedes', to: 'standing'};
	const isMet: readonly Way[] =
		met === undefined ? [] : [{if: {type: 'fairAnd', params: {facts: met.facts}}, to: 'met'}];
	const raised: readonly Way[] = [
		...isMet,
		...(told === undefined
			? []
			: told.by.map((fact): Way => ({
					if: {type: 'leavesOpen', params: {facts: ['question', fact]}},
					to: told.state,
				}))),
		...(whole === undefined
			? []
			: [{if: {type: 'didAll', params: {facts: whole.did}}, to: whole.state} as const]),
		...declinesPlainly,
		{if: taken, to: tested.state},
		...declines,
		givesUp,
		...(askedBy === undefined
			? []
			: [{if: {type: 'kindlyDid', params: {facts: askedBy}}, to: asked.state} as const]),
		{if: 'fair', to: asked.state},
		end,
	];
	return chart.createStateConfig({
		id: branch,
		initial: builds(branch) ? 'beginning' : recalled === undefined ? 'raised' : 'choosing',
		onDone: 'next',
		states: {
			...(builds(branch) ? raises(branch, raised) : {raised: waits(`${branch}.raise`, raised)}),
			...(recalled === undefined
				? {}
				: {
						choosing: {always: [{guard: recalled.if, target: recalled.state}, {target: 'raised'}]},
						[recalled.state]: waits(recalled.move, raised),
					}),
			...(told === undefined
				? {}
				: {
						[told.state]: waits(told.move, [
							{if: {type: 'kindlyDid', params: {facts: ['accepts']}}, to: 'settled'},
							...settles,
							givesUp,
							{if: 'fair', to: 'settled'},
							end,
						]),
					}),
			[tested.state]: waits(tested.move, [
				...isMet,
				...declinesPlainly,
				...settles,
				...declines,
				givesUp,
				...(half !== undefined || settledBy === undefined
					? [{if: 'fair', to: half?.state ?? 'settled'} as const]
					: []),
				end,
			]),
			...(whole === undefined
				? {}
				: {
						[whole.state]: waits(whole.move, [...settles, givesUp, {if: 'fair', to: 'settled'}, end]),
					}),
			[asked.state]: waits(asked.move, [
				...isMet,
				...settles,
				...(notEnough.length === 0
					? []
					: [{if: {type: 'kindlyDid', params: {facts: notEnough}}, to: tested.state} as const]),
				...declines,
				givesUp,
				...(half === undefined ? [] : [{if: 'fair', to: half.state} as const]),
				end,
			]),
			settled: closes(settled.move, branch, 'settled', settled.promise),
			...(half === undefined ? {} : {[half.state]: closes(half.move, branch, 'soft', half.promise)}),
			...(met === undefined ? {} : {met: closes(met.move, branch, 'settled')}),
			...(declined === undefined ? {} : {declined: closes(declined.move, branch, 'standing')}),
			standing: closes(standing.move, branch, 'standing', undefined, standing.after),
		},
	});
}
