import {describe, expect, it} from 'vitest';
import {repliesIn, type Said} from '../../src/commands/answer-lines.ts';

async function* typed(lines: readonly string[]): AsyncGenerator<string> {
	for (const line of lines) yield await Promise.resolve(line);
}

async function read(lines: readonly string[], ask?: () => void): Promise<readonly Said[]> {
	const replies: Said[] = [];
	for await (const reply of repliesIn(typed(lines), ask)) replies.push(reply);
	return replies;
}

describe('lines of answers', () => {
	it('are one answer each, go on after a backslash, and stay silent for three dots', async () => {
		expect(await read(['one', '', 'two \\', 'lines', '...', 'cut off\\'])).toEqual([
			{kind: 'answer', text: 'one'},
			{kind: 'answer', text: 'two \nlines'},
			{kind: 'silence', seconds: 10},
			{kind: 'answer', text: 'cut off'},
		]);
	});

	it('ask for the handbook with ? alone, where somebody types, and are no answer then', async () => {
		let asked = 0;
		const ask = (): void => {
			asked += 1;
		};
		expect(await read(['?', 'why?', ' ? ', 'a \\', '?'], ask)).toEqual([
			{kind: 'answer', text: 'why?'},
			{kind: 'answer', text: 'a \n?'},
		]);
		expect(asked).toBe(2);
		expect(await read(['?'])).toEqual([{kind: 'answer', text: '?'}]);
	});
});
