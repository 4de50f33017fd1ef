import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {newDecoder, type KeyEvent} from '../../../src/tui/keys/decoder.ts';

/** Events in short: `<enter>` a chord, `"abc"` a paste, the rest text. Text that came in two chunks is joined. */
const brief = (events: readonly KeyEvent[]): string =>
	events
		.map((event) =>
			event.kind === 'chord'
				? `<${event.chord}>`
				: event.kind === 'paste'
					? JSON.stringify(event.text)
					: event.text,
		)
		.join('');

function decoded(...chunks: readonly (string | Uint8Array)[]): string {
	const decoder = newDecoder();
	return brief([...chunks.flatMap((chunk) => decoder.push(chunk)), ...decoder.flush()]);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

// What terminals send, and what it is.
const table: readonly (readonly [string, string])[] = [
	// glued together
	['abc\r', 'abc<enter>'],
	['a\rb\r', 'a<enter>b<enter>'],
	['\u007f\u007f\u007f', '<backspace><backspace><backspace>'],
	['ab\u007fc\u0015d', 'ab<backspace>c<ctrl+u>d'],
	['\u001b[D\u001b[D\u001b[Dx', '<left><left><left>x'],
	// characters
	['äß 日本 👩‍👩‍👧 e\u0301', 'äß 日本 👩‍👩‍👧 e\u0301'],
	['\t \0', '<tab> <ctrl+space>'],
	['\u0001\u0005\u000b\u001a\u001f\u001c', '<ctrl+a><ctrl+e><ctrl+k><ctrl+z><ctrl+_><ctrl+\\>'],
	['\b', '<backspace>'],
	// new lines
	['\u001b\r', '<alt+enter>'],
	['\u001b\n', '<alt+enter>'],
	['\n', '<ctrl+j>'],
	['\u001b[13;2u', '<shift+enter>'],
	['\u001b[27;2;13~', '<shift+enter>'],
	['\u001b[13;3u\u001b[13;5u', '<alt+enter><ctrl+enter>'],
	['\u001b[57414u\u001bOM', '<enter><enter>'],
	// arrows and their like, plain, in application mode, modified
	['\u001b[A\u001b[B\u001b[C\u001b[D', '<up><down><right><left>'],
	['\u001bOA\u001bOB\u001bOC\u001bOD', '<up><down><right><left>'],
	['\u001b[1;2A\u001b[1;3C\u001b[1;5D\u001b[1;6D', '<shift+up><alt+right><ctrl+left><ctrl+shift+left>'],
	['\u001b\u001b[C\u001b\u001bOD', '<alt+right><alt+left>'],
	[
		'\u001b[a\u001bOc\u001b[3$\u001b[3^\u001b[3@',
		'<shift+up><ctrl+right><shift+delete><ctrl+delete><ctrl+shift+delete>',
	],
	['\u001b[H\u001bOH\u001b[1~\u001b[7~', '<home><home><home><home>'],
	['\u001b[F\u001bOF\u001b[4~\u001b[8~', '<end><end><end><end>'],
	['\u001b[1;5H\u001b[1;5F\u001b[3;5~', '<ctrl+home><ctrl+end><ctrl+delete>'],
	['\u001b[5~\u001b[6~\u001b[2~\u001b[3~', '<pageup><pagedown><insert><delete>'],
	['\u001b[Z', '<shift+tab>'],
	['\u001bOP\u001b[11~\u001b[[A\u001b[P\u001b[1;2P', '<f1><f1><f1><f1><shift+f1>'],
	// Alt
	['\u001bb\u001bf\u001bd\u001b\u007f', '<alt+b><alt+f><alt+d><alt+backspace>'],
	['\u001bB\u001b<\u001bä', '<alt+shift+b><alt+<><alt+ä>'],
	['\u001b\u0001', '<ctrl+alt+a>'],
	// kitty's keyboard protocol
	['\u001b[27u\u001b[9u\u001b[127;5u', '<escape><tab><ctrl+backspace>'],
	['\u001b[99;5u\u001b[98;3u\u001b[122;6u', '<ctrl+c><alt+b><ctrl+shift+z>'],
	['\u001b[97;2u\u001b[97:65;2u\u001b[228u\u001b[32;2u', 'AAä '],
	['\u001b[97;1:1u\u001b[97;1:3u\u001b[1;1:3A', 'a'],
	['\u001b[97;;65:66u\u001b[57400u\u001b[57419u', 'AB1<up>'],
	['\u001b[97;65u\u001b[57441;2u', 'a'],
	// Windows
	['\u001b[65;30;97;1;0;1_\u001b[65;30;97;0;0;1_', 'a'],
	['\u001b[13;28;13;1;16;1_\u001b[37;75;0;1;8;1_', '<shift+enter><ctrl+left>'],
	['\u001b[75;37;11;1;8;1_', '<ctrl+k>'],
	['\u001b[13;28;10;1;8;1_\u001b[13;28;13;1;2;1_', '<ctrl+enter><alt+enter>'],
	['\u001b[66;48;98;1;2;1_\u001b[66;48;66;1;18;1_', '<alt+b><alt+shift+b>'],
	['\u001b[81;16;64;1;9;1_\u001b[113;60;0;1;0;1_', '@<f2>'],
	// pastes
	['\u001b[200~a\rb\u001b[201~\r', '"a\\rb"<enter>'],
	['x\u001b[200~\u001b[31m?\u0003\u001b[201~y', 'x"\\u001b[31m?\\u0003"y'],
	['\u001b[200~\u001b[201~', ''],
	['\u001b[201~a', 'a'],
	// what a terminal says of itself
	['\u001b[24;80Ra', 'a'],
	['\u001b[?62;4;22c\u001b[>0;276;0c\u001b[?1u\u001b[?2004;1$ya', 'a'],
	['\u001b]11;rgb:1e1e/1e1e/1e1e\u0007a', 'a'],
	['\u001b]11;rgb:1e1e/1e1e/1e1e\u001b\\a', 'a'],
	['\u001bP>|xterm(390)\u001b\\a', 'a'],
	['\u001b[I\u001b[Oa', 'a'],
	['\u001b[<0;10;5M\u001b[<0;10;5ma', 'a'],
	['\u001b[M !!a', 'a'],
	['\u001b[8;24;80ta', 'a'],
	// broken ones harm only themselves
	['\u001b[12\ra', '<enter>a'],
	['\u001b[12\u001b[Aa', '<up>a'],
	['\u001b]11;rgb\ra', '<enter>a'],
	['\u001b[<;9u\u001b[:ua', 'a'],
	['\u001b[1<2ua', 'a'],
	// a lone escape
	['\u001b', '<escape>'],
	['\u001b\u001b', '<escape><escape>'],
	['\u001b\u001b\u001b', '<escape><escape><escape>'],
	['\u001b[', '<alt+[>'],
	['\u001bO', '<alt+o>'],
	['\u001b[1;', ''],
];

const named = table.map(([sent, meant]) => [JSON.stringify(sent).slice(1, -1), meant, sent] as const);

describe('the decoder', () => {
	it.each(named)('reads %s as %s', (_name, meant, sent) => {
		expect(decoded(sent)).toBe(meant);
		expect(decoded(bytes(sent))).toBe(meant);
	});

	it.each(named)('reads %s the same cut in two at any byte, and byte by byte', (_name, meant, sent) => {
		const all = bytes(sent);
		for (let cut = 0; cut <= all.length; cut++) {
			expect(decoded(all.slice(0, cut), all.slice(cut))).toBe(meant);
		}
		expect(decoded(...Array.from(all, (byte) => Uint8Array.of(byte)))).toBe(meant);
	});

	it('reads any of these one after the other as it reads each alone', () => {
		// Those that end in the middle would run into the next.
		const whole = table.filter(([sent]) => {
			const decoder = newDecoder();
			decoder.push(sent);
			return !decoder.isWaiting();
		});
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...whole), {maxLength: 20}), fc.nat(), (parts, at) => {
				const sent = bytes(parts.map(([part]) => part).join(''));
				const cut = at % (sent.length + 1);
				expect(decoded(sent.slice(0, cut), sent.slice(cut))).toBe(parts.map(([, meant]) => meant).join(''));
			}),
		);
	});

	it('gives no control character as text, whatever comes, and loses no ordinary one', () => {
		fc.assert(
			fc.property(fc.array(fc.string({unit: 'binary', maxLength: 20}), {maxLength: 5}), (chunks) => {
				const decoder = newDecoder();
				const events = [...chunks.flatMap((chunk) => decoder.push(chunk)), ...decoder.flush()];
				for (const event of events) {
					if (event.kind === 'text') expect(event.text).toMatch(/^[^\u0000-\u001f\u007f]+$/);
				}
				const all = chunks.join('');
				if (!/[\u0000-\u001f\u007f]/.test(all)) expect(brief(events)).toBe(all);
			}),
			{numRuns: 1000},
		);
	});

	it('waits for the rest of a sequence and of a paste', () => {
		const decoder = newDecoder();
		decoder.push('\u001b[1');
		expect(decoder.isWaiting()).toBe(true);
		decoder.push('A');
		expect(decoder.isWaiting()).toBe(false);
		decoder.push('\u001b[200~pasted');
		expect(decoder.isWaiting()).toBe(true);
		expect(decoder.flush()).toEqual([]);
		expect(brief(decoder.push(' slowly\u001b[201~'))).toBe('"pasted slowly"');
	});

	it('lets Ctrl+C out of a paste whose end was lost, and keeps what was pasted', () => {
		const decoder = newDecoder();
		decoder.push('\u001b[200~lost');
		decoder.flush();
		expect(brief([...decoder.push('\u0003'), ...decoder.push('x')])).toBe('"lost"x');
	});

	it('reads a megabyte pasted in small chunks', () => {
		const decoder = newDecoder();
		decoder.push('\u001b[200~');
		for (let i = 0; i < 250; i++) decoder.push('x'.repeat(4096));
		expect(brief(decoder.push('\u001b[201~'))).toHaveLength(250 * 4096 + 2);
	});
});
