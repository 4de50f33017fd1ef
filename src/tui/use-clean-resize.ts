/**
 * The meeting is drawn on the normal screen, past turns in `<Static>` above the live frame, and not on the alternate
 * one: what was said can be scrolled back to, selected and copied, stays in the terminal when the program has gone,
 * and costs nothing to redraw. The price is a window made narrower: the terminal wraps the rows of the old frame,
 * nobody knows into how many, and erasing as many rows as were drawn leaves ghosts above. So the visible part of the
 * screen is wiped then, and the last turns are drawn once more.
 */
import {useStdout} from 'ink';
import {useEffect, useState} from 'react';

// Home, and erase from there: not "erase all", which some terminals answer by pushing the screen into the scrollback.
const wipe = '\u001b[H\u001b[J';

const sizeOf = (stream: NodeJS.WritableStream): {readonly columns: number; readonly rows: number} => {
	const {columns = 0, rows = 0} = stream as Partial<NodeJS.WriteStream>;
	return {columns, rows};
};

/**
 * Wipes the visible screen when the window becomes narrower or lower, and when it becomes higher again: a frame that was
 * higher than the window has left rows above it, which come back into sight then. The number returned grows with each wipe: as the `key`
 * of `<Static>` it has the turns given to it drawn again, so give it the last few then.
 */
export function useCleanResize(): number {
	const {stdout} = useStdout();
	const [wipes, setWipes] = useState(0);
	useEffect(() => {
		let before = sizeOf(stdout);
		let hasLeftRows = false;
		const onResize = (): void => {
			const now = sizeOf(stdout);
			const isLower = now.rows < before.rows;
			const isHigher = now.rows > before.rows;
			if (now.columns < before.columns || isLower || (isHigher && hasLeftRows)) {
				stdout.write(wipe);
				setWipes((count) => count + 1);
			}
			hasLeftRows = isLower || (hasLeftRows && !isHigher);
			before = now;
		};
		// Before Ink's own listener, which draws the frame where the cursor then stands.
		stdout.prependListener('resize', onResize);
		return () => {
			stdout.off('resize', onResize);
		};
	}, [stdout]);
	return wipes;
}
