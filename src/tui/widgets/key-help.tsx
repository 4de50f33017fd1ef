import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {wrap} from '../../wrap.ts';
import {helpFor} from '../keys/words.ts';
import type {Room} from '../keys/rooms.ts';
import {gap, type Line} from '../lines.ts';
import {drawsSigns, styleOf, useLook} from '../theme.ts';
import {StyledLines} from './styled-lines.tsx';

/** Columns for the keys: as many as the longest of most bindings, fewer where the window is narrow. */
const keyColumn = (width: number): number => (width >= 76 ? 34 : 24);

function keyLines(keys: string, says: string, width: number): readonly Line[] {
	const column = keyColumn(width);
	const left = wrap(keys, column - 3);
	const right = wrap(says, Math.max(8, width - column));
	return Array.from({length: Math.max(left.length, right.length)}, (_, row) => ({
		label: `  ${left[row] ?? ''}`.padEnd(column),
		labelRole: 'key',
		text: right[row] ?? '',
	}));
}

/** The whole help of a room, line by line: what `KeyHelp` shows a part of. */
export function helpLines(room: Room, width = 80, signs = true): readonly Line[] {
	return helpFor(room, signs).flatMap(({group, lines}, index): readonly Line[] => [
		...(index > 0 ? [gap] : []),
		{text: group, role: 'title'},
		...lines.flatMap(({keys, says}) => keyLines(keys, says, width)),
	]);
}

/** How far the help can be scrolled in a given height. */
export function lastHelpTop(room: Room, height: number, width = 80, signs = true): number {
	return Math.max(0, helpLines(room, width, signs).length - Math.max(1, height - 1));
}

export interface KeyHelpProps {
	/** The room the help was asked from. */
	readonly room: Room;
	/** Rows it may take, its last line among them. */
	readonly height: number;
	/** The first line shown. */
	readonly top: number;
	readonly width?: number;
}

/** All keys of a room, as the key table has them. */
export function KeyHelp({room, height, top, width = 80}: KeyHelpProps): ReactNode {
	const look = useLook();
	const signs = drawsSigns(look);
	const lines = helpLines(room, width, signs);
	const from = Math.min(top, lastHelpTop(room, height, width, signs));
	const shown = lines.slice(from, from + Math.max(1, height - 1));
	const rest = lines.length - from - shown.length;
	return (
		<Box flexDirection="column">
			<StyledLines lines={shown} />
			<Text {...styleOf('muted', look)} wrap="truncate">
				{rest > 0 ? `${rest} more below: ${signs ? '↓' : 'Down'}` : 'that is all'}, Esc closes
			</Text>
		</Box>
	);
}
