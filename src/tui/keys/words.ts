/** The key table in words, for the help overlay, the footer and the manual. */
import {bindings, groups, type Binding, type Group, type Room} from './table.ts';

const names: Readonly<Record<string, string>> = {
	...{ctrl: 'Ctrl', alt: 'Alt', shift: 'Shift', enter: 'Enter', escape: 'Esc', backspace: 'Backspace'},
	...{delete: 'Del', left: '←', right: '→', up: '↑', down: '↓', home: 'Home', end: 'End', tab: 'Tab'},
	...{pageup: 'PgUp', pagedown: 'PgDn', ' ': 'Space', f1: 'F1'},
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

/** The few keys worth a hint at the bottom of a room: `Enter say it`. */
export function hintsFor(room: Room): readonly {readonly key: string; readonly hint: string}[] {
	return bindings
		.filter((binding) => binding.where.includes(room))
		.flatMap(({chords, hint}) => (hint === undefined ? [] : [{key: nameOf(chords[0] ?? ''), hint}]));
}
