/** Numbers that name and do not count: versions, tickets, pages, addresses, telephones. */
import {wordSet} from '../word-set.ts';
import {labelNounsForDigits} from './context-words.ts';
import type {Found} from './found.ts';
import {readMoneySign} from './read-side.ts';
import {isDash} from './number-reading.ts';
import {type Token, tokenAt} from './tokens.ts';

function found(tokens: readonly Token[], first: number, next: number, value: number, spelled = false): Found {
	return {
		quantity: {
			kind: 'label',
			start: tokenAt(tokens, first).start,
			end: tokenAt(tokens, next - 1).end,
			value,
			unit: 'label',
			approximate: false,
			spelled,
		},
		first,
		next,
	};
}

/** Where a run of letters, digits and joining signs without a space ends. */
function runEnd(tokens: readonly Token[], at: number): number {
	let next = at;
	for (;;) {
		const token = tokenAt(tokens, next);
		if (!token.glued) return next;
		if (token.kind === 'word' || token.kind === 'numeral') {
			next++;
			continue;
		}
		const after = tokenAt(tokens, next + 1);
		const joins = token.text === '-' || token.text === '.' || token.text === '_' || token.text === '/';
		if (!joins || !after.glued || (after.kind !== 'numeral' && after.kind !== 'word')) return next;
		next += 2;
	}
}

/** Units that a multiplying sign or a currency before digits is, and no name: "x10", "USD200". */
const opensAmount = wordSet('x q h fy');

/** "v2.3", "p99", "ABC-123", "S3", "scp173m": letters and then digits with nothing between. */
function readGlued(tokens: readonly Token[], at: number): Found | undefined {
	const token = tokenAt(tokens, at);
	if (token.kind !== 'word') return undefined;
	const next = tokenAt(tokens, at + 1);
	if (next.kind === 'numeral' && next.glued && next.text === '') {
		if (opensAmount.has(token.text) || token.lexeme.month !== undefined) return undefined;
		if (readMoneySign(tokens, at) || token.lexeme.hedge) return undefined;
		return found(tokens, at, runEnd(tokens, at + 2), next.value);
	}
	const number = tokenAt(tokens, at + 2);
	if (isDash(next) && next.glued && number.kind === 'numeral' && number.glued && number.form === 'plain') {
		const ticket = token.capitals || token.text === 'scp' || token.text === 'cve' || token.text === 'covid';
		if (!ticket || readMoneySign(tokens, at) || token.lexeme.month !== undefined || token.text === 'q')
			return undefined;
		return found(tokens, at, runEnd(tokens, at + 3), number.value);
	}
	return undefined;
}

/** "version 12", "HTTP 500", "page three", "Java 17". */
function readNamed(tokens: readonly Token[], at: number): Found | undefined {
	const token = tokenAt(tokens, at);
	if (token.kind !== 'word' || !token.lexeme.label) return undefined;
	let step = at + 1;
	if (tokenAt(tokens, step).text === '.' && token.text.length <= 3) step++;
	if (tokenAt(tokens, step).text === '#') step++;
	const number = tokenAt(tokens, step);
	if (number.kind === 'numeral' && number.text === '') {
		const after = tokenAt(tokens, step + 1);
		const before = tokenAt(tokens, at - 1);
		if (after.text === '%' || (after.glued && after.kind === 'word') || number.form === 'grouped')
			return undefined;
		if (
			after.lexeme.time !== undefined ||
			after.lexeme.currency !== undefined ||
			after.lexeme.scale !== undefined
		)
			return undefined;
		// "one ticket 12 people saw": a noun that was itself counted or owned names nothing here.
		if (before.lexeme.one !== undefined && after.kind === 'word' && !after.lexeme.function) return undefined;
		return found(tokens, at, runEnd(tokens, step + 1), number.value);
	}
	const {one, ten} = number.lexeme;
	if (
		number.kind !== 'word' ||
		step !== at + 1 ||
		(one ?? ten) === undefined ||
		labelNounsForDigits.has(token.text)
	)
		return undefined;
	const after = tokenAt(tokens, step + 1);
	if (after.kind === 'word' && !after.lexeme.function) return undefined;
	return found(tokens, at, step + 1, one ?? ten ?? 0, true);
}

/** "+1-222-2222/2222", "555-123-4567": digits in three or more groups. */
function readTelephone(tokens: readonly Token[], at: number): Found | undefined {
	const plus = tokenAt(tokens, at).text === '+';
	let next = plus ? at + 1 : at;
	let groups = 0;
	let length = 0;
	for (;;) {
		const token = tokenAt(tokens, next);
		if (token.kind !== 'numeral' || token.form === 'decimal') break;
		groups++;
		length += token.end - token.start;
		next++;
		const joint = tokenAt(tokens, next);
		const joins = (isDash(joint) || joint.text === '/') && joint.glued && tokenAt(tokens, next + 1).glued;
		if (joins && tokenAt(tokens, next + 1).kind === 'numeral') next++;
		else if (!plus || groups > 6) break;
	}
	return length >= 8 && (groups >= 3 || (plus && length >= 9)) ? found(tokens, at, next, 0) : undefined;
}

/** "1." or "2)" that opens a line with something behind it. */
function readListMark(tokens: readonly Token[], at: number): Found | undefined {
	const token = tokenAt(tokens, at);
	const before = tokenAt(tokens, at - 1).kind;
	const sign = tokenAt(tokens, at + 1);
	const mark = (sign.text === '.' || sign.text === ')') && sign.glued;
	const after = tokenAt(tokens, at + 2);
	const ends = (kind: Token['kind']): boolean => kind === 'break' || kind === 'end';
	if (!mark || !ends(before) || token.form !== 'plain' || token.value > 20 || after.glued || ends(after.kind))
		return undefined;
	return found(tokens, at, at + 2, token.value);
}

/** Reads the label that starts at this token. */
export function readLabel(tokens: readonly Token[], at: number): Found | undefined {
	const token = tokenAt(tokens, at);
	if (token.kind === 'word') return readGlued(tokens, at) ?? readNamed(tokens, at);
	if (token.text === '+') return tokenAt(tokens, at + 1).glued ? readTelephone(tokens, at) : undefined;
	if (token.text === '#') {
		const number = tokenAt(tokens, at + 1);
		return number.kind === 'numeral' && number.glued
			? found(tokens, at, runEnd(tokens, at + 2), number.value)
			: undefined;
	}
	if (token.kind !== 'numeral' || token.text !== '') return undefined;
	if (token.form === 'dotted') return found(tokens, at, runEnd(tokens, at + 1), 0);
	const next = tokenAt(tokens, at + 1);
	// "24/7", "24x7", "1024x768", "24703L202"
	const third = tokenAt(tokens, at + 2);
	if (next.glued && third.glued && third.kind === 'numeral') {
		const shift = token.value === 24 && third.value === 7 && (next.text === '/' || next.text === 'x');
		if (shift || (next.kind === 'word' && third.text === '' && next.lexeme.time === undefined)) {
			return found(tokens, at, runEnd(tokens, at + 1), token.value);
		}
	}
	return readListMark(tokens, at) ?? readTelephone(tokens, at);
}
