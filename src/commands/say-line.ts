/** What is said to a person in plain lines. */
import {wrap} from '../wrap.ts';

/** Prints a text: its lines broken between words where a terminal is narrower, as they are where something else reads them. */
export function sayLine(text: string, indent = '', stream: NodeJS.WriteStream = process.stdout): void {
	const {columns} = stream;
	const lines = text.split('\n');
	const fitting = stream.isTTY && columns > 0 ? lines.flatMap((line) => wrap(line, columns, indent)) : lines;
	stream.write(`${fitting.join('\n')}\n`);
}
