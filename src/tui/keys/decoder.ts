/**
 * Turns what a terminal sends into keys, text and pastes. One chunk may hold many of them glued together
 * ("abc\r", three Backspaces), or only a part of one: what is not whole yet waits for the next chunk.
 */
import {meaningOfCsi, meaningOfSs3, swallow, type Meaning} from './csi.ts';

export type KeyEvent =
	/** Characters to write, as they came. */
	| {readonly kind: 'text'; readonly text: string}
	/** Anything else on the keyboard, as the key table spells it: `enter`, `alt+left`, `ctrl+k`. */
	| {readonly kind: 'chord'; readonly chord: string}
	| {readonly kind: 'paste'; readonly text: string};

export interface Decoder {
	/** The events that are whole now that this chunk has come. */
	readonly push: (chunk: string | Uint8Array) => readonly KeyEvent[];
	/** Something waits for its rest. After a moment of silence it will not come: call `flush`. */
	readonly isWaiting: () => boolean;
	/** What waits is all there is: a lone escape is the Escape key, a cut sequence is dropped, a paste goes on. */
	readonly flush: () => readonly KeyEvent[];
}

const escape = '\u001b';
const pasteEnd = '\u001b[201~';

interface Step {
	readonly next: number;
	readonly meaning: Meaning;
}

const chord = (name: string): Meaning => ({kind: 'chord', chord: name});

const controlNames: Readonly<Record<string, string>> = {
	'\r': 'enter',
	'\t': 'tab',
	'\u001b': 'escape',
	'\u007f': 'backspace',
	// Some terminals send this for Backspace, others for Ctrl+Backspace; taking one character is the safe reading.
	'\b': 'backspace',
	'\0': 'ctrl+space',
};

/** A control character as a chord: Ctrl+J is `\n`, which Ctrl+Enter also sends in some terminals. */
const control = (character: string): string =>
	controlNames[character] ??
	`ctrl+${String.fromCharCode(character.charCodeAt(0) + (character < '\u001b' ? 0x60 : 0x40))}`;

const withAlt = (name: string): string =>
	name.startsWith('ctrl+') ? `ctrl+alt+${name.slice(5)}` : `alt+${name}`;

const csi = /([\x30-\x3f]*)([\x20-\x2f]*)([\x40-\x7e])?/y;
const ss3 = /([\d;]*)([\x40-\x7e])?/y;
const string = /[^\u0000-\u001f\u007f]*/y;

function matched(pattern: RegExp, input: string, at: number): readonly (string | undefined)[] {
	pattern.lastIndex = at;
	return pattern.exec(input) ?? [''];
}

function readCsi(input: string, at: number, alt: boolean): Step | undefined {
	// The Linux console sends `CSI [ A` for F1 to F5.
	if (input[at] === '[') {
		const letter = input[at + 1];
		return letter === undefined ? undefined : {next: at + 2, meaning: letter === 'A' ? chord('f1') : swallow};
	}
	// rxvt ends a shifted key in `$`, which elsewhere stands before the end.
	if (/^[235678]\$/.test(input.slice(at, at + 2))) {
		return {next: at + 2, meaning: meaningOfCsi(input[at] ?? '', '$', alt)};
	}
	const [whole = '', body = '', between = '', final] = matched(csi, input, at);
	const next = at + whole.length;
	if (final === undefined) return next >= input.length ? undefined : {next, meaning: swallow};
	// The oldest mouse protocol sends three raw characters behind its `M`.
	if (final === 'M' && body === '') {
		return next + 3 > input.length ? undefined : {next: next + 3, meaning: swallow};
	}
	return {next, meaning: between === '' ? meaningOfCsi(body, final, alt) : swallow};
}

function readSs3(input: string, at: number, alt: boolean): Step | undefined {
	const [whole = '', body = '', final] = matched(ss3, input, at);
	const next = at + whole.length;
	if (final === undefined) return next >= input.length ? undefined : {next, meaning: swallow};
	return {next, meaning: meaningOfSs3(body, final, alt)};
}

/** OSC, DCS, APC, PM, SOS: answers of the terminal (colours, clipboard, its name), up to BEL or ST. */
function readString(input: string, at: number): Step | undefined {
	const [whole = ''] = matched(string, input, at);
	const next = at + whole.length;
	if (next >= input.length) return undefined;
	if (input[next] === '\u0007') return {next: next + 1, meaning: swallow};
	if (input[next] !== escape) return {next, meaning: swallow};
	if (next + 1 >= input.length) return undefined;
	return {next: input[next + 1] === '\\' ? next + 2 : next, meaning: swallow};
}

