/** How a manager leads over from one pushback to the next. */
import {backbone, type Branch, type WishForm} from '../src/terms.ts';
import {did, isFirm, lastClosed, type CommitmentKind, type MeetingContext} from './context.ts';
import type {Move} from './moves.ts';
import {hasJustAgreed, holdsMore} from './promises.ts';
import {standsAt} from './stands-at.ts';
import {answeredWishes, wishesIn} from './wishes.ts';

/** All that is agreed, summed up in place of the one thing the meeting comes to. */
export const inPlaceOfOne = 'bridge.all' satisfies Move;

/** Pushbacks that no words lead over to: they begin with a silence, at the door, or with an offer. */
const unannounced: readonly Branch[] = ['silence', 'nibble', 'lowball', 'non-cash'];

/** Pushbacks that, right after something firm was agreed, are raised as the next thing it needs. */
const building = [
	'budget',
	'hr',
	'deferral',
	'precedent',
	'band',
	'amount',
	'prove-it',
] as const satisfies readonly Branch[];
export type BuildingBranch = (typeof building)[number];

export const builds = (branch: Branch): branch is BuildingBranch => building.some((each) => each === branch);

/** Those whose no, raised on top of what is agreed, leaves that as it is; what HR decides may still undo it. */
const leaveAgreed = [
	'budget',
	'deferral',
	'precedent',
	'band',
	'prove-it',
] as const satisfies readonly BuildingBranch[];
export type LeavingAgreed = (typeof leaveAgreed)[number];

export const leavesAgreed = (branch: Branch): branch is LeavingAgreed =>
	leaveAgreed.some((each) => each === branch);

/** What a pushback that was not answered is closed with: one raised as the next thing an agreement needs does not take that back. */
export const closedUnanswered = (branch: LeavingAgreed, {said}: Pick<MeetingContext, 'said'>): Move =>
	said.includes(`${branch}.raise-on`) ? `${branch}.stand-on` : `${branch}.stand`;

/** A nod that the next pushback would take back in the same breath. */
const spoiled: Readonly<Partial<Record<Branch, readonly Move[]>>> = {
	leaving: ['react.offer'],
	doubt: ['react.figures', 'react.worth', 'react.changed'],
	credit: ['react.credit'],
	duty: ['react.worth', 'react.figures'],
	amount: ['react.worth'],
	nibble: ['react.fresh'],
};

/** What has been said, with the words that lead over to the next pushback; what does not go with it is left unsaid. */
export function ledOver(
	{
		said,
		results,
		commitments,
		last: heard,
	}: Pick<MeetingContext, 'said' | 'results' | 'commitments' | 'last'>,
	to: Branch,
): readonly Move[] {
	const nod = said.at(-1);
	const fits = nod === undefined || !spoiled[to]?.includes(nod) ? said : said.slice(0, -1);
	if (to in results) return [...fits, 'bridge.again'];
	const closed = lastClosed({results});
	if (did(heard, 'parts') && !unannounced.includes(to)) return [...fits, 'bridge.wait'];
	const hasAgreed = commitments.some(isFirm);
	if (to === 'lowball' && hasAgreed) return [...fits, 'bridge.beside'];
	if (closed === undefined || unannounced.includes(to)) return fits;
	// What builds on the agreement leads over by itself.
	if (builds(to) && hasJustAgreed({results, commitments})) return fits;
	const last = commitments.at(-1);
	if (
		last?.kind === 'form' &&
		isFirm(last) &&
		last.branch === closed.branch &&
		backbone.some((branch) => branch === to)
	)
		return [...fits, 'bridge.money'];
	// Another objection right after a yes would sound as if it took that back.
	return [
		...fits,
		closed.result === 'settled' && closed.branch !== 'silence' ? 'bridge.kept' : 'bridge.next',
	];
}

/** Whether the lead was asked about a bonus, and no more than that was said of it. */
const isMistaken = (said: MeetingContext['said']): boolean =>
	/^(?:opening|evidence|ask)\./u.test(standsAt({said}) ?? '') &&
	!said.some((move) => move.startsWith('matter.'));

/** Words that put off what is taken up now. */
const putsOff: readonly Move[] = [
	'react.form-first',
	'react.put-form',
	'react.corrected',
	'react.not-yet',
	'react.worth',
	'react.figures',
	'react.result',
	'react.sum',
	'react.asked',
];

/** What has been said, with the words that turn the talk to one of the things wanted; whoever has just named it needs none. */
export function turnedTo(
	{said, last: heard, shown}: Pick<MeetingContext, 'said' | 'last' | 'shown'>,
	form: WishForm,
): readonly Move[] {
	const from = said.findLastIndex((move) => !move.startsWith('react.')) + 1;
	const fits = [...said.slice(0, from), ...said.slice(from).filter((move) => !putsOff.includes(move))];
	const at = standsAt({said}) ?? '';
	const isNamed = wishesIn(heard, {said}).includes(form);
	if (at.startsWith('opening.') || (at.startsWith('matter.') && isNamed)) return fits;
	// Taken for a bonus until now, it is called by its name.
	if (shown.bonus !== true && isMistaken(said)) return [...fits, 'react.turn'];
	return isNamed ? fits : [...fits, 'bridge.matter'];
}

/** What has been said, and before one thing is summed up what became of the others: all that is agreed is summed up in its place. */
export function restTold(
	context: Pick<MeetingContext, 'said' | 'commitments' | 'shown'>,
	by: CommitmentKind | undefined,
): readonly Move[] {
	const {given, refused} = answeredWishes(context);
	if (given.some(({form}) => form !== undefined) || refused.length > 0)
		return [...context.said, 'bridge.matters'];
	return holdsMore(context, by) ? [...context.said, inPlaceOfOne] : context.said;
}
