/** What the lead puts forward, and which moves take it up: what no move goes into is said back. */
import type {Fact, FactName} from '../src/scoring/assessment.ts';
import type {Heard} from './context.ts';
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
		/^(?:budget\.(?:timing|terms|rest|split|settle)|deferral\.(?!raise|probe|press|stand)|lowball\.(?!raise|stand)|prove-it\.|silence\.)/,
};

const weighed = Object.keys(takenUpBy) as FactName[];

/** Proposals that are one also where they are put as a question: "could it come from the training budget?". */
export const plainProposals: readonly FactName[] = weighed;

const isWithin = (inner: Pick<Fact, 'start'>, {start, end}: Pick<Fact, 'start' | 'end'>): boolean =>
	inner.start >= start && inner.start < end;

/** What an answer puts forward, the weightiest first; what is only asked, as in "which pot?", is none. */
export function putForward({facts}: Pick<Heard, 'facts'>): readonly Heard['facts'][number][] {
	const open = facts.filter(({fact}) => fact === 'question');
	return facts
		.filter((each) => weighed.includes(each.fact) && !open.some((question) => isWithin(each, question)))
		.toSorted((a, b) => weighed.indexOf(a.fact) - weighed.indexOf(b.fact));
}

/** Of this the first that the next move does not go into. */
export const leftBy = (heard: Pick<Heard, 'facts'>, move: Move): Heard['facts'][number] | undefined =>
	putForward(heard).find(({fact}) => takenUpBy[fact]?.test(move) !== true);
