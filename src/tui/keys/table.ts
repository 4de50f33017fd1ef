/**
 * The one table of keys. The handler, the help overlay and the hints in the footer all read it, so that none of them
 * can promise a key the others do not know.
 */
import type {DraftCommand} from '../editor/draft.ts';

export const rooms = [
	'home',
	'setting',
	'meeting',
	'parting',
	'summary',
	'drills',
	'history',
	'progress',
	'replay',
	'compare',
	'help',
	'facts',
	'insert',
	'handbook',
	'contents',
	'leaving',
	'promised',
	'case',
	'deleting',
] as const;
/**
 * Where a key applies: a screen (`parting` is the meeting after its last word), or an overlay above one (`help`,
 * `facts`, `insert`, a page of the `handbook` or its `contents`, and `leaving` and `deleting`, which ask first).
 * `case` is the form of `pushback prepare`.
 */
export type Room = (typeof rooms)[number];

export type Command =
	| DraftCommand
	| 'send'
	| 'coach'
	| 'facts'
	| 'insert'
	| 'handbook'
	| 'contents'
	| 'help'
	| 'leave'
	| 'close'
	| 'choose'
	| 'previous'
	| 'next'
	| 'less'
	| 'more'
	| 'page-up'
	| 'page-down'
	| 'back'
	| 'again'
	| 'confirm'
	| 'finish'
	| 'kept'
	| 'missed'
	| 'retry'
	| 'turns'
	| 'ending'
	| 'setting'
	| 'period'
	| 'compare'
	| 'trend'
	| 'delete'
	| 'remove'
	| 'branch'
	| 'play'
	| 'take-over'
	| 'redraw';

export const groups = ['Writing', 'Moving', 'Deleting', 'Choosing', 'Program'] as const;
export type Group = (typeof groups)[number];

export interface Binding {
	readonly command: Command;
	/** As the decoder spells them; a single character stands for itself typed. The first is the one to show. */
	readonly chords: readonly string[];
	/** What it does, in words, for the help. */
	readonly says: string;
	/** One or two words, for the footer; where there are none it is not hinted at. */
	readonly hint?: string;
	/** Its hint may give way where the footer is short of room: the highest number first. */
	readonly spare?: number;
	readonly group: Group;
	readonly where: readonly Room[];
	/** Applies only then; otherwise the next binding of the same chord does, or the character is written. */
	readonly when?: Condition;
}

export type Condition = 'draft-empty' | 'after-backslash';

const writing = {group: 'Writing', where: ['meeting', 'case']} as const;
const answering = {group: 'Writing', where: ['meeting']} as const;
const moving = {group: 'Moving', where: ['meeting', 'case']} as const;
const deleting = {group: 'Deleting', where: ['meeting', 'case']} as const;
const choosing: readonly Room[] = ['home', 'setting', 'promised', 'drills', 'history', 'contents'];
const reading: readonly Room[] = ['summary', 'help', 'facts', 'handbook', 'progress', 'replay', 'compare'];
const paged: readonly Room[] = [...reading, 'contents', 'history'];
const screens: readonly Room[] = [
	'home',
	'setting',
	'summary',
	'drills',
	'history',
	'progress',
	'replay',
	'compare',
	'promised',
];

