/** The facts that a paper about a rehearsal is written from. */
import type {Case} from '../case/case.ts';
import type {Turn} from '../rehearsal/rehearsal.ts';
import {claimedIn} from '../review/brief/claimed.ts';
import type {Facts} from '../tui/facts.ts';

/** The user's own case; where there is none by now, that which the rehearsal was played with. */
export const factsBehind = (own: Facts, played: Case | undefined): Facts =>
	own.isExample && played !== undefined ? {case: played, isExample: false} : own;

/** The case to fill blanks from. Whoever did not speak of the built-in example has no use for its figures. */
export const caseToFillFrom = ({case: facts, isExample}: Facts, turns: readonly Turn[]): Case | undefined =>
	isExample && claimedIn(facts.achievements, turns).length === 0 ? undefined : facts;
