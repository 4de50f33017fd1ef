/** The case a command works on: the file named, else the user's own, else the built-in example. */
import type {Case} from '../case/case.ts';
import {caseFileIn} from '../case-path.ts';
import {dataDir} from '../store/data-dir.ts';
import {ownCase} from './own-case.ts';

export interface Where {
	/** The file named on the command line. */
	readonly case?: string | undefined;
	readonly dataDir?: string | undefined;
}

export interface FoundCase {
	readonly case: Case;
	readonly isExample: boolean;
}

/** The file the case is in, or would be. */
export const caseFileOf = ({case: named, dataDir: dir}: Where): string =>
	named ?? caseFileIn(dataDir(dir, process.env));

/** The case that is meant. A `Failure` says what is wrong in its file, with the place of each mistake. */
export function caseOf(where: Where): FoundCase {
	const {facts, isExample} = ownCase(where.case, where.dataDir);
	return {case: facts, isExample};
}
