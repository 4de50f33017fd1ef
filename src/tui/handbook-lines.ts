/** The handbook in lines: a page, or the contents with the marked topic. */
import type {Case} from '../case/case.ts';
import type {Handbook} from '../handbook/handbook.ts';
import {contents, pageOf, type Row} from '../handbook/pages.ts';
import {paragraph, type Line} from './lines.ts';
import {signsOf, type Look, type Role} from './theme.ts';

const roles: Readonly<Record<Row['is'], {readonly label: Role; readonly text?: Role}>> = {
	title: {label: 'title', text: 'title'},
	aside: {label: 'muted', text: 'muted'},
	text: {label: 'key'},
	well: {label: 'level2'},
	badly: {label: 'level0'},
};

function lineOf({label, text, is}: Row): Line {
	const {label: labelRole, text: role} = roles[is];
	return {...(label === undefined ? {} : {label, labelRole}), text, ...(role === undefined ? {} : {role})};
}

/** A page. `book` may be why there is none. `own`: the reader's case, to fill its slots. */
export function pageLines(
	book: Handbook | string | undefined,
	topic: string,
	width: number,
	own?: Case,
): readonly Line[] {
	if (book === undefined) return [];
	if (typeof book === 'string') return paragraph(book, width, 'warning');
	return pageOf(book, topic, width, own).map(lineOf);
}

/** The contents, with the topic that is number `choice` marked; and the line it stands in. */
export function contentsLines(
	book: Handbook | string | undefined,
	choice: number,
	width: number,
	look: Look,
): {readonly lines: readonly Line[]; readonly marked: number} {
	if (book === undefined) return {lines: [], marked: 0};
	if (typeof book === 'string') return {lines: paragraph(book, width, 'warning'), marked: 0};
	const entries = contents(book, width);
	const ids = [...new Set(entries.flatMap(({topic}) => (topic === undefined ? [] : [topic])))];
	const chosen = ids[choice];
	const isMarked = ({topic}: {readonly topic?: string}): boolean => topic !== undefined && topic === chosen;
	const marked = entries.findIndex(isMarked);
	const lines = entries.map((entry, index): Line => {
		const line = lineOf(entry);
		if (!isMarked(entry)) return line;
		const label = index === marked ? signsOf(look).prompt + (line.label ?? '').slice(2) : (line.label ?? '');
		return {...line, label, labelRole: 'current', role: 'current'};
	});
	return {lines, marked: Math.max(0, marked)};
}
