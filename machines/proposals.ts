/** What the lead puts forward, and which moves take it up: what no move goes into is said back. */
import type {Fact, FactName} from '../src/scoring/assessment.ts';
import type {Heard} from './context.ts';
import {passesOver} from './matters.ts';
import type {Move} from './moves.ts';

/** What is put forward, with the moves that go into it; the first named weighs most. */
const takenUpBy: Readonly<Partial<Record<FactName, RegExp>>> = {
	split:
		/^(?:budget\.(?:split|rest|settle-part)|deferral\.interim|lowball\.(?!raise|stand)|silence\.|prove-it\.settle)/,
	'other-form': /^(?:budget\.(?:form|settle-form)|non-cash\.)/,
	'other-pot': /^budget\.(?:pot|dry|settle-(?:part|later))/,
	'pays-from-gain': /^budget\.(?:pot|dry|settle-(?:part|later))/,
	trade: /^(?:lowball\.(?!raise|stand)|prove-it\.|silence\.)/,
	interim: /^(?:budget\.(?:split|rest|settle-part)|deferral\.(?:interim|settle)|lowball\.(?!raise|stand))/,
	'offers-work': /^(?:lowball\.(?!raise|stand)|prove-it\.|precedent\.|conduct\.)/,
	'later-payment':
		/^(?:budget\.(?:timing|terms|due|rest|split|settle)|deferral\.(?!raise|probe|press|stand)|lowball\.(?!raise|stand)|prove-it\.|silence\.)/,
};

const weighed = Object.keys(takenUpBy) as FactName[];

/** Proposals that are one also where they are put as a question: "could it come from the training budget?". */
export const plainProposals: readonly FactName[] = weighed;

const isWithin = (inner: Pick<Fact, 'start'>, {start, end}: Pick<Fact, 'start' | 'end'>): boolean =>
	inner.start >= start && inner.start < end;

/** What an answer puts forward, the weightiest first; what is only asked, as in "which pot?", is none. */
export function putForward({facts}: Pick<Heard, 'facts'>): readonly Heard['facts'][number][] {
	// "What about the training budget?" puts it forward.
	const open = facts.filter(
		(each) =>
			each.fact === 'question' && !facts.some((other) => other.fact === 'suggests' && isWithin(other, each)),
	);
	const gives = facts.some(({fact}) => fact === 'reason');
	const points = facts.some(({fact}) => fact === 'other-pot');
	/** Where a sum is explained, a time and a gain are its reason; "3,000 from the saved licence line" is both. */
	const explains = (fact: FactName): boolean =>
		gives && (fact === 'later-payment' || (fact === 'pays-from-gain' && !points));
	return facts
		.filter(
			(each) =>
				weighed.includes(each.fact) &&
				!open.some((question) => isWithin(each, question)) &&
				!explains(each.fact),
		)
		.toSorted((a, b) => weighed.indexOf(a.fact) - weighed.indexOf(b.fact));
}

/** Of this the first that the next move does not go into. */
export function leftBy(heard: Pick<Heard, 'facts'>, move: Move): Heard['facts'][number] | undefined {
	// Who says the terms back puts nothing forward, and they are confirmed one by one.
	if (move === 'nibble.confirm' || move === 'nibble.settle') return undefined;
	const known = putForward(heard);
	if (known.length > 0) return known.find(({fact}) => takenUpBy[fact]?.test(move) !== true);
	return passesOver(move) || move.startsWith('hr.')
		? heard.facts.find(({fact}) => fact === 'suggests')
		: undefined;
}