export const bindings: readonly Binding[] = [
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
		spare: 2,
	},
	{...writing, command: 'undo', chords: ['ctrl+z', 'ctrl+_'], says: 'take back the last change'},
	{...writing, command: 'redo', chords: ['ctrl+y', 'ctrl+shift+z'], says: 'make it again'},
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
	{
		command: 'previous',
		chords: ['up', 'k', 'shift+tab'],
		says: 'the one above',
		group: 'Choosing',
		where: choosing,
	},
	{command: 'next', chords: ['down', 'j', 'tab'], says: 'the one below', group: 'Choosing', where: choosing},
	{
		command: 'choose',
		chords: ['enter'],
		says: 'the field below; on “+ another”, one achievement more',
		hint: 'next',
		group: 'Choosing',
		where: ['case'],
	},
	{
		command: 'remove',
		chords: ['ctrl+x'],
		says: 'remove this achievement (asks first; Ctrl+Z brings it back)',
		group: 'Deleting',
		where: ['case'],
	},
	{command: 'next', chords: ['tab'], says: 'the field below', group: 'Choosing', where: ['case']},
	{command: 'previous', chords: ['shift+tab'], says: 'the field above', group: 'Choosing', where: ['case']},
	{
		command: 'previous',
		chords: ['up', 'k', 'shift+tab'],
		says: 'the one above',
		group: 'Choosing',
		where: ['insert'],
	},
	{
		command: 'next',
		chords: ['down', 'j', 'tab'],
		says: 'the one below',
		hint: 'move',
		group: 'Choosing',
		where: ['insert'],
	},
	{
		command: 'choose',
		chords: ['enter'],
		says: 'put it into your answer',
		hint: 'put it in',
		group: 'Choosing',
		where: ['insert'],
	},
	{command: 'previous', chords: ['up', 'k'], says: 'one line up', group: 'Choosing', where: reading},
	{command: 'next', chords: ['down', 'j'], says: 'one line down', group: 'Choosing', where: reading},
	{command: 'less', chords: ['left', 'h'], says: 'value before', group: 'Choosing', where: ['setting']},
	{
		command: 'more',
		chords: ['right', 'l', ' '],
		says: 'value after',
		hint: 'change',
		group: 'Choosing',
		where: ['setting'],
	},
	{
		command: 'choose',
		chords: ['enter'],
		says: 'go on with this',
		hint: 'choose',
		group: 'Choosing',
		where: ['home'],
	},
	{
		command: 'choose',
		chords: ['enter'],
		says: 'begin the meeting',
		hint: 'begin',
		group: 'Choosing',
		where: ['setting'],
	},
	{
		command: 'choose',
		chords: ['enter'],
		says: 'read this',
		hint: 'read',
		group: 'Choosing',
		where: ['contents'],
	},
	{
		command: 'less',
		chords: ['left', 'h'],
		says: 'the topic before',
		group: 'Choosing',
		where: ['handbook'],
	},
	{
		command: 'more',
		chords: ['right', 'l'],
		says: 'the topic after',
		hint: 'next topic',
		spare: 1,
		group: 'Choosing',
		where: ['handbook'],
	},
	{
		command: 'contents',
		chords: ['c', 'tab'],
		says: 'all topics',
		hint: 'all topics',
		group: 'Choosing',
		where: ['handbook'],
	},
	{
		command: 'choose',
		chords: ['enter', 'escape'],
		says: 'see the summary',
		hint: 'see the summary',
		group: 'Choosing',
		where: ['parting'],
	},
	{
		command: 'kept',
		chords: ['y'],
		says: 'it was kept (once more takes it back)',
		hint: 'kept',
		group: 'Choosing',
		where: ['promised'],
	},
	{
		command: 'missed',
		chords: ['n'],
		says: 'it was missed (once more takes it back)',
		hint: 'missed',
		group: 'Choosing',
		where: ['promised'],
	},
	{
		command: 'choose',
		chords: ['enter'],
		says: 'drill this one',
		hint: 'drill it',
		group: 'Choosing',
		where: ['drills'],
	},
	{
		command: 'choose',
		chords: ['enter'],
		says: 'see it again, turn by turn',
		hint: 'see it',
		group: 'Choosing',
		where: ['history'],
	},
	{
		command: 'more',
		chords: ['right', 'l'],
		says: 'only where the next pushback came',
		group: 'Choosing',
		where: ['history'],
	},
	{
		command: 'less',
		chords: ['left', 'h'],
		says: 'only where the pushback before came',
		group: 'Choosing',
		where: ['history'],
	},
	{
		command: 'ending',
		chords: ['e'],
		says: 'only with the next ending',
		group: 'Choosing',
		where: ['history'],
	},
	{
		command: 'setting',
		chords: ['s'],
		says: 'only with the next manager, pressure, bonus or company',
		group: 'Choosing',
		where: ['history'],
	},
	{
		command: 'period',
		chords: ['w'],
		says: 'only the last week, month, year',
		group: 'Choosing',
		where: ['history'],
	},
	{
		command: 'compare',
		chords: ['c'],
		says: 'mark it, then compare it with another',
		hint: 'compare',
		group: 'Choosing',
		where: ['history'],
	},
	{
		command: 'trend',
		chords: ['t'],
		says: 'how it has gone, and what comes next',
		hint: 'trend',
		group: 'Choosing',
		where: ['history'],
	},
	{
		command: 'delete',
		chords: ['d', 'delete'],
		says: 'delete it (asks first)',
		group: 'Choosing',
		where: ['history'],
	},
	{
		command: 'more',
		chords: ['right', 'l', 'n', 'enter'],
		says: 'the next turn',
		hint: 'next turn',
		group: 'Choosing',
		where: ['replay'],
	},
	{command: 'less', chords: ['left', 'h'], says: 'the turn before', group: 'Choosing', where: ['replay']},
	{
		command: 'branch',
		chords: ['tab'],
		says: 'on to the next pushback',
		group: 'Choosing',
		where: ['replay'],
	},
	{
		command: 'play',
		chords: ['p'],
		says: 'let it go on by itself, or stop',
		hint: 'play',
		spare: 1,
		group: 'Choosing',
		where: ['replay'],
	},
	{
		command: 'take-over',
		chords: ['t'],
		says: 'answer this turn anew, as a fork; what was said stays',
		hint: 'take over',
		group: 'Choosing',
		where: ['replay'],
	},
	{
		command: 'compare',
		chords: ['c'],
		says: 'set a fork beside what it came from',
		group: 'Choosing',
		where: ['replay'],
	},
	{
		command: 'page-up',
		chords: ['pageup', 'b'],
		says: 'one page up',
		group: 'Choosing',
		where: paged,
	},
	{
		command: 'page-down',
		chords: ['pagedown', ' '],
		says: 'one page down',
		group: 'Choosing',
		where: paged,
	},
	{
		command: 'turns',
		chords: ['t'],
		says: 'turn by turn, to answer any of them anew',
		hint: 'any turn again',
		group: 'Choosing',
		where: ['summary'],
	},
	{
		command: 'again',
		chords: ['r'],
		says: 'again: the same setting or drill, a new seed',
		hint: 'again',
		group: 'Choosing',
		where: ['summary'],
	},
	{
		command: 'back',
		chords: ['escape'],
		says: 'back to the home screen',
		hint: 'home',
		group: 'Choosing',
		where: ['setting', 'summary', 'promised', 'drills', 'history'],
	},
	{
		command: 'back',
		chords: ['escape'],
		says: 'back to where you came from',
		hint: 'back',
		group: 'Choosing',
		where: ['progress', 'replay', 'compare'],
	},
	{
		command: 'retry',
		chords: ['ctrl+g'],
		says: 'take your last answer back and answer again; the first is kept',
		group: 'Program',
		where: ['meeting', 'parting'],
	},
	{
		command: 'facts',
		chords: ['ctrl+o'],
		says: 'your facts',
		hint: 'facts',
		group: 'Program',
		where: ['meeting'],
	},
	{
		command: 'insert',
		chords: ['tab'],
		says: 'put one of your facts into the answer',
		group: 'Program',
		where: ['meeting'],
	},
	{
		command: 'handbook',
		chords: ['f2', 'ctrl+r'],
		says: 'the handbook, where it speaks of this',
		hint: 'handbook',
		group: 'Program',
		where: ['meeting'],
	},
	{
		command: 'handbook',
		chords: ['f2', 'ctrl+r'],
		says: 'the handbook',
		group: 'Program',
		where: [...screens, 'parting'],
	},
	{
		command: 'coach',
		chords: ['ctrl+t'],
		says: 'coach: score and advice; with the manager’s mind; off',
		hint: 'coach',
		spare: 3,
		group: 'Program',
		where: ['meeting'],
	},
	{
		command: 'help',
		chords: ['?', 'f1'],
		says: 'all keys',
		hint: 'keys',
		spare: 1,
		group: 'Program',
		where: [...screens, 'parting'],
	},
	{
		command: 'help',
		chords: ['?'],
		when: 'draft-empty',
		says: 'all keys, while the draft is empty',
		hint: 'keys',
		spare: 1,
		group: 'Program',
		where: ['meeting'],
	},
	{command: 'help', chords: ['f1'], says: 'all keys, at any time', group: 'Program', where: ['meeting']},
	{
		command: 'close',
		chords: ['escape', '?', 'f1', 'q', 'enter'],
		says: 'close this',
		hint: 'close',
		group: 'Program',
		where: ['help'],
	},
	{
		command: 'close',
		chords: ['escape', 'ctrl+o', 'q', 'enter'],
		says: 'close this',
		hint: 'close',
		group: 'Program',
		where: ['facts'],
	},
	{
		command: 'close',
		chords: ['escape', 'q'],
		says: 'put in nothing',
		hint: 'back',
		group: 'Program',
		where: ['insert'],
	},
	{
		command: 'back',
		chords: ['escape'],
		says: 'done; everything is saved',
		hint: 'done',
		group: 'Program',
		where: ['case'],
	},
	{
		command: 'help',
		chords: ['f1'],
		says: 'all keys',
		hint: 'keys',
		spare: 1,
		group: 'Program',
		where: ['case'],
	},
	{
		command: 'leave',
		chords: ['ctrl+c'],
		says: 'done; everything is saved',
		group: 'Program',
		where: ['case'],
	},
	{
		command: 'close',
		chords: ['escape', 'f2', 'ctrl+r', 'q'],
		says: 'back to where you were',
		hint: 'back',
		group: 'Program',
		where: ['handbook', 'contents'],
	},
	{
		command: 'leave',
		chords: ['ctrl+c'],
		says: 'leave (asks once)',
		hint: 'leave',
		group: 'Program',
		where: ['meeting'],
	},
	{command: 'leave', chords: ['escape'], says: 'leave (asks once)', group: 'Program', where: ['meeting']},
	{
		command: 'leave',
		chords: ['ctrl+d'],
		when: 'draft-empty',
		says: 'leave, while the draft is empty',
		group: 'Program',
		where: ['meeting'],
	},
	{command: 'delete-forward', chords: ['ctrl+d'], says: 'character after the caret', ...deleting},
	{
		command: 'leave',
		chords: ['q', 'ctrl+c', 'ctrl+d'],
		says: 'quit',
		hint: 'quit',
		group: 'Program',
		where: screens,
	},
	{
		command: 'leave',
		chords: ['ctrl+c'],
		says: 'leave',
		group: 'Program',
		where: ['help', 'facts', 'insert', 'handbook', 'contents'],
	},
	{
		command: 'leave',
		chords: ['ctrl+c', 'ctrl+d'],
		says: 'quit; the summary is printed',
		hint: 'quit',
		group: 'Program',
		where: ['parting'],
	},
	{
		command: 'confirm',
		chords: ['y'],
		says: 'delete it for good',
		hint: 'delete it',
		group: 'Program',
		where: ['deleting'],
	},
	{
		command: 'close',
		chords: ['escape', 'n', 'enter', 'ctrl+c'],
		says: 'keep it',
		hint: 'keep it',
		group: 'Program',
		where: ['deleting'],
	},
	{
		command: 'confirm',
		chords: ['ctrl+c', 'y', 'ctrl+d'],
		says: 'leave the meeting',
		hint: 'leave',
		group: 'Program',
		where: ['leaving'],
	},
	{
		command: 'finish',
		chords: ['e'],
		says: 'end the meeting here and see the summary',
		hint: 'end it here',
		group: 'Program',
		where: ['leaving'],
	},
	{
		command: 'close',
		chords: ['escape', 'n', 'enter'],
		says: 'stay',
		hint: 'stay',
		group: 'Program',
		where: ['leaving'],
	},
	{command: 'redraw', chords: ['ctrl+l'], says: 'draw the screen anew', group: 'Program', where: rooms},
];
