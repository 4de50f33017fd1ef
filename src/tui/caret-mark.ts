/**
 * Where the answer is being written, in a frame that is read aloud. Ink leaves the terminal's cursor at the end of such a
 * frame, behind the hints; a screen reader would take that for the place where one writes. So the place is marked in the
 * text, and the cursor put there when the frame is written.
 */
import cellWidth from '../cell-width.ts';

/** Says “the usual font” to a terminal that should ever get it, and nothing a person writes can be mistaken for it. */
export const caretMark = '\u001b[10m';

export interface Placed {
	/** What was to be written, without the mark. */
	readonly text: string;
	/** Brings the cursor from the end of the text to where the mark was; empty where there was none. */
	readonly there: string;
	/** Takes it back. */
	readonly back: string;
}

/** Takes the mark out of what is to be written. */
export function placed(text: string): Placed {
	const at = text.indexOf(caretMark);
	if (at === -1) return {text, there: '', back: ''};
	// Ink’s wrapping repeats a font at the beginning of each row that follows.
	const [before, after] = [text.slice(0, at), text.slice(at).replaceAll(caretMark, '')];
	const up = after.split('\n').length - 1;
	const column = cellWidth(before.slice(before.lastIndexOf('\n') + 1));
	return {
		text: before + after,
		there: `${up === 0 ? '' : `\u001b[${up}A`}\u001b[${column + 1}G`,
		back: up === 0 ? '\r' : `\u001b[${up}B\r`,
	};
}
