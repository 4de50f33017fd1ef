/** Tables of plain text that fit a width: the screens draw them, and the plain output prints them. */
import stringWidth from 'string-width';
import {visibleLine} from './visible-text.ts';

export interface Column {
	readonly title: string;
	/** The title where room is short. */
	readonly short?: string;
	readonly align?: 'left' | 'right';
	/** Gives way when the table is too wide: its cells go on in the next line. */
	readonly gives?: boolean;
}

const pad = (text: string, width: number, align: Column['align']): string => {
	const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
	return align === 'right' ? space + text : text + space;
};

const widest = (texts: readonly string[]): number =>
	texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Breaks between words, and within a word that is too long by itself. */
function wrapCell(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		const joined = line === '' ? word : `${line} ${word}`;
		if (stringWidth(joined) <= width) {
			line = joined;
			continue;
		}
		if (line !== '') lines.push(line);
		line = '';
		for (const character of word) {
			if (stringWidth(line + character) > width && line !== '') {
				lines.push(line);
				line = '';
			}
			line += character;
		}
	}
	return [...lines, line];
}

/**
 * The lines of a table, the head first. Where it does not fit, short titles are taken, then columns stand
 * closer, then the giving column becomes narrower. Cells are made safe to print.
 */
export function tableLines(
	columns: readonly Column[],
	rows: readonly (readonly string[])[],
	width: number,
): readonly string[] {
	const cells = rows.map((row) => columns.map((_, index) => visibleLine(row[index] ?? '')));
	const measure = (titles: readonly string[]): readonly number[] =>
		titles.map((title, index) => widest([title, ...cells.map((row) => row[index] ?? '')]));
	const long = columns.map(({title}) => title);
	const between = columns.length - 1;
	const fits = sum(measure(long)) + 2 * between <= width;
	const titles = fits ? long : columns.map(({title, short}) => short ?? title);
	const natural = measure(titles);
	const gap = sum(natural) + 2 * between <= width ? 2 : 1;
	const over = sum(natural) + gap * between - width;
	const widths = natural.map((natural, index) =>
		columns[index]?.gives === true && over > 0 ? Math.max(4, natural - over) : natural,
	);
	return [titles, ...cells].flatMap((row) => {
		const parts = row.map((cell, index) => wrapCell(cell, widths[index] ?? 1));
		const height = Math.max(...parts.map((lines) => lines.length));
		return Array.from({length: height}, (_, line) =>
			parts
				.map((lines, index) => pad(lines[line] ?? '', widths[index] ?? 0, columns[index]?.align))
				.join(' '.repeat(gap))
				.trimEnd(),
		);
	});
}
