/** From keys to what is meant by them, by the key table. */
import {
	draftCommands,
	isContinued,
	type Draft,
	type DraftAction,
	type DraftCommand,
} from '../editor/draft.ts';
import type {KeyEvent} from './decoder.ts';
import type {Binding, Command, Condition} from './binding.ts';
import type {Room} from './rooms.ts';
import {bindings} from './table.ts';

/** A command of the table, or text to be written where there is a draft. */
export type Intent =
	| {readonly kind: 'command'; readonly command: Command}
	| {readonly kind: 'write'; readonly text: string; readonly pasted: boolean};

const index = indexOf(bindings);

function indexOf(table: readonly Binding[]): ReadonlyMap<string, readonly Binding[]> {
	const found = new Map<string, Binding[]>();
	for (const binding of table) {
		for (const chord of binding.chords) {
			for (const room of binding.where) {
				const key = `${room} ${chord}`;
				const others = found.get(key);
				if (!others) found.set(key, [binding]);
				// A binding with a condition is asked first, wherever in the table it stands.
				else if (binding.when) others.unshift(binding);
				else others.push(binding);
			}
		}
	}
	return found;
}

/** Rooms in which what is typed is written. */
const withDraft: ReadonlySet<Room> = new Set(['meeting', 'case']);

const holds: Record<Condition, (draft: Draft) => boolean> = {
	'draft-empty': (draft) => draft.text === '',
	'after-backslash': isContinued,
};

function commandOf(chord: string, room: Room, draft: Draft | undefined): Command | undefined {
	return index
		.get(`${room} ${chord}`)
		?.find(({when}) => when === undefined || (draft !== undefined && holds[when](draft)))?.command;
}

const command = (found: Command | undefined): readonly Intent[] =>
	found === undefined ? [] : [{kind: 'command', command: found}];

/**
 * What one event means in a room. Where a draft is open (the meeting) text is written into it, unless the text is
 * one key of the table, such as `?` on an empty draft. Elsewhere each typed character is a key, and a paste is nothing.
 */
export function intentsOf(event: KeyEvent, room: Room, draft?: Draft): readonly Intent[] {
	if (event.kind === 'chord') return command(commandOf(event.chord, room, draft));
	if (!withDraft.has(room)) {
		return event.kind === 'paste'
			? []
			: Array.from(event.text).flatMap((key) => command(commandOf(key, room, draft)));
	}
	const pasted = event.kind === 'paste';
	const bound = pasted ? undefined : commandOf(event.text, room, draft);
	return bound === undefined ? [{kind: 'write', text: event.text, pasted}] : command(bound);
}

const ofDraft: ReadonlySet<string> = new Set(draftCommands);

const isOfDraft = (name: Command): name is DraftCommand => ofDraft.has(name);

/** The step of the editor an intent asks for; `undefined` where it is the screen's own business. */
export function draftActionOf(intent: Intent): DraftAction | undefined {
	if (intent.kind === 'write') return {type: 'insert', text: intent.text, pasted: intent.pasted};
	return isOfDraft(intent.command) ? {type: intent.command} : undefined;
}
