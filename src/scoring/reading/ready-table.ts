import type {PatternTable} from './pattern-table.ts';
import type {Wordings} from './pattern.ts';

/** The table of patterns made when the program was built. There is none here: the build puts another file in this one's place. */
export const readyTable: (all: readonly Wordings[]) => PatternTable | undefined = () => undefined;
