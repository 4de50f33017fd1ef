/**
 * Keys from a stream of chunks, and from the silence between them: a lone Escape is told from the begin of a sequence by
 * nothing coming after it. Over a line the rest of a sequence may come late, so it is waited for longer there.
 */
import {newDecoder, type KeyEvent} from './decoder.ts';

/** How long the rest of something is waited for, in milliseconds. */
export interface Patience {
	/** After a lone escape character: as long as the Escape key takes to act. */
	readonly escape: number;
	/** After more of a sequence than that: its rest is on the way. */
	readonly rest: number;
}

/** What a terminal on this machine needs is quicker than a person notices; a line from elsewhere may need more. */
export const patienceFor = (env: Readonly<Record<string, string | undefined>>): Patience => ({
	escape: (env['SSH_CONNECTION'] ?? env['SSH_TTY'] ?? '') === '' ? 50 : 250,
	rest: 1000,
});

export interface KeyReader {
	readonly take: (chunk: string | Uint8Array) => void;
	/** Forgets what is not whole. */
	readonly stop: () => void;
}

const endsInEscape = (chunk: string | Uint8Array): boolean =>
	typeof chunk === 'string' ? chunk.endsWith('\u001b') : chunk.at(-1) === 0x1b;

/** Calls `deliver` with the events of each chunk, in order, and with what a silence settles. */
export function keyReader(
	deliver: (events: readonly KeyEvent[]) => void,
	{escape, rest}: Patience,
): KeyReader {
	const decoder = newDecoder();
	let timer: NodeJS.Timeout | undefined;
	return {
		take: (chunk) => {
			clearTimeout(timer);
			deliver(decoder.push(chunk));
			if (!decoder.isWaiting()) return;
			timer = setTimeout(
				() => {
					deliver(decoder.flush());
				},
				endsInEscape(chunk) ? escape : rest,
			);
		},
		stop: () => {
			clearTimeout(timer);
		},
	};
}
