import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {helpFor} from '../keys/words.ts';
import type {Room} from '../keys/table.ts';
import {styleOf, useLook} from '../theme.ts';

/** One line of the help: a heading, a key and what it does, or nothing. */
export type HelpLine =
	| {readonly kind: 'head'; readonly text: string}
	| {readonly kind: 'key'; readonly keys: string; readonly says: string}
	| {readonly kind: 'gap'};

/** The whole help of a room, line by line: what `KeyHelp` shows a part of. */
export function helpLines(room: Room): readonly HelpLine[] {
	return helpFor(room).flatMap(({group, lines}, index) => [
		...(index > 0 ? [{kind: 'gap'} as const] : []),
		{kind: 'head', text: group} as const,
		...lines.map((line) => ({kind: 'key', ...line}) as const),
	]);
}

/** How far the help can be scrolled in a given height. */
export function lastHelpTop(room: Room, height: number): number {
	return Math.max(0, helpLines(room).length - Math.max(1, height - 1));
}

export interface KeyHelpProps {
	/** The room the help was asked from. */
	readonly room: Room;
	/** Rows it may take, its last line among them. */
	readonly height: number;
	/** The first line shown. */
	readonly top: number;
}

/** All keys of a room, as the key table has them. */
export function KeyHelp({room, height, top}: KeyHelpProps): ReactNode {
	const look = useLook();
	const lines = helpLines(room);
	const from = Math.min(top, lastHelpTop(room, height));
	const shown = lines.slice(from, from + Math.max(1, height - 1));
	const rest = lines.length - from - shown.length;
	return (
		<Box flexDirection="column">
			{shown.map((line, index) =>
				line.kind === 'key' ? (
					<Box key={index}>
						<Box width={34} flexShrink={0}>
							<Text {...styleOf('key', look)} wrap="truncate">
								{'  '}
								{line.keys}
							</Text>
						</Box>
						<Text wrap="truncate">{line.says}</Text>
					</Box>
				) : (
					<Text key={index} {...styleOf('title', look)}>
						{line.kind === 'head' ? line.text : ' '}
					</Text>
				),
			)}
			<Text {...styleOf('muted', look)}>
				{rest > 0 ? `${rest} more below: ↓` : 'that is all'}, Esc closes
			</Text>
		</Box>
	);
}
