import {describe, expect, it} from 'vitest';
import {draftCommands, newDraft} from '../../../src/tui/editor/draft.ts';
import {draftActionOf, intentsOf, type Intent} from '../../../src/tui/keys/intents.ts';
import {rooms, type Room} from '../../../src/tui/keys/rooms.ts';
import {bindings} from '../../../src/tui/keys/table.ts';
import {helpFor, hintLine, keysOf, nameOf} from '../../../src/tui/keys/words.ts';

const chord = (name: string) => ({kind: 'chord', chord: name}) as const;
const text = (words: string) => ({kind: 'text', text: words}) as const;
const brief = (intents: readonly Intent[]): string =>
	intents.map((intent) => (intent.kind === 'command' ? intent.command : `write ${intent.text}`)).join(', ');
const inMeeting = (event: Parameters<typeof intentsOf>[0], draft = ''): string =>
	brief(intentsOf(event, 'meeting', newDraft(40, [], draft)));

describe('the key table', () => {
	it('gives a chord one meaning in a room, unless a condition tells two apart', () => {
		for (const room of rooms) {
			const seen = new Set<string>();
			for (const {chords, where, when} of bindings) {
				if (!where.includes(room)) continue;
				for (const name of chords) {
					const key = `${name} ${when ?? ''}`;
					expect(seen, `${room}: ${key}`).not.toContain(key);
					seen.add(key);
				}
			}
		}
	});

	it('has a key for every command of the draft', () => {
		const bound = new Set(
			bindings.filter(({where}) => where.includes('meeting')).map(({command}) => command),
		);
		for (const command of draftCommands) expect(bound).toContain(command);
	});

	it('binds no character that one must be able to write, but ? on an empty draft', () => {
		const written = bindings
			.filter(({where}) => where.includes('meeting'))
			.flatMap(({chords, when}) => chords.filter((name) => name.length === 1).map((name) => [name, when]));
		expect(written).toEqual([['?', 'draft-empty']]);
	});

	it.each(rooms)('lets one leave, or go back from, the room %s', (room: Room) => {
		const ways = bindings.filter(({where}) => where.includes(room)).map(({command}) => command);
		expect(ways.some((command) => command === 'leave' || command === 'close')).toBe(true);
	});

	it.each(rooms)('shows every key it handles in the help of the room %s', (room: Room) => {
		const shown = helpFor(room).flatMap(({lines}) => lines.map(({keys}) => keys));
		const handled = bindings.filter(({where}) => where.includes(room)).map((binding) => keysOf(binding));
		expect(shown.sort()).toEqual(handled.sort());
	});

	it('names chords as they stand on the keyboard', () => {
		expect(
			['alt+left', 'ctrl+k', '?', ' ', 'f1', 'shift+enter', 'ctrl+_'].map((name) => nameOf(name)),
		).toEqual([...['Alt+←', 'Ctrl+K', '?', 'Space', 'F1', 'Shift+Enter', 'Ctrl+_']]);
	});

	it('hints at what is most needed in the meeting', () => {
		expect(hintLine('meeting', {width: 200, separator: ' · '}).split(' · ')).toEqual([
			...[
				'Enter say it',
				'Alt+Enter new line',
				'Ctrl+O facts',
				'Tab a fact',
				'F2 handbook',
				'Ctrl+T coach',
				'? keys',
				'Ctrl+C leave',
			],
		]);
	});
});

describe('what keys mean', () => {
	it('in the meeting: text is written, chords are commands', () => {
		expect(inMeeting(text('q'))).toBe('write q');
		expect(inMeeting(chord('enter'))).toBe('send');
		expect(inMeeting(chord('alt+left'))).toBe('word-left');
		expect(inMeeting(chord('ctrl+f9'))).toBe('');
	});

	it('? asks for the keys only while the draft is empty, F1 always', () => {
		expect(inMeeting(text('?'))).toBe('help');
		expect(inMeeting(text('?'), 'why')).toBe('write ?');
		expect(inMeeting(text('?!'))).toBe('write ?!');
		expect(inMeeting({kind: 'paste', text: '?'})).toBe('write ?');
		expect(inMeeting(chord('f1'), 'why')).toBe('help');
	});

	it('Enter after a backslash continues, Ctrl+D leaves only an empty draft', () => {
		expect(inMeeting(chord('enter'), 'a\\')).toBe('continue-line');
		expect(inMeeting(chord('ctrl+d'))).toBe('leave');
		expect(inMeeting(chord('ctrl+d'), 'a')).toBe('delete-forward');
	});

	it('elsewhere each character is a key, and a paste is nothing', () => {
		expect(brief(intentsOf(text('jjk'), 'home'))).toBe('next, next, previous');
		expect(brief(intentsOf(text('?'), 'summary'))).toBe('help');
		expect(brief(intentsOf({kind: 'paste', text: 'q'}, 'home'))).toBe('');
		expect(brief(intentsOf(chord('ctrl+c'), 'leaving'))).toBe('confirm');
	});

	it('the draft takes what is its own, the screen the rest', () => {
		expect(draftActionOf({kind: 'command', command: 'undo'})).toEqual({type: 'undo'});
		expect(draftActionOf({kind: 'write', text: 'a', pasted: true})).toEqual({
			type: 'insert',
			text: 'a',
			pasted: true,
		});
		expect(draftActionOf({kind: 'command', command: 'send'})).toBeUndefined();
	});
});
