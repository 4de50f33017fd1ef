/** What one row of the key table is: which keys, what they do, where, and how that is said. */
import type {DraftCommand} from '../editor/draft.ts';
import type {Room} from './rooms.ts';

export type Command =
	| DraftCommand
	| 'send'
	| 'editor'
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
	| 'first'
	| 'last'
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
