/** Digits with their separators: "1,234.5", "1.234,5", "1 234", "12,34,567", "1'000", ".08", "1e6", "4,6". */

export type NumeralForm =
	| 'plain' // digits alone
	| 'grouped' // thousands separators in it
	| 'decimal'
	| 'either' // "4.250": a decimal in English, four thousand elsewhere
	| 'dotted'; // "1.2.3": no number at all

export interface Numeral {
	readonly end: number;
	readonly value: number;
	/** The other reading of an `either`. */
	readonly grouped: number;
	readonly form: NumeralForm;
}

/** Longer chains are read in pieces, which keeps the work in proportion to the text. */
const mostGroups = 8;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
/** Space, no-break space, thin space, narrow no-break space. */
const isGroupSpace = (code: number): boolean =>
	code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f;

function digitsEnd(text: string, at: number): number {
	let end = at;
	while (isDigit(text.charCodeAt(end))) end++;
	return end;
}

interface Chain {
	readonly groups: readonly string[];
	readonly separators: readonly string[];
	/** Where each group ends. */
	readonly ends: readonly number[];
}

function readChain(text: string, start: number): Chain {
	const groups: string[] = [];
	const separators: string[] = [];
	const ends: number[] = [];
	let end = digitsEnd(text, start);
	groups.push(text.slice(start, end));
	ends.push(end);
	const first = end - start;
	while (groups.length < mostGroups && isDigit(text.charCodeAt(end + 1))) {
		const code = text.charCodeAt(end);
		const next = digitsEnd(text, end + 1);
		let separator: string;
		if (code === 0x2e || code === 0x2c) separator = text.charAt(end);
		else if (code === 0x27 || code === 0x2019) separator = "'";
		else if (isGroupSpace(code)) separator = ' ';
		else break;
		if (separator === ' ' || separator === "'") {
			// Only the strict form: "84 000", never "2024 300" or "50 50".
			const strict = first <= 3 && next - end - 1 === 3 && text.charCodeAt(start) !== 48;
			if (!strict || separators.some((other) => other !== separator)) break;
		}
		separators.push(separator);
		groups.push(text.slice(end + 1, next));
		ends.push(next);
		end = next;
	}
	return {groups, separators, ends};
}

const threes = (groups: readonly string[]): boolean =>
	(groups[0]?.length ?? 0) <= 3 && groups.every((group, index) => index === 0 || group.length === 3);

/** 12,34,567: twos, and a three at the end. */
function indian(groups: readonly string[]): boolean {
	const last = groups.length - 1;
	return (
		last >= 2 &&
		(groups[0]?.length ?? 0) <= 2 &&
		groups.every((group, index) => index === 0 || group.length === (index === last ? 3 : 2))
	);
}

function make(end: number, digits: string, form: NumeralForm, grouped = NaN): Numeral {
	const value = Number(digits);
	return Number.isFinite(value) ? {end, value, grouped, form} : {end, value: 0, grouped: NaN, form: 'dotted'};
}

function interpret({groups, separators, ends}: Chain, inList: boolean): Numeral {
	const [whole = '', second = ''] = groups;
	const alone = make(ends[0] ?? 0, whole, 'plain');
	const count = separators.length;
	const end = ends[count] ?? alone.end;
	const joined = groups.join('');
	const [separator] = separators;
	if (separator === undefined) return alone;
	if (separators.every((each) => each === separator)) {
		if (separator === '.') {
			if (count > 1)
				return threes(groups) && whole !== '0' ? make(end, joined, 'grouped') : make(end, '', 'dotted');
			if (second.length !== 3 || whole.length > 3 || whole.startsWith('0')) {
				return make(end, `${whole}.${second}`, 'decimal');
			}
			return second === '000'
				? make(end, joined, 'grouped')
				: make(end, `${whole}.${second}`, 'either', Number(joined));
		}
		if (threes(groups) && !(whole.startsWith('0') && separator === ',')) return make(end, joined, 'grouped');
		if (separator === ',' && indian(groups)) return make(end, joined, 'grouped');
		const decimal = separator === ',' && count === 1 && !inList && second.length <= 2 && whole.length <= 3;
		return decimal ? make(end, `${whole}.${second}`, 'decimal') : alone;
	}
	// Groups, then one other separator before the decimals: "1,234.50", "1.234,50".
	const head = groups.slice(0, -1);
	const last = separators[count - 1];
	const others = separators.slice(0, -1);
	if (
		others.every((each) => each === separator) &&
		last !== ' ' &&
		last !== "'" &&
		(threes(head) || indian(head))
	) {
		return make(end, `${head.join('')}.${groups[count] ?? ''}`, 'decimal');
	}
	if (separator !== ',') {
		const same = separators.findIndex((each) => each !== separator);
		return interpret(
			{
				groups: groups.slice(0, same + 1),
				separators: separators.slice(0, same),
				ends: ends.slice(0, same + 1),
			},
			inList,
		);
	}
	return alone;
}

function withExponent(text: string, numeral: Numeral): Numeral {
	const code = text.charCodeAt(numeral.end);
	if (code !== 101 && code !== 69) return numeral;
	const sign = text.charCodeAt(numeral.end + 1);
	const from = sign === 43 || sign === 45 ? numeral.end + 2 : numeral.end + 1;
	const end = digitsEnd(text, from);
	if (end === from || end - from > 3 || isLetter(text.charCodeAt(end))) return numeral;
	return make(end, `${numeral.value}e${text.slice(numeral.end + 1, end)}`, 'decimal');
}

/** Reads the numeral that starts at `start` (a digit, or a point before a digit). */
export function readNumeral(text: string, start: number): Numeral {
	if (text.charCodeAt(start) === 0x2e) {
		const end = digitsEnd(text, start + 1);
		return withExponent(text, make(end, `0${text.slice(start, end)}`, 'decimal'));
	}
	const inList = text.charCodeAt(start - 1) === 0x2c && isDigit(text.charCodeAt(start - 2));
	return withExponent(text, interpret(readChain(text, start), inList));
}
