/**
 * Keys for the screens. Ink's own `useInput` is not used: it gives "abc\r" as one text with no Return in it, takes
 * "abc" and Ctrl+U glued together as text, and writes a terminal's colour answer (OSC) into the draft. Ink still
 * owns the terminal: `usePaste` holds raw mode and bracketed paste and gives both back on exit, on a crash and while
 * another program has the screen. Ink reads the stream; what it reads is seen here as `data`, and decoded by
 * `decoder.ts`. Render with `exitOnCtrlC: false`, or Ink leaves by itself on Ctrl+C.
 */
import {usePaste, useStdin} from 'ink';
import {useEffect, useEffectEvent} from 'react';
import type {KeyEvent} from './decoder.ts';
import {keyReader, patienceFor} from './reader.ts';

const ignore = (): void => undefined;

/**
 * Calls `handle` with the events of one chunk, in order and in one go. Several may come before the screen is drawn
 * again, so the handler must not rely on what it saw drawn: let a reducer take the events.
 */
export function useKeys(handle: (events: readonly KeyEvent[]) => void, isActive = true): void {
	const {stdin} = useStdin();
	usePaste(ignore, {isActive});
	const deliver = useEffectEvent((events: readonly KeyEvent[]) => {
		if (events.length > 0) handle(events);
	});
	useEffect(() => {
		if (!isActive) return undefined;
		const reader = keyReader(deliver, patienceFor(process.env));
		const onData = (chunk: string | Uint8Array): void => {
			reader.take(chunk);
		};
		stdin.on('data', onData);
		return () => {
			reader.stop();
			stdin.off('data', onData);
		};
	}, [stdin, isActive]);
}
