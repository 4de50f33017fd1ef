/** What of the ask was said in a rehearsal: the figure, its reason, and what would do instead. */
import type {Case} from '../../case/case.ts';
import {askIn} from '../../case/sums.ts';
import {lowOf, type Quantity} from '../../quantities/quantity.ts';
import {readQuantities} from '../../quantities/read-quantities.ts';
import type {Turn} from '../../rehearsal/rehearsal.ts';
import {firstSaid} from './claimed.ts';

export interface Asked {
	readonly turn: number;
	/** As typed. */
	readonly words: string;
	/** It is the ask of the case. */
	readonly same: boolean;
}

/** The figure asked for: that of the case wherever it was said, else the first one asked for. */
export function askedIn(turns: readonly Turn[], facts: Case): Asked | undefined {
	const wanted = askIn(facts.ask);
	// Days, a title: no sum to compare, so its words have to do.
	if (wanted === undefined) {
		const turn = firstSaid(facts.ask, turns);
		return turn === undefined ? undefined : {turn, words: facts.ask, same: true};
	}
	const isSame = ({kind, value}: Quantity): boolean =>
		kind === (wanted.kind === 'share' ? 'percent' : 'money') &&
		lowOf(value) === wanted.low * (wanted.kind === 'share' ? 100 : 1);
	for (const {reply, number} of turns) {
		const text = reply.kind === 'answer' ? reply.text : '';
		const same = readQuantities(text).find(isSame);
		if (same) return {turn: number, words: text.slice(same.start, same.end), same: true};
	}
	const [first] = turns.flatMap(({number, assessment}) =>
		assessment.facts.flatMap(({fact, value}) =>
			fact === 'amount' && value !== undefined ? [{turn: number, words: value, same: false}] : [],
		),
	);
	return first;
}

/** The reason of the case, where it was said. */
export const reasonIn = (turns: readonly Turn[], {reason}: Case): string =>
	reason !== '' && firstSaid(reason, turns) !== undefined ? reason : '';

/** What would do instead of money, of the case, as far as it was said. */
export const otherFormsIn = (turns: readonly Turn[], {otherForms}: Case): readonly string[] =>
	otherForms.filter((form) => firstSaid(form, turns) !== undefined);
