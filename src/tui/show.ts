/**
 * Ink in a window that may change its size at any moment. The screens are drawn on the normal screen, past turns in `<Static>`
 * above the live frame, and not on the alternate one: what was said can be scrolled back to, selected and copied, stays in the
 * terminal when the program has gone, and costs nothing to redraw. The price is a window that is resized: the terminal
 * wraps the rows of the frame, pushes some out of the window or brings others back, and nobody knows how many. So the
 * visible part is wiped then, whatever the new size is, and drawn anew.
 */
import {render} from 'ink';
import type {ReactNode} from 'react';
import type {Size} from './app-state.ts';
import {framesAtOnce} from './frames-at-once.ts';
import {onResized} from './on-resized.ts';
import {erasing, type Early} from './take-over.ts';

export interface Showing {
	/** For a screen reader. */
	readonly spoken: boolean;
	/** What is drawn already, to be replaced. */
	readonly early?: Early | undefined;
	/** Called when the window is to be drawn anew, in the size it has then; something must be drawn after it. */
	readonly resized: (size: Size) => void;
	/** Told of each frame that has been written. */
	readonly framed?: (() => void) | undefined;
}

export interface Shown {
	/** Has what is drawn next stand in an empty window; something must be drawn after it. */
	readonly anew: () => void;
	/** Has what is drawn next written even where Ink finds that it is what it wrote last. */
	readonly again: () => void;
	/** Draws what there is to draw, without waiting for more. */
	readonly drawNow: () => void;
	/** Resolves when the program on the screen has left it, and all is written. */
	readonly untilLeft: () => Promise<void>;
}

/** Shows a program on the screen. */
export function show(node: ReactNode, {spoken, early, resized, framed}: Showing): Shown {
	const {stdout} = process;
	const frames = framesAtOnce(stdout, spoken, framed);
	if (early) frames.eraseFirst(() => erasing(early));
	const others = stdout.listeners('resize');
	const screen = render(node, {exitOnCtrlC: false, maxFps: 120, isScreenReaderEnabled: spoken});
	// Ink would draw the frame of the old size into the new window at once, and push it out of a lower one.
	for (const own of stdout.listeners('resize')) {
		if (!others.includes(own)) stdout.off('resize', own as () => void);
	}
	const anew = (): void => {
		frames.anew(screen.clear);
	};
	const stop = onResized(() => {
		const [columns, rows] = stdout.getWindowSize();
		anew();
		resized({columns, rows});
	});
	return {
		anew,
		again: () => {
			frames.withNext(screen.clear);
		},
		drawNow: () => {
			void screen.waitUntilRenderFlush();
		},
		untilLeft: async () => {
			try {
				await screen.waitUntilExit();
			} finally {
				stop();
				frames.end();
			}
		},
	};
}
