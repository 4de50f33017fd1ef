/** Which of the manager's lines want something of the lead besides a case. */
import {backbone, type Topic} from '../terms.ts';

/** The manager pushes back. */
export const pushbacks: ReadonlySet<Topic> = new Set<Topic>(backbone);

/** The manager has pushed back, or sums up. */
export const pushedBack: ReadonlySet<Topic> = new Set<Topic>([...backbone, 'close']);
