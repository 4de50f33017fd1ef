/** Ink's first frame in the place of the one that was drawn before Ink was there. */

/** What stands on the screen already, with the cursor in the row below it. */
export interface Early {
	readonly rows: number;
	/** Whether the window has changed its size since: then nobody knows where those rows are, or how many. */
	readonly isMoved: () => boolean;
}

/** What takes the early frame away. */
export const erasing = ({rows, isMoved}: Early): string =>
	isMoved() ? '\u001b[H\u001b[J' : `\u001b[${rows}A\r\u001b[J`;

/** Takes the early frame away, where nothing comes in its place, and gives the terminal back. */
export function takeAway(early: Early, {stdin, stdout}: Pick<NodeJS.Process, 'stdin' | 'stdout'>): void {
	stdin.setRawMode(false);
	stdout.write(erasing(early));
}
