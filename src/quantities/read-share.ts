/** Shares of one number in another: "one in four", "5 out of 100", "31 in every 100", "8 of the 11", "2:1", "3/4". */
import {type NumberReading, plainNumber} from './number-reading.ts';
import {readNumber} from './read-number.ts';
import {type Token, tokenAt} from './tokens.ts';

export interface Share {
	readonly value: number;
	readonly of?: number;
	readonly next: number;
}

/** Up to so many words may stand in "one lab message in forty". */
const mostNounWords = 3;

/** What shares are told of. */
const roundNumbers: ReadonlySet<number> = new Set([10, 100, 1000, 10_000, 100_000, 1e6]);

const whole = (reading: NumberReading): number | undefined =>
	typeof reading.value === 'number' &&
	Number.isInteger(reading.value) &&
	reading.value > 0 &&
	!reading.fraction
		? reading.value
		: undefined;

function readBy(tokens: readonly Token[], at: number): {start: number; strong: boolean} | undefined {
	const token = tokenAt(tokens, at);
	const next = tokenAt(tokens, at + 1);
	if (token.text === 'out' && next.text === 'of') return {start: at + 2, strong: true};
	if (token.text === 'in' && next.text === 'every') return {start: at + 2, strong: true};
	if (token.text === 'in') return {start: at + 1, strong: false};
	// "3 of 5", "8 of the 11"
	if (token.text === 'of')
		return {start: next.text === 'the' || next.text === 'our' ? at + 2 : at + 1, strong: true};
	if (token.text === 'over') return {start: at + 1, strong: false};
	if ((token.text === ':' || token.text === '/') && token.glued && next.glued)
		return {start: at + 1, strong: true};
	return undefined;
}

/** Reads what makes the number that has just been read a share. */
export function readShare(tokens: readonly Token[], number: NumberReading, start: number): Share | undefined {
	const upper = whole(number);
	if (upper === undefined || number.approximate) return undefined;
	let by = readBy(tokens, number.next);
	let at = number.next;
	const open = by === undefined;
	if (open && tokenAt(tokens, start - 1).text !== 'the') {
		for (let words = 0; words < mostNounWords && by === undefined; words++) {
			const token = tokenAt(tokens, at);
			if (token.kind !== 'word' || token.lexeme.function || token.lexeme.time !== undefined) return undefined;
			at++;
			by = readBy(tokens, at);
		}
	}
	if (by === undefined) return undefined;
	const named = open && upper !== 1;
	const sign = tokenAt(tokens, at).text;
	const lower = readNumber(tokens, by.start) ?? readHundred(tokens, by.start);
	const under = lower && whole(lower);
	if (lower === undefined || under === undefined) return undefined;
	if (sign === ':') return {value: upper / under, next: lower.next};
	if (under < upper || under < 2) return undefined;
	// "9 tiles in a hundred" is a share, "14 releases in 20" rather not.
	if (named && (!roundNumbers.has(under) || at > number.next + 1)) return undefined;
	const after = tokenAt(tokens, lower.next);
	const unit = after.lexeme.time ?? after.lexeme.currency ?? after.lexeme.code;
	if (after.text === '%' || (unit !== undefined && after.kind === 'word')) return undefined;
	if (sign === 'over' && (after.kind === 'word' || (!number.spelled && number.plain && upper > 20)))
		return undefined;
	if (sign === 'in' || sign === 'of') {
		const year = tokenAt(tokens, by.start);
		if (year.form === 'plain' && year.kind === 'numeral' && year.value >= 1900 && year.value <= 2099)
			return undefined;
		if (!by.strong && !number.spelled && upper !== 1 && !roundNumbers.has(under)) return undefined;
	}
	return {value: upper / under, of: under, next: lower.next};
}

/** "every hundred": the scale stands for one of it. */
function readHundred(tokens: readonly Token[], at: number): NumberReading | undefined {
	const {scale, plural} = tokenAt(tokens, at).lexeme;
	return tokenAt(tokens, at - 1).text === 'every' && scale !== undefined && !plural
		? {...plainNumber, value: scale, next: at + 1, spelled: true}
		: undefined;
}
