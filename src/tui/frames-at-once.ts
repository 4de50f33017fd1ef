/** Each frame in one piece: Ink writes its begin, itself and its end one after the other, and each takes a while. */

const [begins, ends] = ['\u001b[?2026h', '\u001b[?2026l'];

/** What can be written to; a terminal. */
export interface Writable {
	write: NodeJS.WriteStream['write'];
}

/**
 * Has every frame written to the terminal at once, when its end comes. Answers a function that ends this and writes
 * what is still held back. Whatever is no part of a frame is written as it comes.
 */
export function framesAtOnce(stdout: Writable): () => void {
	const before = stdout.write;
	const write = before.bind(stdout);
	let held = '';
	const flush = (): boolean => {
		const text = held;
		held = '';
		return text === '' || write(text);
	};
	stdout.write = (chunk: string | Uint8Array, ...others: readonly unknown[]): boolean => {
		if (typeof chunk !== 'string' || others.length > 0 || (held === '' && chunk !== begins)) {
			flush();
			return write(chunk, ...(others as []));
		}
		held += chunk;
		return chunk === ends ? flush() : true;
	};
	return () => {
		stdout.write = before;
		flush();
	};
}
