/** The lead's own case where there is one, else the built-in example. */
import {caseFrom, readNamedCase, sourceOf} from '../case-file.ts';
import {caseFileIn} from '../case-path.ts';
import type {Case} from '../case/case.ts';
import {exampleCase} from '../case/example.ts';
import type {Turn} from '../rehearsal/rehearsal.ts';
import {claimedIn} from '../review/brief/claimed.ts';
import {dataDir} from '../store/data-dir.ts';

export interface Facts {
	readonly facts: Case;
	/** It is the built-in one: nobody's own. */
	readonly isExample: boolean;
}

/** The case in the file named, else the one kept beside the rehearsals. Throws a `Failure` for one that cannot be read. */
export function ownCase(named: string | undefined, dir: string | undefined): Facts {
	if (named !== undefined) return {facts: readNamedCase(named), isExample: false};
	const file = caseFileIn(dataDir(dir, process.env));
	const source = sourceOf(file);
	return source === undefined
		? {facts: exampleCase, isExample: true}
		: {facts: caseFrom(file, source), isExample: false};
}

/** The case to write from: where there is no own one in its place, that which the rehearsal was played with. */
export const behind = (own: Facts, played: Case | undefined): Facts =>
	own.isExample && played !== undefined ? {facts: played, isExample: false} : own;

/** The facts to fill in after a rehearsal: whoever did not tell of the example has no use for its figures. */
export const factsFor = ({facts, isExample}: Facts, turns: readonly Turn[]): Case | undefined =>
	isExample && claimedIn(facts.achievements, turns).length === 0 ? undefined : facts;
