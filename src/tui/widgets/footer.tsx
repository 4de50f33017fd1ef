import {Text} from 'ink';
import {memo, type ReactNode} from 'react';
import {footerLine, type FooterLine} from '../footer-line.ts';
import type {Room} from '../keys/rooms.ts';
import {styleOf, useLook} from '../theme.ts';

export interface FooterProps extends Omit<FooterLine, 'width'> {
	readonly room: Room;
	/** Without it, as many columns as it takes. */
	readonly width?: number;
}

function Hints({room, width = Infinity, ...line}: FooterProps): ReactNode {
	const look = useLook();
	return (
		<Text wrap="truncate" {...styleOf('muted', look)}>
			{footerLine(room, look, {...line, width})}
		</Text>
	);
}

/** The keys most needed here, in one line. */
export const Footer = memo(Hints);
