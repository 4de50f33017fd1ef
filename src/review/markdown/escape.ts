/** Text that a person or a file said, as Markdown that shows it and does nothing else. */
import {visible} from '../../visible-text.ts';

/** What means something anywhere in a line: emphasis, code, links, HTML, tables, strikethrough, formulas, mail addresses. */
const inLine = /[\\`*_[\]<>&~|$@^]/g;

/** What means something at the beginning of a line: headings, lists, rules, definitions. */
const atStart = /^(\s*)([#+\-=:]|\d{1,9}(?=[.)]))/;

/** Where some readers make a link by themselves: what stands before the colon or the dot of an address. */
const address = /(?=:(?![\s\d]|$))|(?<=www)(?=\.)/gi;

function escapeLine(line: string): string {
	const inner = line.replaceAll(inLine, '\\$&').replaceAll(address, '\\');
	// A backslash before a figure would be shown, so the mark behind the figure is escaped.
	const started = inner.replace(atStart, (_, blanks: string, mark: string) =>
		/\d/.test(mark) ? `${blanks}${mark}\\` : `${blanks}\\${mark}`,
	);
	// Blanks at the edges would make code or a line break.
	return started.replace(/^ /, '&#32;').replace(/ $/, '&#32;');
}

/** The text on one line of Markdown, line breaks as blanks; control characters are written out. */
export const escapeMarkdown = (text: string): string => escapeLine(visible(text).replaceAll('\n', ' '));

/** The text as lines of Markdown, each break kept; `begin` stands before every line, such as `> ` for a quotation. */
export function escapeMarkdownLines(text: string, begin = ''): readonly string[] {
	const lines = visible(text).split('\n').map(escapeLine);
	return lines.map((line, index) => {
		const more = index < lines.length - 1 && line !== '' && lines[index + 1] !== '';
		return `${begin}${line}${more ? '\\' : ''}`.trimEnd();
	});
}
