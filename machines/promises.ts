/** What is promised in a meeting, and the gates that a promise of money has to pass. */
import type {Branch} from '../src/terms.ts';
import {firstPartIn} from './sum-asked.ts';
import {dayIn, knownTerms, vague} from './known-terms.ts';
import {
	did,
	isFirm,
	lastClosed,
	lastValueOf,
	dealKinds,
	type Commitment,
	type CommitmentKind,
	type DueKey,
	type Heard,
	type MeetingContext,
} from './context.ts';

/** Promises that are about the figure asked for. */
export const aboutMoney: readonly CommitmentKind[] = ['full', 'part', 'later', 'share', 'condition'];

/** Promises that are a wait: for a look at it again, for a decision, for a condition to be met. */
export const delays: readonly CommitmentKind[] = ['later', 'condition', 'review', 'track'];

/** Whether a promise is one of the terms of a deal. */
export const isTerm = ({kind}: Commitment): boolean =>
	kind === 'form' || dealKinds.some((told) => told === kind);

/** What money that was promised for now must pass at the close: the manager's own yes, the money itself, HR's approval. */
export const gates = ['ownYes', 'money', 'approval'] as const;
export type Gate = (typeof gates)[number];

/** Money on the table now. */
export const isCash = ({kind}: Commitment): boolean => kind === 'part' || kind === 'share';

/** Whether money promised for now gets through a gate as things stand. */
export const isOpen = (gate: Gate, {stance, results}: MeetingContext): boolean =>
	({
		// Whoever has lost their trust on the way does not stand by what they said before.
		ownYes: stance.trust > 2,
		money: stance.room > 0,
		// Left to decide by itself, HR decides against it.
		approval: results.hr !== 'standing' && results.hr !== 'let-go',
	})[gate];

/** Terms of a deal about the sum: raised as if nothing had been said, the next objection would take them back. */
const isOfDeal = ({kind}: Commitment): boolean => dealKinds.some((each) => each === kind);

/** Whether something firm is agreed besides what is summed up. */
export const holdsMore = (
	{commitments}: Pick<MeetingContext, 'commitments'>,
	by: CommitmentKind | undefined,
): boolean =>
	commitments.some((each) => isFirm(each) && each.kind !== by && (isOfDeal(each) || each.kind === 'form'));

/** Points that are about what is agreed, so that what follows them may still build on it. */
const aboutIt: readonly Branch[] = ['precedent', 'band', 'amount', 'duty', 'doubt', 'credit'];

/**
 * Whether the talk has just come to something firm: the last point is laid to rest, and in it, or right before a point about
 * it, money, a day or the manager's own help was agreed on. What is raised next builds on that.
 */
export function hasJustAgreed({
	results,
	commitments,
}: Pick<MeetingContext, 'results' | 'commitments'>): boolean {
	const last = lastClosed({results});
	return (
		last?.result === 'settled' &&
		commitments.some(
			(each) =>
				isFirm(each) && isOfDeal(each) && (each.branch === last.branch || aboutIt.includes(last.branch)),
		)
	);
}

/** A wait for a decision and a wait for a condition to be met: of one sum they are one promise. */
const waits: readonly CommitmentKind[] = ['later', 'condition'];

/** The promise, overtaken or not confirmed. */
export const lapse = (commitment: Commitment): Commitment => ({...commitment, lapsed: true});

/** The promises, with those lapsed or gone that a new one overtakes: whoever takes money now waits for no decision about it. */
export const overtaken = (
	commitments: MeetingContext['commitments'],
	by: Commitment,
): MeetingContext['commitments'] =>
	by.kind === 'form'
		? // What is given again is no second thing.
			commitments.filter((each) => each.kind !== 'form' || each.form === undefined || each.form !== by.form)
		: isCash(by)
			? commitments.map((each) => (waits.includes(each.kind) ? lapse(each) : each))
			: commitments;

/** The promises with a new one; what is to be waited for takes up the condition and the day that were agreed before. */
export function withPromise(
	commitments: MeetingContext['commitments'],
	made: Commitment,
): MeetingContext['commitments'] {
	// A sum in parts has its later one already: what is agreed about waiting is about that.
	const part = waits.includes(made.kind)
		? commitments.findLast((each) => each.kind === 'part' && isFirm(each))
		: undefined;
	if (part !== undefined) {
		const rest = {
			...part,
			...(made.due !== undefined && 'said' in made.due ? {due: made.due} : {}),
			...(made.condition === undefined ? {} : {condition: made.condition}),
		};
		return commitments.map((each) => (each === part ? rest : each));
	}
	const before = waits.includes(made.kind)
		? commitments.findLast((each) => waits.includes(each.kind) && isFirm(each))
		: undefined;
	if (before === undefined) return [...overtaken(commitments, made), made];
	const condition = made.condition ?? before.condition;
	const said = made.due !== undefined && 'said' in made.due ? made.due.said : undefined;
	const saidBefore = before.due !== undefined && 'said' in before.due ? before.due.said : undefined;
	// “April is next year anyway” leaves April.
	const isOwnDay =
		said !== undefined && !(vague.test(said) && saidBefore !== undefined && !vague.test(saidBefore));
	const joined: Commitment = {
		...made,
		kind: made.kind === before.kind ? made.kind : 'condition',
		...(isOwnDay || before.due === undefined ? {} : {due: before.due}),
		...(condition === undefined ? {} : {condition}),
	};
	return [...commitments.filter((each) => each !== before), joined];
}

