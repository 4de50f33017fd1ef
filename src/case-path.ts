/** Where the case is kept. */
import {join} from 'node:path';

/** The file of the case when none is named: beside the rehearsals. */
export const caseFileIn = (dir: string): string => join(dir, 'case.yaml');
