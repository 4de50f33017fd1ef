/** What of the terms has been told by now, wherever it was: with the sum, beside a question, in a point settled before. */
import type {FactName} from '../src/scoring/assessment.ts';
import {did, isFirm, type CommitmentKind, type Heard, type MeetingContext} from './context.ts';

/** A day and a condition, as far as they are known. */
export interface KnownTerms {
	readonly date?: string | undefined;
	readonly condition?: string | undefined;
}

/** Promises whose day and condition hold for what is agreed next. */
const waits: readonly CommitmentKind[] = ['later', 'condition', 'review'];

/** A quarter or a season beside a month or a day says the same less exactly. */
export const vague = /\b(?:quarter|year|half|round|cycle|spring|summer|autumn|winter)\b/iu;

/** “End of March, first quarter”: this near, the second name is for the same day. */
const besideIt = 3;

/** Who does something: a day right behind that is theirs. */
const deeds: readonly FactName[] = ['names-owner', 'next-step', 'asks-deed', 'asks-backing'];

/** “January, and you tell me by next Friday”: between the day before and this one stands who does it. */
const isOfSomebody = (facts: Heard['facts'], from: number, to: number): boolean =>
	facts.some(({fact, start}) => deeds.includes(fact) && start > from && start < to);

/** The day an answer names: the last one, without those of what it hangs on, and the more exact of two names for one day. */
export function dayIn({facts}: Pick<Heard, 'facts'>): string | undefined {
	// The day of the sum, and of one in parts that of the rest, is none of what is said beside it.
	const rest = facts.findLast(({fact, value}) => fact === 'pay-day' && value !== undefined);
	if (rest !== undefined) return rest.value;
	const bars = facts.flatMap(({fact, value}) => (fact === 'sets-bar' && value !== undefined ? [value] : []));
	const named = facts.filter(({fact, value}) => fact === 'date' && value !== undefined);
	const free = named.filter(({value = ''}) => !bars.some((bar) => bar.includes(value)));
	const of = free.length > 0 ? free : named;
	const due = of.filter((each, nth) => !isOfSomebody(facts, of[nth - 1]?.end ?? each.start, each.start));
	const days = due.length > 0 ? due : of;
	const [last, before] = [days.at(-1), days.at(-2)];
	const isSame =
		last !== undefined &&
		before !== undefined &&
		last.start - before.end <= besideIt &&
		vague.test(last.value ?? '') &&
		!vague.test(before.value ?? '');
	return (isSame ? before : last)?.value;
}

/** What is known by now of the pushback that is open. */
export function knownTerms({shown, commitments}: Pick<MeetingContext, 'shown' | 'commitments'>): KnownTerms {
	const agreed = commitments.filter((each) => isFirm(each) && waits.includes(each.kind));
	const due = agreed.findLast((each) => each.due !== undefined && 'said' in each.due)?.due;
	return {
		date: shown.date ?? (due !== undefined && 'said' in due ? due.said : shown.early?.date),
		condition:
			shown.condition ??
			agreed.findLast((each) => each.condition !== undefined)?.condition ??
			shown.early?.condition,
	};
}

/** What was told with the sum, before anything was dealt over. */
export function earlyTerms(
	heard: Heard,
	{early}: MeetingContext['shown'],
	place: string,
): KnownTerms | undefined {
	if (place !== 'ask') return early;
	const bar = heard.facts.findLast(({fact, value}) => fact === 'sets-bar' && value !== undefined)?.value;
	const date = did(heard, 'later-payment') ? dayIn(heard) : undefined;
	if (bar === undefined && date === undefined) return early;
	return {date: date ?? early?.date, condition: bar ?? early?.condition};
}

/** The parts of the terms that could be asked for, and how an answer without their words for it tells them. */
const tellers = {date: ['date'], condition: ['sets-bar']} as const satisfies Record<
	keyof KnownTerms,
	readonly FactName[]
>;

/** Whether these are known, with what the last answer tells of them. */
export const knows = (
	context: Pick<MeetingContext, 'shown' | 'commitments' | 'last'>,
	parts: readonly (keyof KnownTerms)[],
): boolean =>
	parts.every(
		(part) =>
			knownTerms(context)[part] !== undefined ||
			did(context.last, ...tellers[part]) ||
			// Both were written down with a condition that was agreed on.
			context.commitments.some((each) => each.kind === 'condition' && isFirm(each)),
	);
