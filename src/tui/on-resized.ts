/** How long a window has to keep its size until it is drawn anew, in milliseconds: one that is dragged is not, at each step. */
const rest = 30;

/**
 * Tells each time a window has been resized and has come to rest. The signal is listened to and not the stream, which says
 * nothing where the size has become what it was: the terminal has wrapped and moved its rows all the same. Answers a
 * function that ends this.
 */
export function onResized(tell: () => void): () => void {
	let timer: NodeJS.Timeout | undefined;
	const onSignal = (): void => {
		clearTimeout(timer);
		timer = setTimeout(tell, rest);
	};
	process.on('SIGWINCH', onSignal);
	return () => {
		process.off('SIGWINCH', onSignal);
		clearTimeout(timer);
	};
}
