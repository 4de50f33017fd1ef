import {Text} from 'ink';
import type {ReactNode} from 'react';
import {hintsFor} from '../keys/words.ts';
import type {Room} from '../keys/table.ts';
import {signsOf, styleOf, useLook} from '../theme.ts';

export interface FooterProps {
	readonly room: Room;
	/** Something to know, before the keys. */
	readonly note?: string;
}

/** The keys most needed here, in one line. */
export function Footer({room, note}: FooterProps): ReactNode {
	const look = useLook();
	const {separator} = signsOf(look);
	return (
		<Text wrap="truncate" {...styleOf('muted', look)}>
			{[...(note === undefined ? [] : [note]), ...hintsFor(room).map(({key, hint}) => `${key} ${hint}`)].join(
				separator,
			)}
		</Text>
	);
}
