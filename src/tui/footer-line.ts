/** The line of keys at the foot of a room, in the look of this run. */
import {hintLine} from './keys/words.ts';
import type {Room} from './keys/rooms.ts';
import {drawsSigns, signsOf, type Look} from './look.ts';

export interface FooterLine {
	/** Columns there are: hints that can be spared go where it is short. */
	readonly width: number;
	/** The arrows move, which is said before the keys. */
	readonly moves?: boolean;
	/** The hint of a key that does nothing here. */
	readonly without?: string | undefined;
}

/** The keys most needed in a room, in one line. */
export function footerLine(room: Room, look: Look, {width, moves = false, without}: FooterLine): string {
	const signs = drawsSigns(look);
	const before = moves ? `${signs ? '↑↓' : 'Up/Down'} move` : '';
	return hintLine(room, {width, separator: signsOf(look).separator, signs, before, without});
}
