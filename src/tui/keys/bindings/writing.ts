/** Keys of the editor: in the meeting, and in the fields of the form. */
import type {Binding} from '../binding.ts';

const writing = {group: 'Writing', where: ['meeting', 'case']} as const;
const answering = {group: 'Writing', where: ['meeting']} as const;
const moving = {group: 'Moving', where: ['meeting', 'case']} as const;
const deleting = {group: 'Deleting', where: ['meeting', 'case']} as const;

export const writingKeys: readonly Binding[] = [
	{
		...answering,
		command: 'continue-line',
		chords: ['enter'],
		when: 'after-backslash',
		says: 'after \\ : new line',
	},
	{...answering, command: 'send', chords: ['enter'], says: 'say it to the manager', hint: 'say it'},
	{
		...writing,
		command: 'newline',
		chords: ['alt+enter', 'ctrl+j', 'shift+enter', 'ctrl+enter'],
		says: 'new line',
		hint: 'new line',
		spare: 5,
	},
	{...writing, command: 'undo', chords: ['ctrl+z', 'ctrl+_'], says: 'take back the last change'},
	{...writing, command: 'redo', chords: ['alt+z', 'ctrl+shift+z', 'ctrl+^'], says: 'make it again'},
	{...writing, command: 'yank', chords: ['ctrl+y'], says: 'put in again what was cut last'},
	{
		...answering,
		command: 'editor',
		chords: ['ctrl+x', 'alt+e'],
		says: 'write it in your own editor ($EDITOR)',
	},
	{
		...answering,
		command: 'history-back',
		chords: ['ctrl+p'],
		says: 'earlier answer (or up, from the first row)',
	},
	{
		...answering,
		command: 'history-forward',
		chords: ['ctrl+n'],
		says: 'later answer, then your unfinished draft',
	},
	{...moving, command: 'left', chords: ['left', 'ctrl+b'], says: 'one character left'},
	{...moving, command: 'right', chords: ['right', 'ctrl+f'], says: 'one character right'},
	{...moving, command: 'word-left', chords: ['alt+left', 'ctrl+left', 'alt+b'], says: 'one word left'},
	{...moving, command: 'word-right', chords: ['alt+right', 'ctrl+right', 'alt+f'], says: 'one word right'},
	{...moving, command: 'up', chords: ['up'], says: 'one row up'},
	{...moving, command: 'down', chords: ['down'], says: 'one row down'},
	{...moving, command: 'line-start', chords: ['home', 'ctrl+a'], says: 'start of the row, then of the line'},
	{...moving, command: 'line-end', chords: ['end', 'ctrl+e'], says: 'end of the row, then of the line'},
	{...moving, command: 'text-start', chords: ['ctrl+home', 'alt+<'], says: 'start of the draft'},
	{...moving, command: 'text-end', chords: ['ctrl+end', 'alt+>'], says: 'end of the draft'},
	{
		...deleting,
		command: 'delete-back',
		chords: ['backspace', 'shift+backspace', 'ctrl+h'],
		says: 'character before the caret',
	},
	{...deleting, command: 'delete-forward', chords: ['delete'], says: 'character after the caret'},
	{...deleting, command: 'delete-forward', chords: ['ctrl+d'], says: 'character after the caret'},
	{
		...deleting,
		command: 'delete-word-back',
		chords: ['ctrl+w', 'alt+backspace', 'ctrl+backspace'],
		says: 'word before the caret',
	},
	{
		...deleting,
		command: 'delete-word-forward',
		chords: ['alt+d', 'ctrl+delete', 'alt+delete'],
		says: 'word after the caret',
	},
	{...deleting, command: 'kill-to-start', chords: ['ctrl+u'], says: 'up to the start of the line'},
	{...deleting, command: 'kill-to-end', chords: ['ctrl+k'], says: 'up to the end of the line'},
	{...deleting, command: 'clear', chords: ['alt+k'], says: 'the whole draft (Ctrl+Z brings it back)'},
];
