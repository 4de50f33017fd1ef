/** The case a command works on: in the file named, else the user's own, else the built-in example. */
import {caseFrom, readNamedCase, sourceOf} from '../case-file.ts';
import {caseFileIn} from '../case-path.ts';
import {dataDir} from '../store/data-dir.ts';
import {exampleFacts, type Facts} from '../tui/facts.ts';

/** Where to look for it. */
export interface Where {
	/** The file named on the command line. */
	readonly case?: string | undefined;
	readonly dataDir?: string | undefined;
}

/** The file the case is in, or would be. */
export const caseFileOf = ({case: named, dataDir: dir}: Where): string =>
	named ?? caseFileIn(dataDir(dir, process.env));

/** The case that is meant. Throws a `Failure` for a file that cannot be read, with the place of each mistake in it. */
export function ownCase(where: Where): Facts {
	if (where.case !== undefined) return {case: readNamedCase(where.case), isExample: false};
	const file = caseFileOf(where);
	const source = sourceOf(file);
	return source === undefined ? exampleFacts : {case: caseFrom(file, source), isExample: false};
}
