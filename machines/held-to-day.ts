/** Held to a day that was agreed on: “end of next week, good, and which day?” */
import {within} from './asked-openly.ts';
import {did, isFirm, type Due, type DueKey, type Heard} from './context.ts';
import type {SoFar} from './remarks.ts';

/** How a lead says back a day of the manager's own. */
const saidBack: Readonly<Record<DueKey, RegExp>> = {
	'this-week': /\bfriday\b|\bthis week\b/iu,
	'next-week': /\bnext week\b/iu,
	'month-end': /\bend of (?:the|this) month\b|\bmonth[- ]end\b/iu,
	'next-quarter': /\bnext quarter\b/iu,
	'half-year': /\bhalf[- ]year\b/iu,
};

/** “When would I hear?”, of an answer that was promised. */
const hearsBack =
	/^(?:and |so |then )*(?:when|by when|which day)\b.*\b(?:hear|know|get (?:an|the|their|your) answer|tell me)\b/iu;

const isSame = (due: Due, value: string): boolean =>
	'said' in due
		? due.said.replace(/^the /u, '').toLowerCase() === value.replace(/^the /u, '').toLowerCase()
		: saidBack[due.key].test(value);

/** Whether the lead names a day that was agreed on, and asks about it, or which of two it is. */
export function asksOfAgreedDay(heard: Heard, {commitments}: Pick<SoFar, 'commitments'>): boolean {
	const days = commitments.filter(isFirm).flatMap(({due}) => due ?? []);
	const named = heard.facts.some(
		({fact, value}) => fact === 'date' && value !== undefined && days.some((due) => isSame(due, value)),
	);
	const asksWhen = heard.facts.some(
		(each) =>
			each.fact === 'asks-date' &&
			heard.facts.some((other) => other.fact === 'question' && within(each, other)),
	);
	const waits = commitments.some((each) => each.kind === 'sponsorship' && isFirm(each));
	return (
		(waits && heard.facts.some(({fact, value = ''}) => fact === 'own-question' && hearsBack.test(value))) ||
		(named && (asksWhen || did(heard, 'asks-both', 'asks-certain'))) ||
		(did(heard, 'you-said') && did(heard, 'asks-both') && days.length > 0)
	);
}
