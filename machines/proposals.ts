/** What the lead puts forward, and which moves take it up: what no move goes into is said back. */
import type {Fact, FactName} from '../src/scoring/assessment.ts';
import type {Heard} from './context.ts';
import type {Move} from './moves.ts';

/** What is put forward, with the moves that go into it; the first named weighs most. */
const takenUpBy: Readonly<Partial<Record<FactName, RegExp>>> = {
	split:
		/^(?:budget\.(?:split|rest|settle-part)|deferral\.interim|lowball\.(?!raise|stand)|silence\.|prove-it\.settle)/,
	'other-form': /^(?:matter\.|budget\.(?:forms?|settle-form)|non-cash\.|ask\.beside)/,
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
	/** When the days off are, or the later part, is no third thing. */
	const dates = facts.some(({fact}) => fact === 'other-form' || fact === 'split');
	/** Where a sum is explained, a time and a gain are its reason; "3,000 from the saved licence line" is both. */
	const explains = (fact: FactName): boolean =>
		gives && (fact === 'later-payment' || (fact === 'pays-from-gain' && !points));
	return facts
		.filter(
			(each) =>
				weighed.includes(each.fact) &&
				!open.some((question) => isWithin(each, question)) &&
				!explains(each.fact) &&
				!(dates && each.fact === 'later-payment'),
		)
		.toSorted((a, b) => weighed.indexOf(a.fact) - weighed.indexOf(b.fact));
}

/** What the manager says to what was put forward where the next move does not go into it. */
const wordsFor: Readonly<Partial<Record<FactName, Move>>> = {
	split: 'react.put-parts',
	interim: 'react.put-parts',
	'other-form': 'react.put-form',
	'other-pot': 'react.put-pot',
	'pays-from-gain': 'react.put-gain',
	trade: 'react.put-work',
	'offers-work': 'react.put-work',
	'later-payment': 'react.put-later',
};

/** The words to each kind of proposal, the weightiest kind first. */
export const wordsToProposals: readonly (readonly [FactName, Move])[] = weighed.flatMap((fact) => {
	const words = wordsFor[fact];
	return words === undefined ? [] : [[fact, words] as const];
});

/** Whether a move goes into a proposal of this kind. */
export const goesInto = (move: Move, fact: FactName): boolean =>
	// Who says the terms back puts nothing forward, and they are confirmed one by one.
	move === 'nibble.confirm' || move === 'nibble.settle' || takenUpBy[fact]?.test(move) === true;
