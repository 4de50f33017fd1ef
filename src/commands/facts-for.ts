/** Whose facts a rehearsal is argued from. */
import {existsSync} from 'node:fs';
import {caseFileIn} from '../case-path.ts';
import {dataDir} from '../store/data-dir.ts';
import {exampleFacts, type Facts} from '../tui/facts.ts';
import type {RehearseOptions} from './rehearse-shape.ts';

/** The user's own facts where there are any; what reads them is loaded only then. */
export async function factsFor({
	case: named,
	dataDir: dir,
}: Pick<RehearseOptions, 'case' | 'dataDir'>): Promise<Facts> {
	if (named === false) return exampleFacts;
	if (named === undefined && !existsSync(caseFileIn(dataDir(dir, process.env)))) return exampleFacts;
	const {ownCase} = await import('./own-case.ts');
	return ownCase({case: named, dataDir: dir});
}
