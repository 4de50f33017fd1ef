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

const columnsOf = (stream: NodeJS.WritableStream): number =>
	'columns' in stream && typeof stream.columns === 'number' ? stream.columns : 0;

/**
 * Wipes the visible screen when the window becomes narrower. The number returned grows with each wipe: as the `key`
 * of `<Static>` it has the turns given to it drawn again, so give it the last few then.
 */
export function useCleanResize(): number {
	const {stdout} = useStdout();
	const [wipes, setWipes] = useState(0);
	useEffect(() => {
		let width = columnsOf(stdout);
		const onResize = (): void => {
			const columns = columnsOf(stdout);
			if (columns < width) {
				stdout.write(wipe);
				setWipes((before) => before + 1);
			}
			width = columns;
		};
		// Before Ink's own listener, which draws the frame where the cursor then stands.
		stdout.prependListener('resize', onResize);
		return () => {
			stdout.off('resize', onResize);
		};
	}, [stdout]);
	return wipes;
}
