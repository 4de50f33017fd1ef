/** Text broken into lines that fit a width. */
import wrapAnsi from 'wrap-ansi';
import {isPlain} from './cell-width.ts';

// Each word parted from the next by one blank.
const words = /^[^ ]+(?: [^ ]+)*$/u;

/**
 * Lines of a plain text, as `wrapAnsi` would break it; nothing where it takes more to tell. Most texts are plain, and
 * what measures the others takes some hundredths of a second to get ready.
 */
function plainLines(text: string, room: number): readonly string[] | undefined {
	if (!words.test(text) || !isPlain(text)) return undefined;
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(' ')) {
		if (word.length > room) return undefined;
		if (line !== '' && line.length + 1 + word.length > room) {
			lines.push(line);
			line = word;
		} else line = line === '' ? word : `${line} ${word}`;
	}
	return [...lines, line];
}

/**
 * The text in lines of at most `width` columns, each after the first begun with `indent`. Blanks at the beginning
 * stay; a word that is too long is broken.
 */
export function wrap(text: string, width: number, indent = ''): readonly string[] {
	const lead = /^ */.exec(text)?.[0] ?? '';
	const room = Math.max(1, width - Math.max(lead.length, indent.length));
	const rest = text.slice(lead.length);
	const lines = plainLines(rest, room) ?? wrapAnsi(rest, room, {hard: true}).split('\n');
	return lines.map((line, index) => (index === 0 ? lead : indent) + line);
}

/** The text behind `lead`, every line of it as far in as the first; `lead` takes a column a character. */
export const hanging = (lead: string, text: string, width: number): readonly string[] =>
	wrap(text, Math.max(1, width - lead.length)).map(
		(line, index) => (index === 0 ? lead : ' '.repeat(lead.length)) + line,
	);
