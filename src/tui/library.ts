/** What the screens ask of the rehearsals that are kept. A sentence returned is a problem, told to the person. */
import type {Listed} from '../rehearsal/listed.ts';
import type {NextDrill, NextRung} from '../rehearsal/ladder.ts';
import type {Told} from '../rehearsal/retell.ts';
import type {Progress} from '../review/progress.ts';

/** A kept rehearsal, told again. */
export interface ToldAgain {
	/** Absent where it is not kept. */
	readonly id: string | undefined;
	readonly pack: string;
	readonly told: Told;
}

/** What comes next for this lead. */
export interface Next {
	readonly rung: NextRung;
	readonly drill?: NextDrill;
}

export interface Library {
	readonly next: () => Next;
	/** The last so many rehearsals, the one last begun first, and how it has gone. */
	readonly history: () => {readonly list: readonly Listed[]; readonly progress: Progress};
	readonly tell: (id: string) => ToldAgain | string;
	/** Removes a rehearsal and what was forked from it. */
	readonly remove: (id: string) => string | undefined;
}