/** Promises whose day the lead may still move before the next point is raised. */
const movable: readonly CommitmentKind[] = ['part', 'later', 'review'];

/**
 * The promises, the last of them with the day, the first part and the condition that this answer gives it instead; where all of
 * it is summed up, the last one that has any of these. `asked`: the sum asked for, as a number.
 */
export function amended(
	commitments: MeetingContext['commitments'],
	heard: Heard,
	{asked = 0, any = false}: {readonly asked?: number; readonly any?: boolean} = {},
): MeetingContext['commitments'] {
	// “June or May?” asks which it is.
	const said = did(heard, 'asks-either') ? undefined : dayIn(heard);
	const condition = lastValueOf(heard, 'sets-bar');
	const first = firstPartIn(heard, asked);
	const last = any ? commitments.findLast(({kind}) => movable.includes(kind)) : commitments.at(-1);
	if (last === undefined || !isFirm(last) || !movable.includes(last.kind)) return commitments;
	if (said === undefined && condition === undefined && first === undefined) return commitments;
	// A day that is said again stands, and another one beside it is for something else.
	const isOfRest = did(heard, 'pay-day');
	const stands = heard.facts.some(
		({fact, value}) =>
			!isOfRest && fact === 'date' && last.due !== undefined && 'said' in last.due && value === last.due.said,
	);
	const amended = {
		...last,
		...(said === undefined || stands ? {} : {due: {said}}),
		...(condition === undefined ? {} : {condition}),
		...(first === undefined || last.kind !== 'part' ? {} : {first}),
	};
	return commitments.map((each) => (each === last ? amended : each));
}

/** More than this many times what was asked for before is no slip of the pen. */
const mostMore = 1.15;

/** The sum that the summing-up should have said, where it is no more than what was asked for. */
export function sumPutRight(
	{facts}: Pick<Heard, 'facts'>,
	{mostAsked}: MeetingContext['shown'],
): string | undefined {
	const said = facts.find(({fact, value}) => fact === 'puts-right' && value !== undefined);
	const isMore = said?.size !== undefined && mostAsked > 0 && said.size > mostAsked * mostMore;
	return isMore ? undefined : said?.value;
}

/** Turned down when it is summed up, a low offer goes, and what was to be waited for before it holds again. */
export function withoutShare(
	commitments: MeetingContext['commitments'],
	heard: Heard,
): MeetingContext['commitments'] {
	const waited = commitments.some((each) => waits.includes(each.kind) && each.lapsed === true);
	if (!did(heard, 'refuses', 'puts-right') || !waited || !commitments.some(({kind}) => kind === 'share'))
		return commitments;
	return commitments
		.filter(({kind}) => kind !== 'share')
		.map(({lapsed, ...each}) =>
			waits.includes(each.kind) || lapsed === undefined ? each : {...each, lapsed},
		);
}

/** What a settled pushback promises. */
export interface Terms {
	readonly kind: CommitmentKind;
	readonly branch: Branch | 'close';
	/** The manager's own date; absent for a soft promise. */
	readonly due?: DueKey;
	/** A date in the lead's own answer takes its place. */
	readonly orTheirs?: boolean;
	/** There is a date only where the lead's own answer has one. */
	readonly onlyTheirs?: boolean;
}

/** Promises that may hang on a condition the lead has put. */
const mayHang: readonly CommitmentKind[] = ['part', 'later', 'condition', 'review'];

/** What is obtained, with the lead's own date, figure and condition where there are such. */
export function commitmentFrom(
	{kind, branch, due, orTheirs, onlyTheirs}: Terms,
	{shown, commitments}: Pick<MeetingContext, 'shown' | 'commitments'>,
): Commitment {
	const known = branch === 'close' ? shown : knownTerms({shown, commitments});
	// What a low offer leaves open falls due on the day that was agreed before.
	const date = kind === 'later' || kind === 'condition' || branch === 'lowball' ? known.date : shown.date;
	const named = orTheirs === true || onlyTheirs === true ? date : undefined;
	// The day of the first part is none for the rest.
	const isOfFirst =
		kind === 'part' &&
		named !== undefined &&
		shown.first?.toLowerCase().endsWith(named.replace(/^the /u, '').toLowerCase()) === true;
	const said = isOfFirst ? undefined : named;
	// The rest comes later than the first, whose day may be far off.
	const day = isOfFirst ? {key: 'half-year' as const} : said === undefined ? due && {key: due} : {said};
	return {
		kind,
		branch,
		...(aboutMoney.includes(kind) && shown.amount !== undefined ? {amount: shown.amount} : {}),
		...(mayHang.includes(kind) && known.condition !== undefined ? {condition: known.condition} : {}),
		...(kind === 'part' && shown.first !== undefined ? {first: shown.first} : {}),
		...(kind === 'form' && shown.form !== undefined ? {form: shown.form} : {}),
		...(day === undefined ? {} : {owner: 'manager' as const, due: day}),
	};
}
