/** The sum asked for, as a number: whether an answer asks for more than the one before. */
import type {Heard} from './context.ts';

/** Closer than this share, the sum is the same, rounded. */
const near = 0.15;

const most = (heard: Heard): number =>
	Math.max(
		0,
		...heard.facts.flatMap(({fact, size}) => (fact === 'amount' && size !== undefined ? [size] : [])),
	);

/** Whether more is asked for than before. Less is a step down, and parts are smaller. */
export const raisesAsk = (heard: Heard, before: number): boolean =>
	before > 0 && most(heard) > before * (1 + near);

/** The most that was asked for, with this answer. */
export const mostAsked = (heard: Heard, before: number): number => Math.max(before, most(heard));
