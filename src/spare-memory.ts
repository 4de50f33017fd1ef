/** Keeps the program small while it runs for long. */
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

let collect: unknown;

function collector(): unknown {
	setFlagsFromString('--expose-gc');
	return runInNewContext('globalThis.gc');
}

/**
 * Has Node run functions as they are first compiled: faster code takes megabytes, for itself and to be made in, and gains
 * nothing in a program that waits for keys. Expressions are compiled only when they are used often; for a long text Node
 * does so soon all the same. And has Node collect by and by, and young things early, which a command that only prints does
 * not (src/cli.ts).
 */
export function takeLess(): void {
	const compiling = ['--no-turbofan', '--no-maglev', '--no-sparkplug', '--regexp-tier-up-ticks=50'];
	const collecting = ['--incremental-marking', '--semi-space-growth-factor=1'];
	for (const flag of [...compiling, ...collecting]) setFlagsFromString(flag);
}

/**
 * Collects what is no longer wanted, once, and has Node do so again before much more has come together. Node alone lets
 * nearly as much waste come together as is in use. `all`: again and again until nothing more is found, and what is left moved
 * together, which takes a tenth of a second.
 */
export async function spareMemory(all = false): Promise<void> {
	setFlagsFromString('--heap-growing-percent=10');
	collect ??= collector();
	// Of no consequence but for memory: a Node that names it otherwise goes on as it would.
	if (typeof collect !== 'function') return;
	const flavor = all ? 'last-resort' : 'regular';
	await (collect as NodeJS.GCFunction)({type: 'major', execution: 'async', flavor});
}

/** How long after an answer is collected, in milliseconds: when its reply is on the screen and is being read. */
const whileReading = 50;

/** A meeting, as far as the memory goes that it takes. */
export interface Watched {
	/** Another thing after each answer. */
	readonly turns: unknown;
	/** Nobody is writing any more. */
	readonly isOver: boolean;
}

/** Answers a listener that spares memory after each so many answers, and all of it when the meeting is over. */
export function sparingAfter(
	times: number,
	watched: () => Watched,
	spare: (all: boolean) => Promise<void> = spareMemory,
): () => void {
	let last = watched().turns;
	let left = times;
	return () => {
		const {turns, isOver} = watched();
		if (turns === last) return;
		last = turns;
		left -= 1;
		if (left > 0 && !isOver) return;
		left = times;
		setTimeout(() => void spare(isOver), whileReading).unref();
	};
}
