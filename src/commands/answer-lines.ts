/**
 * Lines of input as replies: one answer a line, `\` at the end goes on in the next, `...` alone stays silent, `/retry`
 * alone takes the last turn back.
 */
import type {Reply} from '../rehearsal/rehearsal.ts';

/** Seconds a typed `...` stands for. */
const pause = 10;

/** What a line can say: a reply, or that the last one is taken back. */
export type Said = Reply | {readonly kind: 'retry'};

/**
 * Turns lines into replies as they come. A blank line is nothing; an answer cut off by the end of input still counts.
 * `ask`, where it is given, is called for a line that is only `?`.
 */
export async function* repliesIn(lines: AsyncIterable<string>, ask?: () => void): AsyncGenerator<Said> {
	let begun: string[] = [];
	const whole = (): Said | undefined => {
		const text = begun.join('\n');
		begun = [];
		if (text.trim() === '') return undefined;
		if (/^(\.{3}|…)$/.test(text.trim())) return {kind: 'silence', seconds: pause};
		if (text.trim() === '/retry') return {kind: 'retry'};
		return {kind: 'answer', text};
	};
	for await (const line of lines) {
		if (ask !== undefined && begun.length === 0 && line.trim() === '?') {
			ask();
			continue;
		}
		if (line.endsWith('\\')) {
			begun.push(line.slice(0, -1));
			continue;
		}
		begun.push(line);
		const reply = whole();
		if (reply !== undefined) yield reply;
	}
	const rest = whole();
	if (rest !== undefined) yield rest;
}
