/** Ink's first frame in the place of the one that was drawn before Ink was there. */

/** What stands on the screen already, with the cursor in the row below it. */
export interface Early {
	readonly rows: number;
	/** The columns the window had. */
	readonly columns: number;
}

// Ink begins a frame with it: until it ends, the terminal shows nothing of what is being drawn.
const beginFrame = '\u001b[?2026h';

/** What takes the early frame away. In a window that has become narrower nobody knows how many rows it has now. */
export function erasing({rows, columns}: Early, now: number): string {
	return now < columns ? '\u001b[H\u001b[J' : `\u001b[${rows}A\r\u001b[J`;
}

/** Has the next thing that is written to the terminal erase the early frame first. */
export function takeOver(early: Early, stdout: NodeJS.WriteStream): void {
	const write = stdout.write.bind(stdout);
	stdout.write = (chunk: string, ...others: []) => {
		stdout.write = write;
		const erase = erasing(early, stdout.columns);
		return write(
			chunk.startsWith(beginFrame) ? beginFrame + erase + chunk.slice(beginFrame.length) : erase + chunk,
			...others,
		);
	};
}

/** Takes the early frame away, where nothing comes in its place, and gives the terminal back. */
export function takeAway(early: Early, {stdin, stdout}: Pick<NodeJS.Process, 'stdin' | 'stdout'>): void {
	stdin.setRawMode(false);
	stdout.write(erasing(early, stdout.columns));
}
