/** The key table in words, for the help overlay, the footer and the manual. */
import {groups, type Binding, type Group} from './binding.ts';
import type {Room} from './rooms.ts';
import {bindings} from './table.ts';

const names: Readonly<Record<string, string>> = {
	...{ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift', enter: 'Enter', escape: 'Esc', backspace: 'Backspace'},
	...{delete: 'Del', left: '←', right: '→', up: '↑', down: '↓', home: 'Home', end: 'End', tab: 'Tab'},
	...{pageup: 'PgUp', pagedown: 'PgDn', ' ': 'Space', f1: 'F1', f2: 'F2'},
};

/** A chord as it stands on the keyboard: `Alt+←`, `Ctrl+K`, `?`. */
export function nameOf(chord: string): string {
	if (chord.length === 1) return names[chord] ?? chord;
	return chord
		.split('+')
		.map((part) => names[part] ?? part.toUpperCase())
		.join('+');
}

/** The keys of a binding; after a backslash it is part of the chord. */
export function keysOf(binding: Binding): string {
	const prefix = binding.when === 'after-backslash' ? '\\ ' : '';
	return binding.chords.map((chord) => prefix + nameOf(chord)).join(', ');
}

export interface HelpGroup {
	readonly group: Group;
	readonly lines: readonly {readonly keys: string; readonly says: string}[];
}

/** Every key that applies in a room, by group. */
export function helpFor(room: Room): readonly HelpGroup[] {
	return groups
		.map((group) => ({
			group,
			lines: bindings
				.filter((binding) => binding.group === group && binding.where.includes(room))
				.map((binding) => ({keys: keysOf(binding), says: binding.says})),
		}))
		.filter(({lines}) => lines.length > 0);
}

export interface Hint {
	readonly key: string;
	readonly hint: string;
}

/** The few keys worth a hint at the bottom of a room: `Enter say it`. */
export function hintsFor(room: Room): readonly Hint[] {
	return hinted(room).map(({key, hint}) => ({key, hint}));
}

const hinted = (room: Room): readonly (Hint & {readonly spare: number})[] =>
	bindings
		.filter((binding) => binding.where.includes(room))
		.flatMap(({chords, hint, spare}) =>
			hint === undefined ? [] : [{key: nameOf(chords[0] ?? ''), hint, spare: spare ?? 0}],
		);

/** The line of hints that fits a width. Where it is too long the spare ones go, the most spare of them first. */
export function hintLine(
	room: Room,
	width: number,
	separator: string,
	before = '',
	without?: string,
): string {
	let hints = hinted(room).filter(({hint}) => hint !== without);
	for (;;) {
		const said = hints.map(({key, hint}) => `${key} ${hint}`);
		const line = [...(before === '' ? [] : [before]), ...said].join(separator);
		const most = Math.max(...hints.map(({spare}) => spare));
		if (line.length <= width || most <= 0) return line;
		hints = hints.toSpliced(
			hints.findLastIndex(({spare}) => spare === most),
			1,
		);
	}
}
