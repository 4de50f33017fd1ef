/** What a text must have for an expression to fit in it, read off the expression itself. */
import {codeOf, digit, placesOf, type Pieces} from './pieces.ts';

/** All of these pieces, and of each of these lists at least one. */
export interface Need {
	readonly places: readonly number[];
	readonly oneOf: readonly (readonly Need[])[];
}

const nothing: Need = {places: [], oneOf: []};
const isNothing = ({places, oneOf}: Need): boolean => places.length === 0 && oneOf.length === 0;

/** Whether a text has what is needed. */
export function has(pieces: Uint8Array, {places, oneOf}: Need): boolean {
	for (const place of places) if (pieces[place] === 0) return false;
	for (const needs of oneOf) {
		let found = false;
		for (const need of needs) {
			if (!has(pieces, need)) continue;
			found = true;
			break;
		}
		if (!found) return false;
	}
	return true;
}

/** Whether an expression with this need may fit in a text. */
export const mayFit = (need: Need, pieces: Pieces): boolean => pieces === undefined || has(pieces, need);

/** One of several. Where one of them needs nothing, nothing is needed. */
function anyOf(needs: readonly Need[]): Need {
	const [only = nothing, ...others] = needs;
	if (others.length === 0) return only;
	return needs.some(isNothing) ? nothing : {places: [], oneOf: [needs]};
}

/** Signs behind a backslash that stand for no letter and take no place. */
const placeless = 'bB';
/** And those that stand for any of many. */
const classes = 'dDsSwWpPk';

/** Reads an expression from left to right. What it does not know needs nothing. */
class Reader {
	private at = 0;
	private readonly source: string;

	constructor(source: string) {
		this.source = source;
	}

	/** The alternatives up to the end of the group, or of all. */
	alternatives(): Need {
		const needs = [this.sequence()];
		while (this.source[this.at] === '|') {
			this.at += 1;
			needs.push(this.sequence());
		}
		return anyOf(needs);
	}

	private sequence(): Need {
		const places: number[] = [];
		const oneOf: (readonly Need[])[] = [];
		let row: number[] = [];
		const endRow = (): void => {
			// One letter says next to nothing.
			if (row.length > 1 || row[0] === digit) places.push(...placesOf(row));
			row = [];
		};
		const {source} = this;
		for (
			let char = source[this.at];
			char !== undefined && char !== '|' && char !== ')';
			char = source[this.at]
		) {
			if (char === '(') {
				endRow();
				const need = this.group();
				if (!this.isSure()) continue;
				places.push(...need.places);
				oneOf.push(...need.oneOf);
				continue;
			}
			const code = this.letter();
			if (code === undefined) continue;
			const from = this.at;
			const sure = this.isSure();
			if (sure && code !== 0) row.push(code);
			// What is told how often it comes stands beside nothing for sure.
			if (!sure || code === 0 || this.at > from) endRow();
		}
		endRow();
		return {places, oneOf};
	}

	/** A group with what it needs; one that says what must not stand there needs nothing. */
	private group(): Need {
		const start = /^\((?:\?(?:<?[=!]|:|<\w+>))?/u.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '(';
		this.at += start.length;
		const need = this.alternatives();
		this.at += 1;
		return start.at(-1) === '!' ? nothing : need;
	}

	/** The number of one letter, 0 for a sign that may be many; undefined for what takes no place. */
	private letter(): number | undefined {
		const char = this.source.charAt(this.at);
		this.at += 1;
		if (char === '^' || char === '$') return undefined;
		if (char === '.') return 0;
		if (char === '[') return this.class();
		if (char !== '\\') return codeOf(char.charCodeAt(0));
		const sign = this.source.charAt(this.at);
		this.at += 1;
		if (placeless.includes(sign)) return undefined;
		if (sign === 'd') return digit;
		if (!classes.includes(sign) && !/[\da-zA-Z]/u.test(sign)) return codeOf(sign.charCodeAt(0));
		if (sign === 'u') this.at += this.source.charAt(this.at) === '{' ? this.toBrace() : 4;
		else if (sign === 'x') this.at += 2;
		else if ('pP'.includes(sign)) this.at += this.toBrace();
		else if (sign === 'k') this.at = this.source.indexOf('>', this.at) + 1;
		return 0;
	}

	private toBrace(): number {
		return this.source.indexOf('}', this.at) + 1 - this.at;
	}

	/** One of several letters: [Tt] is one letter all the same, and [1-4] a digit. */
	private class(): number {
		const from = this.at;
		while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
		const inside = this.source.slice(from, this.at);
		this.at += 1;
		if (/^\d-\d$/u.test(inside)) return digit;
		return /^([a-z])\1$/iu.test(inside) ? codeOf(inside.charCodeAt(0)) : 0;
	}

	/** Reads how often what was just read may come, and says whether it comes at all. */
	private isSure(): boolean {
		const char = this.source[this.at];
		let sure = true;
		if (char === '*' || char === '?' || char === '+') {
			sure = char === '+';
			this.at += 1;
		} else if (char === '{') {
			const to = this.at + this.toBrace();
			sure = !this.source.startsWith('{0', this.at);
			this.at = to;
		} else return true;
		if (this.source.startsWith('?', this.at)) this.at += 1;
		return sure;
	}
}

/** What an expression needs. */
export const needOf = (source: string): Need => new Reader(source).alternatives();
