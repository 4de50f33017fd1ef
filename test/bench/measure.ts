/** Measuring side by side: a figure taken alone says more about the machine's other work than about the program. */

/** Something that can be measured any number of times. */
export interface Contestant {
	readonly name: string;
	/** Measures once: milliseconds for one piece of work. */
	readonly measure: () => number | Promise<number>;
}

/** The measurements of each contestant, round by round. */
export type Rounds = ReadonlyMap<string, readonly number[]>;

const sorted = (numbers: readonly number[]): readonly number[] => numbers.toSorted((a, b) => a - b);

/** The value below which `share` of the numbers lie. */
export function quantile(numbers: readonly number[], share: number): number {
	const inOrder = sorted(numbers);
	const at = share * (inOrder.length - 1);
	const below = inOrder[Math.floor(at)] ?? Number.NaN;
	const above = inOrder[Math.ceil(at)] ?? Number.NaN;
	return below + (above - below) * (at - Math.floor(at));
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/**
 * Lets the contestants take turns. One round before the first is not counted: it fills caches. Every other round runs
 * backwards, so that none always comes after the same one.
 */
export async function takeTurns(contestants: readonly Contestant[], rounds: number): Promise<Rounds> {
	const taken = new Map<string, number[]>(contestants.map(({name}) => [name, []]));
	for (let round = -1; round < rounds; round += 1) {
		const order = round % 2 === 0 ? contestants : contestants.toReversed();
		for (const {name, measure} of order) {
			const time = await measure();
			if (round >= 0) taken.get(name)?.push(time);
		}
	}
	return taken;
}

/** Milliseconds that `work` takes, for one of `times` runs. */
export function timed(work: () => unknown, times = 1): number {
	const begun = performance.now();
	for (let i = 0; i < times; i += 1) work();
	return (performance.now() - begun) / times;
}

/** How often `work` must be run to fill some milliseconds, so that the clock's own grain does not count. */
export function timesToFill(work: () => unknown, milliseconds: number): number {
	let times = 1;
	for (;;) {
		const took = timed(work, times) * times;
		if (took >= milliseconds / 2) return Math.max(1, Math.round((times * milliseconds) / took));
		times *= 2;
	}
}
