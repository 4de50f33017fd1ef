/** The names of keys that terminals send as escape sequences, whatever dialect they speak. */

/** What a sequence turned out to be. `swallow`: a reply of the terminal, or a key nobody can bind. */
export type Meaning =
	| {readonly kind: 'chord'; readonly chord: string}
	| {readonly kind: 'text'; readonly text: string}
	| {readonly kind: 'paste-start'}
	| {readonly kind: 'swallow'};

export const swallow: Meaning = {kind: 'swallow'};

const byTilde: Readonly<Record<number, string>> = {
	...{1: 'home', 2: 'insert', 3: 'delete', 4: 'end', 5: 'pageup', 6: 'pagedown', 7: 'home', 8: 'end'},
	...{11: 'f1', 12: 'f2', 13: 'f3', 14: 'f4', 15: 'f5', 17: 'f6', 18: 'f7', 19: 'f8', 20: 'f9'},
	...{21: 'f10', 23: 'f11', 24: 'f12'},
};

// R is missing: with parameters it is the reply to "where is the cursor?", and nothing is bound to F3.
const byLetter: Readonly<Record<string, string>> = {
	...{A: 'up', B: 'down', C: 'right', D: 'left', H: 'home', F: 'end', P: 'f1', Q: 'f2', S: 'f4'},
};

const byKeypad: Readonly<Record<string, string>> = {M: 'enter', I: 'tab', X: '=', ...keypadDigits()};

function keypadDigits(): Record<string, string> {
	return Object.fromEntries(
		Array.from('jklmnopqrstuvwxy', (letter, index) => [letter, '*+,-./0123456789'[index] ?? '']),
	);
}

const byCode: Readonly<Record<number, string>> = {
	...{8: 'backspace', 9: 'tab', 10: 'enter', 13: 'enter', 27: 'escape', 32: 'space', 127: 'backspace'},
	...{57414: 'enter', 57417: 'left', 57418: 'right', 57419: 'up', 57420: 'down', 57421: 'pageup'},
	...{57422: 'pagedown', 57423: 'home', 57424: 'end', 57425: 'insert', 57426: 'delete'},
};

/** Virtual keys that write nothing. */
const byWindowsKey: Readonly<Record<number, string>> = {
	...{8: 'backspace', 9: 'tab', 13: 'enter', 27: 'escape', 33: 'pageup', 34: 'pagedown', 35: 'end'},
	...{36: 'home', 37: 'left', 38: 'up', 39: 'right', 40: 'down', 46: 'delete', 112: 'f1', 113: 'f2'},
};

// Codes 57399 to 57416 are the keypad's characters.
const keypadText = '0123456789./*-+\r=,';

const modifierNames = [
	[4, 'ctrl'],
	[2, 'alt'],
	[1, 'shift'],
	// Super, hyper and meta are nobody's but the desktop's.
	[8 | 16 | 32, 'super'],
] as const;

/** A chord's one spelling: `ctrl+alt+shift+name`, whichever of them are held. `modifiers` is the bit set terminals send, less one. */
function chordOf(name: string, modifiers: number): string {
	const held = modifierNames.filter(([bits]) => (modifiers & bits) !== 0).map(([, word]) => word);
	return [...held, name].join('+');
}

const chord = (name: string | undefined, modifiers: number): Meaning =>
	name === undefined ? swallow : {kind: 'chord', chord: chordOf(name, modifiers)};

const heldBits = (field: string | undefined): number =>
	Math.max(0, Number.parseInt(field ?? '', 10) - 1 || 0);

const textOf = (codes: readonly number[]): string =>
	codes.map((code) => (code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : '')).join('');

/** A key told by its character code: kitty's `CSI code;modifiers u` and xterm's `CSI 27;modifiers;code ~`. */
function byCharacter(code: number, modifiers: number, text: string): Meaning {
	const name = byCode[code];
	const bare = (modifiers & ~(1 | 64 | 128)) === 0;
	if (name === 'space' && bare) return {kind: 'text', text: ' '};
	if (name !== undefined) return chord(name, modifiers);
	const pad = keypadText[code - 57399];
	if (pad !== undefined) return {kind: 'text', text: pad};
	if (!Number.isInteger(code) || code < 32 || code > 0x10ffff || (code >= 57344 && code <= 63743))
		return swallow;
	const character = String.fromCodePoint(code);
	if (!bare) return chord(character.toLowerCase(), modifiers);
	const shifted = (modifiers & 1) !== 0 ? character.toUpperCase() : character;
	return {kind: 'text', text: text === '' ? shifted : text};
}

