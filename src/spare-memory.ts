/** Keeps the program small while it runs for long. */
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

/**
 * Collects what is no longer wanted, once, and has Node do so again before much more has come together. Node alone lets
 * nearly as much waste come together as is in use.
 */
export async function spareMemory(): Promise<void> {
	setFlagsFromString('--heap-growing-percent=10');
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('globalThis.gc') as unknown;
	// Of no consequence but for memory: a Node that names it otherwise goes on as it would.
	if (typeof collect === 'function')
		await (collect as NodeJS.GCFunction)({type: 'major', execution: 'async'});
}
