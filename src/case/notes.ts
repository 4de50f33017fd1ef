/** Notes over the year: a plain file, a dated line each, that any editor can change. */

export interface Note {
	/** `2026-03-14`; empty where the file does not say. */
	readonly day: string;
	/** As it was written; more than one line where it was. */
	readonly text: string;
}

const begun = /^(\d{4}-\d{2}-\d{2})\s+(.*)$/;

/** Where the lines after the first of a note stand. */
const indent = ' '.repeat(12);

const textOf = (lines: readonly string[]): string => lines.join('\n').trim();

/** The notes of a file, in its order. A line without a date goes on with the note before it; nothing is left out. */
export function notesIn(source: string): readonly Note[] {
	const notes: {day: string; lines: string[]}[] = [];
	for (const line of source.replaceAll(/\r\n?/g, '\n').split('\n')) {
		const [, day, text] = begun.exec(line) ?? [];
		const last = notes.at(-1);
		if (day !== undefined) notes.push({day, lines: [text ?? '']});
		else if (last) last.lines.push(line.trim());
		else if (line.trim() !== '') notes.push({day: '', lines: [line.trim()]});
	}
	return notes.map(({day, lines}) => ({day, text: textOf(lines)})).filter(({text}) => text !== '');
}

/** A note as it is added to the file. */
export function noteLines({day, text}: Note): string {
	const [first = '', ...rest] = text.replaceAll(/\r\n?/g, '\n').trim().split('\n');
	return [`${day}  ${first}`, ...rest.map((line) => indent + line.trim())].join('\n') + '\n';
}
