import {Text} from 'ink';
import type {ReactNode} from 'react';
import {footerLine, type FooterLine} from '../footer-line.ts';
import type {Room} from '../keys/rooms.ts';
import {styleOf, useLook} from '../theme.ts';

export interface FooterProps extends Omit<FooterLine, 'width'> {
	readonly room: Room;
	/** Without it, as many columns as it takes. */
	readonly width?: number;
}

/** The keys most needed here, in one line. */
export function Footer({room, width = Infinity, ...line}: FooterProps): ReactNode {
	const look = useLook();
	return (
		<Text wrap="truncate" {...styleOf('muted', look)}>
			{footerLine(room, look, {...line, width})}
		</Text>
	);
}
