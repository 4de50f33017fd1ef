/** Whether the lead has convinced the manager. */
import type {Stance} from './context.ts';

/**
 * Whether the manager believes enough of the case, and in the lead, to spend something of their own on it. One open
 * doubt can be lived with.
 */
export const isConvinced = ({backing, trust, doubts}: Stance): boolean =>
	backing >= 3 && trust >= 4 && doubts.length <= 1;
