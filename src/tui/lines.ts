/** Text laid out in lines that fit a width, each with the role that says how it looks. */
import stringWidth from 'string-width';
import {wrap} from '../wrap.ts';
import {visible} from '../visible-text.ts';
import type {Role} from './theme.ts';

export interface Line {
	/** Stands before the text, with a look of its own. */
	readonly label?: string;
	readonly labelRole?: Role;
	readonly text: string;
	readonly role?: Role;
}

export const gap: Line = {text: ''};

/** A text in lines; whatever in it a terminal would obey is written out. */
export const paragraph = (text: string, width: number, role?: Role, indent = ''): readonly Line[] =>
	visible(text)
		.split('\n')
		.flatMap((part) => wrap(indent + part, width, indent))
		.map((line) => (role ? {text: line, role} : {text: line}));

/** A text beside its label; the lines after the first stand below the text, not below the label. */
export function labelled(
	label: string,
	text: string,
	width: number,
	roles: {readonly label?: Role; readonly text?: Role} = {},
): readonly Line[] {
	const taken = stringWidth(label);
	return paragraph(text, Math.max(8, width - taken)).map((line, index) => ({
		label: index === 0 ? label : ' '.repeat(taken),
		...(roles.label ? {labelRole: roles.label} : {}),
		text: line.text,
		...(roles.text ? {role: roles.text} : {}),
	}));
}

/** The first of several layouts, roomiest first, that has no more lines than there are rows; else the last. */
export function firstThatFits(layouts: readonly (readonly Line[])[], rows: number): readonly Line[] {
	return layouts.find(({length}) => length <= rows) ?? layouts.at(-1)?.slice(0, rows) ?? [];
}
