import {Text} from 'ink';
import type {ReactNode} from 'react';
import {hintLine} from '../keys/words.ts';
import type {Room} from '../keys/rooms.ts';
import {signsOf, styleOf, useLook} from '../theme.ts';

export interface FooterProps {
	readonly room: Room;
	/** Something to know, before the keys. */
	readonly note?: string;
	/** Columns there are: hints that can be spared go where it is short. */
	readonly width?: number;
	/** The hint of a key that does nothing here. */
	readonly without?: string;
}

/** The keys most needed here, in one line. */
export function Footer({room, note = '', width = Infinity, without}: FooterProps): ReactNode {
	const look = useLook();
	return (
		<Text wrap="truncate" {...styleOf('muted', look)}>
			{hintLine(room, width, signsOf(look).separator, note, without)}
		</Text>
	);
}
