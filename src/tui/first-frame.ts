/** The home screen as text for a terminal, the same as Ink draws it, before Ink is there. */
import {styleText} from 'node:util';
import cellWidth from '../cell-width.ts';
import {homeFooter, homeLines, type HomeView} from './home-lines.ts';
import type {Line} from './lines.ts';
import {styleOf, type Look, type Role} from './look.ts';

export interface FirstFrame {
	/** With a line break after each of its rows. */
	readonly text: string;
	readonly rows: number;
}

function styled(text: string, role: Role | undefined, look: Look): string {
	if (role === undefined || text === '') return text;
	const {color, bold, dimColor} = styleOf(role, look);
	const formats = [
		...(bold === true ? ['bold'] : []),
		...(dimColor === true ? ['dim'] : []),
		...(color === undefined ? [] : [color]),
	] as Parameters<typeof styleText>[0] & readonly string[];
	return formats.length === 0 ? text : styleText(formats, text, {validateStream: false});
}

/** The first frame of the home screen; nothing where a row would not fit and Ink would cut it. */
export function firstFrame(view: HomeView, look: Look, now: Date): FirstFrame | undefined {
	const footer: Line = {text: homeFooter(view, look), role: 'muted'};
	const rows = [...homeLines(view, look, now), footer].map(
		({label = '', labelRole, text, role}) => styled(label, labelRole, look) + styled(text, role, look),
	);
	if (rows.some((row) => cellWidth(row) > view.size.columns)) return undefined;
	return {text: rows.map((row) => `${row}\n`).join(''), rows: rows.length};
}
