import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {rowsOf} from '../editor/layout.ts';
import type {TextStyle} from '../theme.ts';

/** A stretch of a text that looks one way. */
export interface Piece {
	readonly text: string;
	readonly style?: TextStyle;
}

/** The pieces in rows of a width. Ink's own wrapping begins rows with the space it broke at. */
function rowsOfPieces(pieces: readonly Piece[], width: number): readonly (readonly Piece[])[] {
	const whole = pieces.map(({text}) => text).join('');
	const {starts, ends} = rowsOf(whole, width);
	let from = 0;
	const placed = pieces.map((piece) => {
		const start = from;
		from += piece.text.length;
		return {piece, start, end: from};
	});
	return starts.map((start, row) => {
		const end = start + whole.slice(start, ends[row]).trimEnd().length;
		return placed
			.filter((place) => place.start < end && place.end > start)
			.map((place) => ({
				...place.piece,
				text: whole.slice(Math.max(start, place.start), Math.min(end, place.end)),
			}));
	});
}

export interface WrappedTextProps {
	readonly pieces: readonly Piece[];
	readonly width: number;
}

/** A text of several looks, wrapped between words. */
export function WrappedText({pieces, width}: WrappedTextProps): ReactNode {
	return (
		<Box flexDirection="column">
			{rowsOfPieces(pieces, width).map((row, index) => (
				<Text key={index} wrap="truncate">
					{row.length === 0
						? ' '
						: row.map(({text, style = {}}, piece) => (
								<Text key={piece} {...style}>
									{text}
								</Text>
							))}
				</Text>
			))}
		</Box>
	);
}