/** Reads the sequence whose escape stands at `at`; `undefined` where its rest has not come. */
function readEscape(input: string, at: number): Step | undefined {
	const alt = input[at + 1] === escape && (input[at + 2] === '[' || input[at + 2] === 'O');
	const from = at + (alt ? 2 : 1);
	const character = input[from];
	if (character === undefined) return undefined;
	if (character === escape) {
		return from + 1 >= input.length ? undefined : {next: from, meaning: chord('escape')};
	}
	if (character === '[') return readCsi(input, from + 1, alt);
	if (character === 'O') return readSs3(input, from + 1, alt);
	if (']P_^X'.includes(character)) return readString(input, from + 1);
	if (character === '\n') return {next: from + 1, meaning: chord('alt+enter')};
	if (character < ' ' || character === '\u007f') {
		return {next: from + 1, meaning: chord(withAlt(control(character)))};
	}
	const letter = String.fromCodePoint(input.codePointAt(from) ?? 0);
	const small = letter.toLowerCase();
	return {next: from + letter.length, meaning: chord(`alt+${small === letter ? '' : 'shift+'}${small}`)};
}

const written = /[^\u0000-\u001f\u007f]+/y;

/** Starts a decoder: one for each stream of input, since it remembers what is not whole. */
export function newDecoder(): Decoder {
	const utf8 = new TextDecoder();
	let rest = '';
	let pasted: string | undefined;
	let stalled = false;

	/** Takes the pasted text out of `input`; what is left after it, or `undefined` while it goes on. */
	function readPaste(input: string, events: KeyEvent[]): string | undefined {
		const before = pasted ?? '';
		// The end mark may lie across two chunks.
		const overlap = Math.max(0, before.length - pasteEnd.length + 1);
		const all = before + input;
		const end = all.indexOf(pasteEnd, overlap);
		if (end === -1) {
			pasted = all;
			return undefined;
		}
		pasted = undefined;
		if (end > 0) events.push({kind: 'paste', text: all.slice(0, end)});
		return all.slice(end + pasteEnd.length);
	}

	function read(chunk: string): readonly KeyEvent[] {
		const events: KeyEvent[] = [];
		let input = rest + chunk;
		rest = '';
		let at = 0;
		if (pasted !== undefined) {
			// A paste whose end was lost on the way must not hold the keyboard for ever: Ctrl+C after a silence ends it.
			if (stalled && chunk === '\u0003') {
				if (pasted !== '') events.push({kind: 'paste', text: pasted});
				pasted = undefined;
				return events;
			}
			stalled = false;
			const left = readPaste(input, events);
			if (left === undefined) return events;
			input = left;
		}
		while (at < input.length) {
			const character = input[at] ?? '';
			if (character === escape) {
				const step = readEscape(input, at);
				if (!step) {
					rest = input.slice(at);
					return events;
				}
				at = step.next;
				if (step.meaning.kind === 'paste-start') {
					pasted = '';
					const left = readPaste(input.slice(at), events);
					if (left === undefined) return events;
					input = left;
					at = 0;
				} else if (step.meaning.kind !== 'swallow') {
					events.push(step.meaning.kind === 'text' ? asKey(step.meaning.text) : step.meaning);
				}
				continue;
			}
			const [text = ''] = matched(written, input, at);
			events.push(text === '' ? {kind: 'chord', chord: control(character)} : {kind: 'text', text});
			at += Math.max(1, text.length);
		}
		return events;
	}

	return {
		push: (chunk) => read(typeof chunk === 'string' ? chunk : utf8.decode(chunk, {stream: true})),
		isWaiting: () => rest !== '' || pasted !== undefined,
		flush: () => {
			stalled = pasted !== undefined;
			const left = rest;
			rest = '';
			if (left === escape) return [{kind: 'chord', chord: 'escape'}];
			// Twice Escape, or Alt with a character that elsewhere begins a sequence.
			if (left === escape + escape) return Array.from({length: 2}, () => ({kind: 'chord', chord: 'escape'}));
			if (left.length === 2) return [{kind: 'chord', chord: `alt+${left[1]?.toLowerCase() ?? ''}`}];
			return [];
		},
	};
}

const asKey = (text: string): KeyEvent =>
	text === '\r' ? {kind: 'chord', chord: 'enter'} : {kind: 'text', text};
