/**
 * How things look: colours and marks, as functions of the look a terminal or a reader asked for. No meaning rests
 * on colour alone; every state also has a mark or a word.
 */
import {writesUtf8, type Environment} from '../locale.ts';
import type {Level} from '../terms.ts';

export interface Look {
	readonly colour: boolean;
	/** Signs beyond ASCII can be shown. */
	readonly unicode: boolean;
	/** Read aloud: words stand for signs. */
	readonly spoken: boolean;
}

/** The look the environment asks for (see no-color.org; `TERM=dumb` knows no colours). */
export function lookOf(env: Environment, spoken = false, platform: string = process.platform): Look {
	const dumb = env['TERM'] === 'dumb';
	const set = (name: string): boolean => (env[name] ?? '') !== '';
	return {colour: !set('NO_COLOR') && !dumb, unicode: writesUtf8(env, platform) && !dumb, spoken};
}

/** What a piece of text is, to be told apart by its look. */
export type Role =
	| 'manager'
	| 'you'
	| 'coach'
	| 'muted'
	| 'title'
	| 'key'
	| 'earned'
	| 'cost'
	| 'warning'
	| 'current'
	| 'caret'
	| 'level0'
	| 'level1'
	| 'level2';

/** Properties of Ink's `Text`. */
export interface TextStyle {
	readonly color?: string;
	readonly bold?: boolean;
	readonly dimColor?: boolean;
	readonly underline?: boolean;
	readonly inverse?: boolean;
}

const coloured: Record<Role, TextStyle> = {
	manager: {color: 'cyan', bold: true},
	you: {color: 'green', bold: true},
	coach: {color: 'magenta'},
	muted: {dimColor: true},
	title: {bold: true},
	key: {bold: true},
	earned: {color: 'green', underline: true},
	cost: {color: 'red', underline: true},
	warning: {color: 'yellow', bold: true},
	current: {color: 'cyan', bold: true},
	caret: {inverse: true},
	level0: {color: 'red'},
	level1: {color: 'yellow'},
	level2: {color: 'green'},
};

// Weight is no colour: it may stay where colours are turned off.
const uncoloured: Record<Role, TextStyle> = {
	manager: {bold: true},
	you: {bold: true},
	coach: {},
	muted: {},
	title: {bold: true},
	key: {bold: true},
	earned: {underline: true},
	cost: {underline: true},
	warning: {bold: true},
	current: {bold: true},
	caret: {inverse: true},
	level0: {},
	level1: {},
	level2: {bold: true},
};

/** How text of a role is drawn. */
export function styleOf(role: Role, look: Look): TextStyle {
	return (look.colour ? coloured : uncoloured)[role];
}

/** Whether arrows and lines may be drawn: they can be, and are not read out as what they are drawn like. */
export const drawsSigns = ({unicode, spoken}: Look): boolean => unicode && !spoken;

/** The role of a level. */
export const roleOfLevel = (level: Level): Role => `level${level}`;

export interface Signs {
	readonly levels: readonly [string, string, string];
	readonly done: string;
	readonly current: string;
	readonly ahead: string;
	readonly link: string;
	readonly prompt: string;
	/** Around a value that can be turned to others. */
	readonly choice: readonly [string, string];
	readonly separator: string;
	/** Around words that earned or cost points. */
	readonly earned: readonly [string, string];
	readonly cost: readonly [string, string];
}

const rich: Signs = {
	levels: ['○', '◐', '●'],
	done: '✓ ',
	current: '▸ ',
	ahead: '· ',
	link: ' ─ ',
	prompt: '› ',
	choice: ['‹ ', ' ›'],
	separator: ' · ',
	earned: ['+', ''],
	cost: ['−', ''],
};

const ascii: Signs = {
	levels: ['[ ]', '[~]', '[x]'],
	done: '+ ',
	current: '> ',
	ahead: '. ',
	link: ' - ',
	prompt: '> ',
	choice: ['< ', ' >'],
	separator: ' | ',
	earned: ['[+', ']'],
	cost: ['[-', ']'],
};

/** The signs of a look. Without colour, marked words stand in brackets, since underlines may not be drawn either. */
export function signsOf(look: Look): Signs {
	if (look.spoken)
		return {
			...ascii,
			levels: ['', '', ''],
			choice: ['', ''],
			earned: ['(earned: ', ')'],
			cost: ['(cost: ', ')'],
		};
	if (!look.unicode) return ascii;
	return look.colour ? rich : {...rich, earned: ['[+', ']'], cost: ['[−', ']']};
}

/** A level in a word, so that no sign has to be learnt. */
export const levelWords = ['missing', 'partly', 'there'] as const satisfies readonly [string, string, string];
