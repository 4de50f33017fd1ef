import {Box, Text, useCursor, type DOMElement} from 'ink';
import {useInsertionEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject} from 'react';
import {caretMark} from '../caret-mark.ts';
import type {DrawnDraft} from '../echo.ts';
import type {Draft} from '../editor/draft.ts';
import {partedAt, windowOf} from '../editor/layout.ts';
import {signsOf, styleOf, useLook} from '../theme.ts';

interface Origin {
	readonly x: number;
	readonly y: number;
}

/** Where an element stands in the whole frame; known after its first layout. */
function useOrigin(ref: RefObject<DOMElement | null>): Origin | undefined {
	const [origin, setOrigin] = useState<Origin>();
	// After every layout, since whatever stands above may have grown. It settles: an equal origin changes nothing.
	// eslint-disable-next-line react-hooks/exhaustive-deps -- what moves it is not to be seen from here
	useLayoutEffect(() => {
		if (!ref.current) return;
		let x = 0;
		let y = 0;
		for (let node: DOMElement | undefined = ref.current; node; node = node.parentNode) {
			x += node.yogaNode?.getComputedLeft() ?? 0;
			y += node.yogaNode?.getComputedTop() ?? 0;
		}
		setOrigin((before) => (before?.x === x && before.y === y ? before : {x, y}));
	});
	return origin;
}

export interface DraftViewProps {
	readonly draft: Draft;
	/** At most so many rows of text. */
	readonly height: number;
	/** The caret is shown. */
	readonly isActive?: boolean;
	/** Shown while the draft is empty. */
	readonly placeholder?: string;
	/** Told of each layout before it is drawn: what it was, or that nobody sees the caret. */
	readonly onDrawn?: (drawn: DrawnDraft | undefined) => void;
}

/**
 * The rows of a draft that fit, with the caret among them. The caret is the terminal's own cursor and not a drawn
 * one: input methods write where it stands, it blinks as the reader likes it, and moving it redraws no row.
 */
export function DraftView({
	draft,
	height,
	isActive = true,
	placeholder = '',
	onDrawn,
}: DraftViewProps): ReactNode {
	const look = useLook();
	const {prompt} = signsOf(look);
	const ref = useRef<DOMElement>(null);
	const origin = useOrigin(ref);
	const {setCursorPosition} = useCursor();
	const window = windowOf(draft.text, draft.caret, draft.width, height);
	const {rows, caret, above, below} = window;
	const place = isActive ? origin : undefined;
	setCursorPosition(place && {x: place.x + prompt.length + caret.column, y: place.y + caret.row});
	// As Ink has it for the cursor: the last moment before the frame is laid out.
	useInsertionEffect(() => {
		onDrawn?.(place && {window, height, left: place.x + prompt.length});
		return () => onDrawn?.(undefined);
	});
	const empty = draft.text === '';
	const withCaret = (row: string, index: number): string =>
		look.spoken && isActive && index === caret.row ? partedAt(row, caret.column).join(caretMark) : row;
	return (
		<Box flexDirection="column">
			<Box ref={ref} flexDirection="column">
				{rows.map((row, index) => (
					<Text key={index} wrap="truncate">
						<Text {...styleOf('you', look)}>{index === 0 && above === 0 ? prompt : '  '}</Text>
						{empty ? (
							<Text {...styleOf('muted', look)}>{withCaret(placeholder, 0)}</Text>
						) : (
							withCaret(row, index)
						)}
					</Text>
				))}
			</Box>
			{above + below > 0 && (
				<Text {...styleOf('muted', look)}>
					{'  '}rows {above + 1} to {above + rows.length} of {above + rows.length + below}
				</Text>
			)}
		</Box>
	);
}
