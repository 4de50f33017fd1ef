/** What really happened: the shape of a meeting that was held, and of what was promised in it. */
import {readDay} from '../day.ts';
import type {Branch, Ending} from '../terms.ts';

/** When something is due: a day, or the words that were said where no day was named. */
export type RealDue = {readonly day: string} | {readonly said: string};

export const commitmentStates = ['open', 'kept', 'missed'] as const;
export type CommitmentState = (typeof commitmentStates)[number];

/** Something promised in the real meeting. */
export interface RealCommitment {
	readonly what: string;
	/** Who does it; absent where nobody was named. */
	readonly owner?: string;
	/** Absent where no date was named. */
	readonly due?: RealDue;
	readonly state: CommitmentState;
	/** The day on which it was marked kept or missed. */
	readonly settledOn?: string;
}

/** A meeting that was held. */
export interface RealMeeting {
	/** The day. */
	readonly held: string;
	readonly ending: Ending;
	/** The pushbacks that came, in the order of the closed list. */
	readonly pushbacks: readonly Branch[];
	readonly commitments: readonly RealCommitment[];
	/** In the lead's own words; may be empty. */
	readonly note: string;
	/** The id of the rehearsal it is set beside. */
	readonly rehearsal?: string;
}

const longestSaid = 80;

/** Figures and marks alone: a date in an order that is different in each country. */
const ambiguous = /^\d{1,4}\s*[./-]\s*\d{1,2}(?:\s*[./-]\s*\d{1,4})?\.?$/;

/**
 * What was typed for a date: a day, words that are kept as said, or nothing where nothing was typed. A problem says
 * what was found and what was expected.
 */
export function readDue(typed: string): {readonly due: RealDue | undefined} | {readonly problem: string} {
	const text = typed.trim().replaceAll(/\s+/g, ' ');
	if (text === '') return {due: undefined};
	const read = readDay(text);
	if ('day' in read) return {due: read};
	if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) return read;
	if (ambiguous.test(text)) {
		return {
			problem: `found “${text}”; expected a day written like 2026-11-30, or words such as “end of July”`,
		};
	}
	if (text.length > longestSaid) {
		return {
			problem: `found ${text.length} characters; expected a day, or at most ${longestSaid} characters of words`,
		};
	}
	return {due: {said: text}};
}
