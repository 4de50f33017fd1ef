/** What was asked in an answer, whatever it was about. */
import type {Fact} from '../src/scoring/assessment.ts';
import type {Heard} from './context.ts';
import {plainProposals} from './proposals.ts';

/** Whether one thing begins inside the words of another. */
export const within = (
	inner: Fact | {readonly start: number},
	{start, end}: Pick<Fact, 'start' | 'end'>,
): boolean => inner.start >= start && inner.start < end;

/**
 * What was asked and is not heard as something else as well: a wish for leave, whether it will do, what is said to a proposal. A
 * proposal put as a question is one no less.
 */
export function askedOpenly({facts}: Pick<Heard, 'facts'>): readonly Heard['facts'][number][] {
	const heardElse = facts.filter(({fact}) => ['asks-leave', 'checks-back', 'invites'].includes(fact));
	return facts.filter(
		(each) =>
			(each.fact === 'question' || each.fact === 'yes-no') &&
			!heardElse.some((other) => within(other, each) || within(each, other)) &&
			!facts.some(
				(other) =>
					within(other, each) &&
					(other.fact === 'suggests' || (each.fact === 'yes-no' && plainProposals.includes(other.fact))),
			),
	);
}

/** Whether anything was asked, or anything of that kind. */
export const isAsked = (heard: Heard, kind?: 'question' | 'yes-no'): boolean =>
	askedOpenly(heard).some(({fact}) => kind === undefined || fact === kind);
