/** Numbers alone: digits, words, fractions and the mixes of them, up to the scale behind them. */
import {exactly, isDash, type NumberReading, plainNumber, readAndFraction} from './number-reading.ts';
import {scaleLetters} from './number-words.ts';
import {readSpelled} from './read-spelled.ts';
import {type Token, tokenAt} from './tokens.ts';

/** "2 1/4" and "2½" behind a whole number; the value to add and where it ends. */
function readFractionDigits(tokens: readonly Token[], at: number): {value: number; next: number} | undefined {
	const over = tokenAt(tokens, at);
	if (over.kind !== 'numeral') return undefined;
	if (over.text !== '') return {value: over.value, next: at + 1};
	const slash = tokenAt(tokens, at + 1);
	const under = tokenAt(tokens, at + 2);
	if (over.form !== 'plain' || under.form !== 'plain') return undefined;
	if (under.kind !== 'numeral' || under.text !== '' || under.value === 0) return undefined;
	const slashed = (slash.text === '/' || slash.text === '⁄') && slash.glued && under.glued;
	return slashed && over.value < under.value ? {value: over.value / under.value, next: at + 3} : undefined;
}

/** The letters or the word behind digits that multiply them: "k", "M", "bn", "million", "lakh". */
function readScale(
	tokens: readonly Token[],
	at: number,
): {scale: number; next: number; minutes: boolean} | undefined {
	const token = tokenAt(tokens, at);
	if (token.kind !== 'word') return undefined;
	// "₹41L" is lakh; a small l would be litres.
	const letter = token.text === 'l' && token.capital ? 1e5 : scaleLetters.get(token.text);
	// "300mm" is a length, "1MM" a million.
	if (letter !== undefined && (token.text !== 'mm' || token.capitals)) {
		const after = tokenAt(tokens, at + 1);
		const lone = !after.glued || (after.kind !== 'word' && after.kind !== 'numeral');
		if (!lone || (!token.glued && token.text !== 'k' && !(token.capitals && token.text === 'm')))
			return undefined;
		return {scale: letter, next: at + 1, minutes: token.text === 'm' && !token.capital};
	}
	const hyphened = isDash(token) ? tokenAt(tokens, at + 1) : token;
	const {scale} = hyphened.lexeme;
	if (scale === undefined) return undefined;
	const follow = tokenAt(tokens, at + 1).lexeme.scale;
	// "three lakh crore", "50 thousand million"
	return follow !== undefined && follow > scale
		? {scale: scale * follow, next: at + 2, minutes: false}
		: {scale, next: at + 1, minutes: false};
}

function readDigits(tokens: readonly Token[], at: number): NumberReading | undefined {
	const token = tokenAt(tokens, at);
	if (token.kind !== 'numeral' || token.form === 'dotted') return undefined;
	if (token.text !== '') return {...plainNumber, value: token.value, next: at + 1, fraction: true};
	const alone = readFractionDigits(tokens, at);
	if (alone) return {...plainNumber, ...alone, fraction: true};
	let next = at + 1;
	let {value} = token;
	const part = token.form === 'plain' ? readFractionDigits(tokens, next) : undefined;
	if (part && (tokenAt(tokens, next).text !== '' || !tokenAt(tokens, next).glued)) {
		value += part.value;
		next = part.next;
	}
	const half = readAndFraction(tokens, next);
	if (half) {
		value += half.value;
		next = half.next;
	}
	const scaled = readScale(tokens, next);
	if (scaled === undefined)
		return {...plainNumber, value, next, plain: token.form === 'plain' && next === at + 1};
	next = scaled.next;
	value = exactly(value * scaled.scale);
	// "3 million and a half", but not "5 dozen and a half".
	const more = scaled.scale >= 1e5 ? readAndFraction(tokens, next) : undefined;
	if (more && tokenAt(tokens, more.next).lexeme.time === undefined) {
		value += more.value * scaled.scale;
		next = more.next;
	}
	const rest = scaled.minutes ? undefined : readScaledRest(tokens, next, scaled.scale);
	return {
		...plainNumber,
		value: rest ? value + rest.value : value,
		next: rest ? rest.next : next,
		scale: scaled.scale,
		minutesOrMillions: scaled.minutes,
	};
}

/** "3 hundred and 21", "4 thousand 200": the smaller number behind a scale. */
function readScaledRest(
	tokens: readonly Token[],
	at: number,
	scale: number,
): {value: number; next: number} | undefined {
	if (tokenAt(tokens, at).text !== 'and' || scale > 1000) return undefined;
	const token = tokenAt(tokens, at + 1);
	if (token.kind !== 'numeral' || token.form !== 'plain' || token.value >= scale || token.value === 0)
		return undefined;
	// "30k and 40k" are two numbers.
	if (readScale(tokens, at + 2) !== undefined || tokenAt(tokens, at + 2).text === '%') return undefined;
	return {value: token.value, next: at + 2};
}

/** Reads the number that starts at this token, its sign included. */
export function readNumber(tokens: readonly Token[], at: number): NumberReading | undefined {
	const token = tokenAt(tokens, at);
	if (token.kind === 'numeral') return readDigits(tokens, at);
	if (token.kind === 'word') {
		if (token.text === 'minus' || token.text === 'negative') return negative(readUnsigned(tokens, at + 1));
		return readSpelled(tokens, at);
	}
	if (token.kind !== 'sign') return undefined;
	if (token.text === '+' && tokenAt(tokens, at + 1).glued) return readDigits(tokens, at + 1);
	if (!isDash(token)) return undefined;
	const before = tokenAt(tokens, at - 1);
	const joins = token.glued && (before.kind === 'word' || before.kind === 'numeral' || before.text === '%');
	if (joins || !tokenAt(tokens, at + 1).glued) return undefined;
	return negative(readDigits(tokens, at + 1));
}

const readUnsigned = (tokens: readonly Token[], at: number): NumberReading | undefined =>
	readDigits(tokens, at) ?? readSpelled(tokens, at);

function negative(reading: NumberReading | undefined): NumberReading | undefined {
	return reading && typeof reading.value === 'number' && !reading.article
		? {...reading, value: -reading.value, plain: false}
		: undefined;
}
