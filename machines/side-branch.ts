/** The shape the pushbacks outside the backbone share: raised, tested or asked about once, and closed. */
import type {FactName} from '../src/scoring/assessment.ts';
import type {SideBranch} from '../src/terms.ts';
import {chart} from './chart.ts';
import type {Move} from './moves.ts';
import type {Terms} from './promises.ts';
import {asks, closes, type StateConfig, type Way} from './states.ts';

type Promise = Omit<Terms, 'branch'>;

export interface SidePlan {
	readonly branch: SideBranch;
	/** What a strong answer does here; an answer that does it need only be fair. */
	readonly answeredBy: readonly FactName[];
	/** Where a strong answer leads: the manager tests it. */
	readonly tested: {readonly state: string; readonly move: Move};
	/** Where a middling answer leads: the manager asks for what is missing. */
	readonly asked: {readonly state: string; readonly move: Move};
	readonly settled: {readonly move: Move; readonly promise?: Promise};
	/** Half convinced: closed with something in the open. Without it, a middling answer to a test is enough. */
	readonly half?: {readonly state: string; readonly move: Move; readonly promise?: Promise};
	readonly standing: {readonly move: Move; readonly after?: 'slip'};
}

/** The chart of a pushback from its plan. */
export function sideBranch(plan: SidePlan): StateConfig {
	const {branch, answeredBy, tested, asked, settled, half, standing} = plan;
	const taken = {type: 'fairAnd', params: {facts: answeredBy}} as const;
	const end: Way = {to: 'standing'};
	const givesUp: Way = {if: 'concedes', to: 'standing'};
	return chart.createStateConfig({
		id: branch,
		initial: 'raised',
		onDone: 'next',
		states: {
			raised: asks(`${branch}.raise`, [
				givesUp,
				{if: 'strong', to: tested.state},
				{if: taken, to: tested.state},
				{if: 'fair', to: asked.state},
				end,
			]),
			[tested.state]: asks(tested.move, [
				givesUp,
				{if: 'strong', to: 'settled'},
				{if: taken, to: 'settled'},
				{if: 'fair', to: half?.state ?? 'settled'},
				end,
			]),
			[asked.state]: asks(asked.move, [
				givesUp,
				{if: 'strong', to: 'settled'},
				{if: taken, to: 'settled'},
				...(half === undefined ? [] : [{if: 'fair', to: half.state} as const]),
				end,
			]),
			settled: closes(settled.move, branch, 'settled', settled.promise),
			...(half === undefined ? {} : {[half.state]: closes(half.move, branch, 'soft', half.promise)}),
			standing: closes(standing.move, branch, 'standing', undefined, standing.after),
		},
	});
}
