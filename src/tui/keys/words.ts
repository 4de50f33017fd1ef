/** The key table in words, for the help overlay, the footer and the manual. */
import {groups, type Binding, type Group} from './binding.ts';
import type {Room} from './rooms.ts';
import {bindings} from './table.ts';

const names: Readonly<Record<string, string>> = {
	...{ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift', enter: 'Enter', escape: 'Esc', backspace: 'Backspace'},
	...{delete: 'Del', left: '←', right: '→', up: '↑', down: '↓', home: 'Home', end: 'End', tab: 'Tab'},
	...{pageup: 'PgUp', pagedown: 'PgDn', ' ': 'Space', f1: 'F1', f2: 'F2'},
};

// Where arrows cannot be drawn, or would be read out as what they are drawn like.
const inWords: Readonly<Record<string, string>> = {left: 'Left', right: 'Right', up: 'Up', down: 'Down'};

/** A chord as it stands on the keyboard: `Alt+←`, `Ctrl+K`, `?`; without signs, arrows by their names. */
export function nameOf(chord: string, signs = true): string {
	if (chord.length === 1) return names[chord] ?? chord;
	return chord
		.split('+')
		.map((part) => (signs ? undefined : inWords[part]) ?? names[part] ?? part.toUpperCase())
		.join('+');
}

/** The keys of a binding; after a backslash it is part of the chord. */
export function keysOf(binding: Binding, signs = true): string {
	const prefix = binding.when === 'after-backslash' ? '\\ ' : '';
	return binding.chords.map((chord) => prefix + nameOf(chord, signs)).join(', ');
}

export interface HelpGroup {
	readonly group: Group;
	readonly lines: readonly {readonly keys: string; readonly says: string}[];
}

/** Every key that applies in a room, by group. */
export function helpFor(room: Room, signs = true): readonly HelpGroup[] {
	return groups
		.map((group) => ({
			group,
			lines: bindings
				.filter((binding) => binding.group === group && binding.where.includes(room))
				.map((binding) => ({keys: keysOf(binding, signs), says: binding.says})),
		}))
		.filter(({lines}) => lines.length > 0);
}

interface Hint {
	readonly key: string;
	readonly hint: string;
	readonly spare: number;
}

/** The few keys worth a hint at the bottom of a room: `Enter say it`. `spare`: how soon it goes where room is short. */
const hinted = (room: Room, signs = true): readonly Hint[] =>
	bindings
		.filter((binding) => binding.where.includes(room))
		.flatMap(({chords, hint, spare}) =>
			hint === undefined ? [] : [{key: nameOf(chords[0] ?? '', signs), hint, spare: spare ?? 0}],
		);

export interface HintLine {
	/** Columns there are. */
	readonly width: number;
	readonly separator: string;
	/** Arrows may be drawn. */
	readonly signs?: boolean;
	/** Something to say before the hints. */
	readonly before?: string;
	/** The hint of a key that does nothing here. */
	readonly without?: string | undefined;
}

/**
 * The line of hints that fits a width. Where it is too long the spare ones go, the most spare of them first, and then
 * what is said before them.
 */
export function hintLine(
	room: Room,
	{width, separator, signs = true, before = '', without}: HintLine,
): string {
	const hints = hinted(room, signs).filter(({hint}) => hint !== without);
	const line = (kept: readonly Hint[], first: string): string =>
		[...(first === '' ? [] : [first]), ...kept.map(({key, hint}) => `${key} ${hint}`)].join(separator);
	let kept = hints;
	while (line(kept, before).length > width) {
		const most = Math.max(0, ...kept.map(({spare}) => spare));
		if (most === 0) return line(kept, '');
		kept = kept.toSpliced(
			kept.findLastIndex(({spare}) => spare === most),
			1,
		);
	}
	return line(kept, before);
}
