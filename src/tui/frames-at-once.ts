/**
 * Each frame in one piece: Ink writes its begin, itself and its end one after the other, and each takes a while. What has
 * to be erased before a frame goes into it too, so that nobody sees the window empty.
 */
import {placed} from './caret-mark.ts';

const [begins, ends] = ['\u001b[?2026h', '\u001b[?2026l'];

// Home, and erase from there: "erase all" makes some terminals push the screen into the scrollback.
const wipe = '\u001b[H\u001b[J';

const hideCursor = '\u001b[?25l';

/** Only has the terminal behave otherwise: it prints nothing, and the cursor stays where it is. */
const modes = /^(?:\u001b\[[<=>?][\d;]*[A-Za-z])+$/u;

/** What can be written to; a terminal. */
export interface Writable {
	write: NodeJS.WriteStream['write'];
}

export interface Frames {
	/** Has the next thing that is written come after what erases: asked for then, and within the frame where it is one. */
	readonly eraseFirst: (erasing: () => string) => void;
	/** Has the next thing that is written stand in an empty window; what `forget` writes is dropped. */
	readonly anew: (forget: () => void) => void;
	/** Has what is written now, and erases a frame, be a part of the next one. */
	readonly withNext: (erase: () => void) => void;
	/** Ends this, and writes what is still held back. */
	readonly end: () => void;
}

/**
 * Has every frame written to the terminal at once, when its end comes. What is no part of a frame is written as it comes.
 * `spoken`: for a screen reader, where the cursor is always shown, and stands where the frame has a caret mark.
 * `framed` is told of each frame that has been written.
 */
export function framesAtOnce(stdout: Writable, spoken = false, framed?: () => void): Frames {
	const before = stdout.write;
	const write = before.bind(stdout);
	let held = '';
	let erasing: (() => string) | undefined;
	let isDropping = false;
	/** Takes the cursor back to the end of the frame, where Ink believes it to be. */
	let back = '';
	/** What has to come before the next thing that is written. */
	const first = (): string => {
		const before = back + (erasing?.() ?? '');
		erasing = undefined;
		back = '';
		return before;
	};
	const putFrame = (content: string): boolean => {
		// It is what stands there already.
		if (content === '') return true;
		const before = first();
		const {text, there, ...caret} = placed(content);
		({back} = caret);
		return write(begins + before + text + there + ends);
	};
	const put = (text: string, ...others: []): boolean =>
		write(text === '' || modes.test(text) ? text : first() + text, ...others);
	const flush = (): boolean => {
		const text = held;
		held = '';
		if (text === '') return true;
		return text.endsWith(ends) ? putFrame(text.slice(begins.length, -ends.length)) : put(text);
	};
	stdout.write = (chunk: string | Uint8Array, ...others: readonly unknown[]): boolean => {
		if (isDropping) return true;
		if (typeof chunk !== 'string') {
			flush();
			return write(chunk, ...(others as []));
		}
		if (others.length > 0 || (held === '' && chunk !== begins)) {
			flush();
			return put(chunk, ...(others as []));
		}
		held += chunk;
		if (chunk !== ends) return true;
		const goesOn = flush();
		framed?.();
		return goesOn;
	};
	return {
		eraseFirst: (other) => {
			erasing = other;
		},
		anew: (forget) => {
			isDropping = true;
			try {
				forget();
			} finally {
				isDropping = false;
			}
			// Ink, which has forgotten its frame, no longer knows whether the cursor is shown.
			erasing = () => (spoken ? wipe : hideCursor + wipe);
		},
		withNext: (erase) => {
			stdout.write(begins);
			erase();
		},
		end: () => {
			stdout.write = before;
			flush();
		},
	};
}
