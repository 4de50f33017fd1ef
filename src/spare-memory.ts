/** Keeps the program small while it runs for long. */
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

let collect: unknown;

function collector(): unknown {
	setFlagsFromString('--expose-gc');
	return runInNewContext('globalThis.gc');
}

/**
 * Collects what is no longer wanted, once, and has Node do so again before much more has come together. Node alone lets
 * nearly as much waste come together as is in use.
 */
export async function spareMemory(): Promise<void> {
	setFlagsFromString('--heap-growing-percent=10');
	// The last step of compiling takes megabytes for its work, and gains nothing in a program that waits for keys.
	setFlagsFromString('--no-turbofan');
	collect ??= collector();
	// Of no consequence but for memory: a Node that names it otherwise goes on as it would.
	if (typeof collect === 'function')
		await (collect as NodeJS.GCFunction)({type: 'major', execution: 'async'});
}

/** How long after an answer is collected, in milliseconds: when its reply is on the screen and is being read. */
const whileReading = 50;

/** Answers a listener that spares memory after each so many changes of what `changing` gives. */
export function sparingAfter(
	times: number,
	changing: () => unknown,
	spare: () => Promise<void> = spareMemory,
): () => void {
	let last = changing();
	let left = times;
	return () => {
		const now = changing();
		if (now === last) return;
		last = now;
		left -= 1;
		if (left > 0) return;
		left = times;
		setTimeout(() => void spare(), whileReading).unref();
	};
}