/** `CSI code:shifted:base ; modifiers:event ; text u` */
function kitty(parameters: readonly string[]): Meaning {
	const [codes = '', held = '', text = ''] = parameters;
	const [code = '', shifted = ''] = codes.split(':');
	const [modifiers, event] = held.split(':');
	if (event === '3') return swallow;
	const written = textOf(text.split(':').map(Number));
	const bits = heldBits(modifiers);
	const own = (bits & 1) !== 0 && shifted !== '' ? textOf([Number(shifted)]) : '';
	return byCharacter(Number(code), bits, written === '' ? own : written);
}

/** Windows' own input mode: `CSI key;scan;character;down;state;repeat _`. */
function windows(parameters: readonly string[]): Meaning {
	const [key = 0, , character = 0, down = 0, state = 0] = parameters.map((field) => Number(field) || 0);
	if (down === 0) return swallow;
	const modifiers =
		((state & 0x10) !== 0 ? 1 : 0) | ((state & 0x3) !== 0 ? 2 : 0) | ((state & 0xc) !== 0 ? 4 : 0);
	const name = byWindowsKey[key];
	if (name !== undefined) return chord(name, modifiers);
	// Ctrl and the right Alt together are AltGr, which writes a character of its own; Alt alone is a chord.
	if (character >= 32 && (modifiers & 6) === 2)
		return chord(String.fromCharCode(character).toLowerCase(), modifiers);
	if (character >= 32) return {kind: 'text', text: String.fromCharCode(character)};
	return key >= 65 && key <= 90 ? chord(String.fromCharCode(key + 32), modifiers) : swallow;
}

/** What `CSI parameters final` means. `alt`: an escape stood before it, as some terminals send Alt. */
export function meaningOfCsi(body: string, final: string, alt: boolean): Meaning {
	// A private mark begins what a terminal answers, never a key: DA, mode reports, mouse.
	if (/^[<=>?]/.test(body)) return swallow;
	const parameters = body.split(';');
	const [first = ''] = parameters;
	const [held, event] = (parameters[1] ?? '').split(':');
	const modifiers = heldBits(held) | (alt ? 2 : 0);
	if (event === '3') return swallow;
	if (final === '~') {
		if (first === '200') return {kind: 'paste-start'};
		if (first === '27' && parameters.length === 3) return byCharacter(Number(parameters[2]), modifiers, '');
		return chord(byTilde[Number(first)], modifiers);
	}
	if (final === 'u') return kitty(parameters);
	if (final === '_') return windows(parameters);
	// rxvt marks its modifiers by the final character.
	if (final === '$') return chord(byTilde[Number(first)], modifiers | 1);
	if (final === '^') return chord(byTilde[Number(first)], modifiers | 4);
	if (final === '@') return chord(byTilde[Number(first)], modifiers | 5);
	if (final === 'Z') return chord('tab', modifiers | 1);
	if (body === '' && 'abcd'.includes(final)) return chord(byLetter[final.toUpperCase()], modifiers | 1);
	return chord(byLetter[final], modifiers);
}

/** What `SS3 parameters final` means: function keys, arrows in application mode, the keypad. */
export function meaningOfSs3(body: string, final: string, alt: boolean): Meaning {
	const modifiers = heldBits(body.split(';').at(-1)) | (alt ? 2 : 0);
	if ('abcd'.includes(final)) return chord(byLetter[final.toUpperCase()], modifiers | 4);
	const name = byLetter[final] ?? (final === 'R' ? 'f3' : undefined);
	if (name !== undefined) return chord(name, modifiers);
	const pad = byKeypad[final];
	return pad?.length === 1 ? {kind: 'text', text: pad} : chord(pad, modifiers);
}
