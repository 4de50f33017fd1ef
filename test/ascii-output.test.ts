import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, it} from 'vitest';
import {toAscii} from '../src/ascii-output.ts';
import {isAsciiOnly, writesUtf8} from '../src/locale.ts';
import {text} from './tui/editor/texts.ts';
import {visible} from '../src/visible-text.ts';

describe('a terminal that shows ASCII alone', () => {
	it('gets what comes nearest', () => {
		expect(toAscii('“I can’t — not yet…” · 2 × €8,000')).toBe('"I can\'t - not yet~" - 2 x E8,000');
		expect(toAscii('Zoë, Müller, e\u0301')).toBe('Zoe, Muller, e');
		expect(toAscii('日本 👍')).toBe('???? ??');
	});

	it('is obeyed as before', () => {
		const frame = '\u001b[2K\u001b[1G\u001b[36m› draft\u001b[39m\r\n';
		expect(toAscii(frame)).toBe(frame.replace('›', '>'));
	});

	it('gets ASCII and nothing else, in as many cells, whatever is shown', () => {
		fc.assert(
			fc.property(text, (typed) => {
				const shown = visible(typed);
				const plain = toAscii(shown);
				expect(plain).toMatch(/^[\u0000-\u007e]*$/);
				for (const [row, line] of shown.split('\n').entries()) {
					expect(stringWidth(plain.split('\n')[row] ?? '')).toBe(stringWidth(line));
				}
			}),
			{numRuns: 500},
		);
	});
});

describe('the locale', () => {
	it.each([
		[{LANG: 'C'}, true],
		[{LANG: 'POSIX'}, true],
		[{LANG: 'de_DE.ISO-8859-1'}, true],
		[{LC_ALL: 'C', LANG: 'de_DE.UTF-8'}, true],
		[{LANG: 'C.UTF-8'}, false],
		[{LC_CTYPE: 'en_GB.utf8', LANG: 'C'}, false],
		[{}, false],
	])('%j allows ASCII alone: %s', (env, only) => {
		expect(isAsciiOnly(env, 'linux')).toBe(only);
		expect(isAsciiOnly(env, 'darwin')).toBe(false);
	});

	it('that is not set promises no signs, and forbids none', () => {
		expect(writesUtf8({}, 'linux')).toBe(false);
		expect(isAsciiOnly({}, 'linux')).toBe(false);
	});
});
