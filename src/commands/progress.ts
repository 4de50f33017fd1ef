/** Work that may take a while: it says how far it is, and Ctrl+C ends it between two steps. */
import {exitCodes, Failure} from '../exit-codes.ts';

/** Where the progress is drawn; standard error, or a stand-in. */
export interface Out {
	readonly isTTY?: boolean;
	readonly write: (text: string) => unknown;
}

/** How long work may take in silence, how often the line is drawn then, and how often Ctrl+C is listened for; in ms. */
const [silent, redrawn, listened] = [1000, 100, 40];

const wipe = '\r\u001b[2K';

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Does the work for one item after the other and returns the results in order. After a second it says on standard
 * error, if that is a terminal, how far it is. Ctrl+C ends it with a `Failure`; nothing is begun that would have to be
 * undone, so write what comes of it only afterwards, or say in `left` what is left of it.
 */
export async function inSteps<T, R>(
	title: string,
	items: readonly T[],
	work: (item: T) => R | Promise<R>,
	{
		out = process.stderr,
		now = () => performance.now(),
		left = 'nothing was written',
	}: {readonly out?: Out; readonly now?: () => number; readonly left?: string} = {},
): Promise<readonly R[]> {
	const begun = now();
	let [heard, drawn, stopped] = [begun, -Infinity, false];
	const stop = (): void => {
		stopped = true;
	};
	process.once('SIGINT', stop);
	const results: R[] = [];
	try {
		for (const item of items) {
			results.push(await work(item));
			const time = now();
			if (time - heard >= listened) {
				heard = time;
				await breath();
			}
			if (stopped)
				throw new Failure(
					`${title}: stopped after ${results.length} of ${items.length}; ${left}.`,
					exitCodes.interrupted,
				);
			if (out.isTTY === true && time - begun >= silent && time - drawn >= redrawn) {
				drawn = time;
				out.write(`${wipe}${title}: ${results.length} of ${items.length} · Ctrl+C stops`);
			}
		}
		return results;
	} finally {
		process.off('SIGINT', stop);
		if (drawn > -Infinity) out.write(wipe);
	}
}
