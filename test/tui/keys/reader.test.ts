import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {keyReader, patienceFor} from '../../../src/tui/keys/reader.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

/** What comes of bytes that arrive one by one, so many milliseconds apart. */
function arriving(sent: string, apart: number, env: Readonly<Record<string, string>>): readonly string[] {
	const seen: string[] = [];
	const reader = keyReader((events) => {
		for (const event of events) seen.push(event.kind === 'chord' ? `<${event.chord}>` : event.text);
	}, patienceFor(env));
	for (const byte of new TextEncoder().encode(sent)) {
		reader.take(Uint8Array.of(byte));
		vi.advanceTimersByTime(apart);
	}
	vi.advanceTimersByTime(2000);
	reader.stop();
	return seen;
}

const ssh = {SSH_CONNECTION: '192.0.2.1 5000 192.0.2.2 22'};

describe('keys over a slow line', () => {
	it.each([
		['\u001b[1;5D', ['<ctrl+left>']],
		['\u001bOA', ['<up>']],
		['\u001b\r', ['<alt+enter>']],
		['\u001b[13;2u', ['<shift+enter>']],
		['\u001b[200~a\u001b[201~', ['a']],
		['\u001b', ['<escape>']],
		['日', ['日']],
	])('%j is the same with 200 ms between its bytes', (sent, meant) => {
		expect(arriving(sent, 200, ssh)).toEqual(meant);
	});

	it('are told from a lone Escape sooner on this machine, and the rest of a sequence is waited for there too', () => {
		expect(arriving('\u001b', 0, {})).toEqual(['<escape>']);
		expect(arriving('\u001b[A', 40, {})).toEqual(['<up>']);
		expect(patienceFor({}).escape).toBeLessThan(patienceFor(ssh).escape);
	});
});
